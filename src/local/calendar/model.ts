/** What the calendar knows about meetings, in the shapes of the Google Calendar API, version 3. */
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Account, Circumstances } from '../circumstances.js';
import type { Store } from '../store.js';

export type Event = calendar_v3.Schema$Event;
export type EventTime = calendar_v3.Schema$EventDateTime;
export type Attendee = calendar_v3.Schema$EventAttendee;
export type CalendarEntry = calendar_v3.Schema$Calendar;

/** Everything that calendar work needs to know about where and when it runs. */
export interface CalendarHost {
  readonly store: Store;
  readonly clock: { now(): number };
  /** IANA zone of calendars that have none of their own. */
  readonly zone: string;
  /** E-mail address of the account whose `primary` calendar it is. */
  readonly owner: string;
  accountOf(email: string): Account;
  readonly circumstances: Pick<Circumstances, 'calendar'>;
}

/** A refusal with the code, reason and message that Google's API gives. */
export class CalendarError extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (message: string) => new CalendarError(400, 'invalid', message);
export const notFound = () => new CalendarError(404, 'notFound', 'Not Found');

/** Tables of this part of the store. */
export const calendarSchema = `
  CREATE TABLE IF NOT EXISTS calendars (id TEXT PRIMARY KEY, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS calendar_events (
    calendar TEXT NOT NULL, id TEXT NOT NULL, uid TEXT NOT NULL, status TEXT NOT NULL, start INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (calendar, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS calendar_events_uid ON calendar_events (calendar, uid);
  CREATE TABLE IF NOT EXISTS calendar_guests (
    address TEXT NOT NULL, calendar TEXT NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (address, calendar, event)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS calendar_quota (account TEXT PRIMARY KEY, since INTEGER NOT NULL, used INTEGER NOT NULL);
`;

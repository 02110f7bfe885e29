/** Takes in what a script sends as an event, and refuses it in the words of Google's API where it is wrong. */
import { NotEmulated } from '../errors.js';
import { isAddress } from '../mail/address.js';
import { type Attendee, badRequest, type Event, type EventTime } from './model.js';
import { checkRecurrence } from './recurrence.js';
import { instantOf, isZone, parseWall, rfc3339 } from './wall-time.js';

/** Fields that a script may set. */
const SETTABLE = [
  'summary',
  'description',
  'location',
  'start',
  'end',
  'attendees',
  'recurrence',
  'extendedProperties',
  'reminders',
  'colorId',
  'transparency',
  'visibility',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'anyoneCanAddSelf',
  'source',
  'status',
  'conferenceData',
  'sequence',
] as const satisfies readonly (keyof Event)[];

/** Fields that Google sets itself: taken without a word, so that what was read can be sent back. */
const GIVEN = [
  'kind',
  'etag',
  'id',
  'iCalUID',
  'htmlLink',
  'hangoutLink',
  'created',
  'updated',
  'creator',
  'organizer',
  'eventType',
  'attendeesOmitted',
  'endTimeUnspecified',
  'locked',
  'privateCopy',
  'recurringEventId',
  'originalStartTime',
] as const satisfies readonly (keyof Event)[];

/** Fields within an event that are kept, or that Google sets itself; of all else nothing would be left. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  start: ['date', 'dateTime', 'timeZone'],
  end: ['date', 'dateTime', 'timeZone'],
  attendees: [
    ...['email', 'displayName', 'optional', 'comment', 'additionalGuests', 'responseStatus'],
    ...['id', 'self', 'organizer'],
  ],
  extendedProperties: ['private', 'shared'],
};

/** Refuses a field within the event that would be dropped. */
export function checkNested(resource: Event): void {
  for (const [name, fields] of Object.entries(NESTED))
    for (const part of [resource[name as keyof Event]].flat())
      for (const field of Object.keys(part ?? {}))
        if (!fields.includes(field)) throw new NotEmulated(`Calendar.Events with ${name}.${field}`);
}

/** All fields that an event may come with. */
export const EVENT_FIELDS: readonly string[] = [...SETTABLE, ...GIVEN];

/** The settable part of the resource, without what is undefined. */
export function settable(resource: Event): Event {
  const kept: Record<string, unknown> = {};
  for (const name of SETTABLE) if (resource[name] !== undefined) kept[name] = resource[name];
  return structuredClone(kept) as Event;
}

/** A client's own event id: 5 to 1024 characters of base32hex in lower case. */
export function checkId(id: string): void {
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw badRequest('Invalid resource id value.');
}

/** Instants of an event, in milliseconds; of an all-day event the midnights in UTC. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly zone: string;
}

/** When the event is. Times that do not make sense are refused. */
export function spanOf(event: Event, calendarZone: string): Span {
  const start = moment(event.start, 'start');
  const end = moment(event.end, 'end');
  if (start.allDay !== end.allDay) {
    throw badRequest('Start and end times must either both be date or both be dateTime.');
  }
  if (end.at < start.at || (end.at === start.at && start.allDay)) {
    throw badRequest('The specified time range is empty.');
  }
  if (event.recurrence?.length) {
    if (!start.allDay && !event.start?.timeZone) throw badRequest('Missing time zone definition for start time.');
    checkRecurrence(event.recurrence);
  }
  return { start: start.at, end: end.at, allDay: start.allDay, zone: start.zone ?? calendarZone };
}

/** The time as Google writes it back: with the offset of the calendar's zone. */
export function written(time: EventTime, at: number, calendarZone: string): EventTime {
  if (time.date) return { date: time.date };
  return { dateTime: rfc3339(at, calendarZone), timeZone: time.timeZone ?? calendarZone };
}

/** Guests as Google keeps them: one of each address, with an answer. */
export function checkAttendees(attendees: readonly Attendee[] | undefined, organizer: string): Attendee[] | undefined {
  if (!attendees || attendees.length === 0) return undefined;
  const found = new Map<string, Attendee>();
  for (const attendee of attendees) {
    const email = typeof attendee?.email === 'string' ? attendee.email.trim() : '';
    if (!isAddress(email)) throw badRequest('Invalid attendee email.');
    const { displayName, optional, comment, additionalGuests } = attendee;
    const responseStatus = attendee.responseStatus ?? 'needsAction';
    if (!['needsAction', 'declined', 'tentative', 'accepted'].includes(responseStatus)) {
      throw badRequest('Invalid attendee response status.');
    }
    const isOrganizer = email.toLowerCase() === organizer ? { organizer: true, self: true } : {};
    const kept = { email: email.toLowerCase(), displayName, optional, comment, additionalGuests, responseStatus };
    if (!found.has(kept.email)) found.set(kept.email, JSON.parse(JSON.stringify({ ...kept, ...isOrganizer })));
  }
  return [...found.values()];
}

/** Long keys are dropped and long values cut without a word, as Google does. */
export function checkProperties(properties: Event['extendedProperties']): Event['extendedProperties'] {
  if (!properties) return undefined;
  const kept: Record<string, Record<string, string>> = {};
  let count = 0;
  let size = 0;
  for (const side of ['private', 'shared'] as const) {
    for (const [key, value] of Object.entries(properties[side] ?? {})) {
      if (key.length > 44 || value === null) continue;
      const cut = String(value).slice(0, 1024);
      kept[side] = { ...kept[side], [key]: cut };
      count += 1;
      size += Buffer.byteLength(key) + Buffer.byteLength(cut);
    }
  }
  if (count > 300 || size > 32_768) throw badRequest('The extended properties of the event are too large.');
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function moment(time: EventTime | undefined, name: 'start' | 'end') {
  if (!time || (!time.dateTime && !time.date)) throw badRequest(`Missing ${name} time.`);
  const zone = time.timeZone ?? undefined;
  if (zone !== undefined && !isZone(zone)) throw badRequest(`Invalid time zone definition for ${name} time.`);
  if (time.date) {
    const wall = time.dateTime || time.date.length !== 10 ? undefined : parseWall(time.date);
    if (wall === undefined) throw badRequest(`Invalid ${name} time.`);
    return { at: wall, allDay: true, zone };
  }
  const at = instantText(time.dateTime!, zone, name);
  return { at, allDay: false, zone };
}

function instantText(text: string, zone: string | undefined, name: string): number {
  const m = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})?$/i.exec(String(text));
  const wall = m ? parseWall(m[1]!) : undefined;
  if (!m || wall === undefined) throw badRequest(`Invalid ${name} time.`);
  if (m[2]) return Date.parse(`${m[1]}${m[2].toUpperCase()}`);
  if (zone === undefined) throw badRequest(`Missing time zone definition for ${name} time.`);
  return instantOf(wall, zone);
}

/** Each person's own calendar: what they were invited to, and what they answered. */
import { meetLink } from './conference.js';
import { eventIn, eventSpan, save } from './events.js';
import type { CalendarHost, Event } from './model.js';
import { startsOf } from './recurrence.js';

export type Answer = 'accepted' | 'declined' | 'tentative';

export interface Meeting {
  readonly calendar: string;
  readonly eventId: string;
  readonly title: string;
  /** Instants in milliseconds; of an all-day event the midnights in UTC. */
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  /** IANA zone in which the meeting was fixed. */
  readonly zone: string;
  readonly description: string;
  readonly location: string;
  /** Address of the video call, or `''`. */
  readonly meet: string;
  readonly organizer: string;
  readonly isOrganizer: boolean;
  readonly guests: readonly {
    readonly email: string;
    readonly name: string;
    readonly answer: Answer | 'needsAction';
  }[];
  /** What this person answered; of the organiser `accepted`. */
  readonly answer: Answer | 'needsAction';
}

const madeByScripts = '@group.calendar.google.com';

/** SQL for whose calendar an event is in: `primary` ones bear their owner's address, all others are the Sheet owner's (`?`). */
export const ownerOfCalendar = `CASE WHEN calendar_events.calendar LIKE '%${madeByScripts}' THEN ? ELSE calendar_events.calendar END`;

/** Meetings of a person as organiser or guest, by start; repeated ones up to a year after now. */
export function eventsOf(host: CalendarHost, address: string): Meeting[] {
  const who = address.toLowerCase();
  const rows = host.store.all<{ calendar: string; data: string }>(
    `SELECT calendar, data FROM calendar_events WHERE status <> 'cancelled' AND (${ownerOfCalendar} = ? OR EXISTS (
       SELECT 1 FROM calendar_guests AS g WHERE g.address = ? AND g.calendar = calendar_events.calendar AND g.event = id))
     ORDER BY start, id`,
    host.owner.toLowerCase(),
    who,
    who,
  );
  const meetings = rows.flatMap((row) => meetingsOf(host, row.calendar, JSON.parse(row.data) as Event, who));
  return meetings.sort((a, b) => a.start - b.start);
}

/** Records a guest's answer. Throws a sentence if the person was not invited. */
export function answerInvitation(host: CalendarHost, address: string, eventId: string, answer: Answer): void {
  const who = address.toLowerCase();
  const sql = 'SELECT calendar FROM calendar_guests WHERE address = ? AND event = ?';
  const row = host.store.get<{ calendar: string }>(sql, who, eventId);
  if (!row) throw new Error(`${address} is not invited to the event ${eventId}.`);
  const event = eventIn(host, row.calendar, eventId);
  if (event.status === 'cancelled') throw new Error('This event was cancelled; it needs no answer.');
  const attendees = event.attendees!.map((one) => (one.email === who ? { ...one, responseStatus: answer } : one));
  save(host, row.calendar, { ...event, attendees });
}

function meetingsOf(host: CalendarHost, calendar: string, event: Event, who: string): Meeting[] {
  const span = eventSpan(host, calendar, event);
  const isOrganizer = who === (calendar.endsWith(madeByScripts) ? host.owner.toLowerCase() : calendar);
  const guests = (event.attendees ?? []).map((one) => ({
    email: one.email!,
    name: one.displayName ?? '',
    answer: (one.responseStatus ?? 'needsAction') as Meeting['answer'],
  }));
  const own = guests.find((one) => one.email === who)?.answer;
  const before = Math.max(host.clock.now(), span.start) + 366 * 86_400_000;
  return startsOf(span.start, span.allDay ? 'UTC' : span.zone, event.recurrence, before).map((start) => ({
    calendar,
    eventId: event.id!,
    title: event.summary ?? '(no title)',
    start,
    end: start + (span.end - span.start),
    allDay: span.allDay,
    zone: span.zone,
    description: event.description ?? '',
    location: event.location ?? '',
    meet: meetLink(event) ?? '',
    organizer: event.organizer?.displayName || event.organizer?.email || '',
    isOrganizer,
    guests,
    answer: own ?? (isOrganizer ? 'accepted' : 'needsAction'),
  }));
}

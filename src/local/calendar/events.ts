/** The meetings in a calendar: making, reading, changing and removing them as Google's API does. */
import { createHash } from 'node:crypto';
import { calendarId, getCalendar, zoneOf } from './calendars.js';
import {
  checkAttendees,
  checkId,
  checkNested,
  checkProperties,
  type Span,
  settable,
  spanOf,
  written,
} from './check-event.js';
import { requested, settled } from './conference.js';
import { badRequest, CalendarError, type CalendarHost, type Event, notFound } from './model.js';

const DAY = 86_400_000;
/** Events that an account may make in a day. https://developers.google.com/apps-script/guides/services/quotas */
const EVENTS_PER_DAY = { consumer: 5_000, workspace: 10_000 } as const;

/** Stores a new event. An id that was ever used in the calendar, even by a removed event, is refused if Google notices. */
export function insertEvent(host: CalendarHost, calendar: string, resource: Event, withConference: boolean): Event {
  const home = calendarId(host, calendar);
  checkNested(resource);
  if (resource.id) checkId(resource.id);
  const id = resource.id || newId(host, home);
  if (stored(host, home, id) && host.circumstances.calendar.collisions === 'detected') {
    throw new CalendarError(409, 'duplicate', 'The requested identifier already exists.');
  }
  if (resource.id && resource.iCalUID && resource.iCalUID !== `${id}@google.com`) throw badRequest('Invalid Value');
  const now = new Date(host.clock.now()).toISOString();
  const event = whole(host, home, settable(withoutNulls(resource)), {
    kind: 'calendar#event',
    id,
    status: resource.status ?? 'confirmed',
    htmlLink: linkOf(host, id),
    created: now,
    creator: { email: host.owner.toLowerCase(), ...(home === host.owner.toLowerCase() ? { self: true } : {}) },
    organizer: organizerOf(host, home),
    iCalUID: resource.iCalUID || `${id}@google.com`,
    sequence: 0,
    eventType: 'default',
  });
  count(host);
  return save(host, home, withConference ? requested(event) : { ...event, conferenceData: undefined });
}

/** The event as it stands; a removed one has status `cancelled`. */
export function getEvent(host: CalendarHost, calendar: string, id: string): Event {
  return eventIn(host, calendarId(host, calendar), id);
}

/** As `getEvent`, in a calendar of whomever. */
export function eventIn(host: CalendarHost, known: string, id: string): Event {
  const found = stored(host, known, id);
  if (!found) throw notFound();
  return settled(found);
}

/** Puts the given fields over the event's own (`patch`), or in the place of all of them (`update`). */
export function changeEvent(
  host: CalendarHost,
  calendar: string,
  id: string,
  resource: Event,
  how: { readonly mode: 'patch' | 'update'; readonly withConference: boolean; readonly ifMatch?: string },
): Event {
  const home = calendarId(host, calendar);
  checkNested(resource);
  const old = getEvent(host, home, id);
  if (how.ifMatch && how.ifMatch !== '*' && how.ifMatch !== old.etag) {
    throw new CalendarError(412, 'conditionNotMet', 'Precondition Failed');
  }
  if (old.status === 'cancelled' && resource.status !== 'confirmed') {
    throw new CalendarError(403, 'forbidden', 'Forbidden');
  }
  const base = how.mode === 'patch' ? merged(settable(old), settable(resource)) : settable(withoutNulls(resource));
  const asked = how.withConference ? base.conferenceData : old.conferenceData;
  const fixed = { ...given(old), status: base.status ?? 'confirmed', sequence: old.sequence ?? 0 };
  const event = whole(host, home, { ...base, conferenceData: asked }, fixed);
  const moved = timesOf(event) !== timesOf(old);
  // A request that was made before is not made again.
  const isOld = asked !== undefined && asked?.createRequest?.requestId === old.conferenceData?.createRequest?.requestId;
  const kept = isOld
    ? { ...event, conferenceData: old.conferenceData, hangoutLink: old.hangoutLink }
    : requested(event);
  return save(host, home, { ...kept, sequence: (old.sequence ?? 0) + (moved ? 1 : 0) });
}

/** Cancels the event; its id stays taken. */
export function removeEvent(host: CalendarHost, calendar: string, id: string): Event {
  const home = calendarId(host, calendar);
  const old = getEvent(host, home, id);
  if (old.status === 'cancelled') throw new CalendarError(410, 'deleted', 'Resource has been deleted');
  save(host, home, { ...old, status: 'cancelled', sequence: (old.sequence ?? 0) + 1 });
  return old;
}

/** Writes the event and who is invited; every writing gives a new etag. */
export function save(host: CalendarHost, calendar: string, event: Event): Event {
  const { store, clock } = host;
  const old = stored(host, calendar, event.id!);
  const mark = `${clock.now()}:${event.sequence}:${old?.etag ?? ''}`;
  const etag = `"${createHash('sha256').update(mark).digest('hex').slice(0, 16)}"`;
  const updated = new Date(clock.now()).toISOString();
  const made = JSON.parse(JSON.stringify({ ...event, etag, updated })) as Event;
  const start = eventSpan(host, calendar, made).start;
  store.transaction(() => {
    const { id, iCalUID, status } = made;
    const values = [calendar, id!, iCalUID!, status!, start, JSON.stringify(made)] as const;
    store.run('INSERT OR REPLACE INTO calendar_events VALUES (?, ?, ?, ?, ?, ?)', ...values);
    store.run('DELETE FROM calendar_guests WHERE calendar = ? AND event = ?', calendar, id!);
    for (const { email } of made.attendees ?? []) {
      store.run('INSERT OR IGNORE INTO calendar_guests VALUES (?, ?, ?)', email!, calendar, id!);
    }
  });
  return made;
}

export function eventSpan(host: CalendarHost, calendar: string, event: Event): Span {
  return spanOf(event, zoneOf(host, calendar));
}

/** Events of the calendar, by start. */
export function eventsIn(host: CalendarHost, calendar: string): Event[] {
  const sql = 'SELECT data FROM calendar_events WHERE calendar = ? ORDER BY start, id';
  const rows = host.store.all<{ data: string }>(sql, calendar);
  return rows.map((row) => settled(JSON.parse(row.data) as Event));
}

/** The event as Google would write it: times checked and with an offset, guests with their answers. */
function whole(host: CalendarHost, calendar: string, base: Event, fixed: Event): Event {
  const zone = zoneOf(host, calendar);
  const span = spanOf(base, zone);
  return {
    reminders: { useDefault: true },
    ...base,
    ...fixed,
    start: written(base.start!, span.start, zone),
    end: written(base.end!, span.end, zone),
    attendees: checkAttendees(base.attendees, fixed.organizer!.email!),
    extendedProperties: checkProperties(base.extendedProperties),
  };
}

function stored(host: CalendarHost, calendar: string, id: string): Event | undefined {
  const sql = 'SELECT data FROM calendar_events WHERE calendar = ? AND id = ?';
  const row = host.store.get<{ data: string }>(sql, calendar, id);
  return row && (JSON.parse(row.data) as Event);
}

function given(event: Event): Event {
  const { kind, id, htmlLink, created, creator, organizer, iCalUID, eventType } = event;
  return { kind, id, htmlLink, created, creator, organizer, iCalUID, eventType };
}

function timesOf(event: Event): string {
  return JSON.stringify([event.start, event.end, event.recurrence]);
}

/** Objects are merged, lists and values replaced, `null` clears. */
function merged<T extends object>(old: T, patch: object): T {
  const made: Record<string, unknown> = { ...(old as Record<string, unknown>) };
  for (const [key, value] of Object.entries(patch)) {
    const had = made[key];
    if (value === null) delete made[key];
    else if (isPlain(value) && isPlain(had)) made[key] = merged(had, value);
    else made[key] = value;
  }
  return made as T;
}

function withoutNulls(resource: Event): Event {
  return merged({}, resource) as Event;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function organizerOf(host: CalendarHost, calendar: string): Event['organizer'] {
  if (calendar === host.owner.toLowerCase()) return { email: calendar, self: true };
  return { email: calendar, displayName: getCalendar(host, calendar).summary ?? '', self: true };
}

function newId(host: CalendarHost, calendar: string): string {
  const { n } = host.store.get<{ n: number }>('SELECT count(*) AS n FROM calendar_events')!;
  const digest = createHash('sha256').update(`${calendar}\n${n}\n${host.clock.now()}`).digest();
  return [...digest]
    .slice(0, 26)
    .map((byte) => '0123456789abcdefghijklmnopqrstuv'[byte % 32])
    .join('');
}

function linkOf(host: CalendarHost, id: string): string {
  return `${baseOf(host)}/calendar/event?eid=${encodeURIComponent(id)}`;
}

function baseOf(host: CalendarHost): string {
  return host.store.meta('base_url') ?? 'http://127.0.0.1:4816';
}

function count(host: CalendarHost): void {
  const { store, clock, owner } = host;
  const now = clock.now();
  const row = store.get<{ since: number; used: number }>(
    'SELECT since, used FROM calendar_quota WHERE account = ?',
    owner,
  );
  const used = row && now < row.since + DAY ? row.used : 0;
  if (used >= EVENTS_PER_DAY[host.accountOf(owner).kind])
    throw new CalendarError(403, 'quotaExceeded', 'Calendar usage limits exceeded.');
  store.run('INSERT OR REPLACE INTO calendar_quota VALUES (?, ?, ?)', owner, used === 0 ? now : row!.since, used + 1);
}

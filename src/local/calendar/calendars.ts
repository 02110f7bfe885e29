/** The calendars themselves: each account's own, and those that scripts make. */
import { createHash } from 'node:crypto';
import { badRequest, type CalendarEntry, CalendarError, type CalendarHost, notFound } from './model.js';
import { isZone } from './wall-time.js';

/** The calendar's id with `primary` and letter case resolved; a calendar that does not exist is a 404. */
export function calendarId(host: CalendarHost, id: string): string {
  if (typeof id !== 'string' || id === '') throw new CalendarError(400, 'required', 'Required');
  const known = id === 'primary' ? host.owner.toLowerCase() : id.toLowerCase();
  if (known !== host.owner.toLowerCase() && !stored(host, known)) throw notFound();
  return known;
}

/** The zone in which a calendar shows its events, whoever asks. */
export function zoneOf(host: CalendarHost, known: string): string {
  return stored(host, known)?.timeZone ?? host.zone;
}

export function getCalendar(host: CalendarHost, id: string): CalendarEntry {
  const known = calendarId(host, id);
  return stored(host, known) ?? entry(known, { summary: host.owner, timeZone: host.zone });
}

/** Fields that a new calendar may come with. */
export const CALENDAR_FIELDS: readonly string[] = ['summary', 'description', 'location', 'timeZone'];

/** Makes a secondary calendar. It needs a `summary`. */
export function insertCalendar(host: CalendarHost, resource: CalendarEntry): CalendarEntry {
  if (!resource?.summary) throw badRequest('Missing summary.');
  if (resource.timeZone && !isZone(resource.timeZone)) throw badRequest('Invalid Value');
  const { n } = host.store.get<{ n: number }>('SELECT count(*) AS n FROM calendars')!;
  const digest = createHash('sha256').update(`${host.owner}\n${n}\n${host.clock.now()}`).digest('hex');
  const id = `c_${digest}@group.calendar.google.com`;
  const { summary, description, location } = resource;
  const made = entry(id, { summary, description, location, timeZone: resource.timeZone ?? host.zone });
  host.store.run('INSERT INTO calendars VALUES (?, ?)', id, JSON.stringify(made));
  return made;
}

function stored(host: CalendarHost, id: string): CalendarEntry | undefined {
  const row = host.store.get<{ data: string }>('SELECT data FROM calendars WHERE id = ?', id);
  return row && (JSON.parse(row.data) as CalendarEntry);
}

function entry(id: string, rest: CalendarEntry): CalendarEntry {
  const conferenceProperties = { allowedConferenceSolutionTypes: ['hangoutsMeet'] };
  return JSON.parse(
    JSON.stringify({ kind: 'calendar#calendar', etag: `"${id.slice(0, 12)}"`, id, ...rest, conferenceProperties }),
  ) as CalendarEntry;
}

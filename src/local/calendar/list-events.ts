/** Looking for events in a calendar. */
import { calendarId, getCalendar } from './calendars.js';
import { eventSpan, eventsIn } from './events.js';
import { badRequest, type CalendarHost, type Event } from './model.js';
import { startsOf } from './recurrence.js';
import { rfc3339 } from './wall-time.js';

export interface ListOptions {
  readonly timeMin?: string;
  readonly timeMax?: string;
  readonly updatedMin?: string;
  readonly q?: string;
  readonly iCalUID?: string;
  /** `key=value`; of several, one must hold. */
  readonly privateExtendedProperty?: string | readonly string[];
  readonly sharedExtendedProperty?: string | readonly string[];
  readonly singleEvents?: boolean;
  readonly showDeleted?: boolean;
  readonly orderBy?: string;
  readonly maxResults?: number;
  readonly pageToken?: string;
  readonly timeZone?: string;
}

export const LIST_OPTIONS: readonly string[] = [
  'timeMin',
  'timeMax',
  'updatedMin',
  'q',
  'iCalUID',
  'privateExtendedProperty',
  'sharedExtendedProperty',
  'singleEvents',
  'showDeleted',
  'orderBy',
  'maxResults',
  'pageToken',
  'timeZone',
] satisfies (keyof ListOptions)[];

export interface EventList {
  readonly kind: 'calendar#events';
  readonly summary: string;
  readonly timeZone: string;
  readonly accessRole: 'owner';
  readonly items: readonly Event[];
  readonly nextPageToken?: string;
}

export function listEvents(host: CalendarHost, calendar: string, options: ListOptions): EventList {
  const home = calendarId(host, calendar);
  const { summary, timeZone } = getCalendar(host, home);
  const min = limit(options.timeMin, Number.NEGATIVE_INFINITY);
  const max = limit(options.timeMax, Number.POSITIVE_INFINITY);
  if (min >= max) throw badRequest('The specified time range is empty.');
  if (options.orderBy === 'startTime' && !options.singleEvents) {
    throw badRequest('The requested ordering is not available for the particular query.');
  }
  const updatedMin = limit(options.updatedMin, Number.NEGATIVE_INFINITY);
  const found = eventsIn(host, home)
    .filter((event) => options.showDeleted || event.status !== 'cancelled')
    .filter((event) => matches(event, options) && Date.parse(event.updated!) >= updatedMin)
    .flatMap((event) => occurrences(host, home, event, min, max, options));
  found.sort(options.orderBy === 'updated' ? byUpdated : byStart);
  const from = Number(options.pageToken ?? 0);
  const size = Math.min(options.maxResults ?? 250, 2500);
  if (!Number.isInteger(from) || from < 0 || !(size > 0)) throw badRequest('Invalid Value');
  const more = found.length > from + size ? { nextPageToken: String(from + size) } : {};
  const items = found.slice(from, from + size).map((one) => one.event);
  return {
    kind: 'calendar#events',
    summary: summary!,
    timeZone: options.timeZone ?? timeZone!,
    accessRole: 'owner',
    items,
    ...more,
  };
}

interface Found {
  readonly event: Event;
  readonly start: number;
}

function occurrences(
  host: CalendarHost,
  home: string,
  event: Event,
  min: number,
  max: number,
  options: ListOptions,
): Found[] {
  const span = eventSpan(host, home, event);
  const length = span.end - span.start;
  const zone = span.allDay ? 'UTC' : span.zone;
  const starts = startsOf(
    span.start,
    zone,
    event.recurrence,
    Math.min(max, host.clock.now() + 2 * 366 * 86_400_000 + Math.max(0, span.start - host.clock.now())),
  );
  const within = starts.filter((start) => start + length > min || (length === 0 && start >= min));
  if (!options.singleEvents || !event.recurrence?.length) {
    return within.length > 0 ? [{ event, start: span.start }] : [];
  }
  const shown = options.timeZone ?? getCalendar(host, home).timeZone!;
  return within.map((start) => ({ event: instance(event, start, length, span.allDay, shown), start }));
}

/** One meeting of a series as an event of its own. */
function instance(event: Event, start: number, length: number, allDay: boolean, zone: string): Event {
  const stamp = new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
  const time = (at: number) =>
    allDay
      ? { date: new Date(at).toISOString().slice(0, 10) }
      : { dateTime: rfc3339(at, zone), timeZone: event.start?.timeZone ?? zone };
  const { recurrence: _, ...rest } = event;
  return {
    ...rest,
    id: `${event.id}_${allDay ? stamp.slice(0, 8) : stamp}`,
    recurringEventId: event.id!,
    originalStartTime: time(start),
    start: time(start),
    end: time(start + length),
  };
}

function matches(event: Event, options: ListOptions): boolean {
  if (options.iCalUID && event.iCalUID !== options.iCalUID) return false;
  if (!hasProperty(event.extendedProperties?.private, options.privateExtendedProperty)) return false;
  if (!hasProperty(event.extendedProperties?.shared, options.sharedExtendedProperty)) return false;
  if (!options.q) return true;
  const people = (event.attendees ?? []).flatMap((one) => [one.email, one.displayName]);
  const text = [event.summary, event.description, event.location, ...people].join('\n').toLowerCase();
  return options.q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function hasProperty(has: Record<string, string> | undefined, asked: string | readonly string[] | undefined): boolean {
  if (asked === undefined || asked === null) return true;
  const constraints = typeof asked === 'string' ? [asked] : asked;
  return constraints.some((constraint) => {
    const cut = constraint.indexOf('=');
    if (cut < 1) throw badRequest('Invalid Value');
    return has?.[constraint.slice(0, cut)] === constraint.slice(cut + 1);
  });
}

function limit(text: string | undefined | null, otherwise: number): number {
  if (text === undefined || text === null) return otherwise;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.test(text)) throw badRequest('Bad Request');
  return Date.parse(text);
}

function byStart(a: Found, b: Found): number {
  return a.start - b.start || (a.event.id! < b.event.id! ? -1 : 1);
}

function byUpdated(a: Found, b: Found): number {
  return Date.parse(a.event.updated!) - Date.parse(b.event.updated!);
}

/** When a pair first meets: the earliest time that suits both, each on the clock of their own zone. */
import { addDays, instantOf, offsetMinutes, type WallTime, wallTime, weekday, zoneOr } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { splitList } from '../../core/list-cell.js';
import { type Span, WEEK, weekEntries } from '../../core/week-times.js';

export interface Diary {
  readonly id: string;
  readonly zone: string;
  /** As in the People tab: "Monday morning, Saturday 10:00-12:00". Blank: working hours. */
  readonly availability: string;
}

/**
 * `offered` by both; `untold`: who did not offer it has named no times, and it lies in their working hours; `unread`:
 * somebody named times that are not understood; `nearest`: somebody named other times.
 */
export type Fit = 'offered' | 'untold' | 'unread' | 'nearest';

export interface Slot {
  /** Wall time in the mentee's zone. */
  readonly starts: WallTime;
  readonly zone: string;
  readonly fit: Fit;
}

/** Remembers whom it has given which hour, so that nobody is asked to be in two meetings. */
export type SlotFinder = (mentee: Diary, mentor: Diary, earliest?: number) => Slot;

const DAYS_AHEAD = 21;
/** Minutes between the times that are tried: full hours first, since most people meet then. */
const STEPS = [60, 15];

/** `first`: milliseconds since 1970, the earliest moment for whom none is named; `minutes`: length of a meeting. */
export function slotFinder(first: number, minutes: number, fallbackZone: string): SlotFinder {
  const busy = dict<number[]>();
  const offset = offsets();
  const isFree = (id: string, start: number) =>
    (busy[id] || []).every((other) => start + minutes * 60000 <= other || other + minutes * 60000 <= start);
  return (mentee, mentor, from = first) => {
    const zone = zoneOr(mentee.zone, fallbackZone);
    const mentorZone = zoneOr(mentor.zone, fallbackZone);
    const times = { mentee: freeTimes(mentee.availability), mentor: freeTimes(mentor.availability) };
    const firstDay = wallTime(from, zone).slice(0, 10);
    let best = { suits: -Infinity, start: from };
    const tryEach = (step: number) => {
      for (let day = 0; day < DAYS_AHEAD && best.suits < 4; day++) {
        const date = addDays(firstDay, day);
        const [own, other] = [offset(date, zone), offset(date, mentorZone)];
        const midnight = Date.parse(`${date}T00:00:00Z`) - own * 60000;
        const ofWeek = weekday(date) * 1440;
        for (let minute = 0; minute < 1440 && best.suits < 4; minute += step) {
          const start = midnight + minute * 60000;
          if (start < from || !isFree(mentee.id, start) || !isFree(mentor.id, start)) continue;
          const suits =
            suitability(times.mentee, ofWeek + minute, minutes) +
            suitability(times.mentor, ofWeek + minute + other - own, minutes);
          // Nobody is asked to meet by night who has not offered it.
          const human = minute >= 480 && minute <= 1200;
          if (suits > best.suits && (human || suits === 4)) best = { suits, start };
        }
      }
    };
    STEPS.forEach(tryEach);
    busy[mentee.id] = [...(busy[mentee.id] || []), best.start];
    busy[mentor.id] = [...(busy[mentor.id] || []), best.start];
    return { starts: wallTime(best.start, zone), zone, fit: fitOf(best.suits === 4, [times.mentee, times.mentor]) };
  };
}

/** They have named times of the week, and the meeting lies in none of them. */
export function rulesOut({ availability, zone }: Diary, start: number, minutes: number): boolean {
  const free = freeTimes(availability);
  return free.spans.length > 0 && suitability(free, minuteOfWeek(start, zone), minutes) < 2;
}

/** The best other full hour that one of `named` has named, for a pair without an hour in common; null when there is none. */
export function nextBest(
  both: readonly Diary[],
  named: readonly Diary[],
  from: number,
  minutes: number,
  isFree: (start: number) => boolean,
): number | null {
  const times = both.map(({ availability, zone }) => ({ free: freeTimes(availability), zone }));
  const suits = (start: number) =>
    times.reduce((sum, { free, zone }) => sum + suitability(free, minuteOfWeek(start, zone), minutes), 0);
  let best: { readonly suits: number; readonly start: number } = { suits: 0, start: 0 };
  for (let hour = Math.ceil(from / HOUR); hour < from / HOUR + 24 * DAYS_AHEAD; hour++) {
    const start = hour * HOUR;
    if (!isFree(start) || named.every((one) => rulesOut(one, start, minutes))) continue;
    const suited = suits(start);
    if (suited > best.suits) best = { suits: suited, start };
  }
  return best.start || null;
}

const HOUR = 3600000;

/** From Sunday on, on the clock of that zone; the first of January 1970 was a Thursday. */
function minuteOfWeek(start: number, zone: string): number {
  return (start / 60000 + offsetMinutes(start, zone) + 4 * 1440) % WEEK;
}

function fitOf(suits: boolean, both: readonly Free[]): Fit {
  if (both.some(({ unread }) => unread)) return 'unread';
  if (!suits) return 'nearest';
  return both.every(({ spans }) => spans.length > 0) ? 'offered' : 'untold';
}

/** 2: as they said, the whole meeting. 1: not as they said, but in working hours. Below 0: at a weekend, or by night. */
function suitability({ spans }: Free, minute: number, minutes: number): number {
  const at = ((minute % WEEK) + WEEK) % WEEK;
  const [day, hour] = [Math.floor(at / 1440), Math.floor((at % 1440) / 60)];
  const working = day >= 1 && day <= 5 && hour >= 9 && hour <= 16;
  const otherwise = hour < 7 || hour > 21 ? -3 : day < 1 || day > 5 ? -1 : working ? 1 : 0;
  if (spans.length === 0) return working ? 2 : otherwise;
  const within = ({ from, to }: Span) =>
    (from <= at && at + minutes <= to) || (from <= at + WEEK && at + WEEK + minutes <= to);
  return spans.some(within) ? 2 : otherwise;
}

interface Free {
  /** Minutes of the week on the own clock, from Sunday on; what follows without a break is one. */
  readonly spans: readonly Span[];
  /** Something was said, and none of it is a time of the week. */
  readonly unread: boolean;
}

const known = dict<Free>();

function freeTimes(availability: string): Free {
  known[availability] = known[availability] || timesIn(availability);
  return known[availability]!;
}

function timesIn(availability: string): Free {
  const said = splitList(availability);
  const spans = weekEntries(said)
    .flatMap((entry) => entry.spans)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return { spans: joined, unread: said.length > 0 && spans.length === 0 };
}

/** The zone's offset at noon of a day: meetings are seldom in the small hours when clocks change. */
function offsets() {
  const known = dict<number>();
  return (day: string, zone: string): number => {
    const key = `${day} ${zone}`;
    if (known[key] === undefined) known[key] = offsetMinutes(instantOf(`${day}T12:00:00`, zone), zone);
    return known[key]!;
  };
}

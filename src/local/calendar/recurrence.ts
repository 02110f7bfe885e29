/** Meetings that repeat: which rules are understood, and when the meetings are. */
import { badRequest } from './model.js';
import { DAY, instantOf, parseWall, type WallMs, wallOf } from './wall-time.js';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  /** Instant in milliseconds. */
  readonly until: number;
  /** Days of the week, 0 is Sunday; empty: that of the first meeting. */
  readonly days: readonly number[];
}

/** Refuses what is no recurrence line at all, and by name what the Local Workspace cannot expand. */
export function checkRecurrence(lines: readonly string[]): void {
  for (const line of lines) {
    if (!/^(RRULE|EXRULE|RDATE|EXDATE)[:;]/.test(line)) throw badRequest('Invalid recurrence rule.');
    if (line.startsWith('RRULE:')) ruleOf(line);
    else if (!line.startsWith('EXDATE'))
      throw badRequest(`Local Workspace does not know ${line.split(/[:;]/)[0]} lines.`);
  }
}

/** Starts (milliseconds) of the meetings that begin before `before`, at most `limit` of them. */
export function startsOf(
  start: number,
  zone: string,
  lines: readonly string[] | null | undefined,
  before: number,
  limit = 1000,
): number[] {
  const line = lines?.find((one) => one.startsWith('RRULE:'));
  if (!line) return start < before ? [start] : [];
  const rule = ruleOf(line);
  const left = exceptions(lines ?? [], zone);
  const found: number[] = [];
  let n = 0;
  for (const at of candidates(wallOf(start, zone), zone, rule)) {
    if (at < start) continue;
    if (at >= before || at > rule.until || n >= rule.count || found.length >= limit) break;
    n += 1;
    if (!left.has(at)) found.push(at);
  }
  return found;
}

function* candidates(first: WallMs, zone: string, rule: Rule): Generator<number> {
  const day = new Date(first);
  const weekday = day.getUTCDay();
  for (let step = 0; step < 20_000; step += rule.interval) {
    if (rule.freq === 'DAILY') {
      const wall = first + step * DAY;
      if (rule.days.length === 0 || rule.days.includes(new Date(wall).getUTCDay())) yield instantOf(wall, zone);
    } else if (rule.freq === 'WEEKLY') {
      // Weeks begin on Monday, as WKST has it by default.
      const monday = first + (step * 7 - ((weekday + 6) % 7)) * DAY;
      const order = (rule.days.length > 0 ? rule.days : [weekday]).map((one) => (one + 6) % 7).sort((a, b) => a - b);
      for (const one of order) yield instantOf(monday + one * DAY, zone);
    } else {
      const moved = new Date(first);
      moved.setUTCMonth(day.getUTCMonth() + step * (rule.freq === 'YEARLY' ? 12 : 1));
      // A month without that day has no meeting.
      if (moved.getUTCDate() === day.getUTCDate()) yield instantOf(moved.getTime(), zone);
    }
  }
}

function ruleOf(line: string): Rule {
  const parts = new Map(
    line
      .slice('RRULE:'.length)
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  const freq = parts.get('FREQ') as Rule['freq'];
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) throw badRequest('Invalid recurrence rule.');
  const days = (parts.get('BYDAY') ?? '').split(',').filter((day) => day !== '');
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'];
  const strange = [...parts.keys()].filter((key) => !known.includes(key));
  const expandable =
    days.length === 0 || ((freq === 'WEEKLY' || freq === 'DAILY') && days.every((d) => DAYS.includes(d)));
  if (strange.length > 0 || !expandable || (parts.get('WKST') ?? 'MO') !== 'MO') {
    throw badRequest(`Local Workspace cannot expand the rule ${line}.`);
  }
  const interval = positive(parts.get('INTERVAL'), 1);
  const count = positive(parts.get('COUNT'), Number.POSITIVE_INFINITY);
  return { freq, interval, count, until: untilOf(parts.get('UNTIL')), days: days.map((day) => DAYS.indexOf(day)) };
}

function positive(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw badRequest('Invalid recurrence rule.');
  return Number(text);
}

function untilOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const at = compact(text, 'UTC');
  if (at === undefined) throw badRequest('Invalid recurrence rule.');
  return text.length === 8 ? at + 86_400_000 - 1 : at;
}

function exceptions(lines: readonly string[], zone: string): Set<number> {
  const found = new Set<number>();
  for (const line of lines.filter((one) => one.startsWith('EXDATE'))) {
    const named = /TZID=([^:;]+)/.exec(line)?.[1] ?? zone;
    for (const text of line.slice(line.indexOf(':') + 1).split(',')) {
      const at = compact(text, text.endsWith('Z') ? 'UTC' : named);
      if (at !== undefined) found.add(at);
    }
  }
  return found;
}

/** Reads `20270301` or `20270301T093000[Z]`. */
function compact(text: string, zone: string): number | undefined {
  const m = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(text);
  const wall = m ? parseWall(`${m[1]}-${m[2]}-${m[3]}T${m[4] ?? '00'}:${m[5] ?? '00'}:${m[6] ?? '00'}`) : undefined;
  return wall === undefined ? undefined : instantOf(wall, zone);
}

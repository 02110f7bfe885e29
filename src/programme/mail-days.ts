/**
 * On which day mails can go out: Google lets an account write to so many people a day, and tells only how many are left
 * of today's.
 */
import { wallTime } from '../core/dates.js';
import { dict } from '../core/dict.js';
import { readLedger } from '../core/ledger.js';
import type { World } from '../core/world.js';

/** Recipients a day (Google: Quotas for Google services). */
const DAILY = { consumer: 100, workspace: 1500 };
/** Google's day ends 24 hours after its first mail, and the hourly run sees that an hour later. */
const HOURS = 25;

export interface Allowance {
  readonly today: number;
  readonly daily: number;
}

/** What is there for new mails, once those that were confirmed before have gone; `own`: keys that are not counted as such. */
export function allowanceOf(world: World, own: Readonly<Record<string, unknown>> = {}): Allowance {
  const ledger = readLedger(world);
  const perDay = dict<number>();
  let ahead = 0;
  for (const key of Object.keys(ledger)) {
    const { state, planned, line } = ledger[key]!;
    if (key.indexOf('mail:') !== 0) continue;
    if (state === 'open' && planned && !own[key]) ahead++;
    if (state === 'done') perDay[line!.at.slice(0, 10)] = (perDay[line!.at.slice(0, 10)] || 0) + 1;
  }
  // Of two days of Google's that lie in one of ours a small account sends twice its number.
  const isWorkspace =
    world.mailLeft > DAILY.consumer || Object.keys(perDay).some((day) => perDay[day]! > 2 * DAILY.consumer);
  return { today: world.mailLeft - ahead, daily: isWorkspace ? DAILY.workspace : DAILY.consumer };
}

/** The day, counted from today, on which the mail with this number goes out; the first has 1. */
export function dayOfMail(number: number, { today, daily }: Allowance): number {
  return number <= today ? 0 : Math.floor((number - today - 1) / daily) + 1;
}

/** Whole days for which what goes out is to wait. */
export function daysHeld({ now, from = now }: Pick<World, 'now' | 'from'>): number {
  return Math.ceil((Date.parse(from) - Date.parse(now)) / 86400000);
}

/** How many of so many mails go out on each day, from today on. */
export function mailsByDay(mails: number, allowance: Allowance): number[] {
  const days: number[] = [];
  for (let number = 1; number <= mails; number++) {
    const day = dayOfMail(number, allowance);
    while (days.length <= day) days.push(0);
    days[day]!++;
  }
  return days;
}

/** The date of that day, in a zone. */
export function dateOf(day: number, now: string, zone: string): string {
  return wallTime(Date.parse(now) + day * HOURS * 3600000, zone).slice(0, 10);
}

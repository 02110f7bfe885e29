/** Installed triggers: what runs when a form is submitted, a cell is edited or the hour comes. */
import { authModeValue } from '../event-objects.js';
import type { EventName, Execution, Faults, Host, RunResult, TriggerEvent } from '../kernel.js';
import { instantAt, utc, wallAt } from '../zone.js';
import { runTrigger, tellFailures } from './trigger-runs.js';

/** When a time trigger runs; instants in ms. */
export type Timing =
  | { readonly every: 'minutes'; readonly n: number }
  | { readonly every: 'hours'; readonly n: number }
  | { readonly every: 'days'; readonly n: number; readonly hour?: number; readonly minute?: number }
  | { readonly every: 'week'; readonly weekday: number; readonly hour?: number; readonly minute?: number }
  | { readonly at: number };

export interface TriggerRow {
  readonly id: string;
  /** E-mail address of who installed it, and as whom it runs. */
  readonly owner: string;
  readonly handler: string;
  readonly event: EventName;
  readonly kind: 'SPREADSHEETS' | 'FORMS' | 'CLOCK';
  readonly source: string | null;
  readonly timing: string | null;
  /** Next instant, null when it will not run again. */
  readonly due: number | null;
}

export const triggerSchema = `CREATE TABLE IF NOT EXISTS triggers (
  id TEXT PRIMARY KEY, handler TEXT NOT NULL, event TEXT NOT NULL, kind TEXT NOT NULL, source TEXT, timing TEXT,
  due INTEGER)`;

export const triggerColumns = ["ALTER TABLE triggers ADD COLUMN owner TEXT NOT NULL DEFAULT ''"];

/** Of old ones nobody wrote down whose they are: the owner's. */
const columns = "id, coalesce(nullif(owner, ''), ?) AS owner, handler, event, kind, source, timing, due";

export function allTriggers(host: Host): TriggerRow[] {
  return host.store.all<TriggerRow>(`SELECT ${columns} FROM triggers ORDER BY rowid`, host.owner);
}

/** Those that an account installed. It sees no others. https://developers.google.com/apps-script/guides/triggers/installable */
export function triggersOf(host: Host, user: string): TriggerRow[] {
  return allTriggers(host).filter(({ owner }) => owner === user);
}

/** Runs every trigger that waits for the event, as the account that installed it; some may be late, or not come. */
export function fireTriggers(host: Host, event: TriggerEvent, faults?: Faults): RunResult[] {
  const { events, lateMs } = host.circumstances.triggers;
  if (events === 'lost') return [];
  const waiting = allTriggers(host).filter((one) => one.event === event.on && one.source === event.source);
  const times = events === 'twice' ? [0, 1] : [0];
  return times.flatMap(() =>
    waiting.flatMap((trigger) => {
      const args = (execution: Execution): unknown[] => {
        const [first, ...rest] = event.args(execution);
        const told = events === 'blank' ? blank(first as object) : (first as object);
        return [{ authMode: authModeValue(execution), triggerUid: trigger.id, ...told }, ...rest];
      };
      const work = (): RunResult[] => runTrigger(host, trigger, args, faults);
      if (lateMs === 0) return work();
      lateOn(host).push({ at: host.clock.now() + lateMs, work });
      return [];
    }),
  );
}

/** What came is not told: texts are empty, and answers not there. */
function blank(event: object): object {
  const entries = Object.entries(event).map(([name, value]) => {
    if (name === 'values') return [name, (value as readonly string[]).map(() => '')];
    return [name, name === 'namedValues' ? {} : value];
  });
  return Object.fromEntries(entries);
}

interface Late {
  readonly at: number;
  readonly work: () => RunResult[];
}

const allLate = new WeakMap<Host, Late[]>();

function lateOn(host: Host): Late[] {
  const found = allLate.get(host) ?? [];
  allLate.set(host, found);
  return found;
}

/** Moves the clock from due trigger to due trigger up to an instant. */
export function dueTriggers(host: Host, until: number): RunResult[] {
  const results: RunResult[] = [];
  for (;;) {
    const late = host.circumstances.triggers.lateMs;
    const trigger = host.store.get<TriggerRow>(
      `SELECT ${columns} FROM triggers WHERE due IS NOT NULL AND due + ? <= ? ORDER BY due, rowid LIMIT 1`,
      host.owner,
      late,
      until,
    );
    const queue = lateOn(host).sort((a, b) => a.at - b.at);
    const first = queue[0];
    if (first && first.at <= until && first.at <= (trigger ? trigger.due! + late : until)) {
      queue.shift();
      host.hold(() => {
        if (host.clock.now() < first.at) host.clock.set(first.at);
        results.push(...first.work());
      });
    } else if (trigger) results.push(...runDue(host, trigger, trigger.due! + late));
    else break;
    tellFailures(host, host.clock.now());
  }
  tellFailures(host, until);
  return results;
}

function runDue(host: Host, trigger: TriggerRow, at: number): RunResult[] {
  return host.hold(() => {
    if (host.clock.now() < at) host.clock.set(at);
    const timing = JSON.parse(trigger.timing!) as Timing;
    const next = 'at' in timing ? null : nextDue(timing, Math.max(trigger.due!, host.clock.now()), host.zone);
    host.store.run('UPDATE triggers SET due = ? WHERE id = ?', next, trigger.id);
    return runTrigger(host, trigger, (execution) => [clockEvent(execution, trigger.id)]);
  });
}

/** The first instant after `now` at which a time trigger runs. Days and weeks count in the script's zone. */
export function nextDue(timing: Timing, now: number, zone: string): number {
  if ('at' in timing) return timing.at;
  if (timing.every === 'minutes') return now + timing.n * 60_000;
  if (timing.every === 'hours') return now + timing.n * 3_600_000;
  const wall = wallAt(now, zone);
  const at = (days: number): number =>
    instantAt(utc(wall.year, wall.month, wall.day + days, timing.hour ?? wall.hour, timing.minute ?? 0), zone);
  if (timing.every === 'days') {
    const today = at(0);
    return today > now && timing.n === 1 ? today : at(timing.n);
  }
  for (let days = 0; ; days++)
    if (new Date(utc(wall.year, wall.month, wall.day + days)).getUTCDay() === timing.weekday && at(days) > now)
      return at(days);
}

/** Clock events tell the time in UTC, with dashes in their names. */
function clockEvent(execution: Execution, triggerUid: string): unknown {
  const wall = wallAt(execution.host.clock.now(), 'UTC');
  const midnight = utc(wall.year, wall.month, wall.day);
  return {
    authMode: authModeValue(execution),
    triggerUid,
    timezone: 'UTC',
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': ((new Date(midnight).getUTCDay() + 6) % 7) + 1,
    'week-of-year': Math.ceil(((midnight - utc(wall.year, 1, 1)) / 86_400_000 + 1) / 7),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
  };
}

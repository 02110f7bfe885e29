/** Installed triggers: what runs when a form is submitted, a cell is edited or the hour comes. */
import { authModeValue } from '../event-objects.js';
import type { EventName, Execution, Faults, Host, RunResult, TriggerEvent } from '../kernel.js';
import { missingScopes } from '../run/permissions.js';
import { instantAt, utc, wallAt } from '../zone.js';

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

/** Runs every trigger that waits for the event, as the account that installed it. */
export function fireTriggers(host: Host, event: TriggerEvent, faults?: Faults): RunResult[] {
  const waiting = allTriggers(host).filter((one) => one.event === event.on && one.source === event.source);
  return waiting
    .filter((one) => runs(host, one))
    .map((trigger) =>
      host.run(
        trigger.handler,
        (execution) => {
          const [first, ...rest] = event.args(execution);
          return [{ authMode: authModeValue(execution), triggerUid: trigger.id, ...(first as object) }, ...rest];
        },
        { source: 'trigger', as: trigger.owner, ...(faults ? { faults } : {}) },
      ),
    );
}

/** A trigger whose account has not agreed to all that the script needs does not execute at all. */
function runs(host: Host, { owner }: TriggerRow): boolean {
  return host.circumstances.consent.triggersRun || missingScopes(host, owner).length === 0;
}

/** Moves the clock from due trigger to due trigger up to an instant. */
export function dueTriggers(host: Host, until: number): RunResult[] {
  const results: RunResult[] = [];
  for (;;) {
    const trigger = host.store.get<TriggerRow>(
      `SELECT ${columns} FROM triggers WHERE due IS NOT NULL AND due <= ? ORDER BY due, rowid LIMIT 1`,
      host.owner,
      until,
    );
    if (!trigger) return results;
    host.hold(() => {
      if (host.clock.now() < trigger.due!) host.clock.set(trigger.due!);
      const timing = JSON.parse(trigger.timing!) as Timing;
      const next = 'at' in timing ? null : nextDue(timing, Math.max(trigger.due!, host.clock.now()), host.zone);
      host.store.run('UPDATE triggers SET due = ? WHERE id = ?', next, trigger.id);
      const args = (execution: Execution): unknown[] => [clockEvent(execution, trigger.id)];
      if (runs(host, trigger)) results.push(host.run(trigger.handler, args, { source: 'trigger', as: trigger.owner }));
    });
  }
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

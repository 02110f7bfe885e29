/** Waves that are to go out at a later hour: from when, how many, and how they are called off. */

import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { instantOf, isDay, wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { isHeld, readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { programmeZone } from '../setup/settings.js';
import { words } from './words.js';

/** Whoever waits longer is told of something that may no longer be so. */
const MOST_DAYS = 60;

/** The world in which all that goes out waits for this hour on the programme's clock, `2027-03-01T09:30`. */
export function heldUntil(world: World, at: string | undefined): World {
  if (at === undefined) return world;
  const isHour = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at) && isDay(at.slice(0, 10));
  const ahead = isHour ? instantOf(`${at}:00`, programmeZone(world)) - Date.parse(world.now) : 0;
  if (ahead <= 0 || ahead > MOST_DAYS * 86400000) throw new Refusal(words.notLater(MOST_DAYS));
  return { ...world, from: new Date(Date.parse(world.now) + ahead).toISOString() };
}

/** As people read it, on the programme's clock. */
export function hourOf(from: string, world: World): string {
  return words.hour(wallTime(Date.parse(from), programmeZone(world)));
}

/** That nothing goes out before. */
export function waits(from: string, world: World): string {
  return words.waits(hourOf(from, world));
}

export interface Later {
  readonly from: string;
  readonly sentence: string;
}

/** Of the sendings with keys like these. */
export function laterOf(world: World, keys: readonly RegExp[]): Later[] {
  const ledger = readLedger(world);
  const counts = dict<number>();
  for (const key of Object.keys(ledger)) {
    const { from } = ledger[key]!;
    if (isHeld(ledger[key]!, world) && keys.some((like) => like.test(key))) counts[from] = (counts[from] || 0) + 1;
  }
  return Object.keys(counts)
    .sort()
    .map((from) => ({ from, sentence: words.later(counts[from]!, hourOf(from, world)) }));
}

/** They wait for the organiser's word again. */
export const recall = defineJob({
  name: 'recall',
  title: () => words.callOffTitle,
  reads: [records.outbox],
  args: z.object({ from: line }),
  says: () => words.calledOff,
  actions(world, { from }): Action[] {
    const ledger = readLedger(world);
    const held = Object.keys(ledger).filter((key) => ledger[key]!.from === from && isHeld(ledger[key]!, world));
    return held.map((key) => ({ kind: 'decision', key, state: 'off', attempt: 0 }));
  },
});

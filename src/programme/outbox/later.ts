/** Waves of which something is still to go, now or at a later hour: from when, how many, and how they are called off. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { instantOf, isDay, wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { isHeld, readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, type AreaJob, defineJob, line } from '../area.js';
import { programmeZone } from '../setup/settings.js';
import { words } from './words.js';

/** Whoever waits longer is told of something that may no longer be so. */
const MOST_DAYS = 60;

/** The world in which all that goes out waits for this hour on the programme's clock, `2027-03-01T09:30`. */
export function heldUntil(
  world: World,
  at: string | undefined,
  { resumes, takesBack }: Pick<AreaJob, 'resumes' | 'takesBack'>,
): World {
  if (at === undefined) return world;
  // Nothing would go on with it when its hour comes.
  if (!resumes || takesBack) throw new Refusal(words.onlyNow);
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
  /** `''`: at once, as far as it can. */
  readonly from: string;
  readonly sentence: string;
}

/** What the organiser has confirmed and has not gone: at each hour that is to come, and without one. */
export function laterOf(world: World, isOf: (key: string) => boolean): Later[] {
  const counts = dict<number>();
  const ledger = readLedger(world);
  for (const key of stillOpen(world)) {
    const from = isHeld(ledger[key]!, world) ? ledger[key]!.from : '';
    if (isOf(key)) counts[from] = (counts[from] || 0) + 1;
  }
  return Object.keys(counts)
    .sort()
    .map((from) => ({
      from,
      sentence: from === '' ? words.notGone(counts[from]!) : words.later(counts[from]!, hourOf(from, world)),
    }));
}

/** Of mails and invitations: that the card shows them; of `''`, that none does. */
export function shownOn(areas: readonly Area[], card: string): (key: string) => boolean {
  const own = areas.filter(({ name, settingsOn = name }) => card === '' || settingsOn === card);
  const texts = own.flatMap(({ mails = [] }) => mails);
  return (key) => /^(mail|event):/.test(key) && texts.some(({ keys }) => keys.test(key)) === (card !== '');
}

/** They wait for the organiser's word again. */
export function recallJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'recall',
    title: () => words.callOffTitle,
    reads: [records.outbox],
    /** `from`: see `Later`. `card`: what it shows; of `''` what none does. */
    args: z.object({ from: line, card: line }),
    foretells: (_world, todo) => [words.notSent(todo.length)],
    says: () => words.calledOff,
    actions(world, { from, card }): Action[] {
      const ledger = readLedger(world);
      const isOf = shownOn(areas(), card);
      const isThen = (key: string) => (isHeld(ledger[key]!, world) ? ledger[key]!.from : '') === from;
      return stillOpen(world)
        .filter((key) => isOf(key) && isThen(key))
        .map((key) => ({ kind: 'decision', key, state: 'off', attempt: 0 }));
    },
  });
}

/** Keys of what was confirmed, and of which nothing has gone. */
function stillOpen(world: World): string[] {
  const ledger = readLedger(world);
  return Object.keys(ledger).filter((key) => {
    const { planned, standing, state } = ledger[key]!;
    return planned && !standing && state === 'open';
  });
}

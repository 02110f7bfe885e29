/** What the organiser has confirmed and has not gone out: does it go by itself, wait for a word, or go no more? */
import { isEffect } from '../core/action.js';
import { dict } from '../core/dict.js';
import { type Args, Refusal } from '../core/job.js';
import { contentHash, openIntents, readLedger } from '../core/ledger.js';
import { plan } from '../core/plan.js';
import type { World } from '../core/world.js';
import { type JobName, jobs, resumable } from './index.js';
import { words } from './words.js';

export interface Waits {
  readonly job: JobName;
  readonly args: Args;
  /** Of the job. */
  readonly title: string;
  /** How many were confirmed in other words than they would go out in now, or why none can go out. */
  readonly sentence: string;
  /** Nothing can be confirmed before that is mended. */
  readonly refused: boolean;
}

export interface StillToGo {
  readonly waits: readonly Waits[];
  /** Confirmed, and not wanted as things stand. */
  readonly dropped: number;
}

/** The world must hold everything, unless nothing is open. */
export function stillToGo(world: World): StillToGo {
  const open = dict<true>();
  for (const key of openIntents(world)) open[key] = true;
  if (Object.keys(open).length === 0) return { waits: [], dropped: 0 };
  const ledger = readLedger(world);
  const waits: Waits[] = [];
  for (const { job, args } of resumable(world)) {
    const { name, title } = jobs.find((one) => one.name === job.name)!;
    const tell = (sentence: string, refused: boolean) =>
      waits.push({ job: name, args, title: title(), sentence, refused });
    try {
      const effects = plan(job, args, world).filter(isEffect);
      const changed = effects.filter((one) => open[one.key] && ledger[one.key]!.confirmed !== contentHash(one));
      for (const { key } of effects) delete open[key];
      if (changed.length > 0) tell(words.waits(changed.length), false);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(error.message, true);
    }
  }
  const isKnown = waits.every(({ refused }) => !refused);
  return { waits, dropped: isKnown ? Object.keys(open).length : 0 };
}

/** A number of mails that no programme of its size could mean is refused, whoever has worked it out. */
import { type Action, isEffect } from '../core/action.js';
import { Refusal } from '../core/job.js';
import { readLedger } from '../core/ledger.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { words } from './words.js';

/** So few are never odd. */
const FEW = 20;

/** The actions as they are, if not more than two mails for each person are to go out at once. */
export function notTooMany(actions: readonly Action[], world: World): readonly Action[] {
  const mails = actions.filter(isEffect).filter(({ kind }) => kind === 'mail');
  if (mails.length <= FEW) return actions;
  const ledger = readLedger(world);
  const open = mails.filter(({ key }) => (ledger[key]?.state || 'open') === 'open').length;
  const people = world.tabs[records.people.name]?.rows.length || 0;
  if (open > Math.max(FEW, 2 * people)) throw new Refusal(words.tooMany(open, people));
  return actions;
}

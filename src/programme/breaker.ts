/** A number of mails that no programme of its size could mean is refused, whoever has worked it out. */
import type { Action } from '../core/action.js';
import { Refusal } from '../core/job.js';
import { readLedger, unknownEffect } from '../core/ledger.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { words } from './words.js';

/** The actions as they are, if not more than two mails for each person are to go out at once. */
export function notTooMany(actions: readonly Action[], world: World): readonly Action[] {
  const tab = world.tabs[records.people.name];
  if (!tab) return actions;
  const ledger = readLedger(world);
  const mails = actions.filter(({ kind, ...one }) => kind === 'mail' && isOpen(one as { key: string })).length;
  if (mails > 2 * tab.rows.length) throw new Refusal(words.tooMany(mails, tab.rows.length));
  return actions;

  function isOpen({ key }: { readonly key: string }): boolean {
    return (ledger[key] || unknownEffect).state === 'open';
  }
}

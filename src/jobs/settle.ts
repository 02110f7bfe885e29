/** Settle: the organiser decides about something of which nobody knows whether it went out, or tries a failure again. */
import type { Action } from '../core/action.js';
import { type Job, Refusal } from '../core/job.js';
import { readLedger, unknownEffect } from '../core/ledger.js';
import { outboxTable } from '../core/tables/outbox.js';

/** args: {key} */
export const retry: Job = {
  name: 'retry',
  reads: [outboxTable.name],
  actions(world, args): readonly Action[] {
    const { state, line } = readLedger(world)[String(args.key)] || unknownEffect;
    // Asked once more because the first run was ended without a word, it would go out twice.
    if (state === 'doubtful' && line?.kind !== 'event') {
      throw new Refusal(
        'It is not known whether it went out this time. Look whether it has arrived: the panel asks what to do then.',
      );
    }
    return settle.actions(world, { ...args, as: 'again' });
  },
};

/** args: {key, as: 'done' | 'again'} */
export const settle: Job = {
  name: 'settle',
  reads: [outboxTable.name],
  actions(world, args): Action[] {
    const key = String(args.key);
    const effect = readLedger(world)[key] || unknownEffect;
    if (!effect.line) throw new Refusal('The Outbox has nothing of that kind any more. Refresh the panel.');
    // Without its receipt nobody knows the form's link, and a survey would be mailed without one.
    if (args.as === 'done' && effect.line.kind === 'form') {
      throw new Refusal(
        'A form cannot be settled as made, because its link is not known. Choose "Make it again"; the other form, if there is one, can be deleted in Drive.',
      );
    }
    const state = args.as === 'done' ? 'sent' : 'again';
    return [{ kind: 'decision', key, state, attempt: effect.nextAttempt - 1 }];
  },
};

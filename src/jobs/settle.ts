/** Settle: the organiser decides about something of which nobody knows whether it went out, or tries a failure again. */
import type { Action } from '../core/action.js';
import { type Job, Refusal } from '../core/job.js';
import { readLedger, unknownEffect } from '../core/outbox.js';
import { outboxTable } from '../core/tables/outbox.js';

/** args: {key} */
export const retry: Job = {
  name: 'retry',
  reads: [outboxTable.name],
  actions: (world, args) => settle.actions(world, { ...args, as: 'again' }),
};

/** args: {key, as: 'done' | 'again'} */
export const settle: Job = {
  name: 'settle',
  reads: [outboxTable.name],
  actions(world, args): Action[] {
    const key = String(args.key);
    const effect = readLedger(world)[key] || unknownEffect;
    if (!effect.line) throw new Refusal('The Outbox has nothing of that kind any more. Refresh the panel.');
    const state = args.as === 'done' ? 'sent' : 'again';
    return [{ kind: 'decision', key, state, attempt: effect.nextAttempt - 1 }];
  },
};

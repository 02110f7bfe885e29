/** The organiser decides about something of which nobody knows whether it went out, or tries a failure again. */
import * as z from 'zod/mini';
import { type Action, isRepeatable } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger, unknownEffect } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

export const settle = defineJob({
  name: 'settle',
  title: () => words.decideTitle,
  reads: [records.outbox],
  args: z.object({ key: line, as: z.enum(['done', 'again']) }),
  asks: ({ key, as }) => (as === 'again' ? key : ''),
  actions: (world, { key, as }) => decision(world, key, as),
});

export const retry = defineJob({
  name: 'retry',
  title: () => words.retryTitle,
  reads: [records.outbox],
  args: z.object({ key: line }),
  asks: ({ key }) => key,
  actions(world, { key }): Action[] {
    const { state, line: last } = readLedger(world)[key] || unknownEffect;
    // Asked once more because the first run was ended without a word, it would go out twice.
    if (state === 'doubtful' && !isRepeatable(last!.kind)) throw new Refusal(words.inDoubt);
    return decision(world, key, 'again');
  },
});

function decision(world: World, key: string, as: 'done' | 'again'): Action[] {
  const effect = readLedger(world)[key] || unknownEffect;
  if (!effect.line) throw new Refusal(words.gone);
  // Without its receipt nobody knows the form's link, and a survey would be mailed without one.
  if (as === 'done' && effect.line.kind === 'form') throw new Refusal(words.formNotKnown);
  return [{ kind: 'decision', key, state: as === 'done' ? 'sent' : 'again', attempt: effect.nextAttempt - 1 }];
}

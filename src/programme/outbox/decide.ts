/** The organiser decides about something of which nobody knows whether it went out, or tries a failure again. */
import * as z from 'zod/mini';
import { type Action, isRepeatable } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger, unknownEffect } from '../../core/ledger.js';
import type { Todo } from '../../core/step.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

/** By key, the attempt that the organiser saw. */
const attempts = z.optional(z.record(z.string(), z.number()));

export const settle = defineJob({
  name: 'settle',
  title: () => words.decideTitle,
  reads: [records.outbox],
  foretells: (before, todo) => saysDecisions(before, todo),
  args: z.object({ key: z.union([line, z.array(line)]), as: z.enum(['done', 'again']), attempts }),
  // What has arrived is noted even where nothing can be sent at the moment.
  asks: ({ key, as }) => (as === 'again' ? keysOf(key) : []),
  actions: (world, { key, as, attempts: seen }) => keysOf(key).map((one) => decision(world, one, as, seen?.[one])),
});

export const retry = defineJob({
  name: 'retry',
  title: () => words.retryTitle,
  reads: [records.outbox],
  foretells: (before, todo) => saysDecisions(before, todo),
  args: z.object({ key: line, attempts }),
  asks: ({ key }) => [key],
  actions(world, { key, attempts: seen }): Action[] {
    const { state, line: last } = readLedger(world)[key] || unknownEffect;
    // Asked once more because the first run was ended without a word, it would go out twice.
    if (state === 'doubtful' && !isRepeatable(last!.kind)) throw new Refusal(words.inDoubt);
    return [decision(world, key, 'again', seen?.[key])];
  },
});

/** What is noted, and what goes out once more by it. */
function saysDecisions(before: World, todo: readonly Todo[]): string[] {
  const ledger = readLedger(before);
  return todo.flatMap((item) => {
    const line = item.kind === 'decision' && ledger[item.key]?.line;
    if (!line) return [];
    return [
      line.kind === 'form' || line.kind === 'update'
        ? words.again(line.what, '')
        : item.state === 'sent'
          ? words.noted(line.what, line.to)
          : words.again(line.what, line.to),
    ];
  });
}

function keysOf(key: string | readonly string[]): readonly string[] {
  return typeof key === 'string' ? [key] : key;
}

function decision(world: World, key: string, as: 'done' | 'again', seen: number | undefined): Action {
  const effect = readLedger(world)[key] || unknownEffect;
  if (!effect.line) throw new Refusal(words.gone);
  // Without its receipt nobody knows the form's link, and a survey would be mailed without one.
  if (as === 'done' && effect.line.kind === 'form') throw new Refusal(words.formNotKnown);
  const attempt = effect.nextAttempt - 1;
  if (effect.state === 'doubtful' && seen !== undefined && seen !== attempt) throw new Refusal(words.inDoubt);
  return { kind: 'decision', key, state: as === 'done' ? 'sent' : 'again', attempt: seen ?? attempt };
}

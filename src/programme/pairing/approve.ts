/** Approval: the organiser agrees to draft pairings, takes that back, or pins a pair for the next suggestion. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

export const approve = defineJob({
  name: 'approve',
  title: () => words.approveTitle,
  oneRound: true,
  reads: [records.pairings],
  args: z.object({ ids: z.union([z.literal('all'), z.array(line)]), approve: z.boolean() }),
  usually: { ids: 'all', approve: true },
  actions(world, { ids, approve: agreed }): Action[] {
    const [from, to] = agreed ? (['draft', 'approved'] as const) : (['approved', 'draft'] as const);
    const wanted = records
      .withStatus(read(world, records.pairings), from)
      .filter(({ id }) => ids === 'all' || ids.indexOf(id) >= 0);
    return [
      write(
        records.pairings,
        wanted.map(({ id }) => ({ id, status: to })),
      ),
    ];
  },
});

export const pin = defineJob({
  name: 'pin',
  title: () => words.pinTitle,
  oneRound: true,
  reads: [records.pairings],
  args: z.object({ id: line, pinned: z.boolean() }),
  actions(world, { id, pinned }): Action[] {
    if (!read(world, records.pairings).some((one) => one.id === id)) throw new Refusal(words.pairingGone);
    return [write(records.pairings, [{ id, pinned }])];
  },
});

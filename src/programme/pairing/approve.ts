/** Approval: the organiser agrees to draft pairings, takes that back, or pins a pair for the next suggestion. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { foretoldApproval, saysApproval } from './foretold.js';
import { words } from './words.js';

export const approve = defineJob({
  name: 'approve',
  title: () => words.approveTitle,
  undoable: true,
  oneRound: true,
  reads: [records.pairings],
  says: (world, before) => saysApproval(before, world).join(' '),
  foretells: (before, _todo, _args, then) => foretoldApproval(before, then),
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
  undoable: true,
  oneRound: true,
  reads: [records.pairings],
  says: (world, before) => saysPinned(before, world).join(' '),
  foretells: (before, _todo, _args, then) => saysPinned(before, then),
  args: z.object({ id: line, pinned: z.boolean() }),
  actions(world, { id, pinned }): Action[] {
    if (!read(world, records.pairings).some((one) => one.id === id)) throw new Refusal(words.pairingGone);
    return [write(records.pairings, [{ id, pinned }])];
  },
});

function saysPinned(before: World, then: World): string[] {
  const was = read(before, records.pairings);
  return read(then, records.pairings)
    .filter(({ id, pinned }) => was.some((one) => one.id === id && one.pinned !== pinned))
    .map(({ mentee, mentor, pinned }) => words.foretold[pinned ? 'pinned' : 'unpinned'](mentee, mentor));
}

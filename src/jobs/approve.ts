/** Approval: the organiser agrees to draft pairings, takes that back, or pins a pair for the next suggestion. */
import type { Action } from '../core/action.js';
import { type Job, Refusal } from '../core/job.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { readPairings, withStatus } from './pairings.js';

/** args: {ids: string[] | 'all', approve: boolean} */
export const approve: Job = {
  name: 'approve',
  oneRound: true,
  reads: [pairingsTable.name],
  actions(world, args): Action[] {
    const [from, to] = args.approve ? (['draft', 'approved'] as const) : (['approved', 'draft'] as const);
    const wanted = args.ids as readonly string[] | 'all';
    const rows = withStatus(readPairings(world), from).filter(({ id }) => wanted === 'all' || wanted.indexOf(id) >= 0);
    return [{ kind: 'rows', tab: pairingsTable.name, rows: rows.map(({ id }) => ({ id, status: to })) }];
  },
};

/** args: {id, pinned: boolean} */
export const pin: Job = {
  name: 'pin',
  oneRound: true,
  reads: [pairingsTable.name],
  actions(world, args): Action[] {
    const found = readPairings(world).find(({ id }) => id === args.id);
    if (!found) throw new Refusal('That pairing is no longer in the Pairings tab. Refresh the panel.');
    return [{ kind: 'rows', tab: pairingsTable.name, rows: [{ id: found.id, pinned: args.pinned === true }] }];
  },
};

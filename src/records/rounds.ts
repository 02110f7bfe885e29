/** Rounds: each computed matching with its proof, so that it can be computed again and compared. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const rounds = defineTable({
  name: 'Rounds',
  group: 'results',
  columns: {
    id: { header: 'Round', type: 'text', width: 160 },
    at: { header: 'Suggested', aliases: ['At (UTC)'], type: 'time', width: 160 },
    mentees: { header: 'Mentees', type: 'number' },
    mentors: { header: 'Mentors', type: 'number' },
    seats: { header: 'Seats', type: 'number' },
    pairs: { header: 'Pairs', type: 'number' },
    mean: { header: 'Mean score', type: 'number', format: '0' },
    worst: { header: 'Worst score', type: 'number', format: '0' },
    statement: { header: 'Proof', type: 'text', width: 420 },
    basis: { header: 'Fingerprint', type: 'text', hidden: true, width: 420 },
    weights: { header: 'Weights', type: 'text', clipped: true, width: 420 },
    rules: { header: 'Rules', type: 'text', hidden: true },
    links: { header: 'Links', type: 'text', hidden: true },
  },
  help: () => words.rounds,
});

export type RoundRow = RowOf<typeof rounds>;

/** Rounds: each computed matching with its proof, so that it can be computed again and compared. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const rounds = defineTable({
  name: 'Rounds',
  columns: {
    id: { header: 'Round', type: 'text', width: 110 },
    at: { header: 'At (UTC)', type: 'text', width: 190 },
    mentees: { header: 'Mentees', type: 'number', width: 85 },
    mentors: { header: 'Mentors', type: 'number', width: 85 },
    seats: { header: 'Seats', type: 'number', width: 65 },
    pairs: { header: 'Pairs', type: 'number', width: 65 },
    mean: { header: 'Mean score', type: 'number', format: '0.0', width: 100 },
    worst: { header: 'Worst score', type: 'number', format: '0.0', width: 105 },
    statement: { header: 'Proof', type: 'text', width: 480 },
    basis: { header: 'Fingerprint', type: 'text', hidden: true, width: 110 },
    weights: { header: 'Weights', type: 'text', width: 320 },
    rules: { header: 'Rules', type: 'text', hidden: true, width: 120 },
    links: { header: 'Links', type: 'text', hidden: true, width: 120 },
  },
  help: () => words.rounds,
});

export type RoundRow = RowOf<typeof rounds>;

/** Rounds: each computed matching with its proof, so that it can be replayed and compared. */
import type { Table } from '../table.js';

export const roundsTable: Table = {
  name: 'Rounds',
  columns: [
    {
      key: 'id',
      header: 'Round',
      type: 'text',
      width: 110,
      help: 'Fingerprint of the people, rules and weights: the same input gives the same round.',
    },
    { key: 'at', header: 'At (UTC)', type: 'text', width: 190 },
    { key: 'mentees', header: 'Mentees', type: 'number', width: 85 },
    { key: 'mentors', header: 'Mentors', type: 'number', width: 85 },
    { key: 'seats', header: 'Seats', type: 'number', width: 65 },
    { key: 'pairs', header: 'Pairs', type: 'number', width: 65 },
    { key: 'mean', header: 'Mean score', type: 'number', format: '0.0', width: 100 },
    { key: 'worst', header: 'Worst score', type: 'number', format: '0.0', width: 105 },
    { key: 'statement', header: 'Proof', type: 'text', width: 480 },
    {
      key: 'basis',
      header: 'Fingerprint',
      type: 'text',
      width: 110,
      help: 'Changes when people, criteria or bans do.',
    },
    { key: 'weights', header: 'Weights', type: 'text', width: 320 },
    {
      key: 'rules',
      header: 'Rules',
      type: 'text',
      hidden: true,
      width: 120,
      help: 'Criteria and aim as they were, so that the round can be replayed.',
    },
    {
      key: 'links',
      header: 'Links',
      type: 'text',
      hidden: true,
      width: 120,
      help: 'Who was paired with whom, by id, so that rounds can be compared.',
    },
  ],
};

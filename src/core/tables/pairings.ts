/** Pairings: who is matched with whom, and where each pair stands. One row for each mentee of a round. */
import type { Table } from '../table.js';

export const pairingsTable: Table = {
  name: 'Pairings',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 120 },
    { key: 'mentee', header: 'Mentee', type: 'text', width: 160 },
    { key: 'mentor', header: 'Mentor', type: 'text', width: 160 },
    { key: 'score', header: 'Score', type: 'number', format: '0.0', width: 75, help: '0 to 100.' },
    {
      key: 'status',
      header: 'Status',
      type: 'choice',
      choices: ['draft', 'approved', 'published', 'unmatched', 'ended'],
      width: 105,
      help: 'Set to approved what you agree to; publishing introduces approved pairs.',
    },
    {
      key: 'pinned',
      header: 'Pinned',
      type: 'tick',
      width: 80,
      help: 'Keeps this pair when pairings are suggested again.',
    },
    { key: 'why', header: 'Why', type: 'text', width: 420 },
    {
      key: 'points',
      header: 'Points',
      type: 'text',
      width: 320,
      help: 'What each criterion gives this pair, of what it could give; they add up to the score.',
    },
    {
      key: 'menteeRank',
      header: 'Rank for mentee',
      type: 'number',
      width: 90,
      help: '1 is the best mentor that the rules allow this mentee: by score, or by wishes first where they make the pairs.',
    },
    {
      key: 'mentorRank',
      header: 'Rank for mentor',
      type: 'number',
      width: 90,
      help: '1 is the best mentee that the rules allow this mentor: by score, or by wishes first where they make the pairs.',
    },
    { key: 'round', header: 'Round', type: 'text', width: 110 },
    { key: 'published', header: 'Published (UTC)', type: 'text', width: 190 },
    { key: 'menteeId', header: 'Mentee id', type: 'text', width: 110 },
    { key: 'mentorId', header: 'Mentor id', type: 'text', width: 110 },
  ],
  colours: [
    { column: 'status', equals: 'approved', background: '#e8f0fe' },
    { column: 'status', equals: 'published', background: '#e6f4ea' },
    { column: 'status', equals: 'unmatched', background: '#fef7e0' },
    { column: 'status', equals: 'ended', background: '#e8eaed' },
  ],
};

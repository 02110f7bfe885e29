/** Criteria: what makes a good pair, and how much each counts. */
import type { Table } from '../table.js';

export const criteriaTable: Table = {
  name: 'Criteria',
  columns: [
    { key: 'name', header: 'Criterion', type: 'text', width: 160 },
    {
      key: 'kind',
      header: 'Kind',
      type: 'text',
      width: 100,
      help: 'overlap, same, different, distance, scale, wishes, zone, availability, language, must, preference, earlier, manager, identity, text.',
    },
    {
      key: 'weight',
      header: 'Weight',
      type: 'number',
      width: 70,
      help: 'Relative: 40 counts twice as much as 20. 0 switches it off.',
    },
    { key: 'menteeColumn', header: "Mentee's column", type: 'text', width: 180, help: 'Header in the People tab.' },
    { key: 'mentorColumn', header: "Mentor's column", type: 'text', width: 180, help: 'Header in the People tab.' },
    {
      key: 'missing',
      header: 'If unanswered',
      type: 'choice',
      choices: ['half', 'none', 'full'],
      width: 130,
      help: 'Points when one side gave no answer.',
    },
    {
      key: 'limit',
      header: 'Limit',
      type: 'text',
      width: 90,
      help: 'The band, hours or minimum that this kind uses; "must" makes it a rule. For earlier: avoid, prefer or must.',
    },
    {
      key: 'order',
      header: 'Order',
      type: 'text',
      width: 220,
      help: 'For scale: the answers from lowest to highest, separated by commas.',
    },
  ],
};

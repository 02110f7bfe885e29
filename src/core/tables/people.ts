/** People: one row for each person who signed up. A column for each criterion follows at the right. */
import type { Table } from '../table.js';

export const peopleTable: Table = {
  name: 'People',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 110 },
    { key: 'name', header: 'Name', type: 'text', width: 160 },
    { key: 'email', header: 'E-mail', aliases: ['Email', 'E-mail address'], type: 'text', width: 260 },
    { key: 'role', header: 'Role', type: 'choice', choices: ['mentee', 'mentor', 'both'], width: 80 },
    {
      key: 'capacity',
      header: 'Seats',
      aliases: ['Capacity'],
      type: 'number',
      width: 60,
      help: 'How many mentees a mentor takes. 0 pauses.',
    },
    {
      key: 'status',
      header: 'Status',
      type: 'choice',
      choices: ['active', 'paused', 'left'],
      width: 80,
      help: 'Only active people are matched.',
    },
    { key: 'manager', header: 'Manager', type: 'text', width: 230 },
    { key: 'zone', header: 'Time zone', type: 'text', width: 170 },
    { key: 'wishes', header: 'Wishes', type: 'text', width: 200 },
    { key: 'consent', header: 'Consent', type: 'text', width: 80 },
    { key: 'signedUp', header: 'Signed up', type: 'text', width: 190 },
    { key: 'source', header: 'Source', type: 'text', width: 160 },
    {
      key: 'answersHash',
      header: 'Fingerprint',
      type: 'text',
      hidden: true,
      width: 110,
      help: 'Changes when the answers do; what you correct here stays until then.',
    },
  ],
  colours: [
    { column: 'status', equals: 'paused', background: '#f1f3f4' },
    { column: 'status', equals: 'left', background: '#e8eaed' },
  ],
};

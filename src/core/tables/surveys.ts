/** Surveys: each survey of the programme, its form, and how many have answered. */
import type { Table } from '../table.js';

export const surveysTable: Table = {
  name: 'Surveys',
  columns: [
    { key: 'id', header: 'Survey', type: 'text', width: 110 },
    { key: 'title', header: 'Title', type: 'text', width: 220 },
    { key: 'state', header: 'State', type: 'choice', choices: ['not open', 'open', 'closed'], width: 90 },
    { key: 'opened', header: 'Opened (UTC)', type: 'text', width: 190 },
    { key: 'asked', header: 'Asked', type: 'number', width: 65 },
    { key: 'answered', header: 'Answered', type: 'number', width: 95 },
    {
      key: 'unknown',
      header: 'Not recognised',
      type: 'number',
      width: 145,
      help: 'Answers that came by no personal link; they are not counted.',
    },
    { key: 'mean', header: 'Mean (1 to 5)', type: 'number', format: '0.00', width: 115 },
    { key: 'help', header: 'Want help', type: 'text', width: 260 },
    { key: 'link', header: 'Form', type: 'text', width: 320 },
    { key: 'sheetId', header: 'Response tab', type: 'text', width: 110 },
  ],
  colours: [{ column: 'state', equals: 'open', background: '#e8f0fe' }],
};

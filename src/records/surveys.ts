/** Surveys: each survey of the programme, its form, and how many have answered. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const surveys = defineTable({
  name: 'Surveys',
  columns: {
    id: { header: 'Survey', type: 'text', width: 110 },
    title: { header: 'Title', type: 'text', width: 220 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['not open', 'open', 'closed'],
      labels: () => words.choices.surveysState,
      width: 90,
    },
    opened: { header: 'Opened (UTC)', type: 'text', width: 190 },
    asked: { header: 'Asked', type: 'number', width: 65 },
    answered: { header: 'Answered', type: 'number', width: 95 },
    unknown: { header: 'Not recognised', type: 'number', width: 145 },
    mean: { header: 'Mean (1 to 5)', type: 'number', format: '0.00', width: 115 },
    help: { header: 'Want help', type: 'text', width: 260 },
    reminders: { header: 'Reminders', type: 'number', optional: true, width: 90 },
    reminded: { header: 'Last reminder (UTC)', type: 'text', optional: true, width: 190 },
    link: { header: 'Form', type: 'text', width: 320 },
    sheetId: { header: 'Response tab', type: 'text', width: 110 },
  },
  help: () => words.surveys,
  colours: [{ column: 'state', equals: 'open', background: '#e8f0fe' }],
});

export type SurveyRow = RowOf<typeof surveys>;

/** Surveys: each survey of the programme, its form, and how many have answered. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const surveys = defineTable({
  name: 'Surveys',
  group: 'results',
  columns: {
    id: { header: 'Survey', type: 'text', hidden: true, width: 240 },
    title: { header: 'Title', type: 'text', width: 240 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['not open', 'open', 'closed'],
      labels: () => words.choices.surveysState,
    },
    opened: { header: 'Opened', aliases: ['Opened (UTC)'], type: 'time', width: 160 },
    asked: { header: 'Asked', type: 'number' },
    answered: { header: 'Answered', type: 'number' },
    unknown: { header: 'Not recognised', type: 'number' },
    mean: { header: 'Mean (1 to 5)', type: 'number', format: '0.00' },
    help: { header: 'Want help', type: 'text', width: 240 },
    reminders: { header: 'Reminders', type: 'number', optional: true },
    reminded: {
      header: 'Last reminder',
      aliases: ['Last reminder (UTC)'],
      type: 'time',
      optional: true,
      width: 160,
    },
    link: { header: 'Form', type: 'text', width: 320 },
    sheetId: { header: 'Response tab', type: 'text', hidden: true },
  },
  help: () => words.surveys,
  colours: [{ column: 'state', equals: 'open', background: '#e8f0fe' }],
});

export type SurveyRow = RowOf<typeof surveys>;

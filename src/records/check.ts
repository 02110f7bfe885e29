/** What a check of this Sheet against live Google has found, a row a step. Not made by Set up: it comes with the first check. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const check = defineTable({
  name: 'Check',
  group: 'machinery',
  columns: {
    step: { header: 'Step', type: 'text', hidden: true, width: 90 },
    title: { header: 'What was tried', type: 'text', width: 260 },
    state: {
      header: 'Result',
      type: 'choice',
      choices: ['good', 'mend', 'look', 'later'],
      labels: () => words.check.states,
      width: 110,
    },
    came: { header: 'What came out', type: 'text', width: 420 },
    mend: { header: 'What to do', type: 'text', width: 420 },
    answer: { header: 'Your answer', type: 'text', width: 140 },
    seconds: { header: 'Seconds', type: 'number', format: '0.0', width: 80 },
    at: { header: 'At (UTC)', type: 'text', width: 190 },
    facts: { header: 'Facts', type: 'text', hidden: true, width: 120 },
  },
  colours: [
    { column: 'state', equals: 'mend', background: '#fce8e6' },
    { column: 'state', equals: 'look', background: '#fef7e0' },
    { column: 'state', equals: 'good', background: '#e6f4ea' },
  ],
});

/** The tab with the answers to the form that a check makes. */
export const CHECK_ANSWERS = 'Check answers';

export type CheckRow = RowOf<typeof check>;

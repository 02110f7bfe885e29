/** Problems: what keeps a row from being used, and how to mend it. Made anew by the jobs; do not edit. */
import { defineTable, type RowOf, type UnknownChoice } from '../core/table.js';
import { words } from './words.js';

export const problems = defineTable({
  name: 'Problems',
  columns: {
    id: { header: 'Id', type: 'text', width: 110 },
    weight: {
      header: 'Weight',
      type: 'choice',
      choices: ['stops', 'warns'],
      labels: () => words.choices.problemsWeight,
      width: 80,
    },
    tab: { header: 'Tab', type: 'text', width: 150 },
    row: { header: 'Row', type: 'number', width: 50 },
    column: { header: 'Column', type: 'text', width: 230 },
    who: { header: 'Who', type: 'text', width: 230 },
    reason: { header: 'What is wrong', type: 'text', width: 380 },
    mend: { header: 'How to mend it', type: 'text', width: 380 },
    source: {
      header: 'Found by',
      type: 'choice',
      choices: ['sign-ups', 'matching', 'publishing', 'surveys'],
      labels: () => words.choices.problemsSource,
      width: 90,
    },
  },
  help: () => words.problems,
  colours: [
    { column: 'weight', equals: 'stops', background: '#fce8e6' },
    { column: 'weight', equals: 'warns', background: '#fef7e0' },
  ],
});

/** Which part of the programme has found a problem. */
export type ProblemSource = Exclude<RowOf<typeof problems>['source'], '' | UnknownChoice>;

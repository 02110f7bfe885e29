/** Problems: what keeps a row from being used, and how to mend it. Made anew by the jobs; do not edit. */
import { defineTable, type RowOf, type UnknownChoice } from '../core/table.js';
import { words } from './words.js';

export const problems = defineTable({
  name: 'Problems',
  group: 'results',
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    weight: {
      header: 'Weight',
      type: 'choice',
      told: true,
      choices: ['stops', 'warns'],
      labels: () => words.choices.problemsWeight,
    },
    tab: { header: 'Tab', type: 'text', width: 160 },
    row: { header: 'Row', type: 'number' },
    column: { header: 'Column', type: 'text', width: 160 },
    who: { header: 'Who', type: 'text', width: 160 },
    reason: { header: 'What is wrong', type: 'text', width: 420 },
    mend: { header: 'How to mend it', type: 'text', width: 420 },
    source: {
      header: 'Found by',
      type: 'choice',
      told: true,
      choices: ['sign-ups', 'matching', 'publishing', 'surveys'],
      labels: () => words.choices.problemsSource,
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

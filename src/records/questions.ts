/** Questions: what each question of a sign-up form is used for. A first guess; the organiser's word counts. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const questions = defineTable({
  name: 'Questions',
  group: 'yours',
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    tab: { header: 'Tab', type: 'text', width: 160 },
    question: { header: 'Question', type: 'text', width: 320 },
    use: { header: 'Use', type: 'text', width: 160 },
    criterion: { header: 'Criterion', type: 'text', width: 160 },
    side: {
      header: 'Side',
      type: 'choice',
      choices: ['both', 'mentee', 'mentor'],
      labels: () => words.choices.questionsSide,
    },
    kind: { header: 'Kind', type: 'text' },
    sure: {
      header: 'How sure',
      type: 'choice',
      told: true,
      choices: ['sure', 'guess', 'unsure'],
      labels: () => words.choices.questionsSure,
      optional: true,
    },
    means: { header: 'Answers mean', type: 'text', optional: true, width: 240 },
    examples: { header: 'Examples', type: 'text', clipped: true, width: 320 },
    guess: { header: 'Guess', type: 'text', width: 160 },
  },
  help: () => words.questions,
});

export type QuestionRow = RowOf<typeof questions>;

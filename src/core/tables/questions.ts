/** Questions: what each question of a sign-up form is used for. A first guess; the organiser's word counts. */
import type { Table } from '../table.js';

export const questionsTable: Table = {
  name: 'Questions',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 120 },
    { key: 'tab', header: 'Tab', type: 'text', width: 150 },
    { key: 'question', header: 'Question', type: 'text', width: 350 },
    {
      key: 'use',
      header: 'Use',
      type: 'text',
      width: 185,
      help: 'name, first name, last name, email, role, capacity, manager, zone, wishes, consent, criterion or nothing.',
    },
    {
      key: 'criterion',
      header: 'Criterion',
      type: 'text',
      width: 150,
      help: 'If the use is criterion: its name in the Criteria tab.',
    },
    {
      key: 'side',
      header: 'Side',
      type: 'choice',
      choices: ['both', 'mentee', 'mentor'],
      width: 80,
      help: 'Whose answer it is: what a mentee wants, what a mentor offers, or both.',
    },
    { key: 'kind', header: 'Kind', type: 'text', width: 100 },
    { key: 'examples', header: 'Examples', type: 'text', width: 320 },
    {
      key: 'guess',
      header: 'Guess',
      type: 'text',
      width: 160,
      help: 'What was guessed. A row that you have changed no longer follows the guess.',
    },
  ],
};

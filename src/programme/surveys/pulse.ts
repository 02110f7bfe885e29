/** First check-in: five short questions, the same for both sides, so that the gap between them can be seen. */
import type { Question } from '../../core/form.js';
import * as records from '../../records/index.js';
import type { Instrument } from '../instrument.js';
import { surveyInvitation, surveyReminder } from './mails.js';
import { pairedPeople } from './paired-people.js';
import { words } from './words.js';

/** Nobody has to judge meetings that have not taken place. */
const scale = { type: 'scale', low: 1, high: 5, required: false } as const;
const ask = (name: 'useful' | 'atEase' | 'progress') => (): Question => ({
  ...scale,
  ...words.pulse[name],
  help: words.pulse.leaveOut,
});

export const pulse: Instrument = {
  id: 'check-in-1',
  title: () => words.pulse.title,
  about: () => words.pulse.about,
  minutes: 2,
  reads: [records.people, records.questions, records.pairings],
  audience: pairedPeople,
  nobody: () => words.nobodyPublished,
  invitation: surveyInvitation,
  reminder: surveyReminder,
  items: [
    {
      column: 'Meetings so far',
      question: () => ({
        type: 'list',
        title: words.pulse.meetings.title,
        required: true,
        choices: [words.pulse.meetings.none, '1', '2', '3', words.pulse.meetings.many],
      }),
    },
    { column: 'Useful', question: ask('useful'), scored: true },
    { column: 'At ease', question: ask('atEase'), scored: true },
    { column: 'Progress', question: ask('progress'), scored: true },
    {
      column: 'Help',
      question: () => ({
        type: 'choice',
        title: words.pulse.help.title,
        help: words.pulse.help.help,
        required: true,
        choices: [words.pulse.help.no, words.pulse.help.yes],
      }),
      helpAnswer: () => words.pulse.help.yes,
    },
    {
      column: 'In their words',
      question: () => ({ type: 'paragraph', title: words.pulse.inTheirWords }),
    },
  ],
};

/** First check-in: five short questions, the same for both sides, so that the gap between them can be seen. */
import type { Instrument } from './instrument.js';

const scale = { type: 'scale', low: 1, high: 5, required: true } as const;

export const pulse: Instrument = {
  id: 'check-in-1',
  title: 'First check-in',
  about: 'Have they met, is it useful, does anyone need help? Five questions, about a month after the introductions.',
  minutes: 2,
  items: [
    {
      column: 'Meetings so far',
      question: {
        type: 'list',
        title: 'How often have you met so far?',
        required: true,
        choices: ['Not yet', '1', '2', '3', '4 or more'],
      },
    },
    {
      column: 'Useful',
      question: { ...scale, title: 'How useful have your meetings been?', lowLabel: 'Not at all', highLabel: 'Very' },
      scored: true,
    },
    {
      column: 'At ease',
      question: {
        ...scale,
        title: 'How much at ease do you feel with each other?',
        lowLabel: 'Not at all',
        highLabel: 'Completely',
      },
      scored: true,
    },
    {
      column: 'Progress',
      question: {
        ...scale,
        title: 'How far have you come towards what you set out to do?',
        lowLabel: 'Not begun',
        highLabel: 'Very far',
      },
      scored: true,
    },
    {
      column: 'Help',
      question: {
        type: 'choice',
        title: 'Would you like to talk to the organiser?',
        help: 'Confidential: your partner does not learn of it.',
        required: true,
        choices: ['No, all is well', 'Yes, please contact me'],
      },
      helpAnswer: 'Yes, please contact me',
    },
    {
      column: 'In their words',
      question: { type: 'paragraph', title: 'Anything you would like to add?' },
    },
  ],
};

/** All surveys, in the order in which a programme sends them. */
import type { FormSpec } from '../core/form.js';
import type { Instrument } from './instrument.js';
import { pulse } from './pulse.js';

export type { Instrument, Item } from './instrument.js';

export const instruments: readonly Instrument[] = [pulse];

/** Title of the question that carries the personal code. */
export const REFERENCE_QUESTION = 'Your personal code (please leave as it is)';

export function surveyForm(instrument: Instrument, programme: string, organiser: string): FormSpec {
  return {
    title: `${instrument.title}: ${programme}`,
    description: `Takes about ${instrument.minutes} minutes. Your answers go to ${organiser} and are not shown to the person you are paired with.`,
    confirmation: 'Thank you. Your answers have arrived.',
    collectEmail: false,
    allowEdits: true,
    questions: [
      ...instrument.items.map((item) => item.question),
      {
        type: 'text',
        title: REFERENCE_QUESTION,
        help: 'It tells us that the answer is yours. Came with your link.',
        required: true,
      },
    ],
    referenceQuestion: REFERENCE_QUESTION,
  };
}

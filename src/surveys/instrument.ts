/** What a survey is: its questions, and what each answer is called in the Answers tab. */
import type { Question } from '../core/form.js';

export interface Item {
  /** Column in the Answers tab. */
  readonly column: string;
  readonly question: Question;
  /** Counts towards the mean (a scale from 1 to 5). */
  readonly scored?: boolean;
  /** This answer asks the organiser for help. */
  readonly helpAnswer?: string;
}

export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** One sentence for the organiser. */
  readonly about: string;
  readonly minutes: number;
  readonly items: readonly Item[];
}

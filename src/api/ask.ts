/** Answers the organiser's questions about the matching from the tabs as they are. Writes nothing. */
import { Refusal } from '../core/job.js';
import { roundsTable } from '../core/tables/rounds.js';
import type { World } from '../core/world.js';
import { matchingReads } from '../jobs/matching.js';
import { compareRound } from './ask-round.js';
import type { AnswerView, Question } from './types.js';

/** Tabs that every question reads. */
export const askReads: readonly string[] = [...matchingReads, roundsTable.name];

export function answerTo(question: Question, world: World): AnswerView {
  switch (question.about) {
    case 'round':
      return compareRound(world, question.round);
    default:
      throw new Refusal('unknown');
  }
}

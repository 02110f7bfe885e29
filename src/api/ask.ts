/** Answers the organiser's questions about the matching from the tabs as they are. Writes nothing. */
import { roundsTable } from '../core/tables/rounds.js';
import type { World } from '../core/world.js';
import { matchingReads } from '../jobs/matching.js';
import { aboutMentors } from './ask-mentors.js';
import { aboutOthers } from './ask-others.js';
import { aboutPair } from './ask-pair.js';
import { compareRound } from './ask-round.js';
import { aboutTouching } from './ask-touching.js';
import { aboutTwo } from './ask-two.js';
import { aboutWeights } from './ask-weights.js';
import { changedSince } from './ask-words.js';
import type { AnswerView, Question } from './types.js';

/** Tabs that every question reads. */
export const askReads: readonly string[] = [...matchingReads, roundsTable.name];

export function answerTo(question: Question, world: World): AnswerView {
  if (question.about === 'round') return compareRound(world, question.round);
  return { sections: [...changedSince(world), ...answered(question, world).sections] };
}

function answered(question: Exclude<Question, { about: 'round' }>, world: World): AnswerView {
  switch (question.about) {
    case 'pair':
      return aboutPair(world, question.id);
    case 'two':
      return aboutTwo(world, question.mentee, question.mentor);
    case 'weights':
      return aboutWeights(world);
    case 'mentors':
      return aboutMentors(world);
    case 'others':
      return aboutOthers(world);
    case 'touching':
      return aboutTouching(world);
  }
}

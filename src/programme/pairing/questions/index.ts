/** What the organiser may ask about the matching; answered from the tabs as they are, nothing is written. */
import * as z from 'zod/mini';
import type { World } from '../../../core/world.js';
import * as records from '../../../records/index.js';
import type { AnswerView } from '../../answer-view.js';
import { defineQuestion, line } from '../../area.js';
import { aboutWeighing, weighed } from '../act.js';
import { matchingReads } from '../match-input.js';
import { aboutTouching } from './agreed-pairs.js';
import { changedSince } from './answer-parts.js';
import { aboutMentors } from './mentors.js';
import { aboutOthers } from './others.js';
import { aboutPair } from './pair.js';
import { compareRound } from './round.js';
import { aboutTwo } from './two.js';
import { aboutWeights } from './weights.js';

const needs = { reads: [...matchingReads, records.rounds] };
const nothing = z.object({});

export const questions = [
  /** Why this pairing, and what else there was for the two. */
  defineQuestion({
    about: 'pair',
    needs,
    args: z.object({ id: line }),
    answer: now((world, { id }) => aboutPair(world, id)),
  }),
  /** Why not these two people, by their ids. */
  defineQuestion({
    about: 'two',
    needs,
    args: z.object({ mentee: line, mentor: line }),
    answer: now((world, { mentee, mentor }) => aboutTwo(world, mentee, mentor)),
  }),
  /** How much hangs on each criterion's weight. */
  defineQuestion({ about: 'weights', needs, args: nothing, answer: now(aboutWeights) }),
  /** How many pairs would change with these weights. */
  defineQuestion({ about: 'weigh', needs, args: weighed, answer: aboutWeighing }),
  /** What one more seat or mentor would bring. */
  defineQuestion({ about: 'mentors', needs, args: nothing, answer: now(aboutMentors) }),
  /** The best other pairings of everybody. */
  defineQuestion({ about: 'others', needs, args: nothing, answer: now(aboutOthers) }),
  /** What would be gained by touching approved and published pairs. */
  defineQuestion({ about: 'touching', needs, args: nothing, answer: now(aboutTouching) }),
  /** An earlier round, computed again and compared. */
  defineQuestion({
    about: 'round',
    needs,
    args: z.object({ round: line }),
    answer: (world, { round }) => compareRound(world, round),
  }),
] as const;

/** Says first when the pairs were suggested from other people or rules. */
function now<Q>(answer: (world: World, question: Q) => AnswerView): (world: World, question: Q) => AnswerView {
  return (world, question) => ({ sections: [...changedSince(world), ...answer(world, question).sections] });
}

/** What the answers to several questions share. */

import type { World } from '../../../core/world.js';
import { answerOf, type CriterionPoints, columnOf, type Insight, type MatchInput } from '../../../matching/index.js';
import * as records from '../../../records/index.js';
import type { AnswerSection } from '../../answer-view.js';
import { basisOf, matchInput } from '../match-input.js';
import { pointsOf } from '../points.js';
import { currentRound } from '../rounds.js';
import { wayOf } from '../settings.js';
import { words } from '../words.js';

/** So many lines of a list are told. */
export const SHOWN = 8;

/** Whoever is not in the People tab goes by the id; nobody is `''`. */
export function namesIn(world: World): (id: string | null) => string {
  const people = records.peopleById(world);
  return (id) => (id ? (people[id] && people[id]!.name) || id : '');
}

/** Questions about the whole are asked of everybody, agreed or not: pairs that stand fast would hide the answer. */
export function asIfOpen(input: MatchInput): MatchInput {
  return { ...input, pins: [], taken: [] };
}

/** Says so, where there are any. */
export function openOnly({ pins, taken }: MatchInput): AnswerSection[] {
  return pins.length + taken.length === 0 ? [] : [{ sentences: [words.ask.asIfOpen] }];
}

/** Costs in points mean little where wishes decide. */
export function computedOnly(world: World): AnswerSection[] {
  return wayOf(world) === 'computed'
    ? []
    : [
        {
          sentences: [words.ask.byWishesOnly],
        },
      ];
}

/** Says so when the pairs were suggested from other people or rules than those that the answer is reckoned from. */
export function changedSince(world: World): AnswerSection[] {
  const round = currentRound(world);
  return !round || round.basis === basisOf(matchInput(world), wayOf(world))
    ? []
    : [{ sentences: [words.ask.changedSince] }];
}

/** Side by side: what the two answered, and what each criterion makes of it. */
export function pointsOfTwo(
  insight: Insight,
  { people, criteria }: Pick<MatchInput, 'people' | 'criteria'>,
  mentee: string,
  mentor: string,
  whose = '',
): AnswerSection {
  const found = insight.points(mentee, mentor);
  const two = [mentee, mentor].map((id) => people.find((one) => one.id === id));
  const answersTo = (name: string) => {
    const criterion = criteria.find((one) => one.name === name);
    const [left, right] = two.map((person, at) => {
      const column = criterion ? columnOf(criterion, at === 0 ? 'mentee' : 'mentor') : '';
      return (person && column !== '' && answerOf(person, column)) || '';
    });
    return left || right ? { answers: [left!, right!] as const } : {};
  };
  if (!found) return { sentences: [words.ask.takesNoPart] };
  return {
    ...(whose ? { title: words.ask.points.with(whose) } : {}),
    sentences: [words.ask.points.score(Math.round(found.score))],
    between: [two[0]?.name || '', two[1]?.name || ''],
    bars: pointsOf(found.parts).map(({ criterion, got, of, hardly }) => ({
      label: criterion,
      value: got,
      of,
      note: words.ask.points.share(got, of, hardly),
      ...answersTo(criterion),
      says: commonIn(found.parts.find((part) => part.criterion === criterion)!),
    })),
  };
}

function commonIn({ phrase, subject, points }: CriterionPoints): string {
  const isOfBoth = points > 0 && subject !== 'mentee' && subject !== 'mentor';
  return isOfBoth ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : '';
}

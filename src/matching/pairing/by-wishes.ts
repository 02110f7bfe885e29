/** Pairs by what both sides asked for, so that no mentee and mentor would both rather have each other. */

import type { MatchInput, Suggestion } from '../model.js';
import { hashOf } from '../scoring/input-hash.js';
import { castOf } from '../scoring/participants.js';
import { type Fixed, keepPins } from '../scoring/pins.js';
import { scored } from '../scoring/score-table.js';
import { blockingPairs } from '../solvers/stable/check.js';
import { settle } from '../solvers/stable/deferred-acceptance.js';
import { chosenStatement } from './chosen-words.js';
import { solve } from './solve-matching.js';
import { unchosen, wishWarnings } from './ungranted-wishes.js';
import { askedOf, listsOf, wishesOf } from './wish-lists.js';
import { type ChosenPair, chosenPair } from './wished-pair.js';

export interface ChosenInput extends MatchInput {
  /** Whoever got no wish is then paired by score, as well as can be on the seats that are left. */
  readonly fill?: boolean;
}

export interface Choice {
  /** Mentees who asked for somebody; how many got one they asked for, and how many their first. */
  readonly asked: number;
  readonly granted: number;
  readonly first: number;
  /** Mentees and mentors who would both rather have each other, pinned pairs aside; 0 is stable. */
  readonly blocking: number;
  /** Pairs made by score after the wishes. */
  readonly filled: number;
}

export interface ChosenSuggestion extends Suggestion {
  readonly pairs: readonly ChosenPair[];
  readonly choice: Choice;
}

/**
 * Deferred acceptance with seats, mentees proposing (see `settle`); rules, pins and running pairs hold. A mentor
 * prefers whom they named, then by score whoever asked for them; between equals goes first whom all others have turned
 * down, then the lot drawn from `seed`. Criteria of kind `wishes` give no points here: the wishes decide already.
 * `certificate.proven`: a separate count found no two who would both rather have each other; `bound` is no more than
 * 100 a pair, since the score is not what is made best.
 */
export function suggestChosen(given: ChosenInput): ChosenSuggestion {
  const input = { ...given, criteria: given.criteria.filter(({ kind }) => kind.trim().toLowerCase() !== 'wishes') };
  const cast = castOf(input);
  const table = scored(input, cast);
  const fixed = keepPins(input, cast, table);
  const asked = askedOf(cast);
  const { mentees } = cast;

  const lists = listsOf(asked, table, fixed);
  const { columnOf, matched: wished } = settle(lists);
  const { blocking, fault } = blockingPairs(lists, columnOf);
  const chosen = withChosen(fixed, columnOf, wished);
  const filled = given.fill ? solve(input, table, chosen) : null;
  const mentorOf = filled ? filled.columnOf : chosen.mentorOf;

  const causeOf = unchosen(cast, asked, table, fixed, given.fill === true);
  const pairs: ChosenPair[] = [];
  const unmatched: { mentee: string; cause: string }[] = [];
  mentorOf.forEach((mentor, mentee) => {
    if (mentor < 0) unmatched.push({ mentee: mentees[mentee]!.id, cause: causeOf(mentee) });
    else pairs.push(chosenPair(asked, cast, table, mentee, mentor, fixed.mentorOf[mentee] === mentor));
  });
  const choice: Choice = {
    asked: mentees.filter((mentee) => wishesOf(mentee).length > 0).length,
    granted: pairs.filter(({ menteeWish }) => menteeWish !== null).length,
    first: pairs.filter(({ menteeWish }) => menteeWish === 1).length,
    blocking,
    filled: pairs.length - chosen.count,
  };
  const stable = blocking === 0 && fault === '';
  const scores = pairs.filter(({ pinned }) => !pinned).map(({ score }) => score);
  const certificate = {
    matched: pairs.length,
    total: pairs.reduce((sum, { score }) => sum + Math.round(score * 100), 0) / 100,
    bound: 100 * pairs.length,
    worst: Math.min(100, ...scores),
    proven: stable && (!filled || filled.proven),
  };
  const doubt = fault || (stable ? (filled ? filled.fault : '') : 'Two would both rather have each other.');
  const named = asked.ofMentor.some((places) => places.size > 0);
  return {
    pairs,
    unmatched,
    certificate: {
      ...certificate,
      statement: chosenStatement(choice, certificate.proven, doubt, {
        mentees: mentees.length,
        pins: fixed.count,
        scored: input.criteria.length > 0,
        named,
        fill: given.fill === true,
      }),
    },
    choice,
    warnings: [
      ...cast.problems,
      // Without criteria it is no fault that there are none.
      ...(input.criteria.length > 0 ? table.problems : []),
      ...fixed.problems,
      ...wishWarnings(cast, asked, table, fixed),
    ],
    inputHash: hashOf(given, 'chosen', given.fill === true),
    seats: cast.seats.reduce((sum, seats) => sum + seats, 0),
  };
}

function withChosen({ mentorOf, seats, count }: Fixed, columnOf: Int32Array, more: number): Fixed {
  const all = Int32Array.from(mentorOf, (pinned, mentee) => (pinned >= 0 ? pinned : columnOf[mentee]!));
  const left = Int32Array.from(seats);
  for (const mentor of columnOf) if (mentor >= 0) left[mentor]!--;
  return { mentorOf: all, seats: left, count: count + more, problems: [] };
}

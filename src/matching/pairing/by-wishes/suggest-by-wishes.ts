/** Pairs by what both sides asked for, so that no mentee and mentor would both rather have each other. */
import type { MatchInput, Suggestion } from '../../model.js';
import { kindOf } from '../../scoring/criteria/index.js';
import { wishes } from '../../scoring/criteria/wishes.js';
import { hashOf } from '../../scoring/input-hash.js';
import { participantsOf } from '../../scoring/participants.js';
import { type FixedPairs, keepPins } from '../../scoring/pins.js';
import { scoreTable } from '../../scoring/score-table.js';
import { type Fault, faultOf } from '../../solvers/fault.js';
import { blockingPairs } from '../../solvers/stable/check.js';
import { deferredAcceptance } from '../../solvers/stable/deferred-acceptance.js';
import { faultSentence } from '../../words.js';
import { solveTable } from '../solve-matching.js';
import { words as pairing } from '../words.js';
import { causeWithoutWish, wishWarnings } from './ungranted-wishes.js';
import { listsOf, wishesOf, wishPlacesOf } from './wish-lists.js';
import { type WishedPair, wishedPair } from './wished-pair.js';
import { words } from './words.js';

export interface ByWishesInput extends MatchInput {
  /** Whoever got no wish is then paired by score, as well as can be on the seats that are left. */
  readonly fill?: boolean;
}

export interface WishFigures {
  /** Mentees who asked for somebody; how many got one they asked for, and how many their first. */
  readonly asked: number;
  readonly granted: number;
  readonly first: number;
  /** Mentees and mentors who would both rather have each other, pinned pairs aside; 0 is stable. */
  readonly blocking: number;
  /** Pairs made by score after the wishes. */
  readonly filled: number;
}

export interface ByWishesSuggestion extends Suggestion {
  readonly pairs: readonly WishedPair[];
  readonly choice: WishFigures;
}

/**
 * Deferred acceptance with seats, mentees proposing (see `deferredAcceptance`); rules, pins and running pairs hold. A
 * mentor prefers whom they named, then by score whoever asked for them; between equals goes first whom all others have
 * turned down, then the lot drawn from `seed`. Criteria of kind `wishes` give no points here: the wishes decide
 * already. `certificate.proven`: a separate count found no two who would both rather have each other; `bound` is no
 * more than 100 a pair, since the score is not what is made best.
 */
export function suggestByWishes(given: ByWishesInput): ByWishesSuggestion {
  const input = { ...given, criteria: given.criteria.filter((criterion) => kindOf(criterion) !== wishes) };
  const participants = participantsOf(input);
  const table = scoreTable(input, participants);
  const fixed = keepPins(input, participants, table);
  const asked = wishPlacesOf(participants);
  const { mentees } = participants;

  const lists = listsOf(asked, table, fixed);
  const { columnOf, matched: wished } = deferredAcceptance(lists);
  const { blocking, fault } = blockingPairs(lists, columnOf);
  const chosen = withChosen(fixed, columnOf, wished);
  const filled = given.fill ? solveTable(input, participants, table, chosen) : null;
  const mentorOf = filled ? filled.columnOf : chosen.mentorOf;

  const causeOf = causeWithoutWish(participants, asked, table, fixed, given.fill === true);
  const pairs: WishedPair[] = [];
  const unmatched: { mentee: string; cause: string }[] = [];
  mentorOf.forEach((mentor, mentee) => {
    if (mentor < 0) unmatched.push({ mentee: mentees[mentee]!.id, cause: causeOf(mentee) });
    else pairs.push(wishedPair(asked, participants, table, mentee, mentor, fixed.mentorOf[mentee] === mentor));
  });
  const choice: WishFigures = {
    asked: mentees.filter((mentee) => wishesOf(mentee).length > 0).length,
    granted: pairs.filter(({ menteeWish }) => menteeWish !== null).length,
    first: pairs.filter(({ menteeWish }) => menteeWish === 1).length,
    blocking,
    filled: pairs.length - chosen.count,
  };
  const stable = blocking === 0 && fault === null;
  const scores = pairs.filter(({ pinned }) => !pinned).map(({ score }) => score);
  const certificate = {
    matched: pairs.length,
    total: pairs.reduce((sum, { score }) => sum + Math.round(score * 100), 0) / 100,
    bound: 100 * pairs.length,
    worst: Math.min(100, ...scores),
    proven: stable && (!filled || filled.proven),
  };
  const doubt = fault || (stable ? filled?.fault || null : faultOf('blocking pair'));
  const named = asked.ofMentor.some((places) => places.size > 0);
  return {
    pairs,
    unmatched,
    certificate: {
      ...certificate,
      statement: statementOf(choice, doubt, {
        mentees: mentees.length,
        pins: fixed.count,
        scored: input.criteria.length > 0,
        named,
        fill: given.fill === true,
      }),
    },
    choice,
    warnings: [
      ...participants.warnings,
      // Without criteria it is no fault that there are none.
      ...(input.criteria.length > 0 ? table.warnings : []),
      ...fixed.warnings,
      ...wishWarnings(participants, asked, table, fixed),
    ],
    inputHash: hashOf(given, 'chosen', given.fill === true),
    seats: participants.seats.reduce((sum, seats) => sum + seats, 0),
  };
}

function withChosen({ mentorOf, seats, count }: FixedPairs, columnOf: Int32Array, more: number): FixedPairs {
  const all = Int32Array.from(mentorOf, (pinned, mentee) => (pinned >= 0 ? pinned : columnOf[mentee]!));
  const left = Int32Array.from(seats);
  for (const mentor of columnOf) if (mentor >= 0) left[mentor]!--;
  return { mentorOf: all, seats: left, count: count + more, warnings: [] };
}

interface WishFacts {
  readonly mentees: number;
  readonly pins: number;
  /** There are criteria that give a score. */
  readonly scored: boolean;
  /** Some mentor named a mentee. */
  readonly named: boolean;
  readonly fill: boolean;
}

function statementOf(
  { asked, granted, first, filled }: WishFigures,
  fault: Fault | null,
  { mentees, pins, scored, named, fill }: WishFacts,
): string {
  if (mentees === 0) return pairing.statement.nobody;
  if (fault) return words.unproven(faultSentence(fault));
  const sentences = [words.stable];
  if (pins > 0) sentences.push(words.withoutPins);
  if (asked === 0) sentences.push(words.nobodyAsked);
  else {
    sentences.push(words.granted(granted, asked, first));
    sentences.push(named ? words.mentorsNamed(scored) : words.mentorsNamedNobody(scored));
  }
  if (fill) sentences.push(words.filled(filled));
  return sentences.join(' ');
}

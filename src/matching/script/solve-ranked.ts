/** Mode `ranked`: both sides' wishes, so that no two would both rather have each other. */
import { faultOf } from '../solvers/fault.js';
import { blockingPairs } from '../solvers/stable/check.js';
import { deferredAcceptance } from '../solvers/stable/deferred-acceptance.js';
import type { PreferenceLists, StableProblem } from '../solvers/stable/problem.js';
import { faultSentence } from '../words.js';
import { type Answer, infeasible, type NumberPair } from './answer.js';
import { pinsThatCannotHold } from './fixed-pairs.js';
import { type Given, readCapacity, readPinsAndBans } from './read-problem.js';
import { words } from './words.js';
import { listAt, positionAt, WrongProblem } from './wrong-problem.js';

/** Ties by tie, best first. */
type Wishes = readonly (readonly number[])[];

export function solveRanked(given: Given, now: () => number): Answer {
  const seats = readCapacity(given);
  const rows = listAt(given.menteeRanks, 'menteeRanks', words.must.menteeRanks).length;
  const columns = seats.length;
  const menteeWishes = readRanks(given.menteeRanks as unknown[], 'menteeRanks', 'mentor', columns);
  const mentorRanks = listAt(given.mentorRanks, 'mentorRanks', words.must.mentorRanks);
  if (mentorRanks.length !== columns) {
    throw new WrongProblem(words.wrong.rankLists(mentorRanks.length, columns));
  }
  const mentorWishes = readRanks(mentorRanks, 'mentorRanks', 'mentee', rows);
  const wanted = readPinsAndBans(given, rows, columns);
  const { pinOf, banned } = wanted;
  const likes = mentorWishes.map((wishes) => new Set(flat(wishes)));
  const broken = pinsThatCannotHold(
    wanted,
    seats,
    (row, column) => flat(menteeWishes[row]!).indexOf(column) >= 0 && likes[column]!.has(row),
  );
  if (broken) return infeasible(broken.reason, broken.deficient);

  const left = Float64Array.from(seats);
  for (const column of pinOf) if (column >= 0) left[column]!--;
  const open = (row: number, column: number) => pinOf[row]! < 0 && !banned(row, column);
  const problem: StableProblem = {
    rows,
    columns,
    rowLists: rankingOf(menteeWishes.map((wishes, row) => kept(wishes, (column) => open(row, column)))),
    columnLists: rankingOf(mentorWishes.map((wishes, column) => kept(wishes, (row) => open(row, column)))),
    seats: left,
  };
  const from = now();
  const { columnOf } = deferredAcceptance(problem);
  const ms = now() - from;

  const stability = blockingPairs(problem, columnOf);
  const chosen: NumberPair[] = [];
  const unmatched: { mentee: number; cause: string }[] = [];
  for (let row = 0; row < rows; row++) {
    const column = pinOf[row]! >= 0 ? pinOf[row]! : columnOf[row]!;
    if (column >= 0) chosen.push([row, column]);
    else unmatched.push({ mentee: row, cause: causeOf(row) });
  }
  const stable = stability.fault === null && stability.blocking === 0;
  const ties = [...menteeWishes, ...mentorWishes].some((wishes) => wishes.some((tie) => tie.length > 1));
  return {
    status: stable ? 'stable' : 'unproven',
    reason: !stable
      ? faultSentence(stability.fault || faultOf('blocking pair'))
      : ties
        ? words.reason.stableWithTies
        : words.reason.stable,
    pairs: chosen,
    total: null,
    worst: null,
    unmatched,
    certificate: null,
    blocking: { count: stability.blocking, first: stability.first },
    ms,
  };

  function causeOf(row: number): string {
    const named = flat(menteeWishes[row]!).filter((column) => !banned(row, column));
    if (named.length === 0) return words.cause.rankedNone;
    const mutual = named.filter((column) => likes[column]!.has(row));
    if (mutual.length === 0) return words.cause.rankedNotMutual;
    if (mutual.every((column) => seats[column] === 0)) return words.cause.rankedNoCapacity;
    if (mutual.every((column) => left[column] === 0)) return words.cause.rankedPinsFill;
    return words.cause.rankedFull;
  }
}

/** Each entry is a position, or a list of equally good ones. */
function readRanks(lists: readonly unknown[], key: string, one: string, count: number): Wishes[] {
  return lists.map((list, who) => {
    const place = `${key}[${who}]`;
    const seen = new Set<number>();
    const name = (value: unknown, where: string): number => {
      const named = positionAt(value, where, one, count);
      if (seen.has(named)) throw new WrongProblem(words.wrong.again(where, one, named));
      seen.add(named);
      return named;
    };
    return listAt(list, place, words.must.ranks(one)).map((entry, at) =>
      Array.isArray(entry)
        ? entry.map((value, within) => name(value, `${place}[${at}][${within}]`))
        : [name(entry, `${place}[${at}]`)],
    );
  });
}

function flat(wishes: Wishes): readonly number[] {
  const all: number[] = [];
  for (const tie of wishes) for (const one of tie) all.push(one);
  return all;
}

function kept(wishes: Wishes, keep: (one: number) => boolean): Wishes {
  return wishes.map((tie) => tie.filter(keep));
}

function rankingOf(lists: readonly Wishes[]): PreferenceLists {
  const start = new Int32Array(lists.length + 1);
  const item: number[] = [];
  const rank: number[] = [];
  lists.forEach((wishes, at) => {
    wishes.forEach((tie, level) => {
      for (const one of tie) {
        item.push(one);
        rank.push(level);
      }
    });
    start[at + 1] = item.length;
  });
  return { start, item: Int32Array.from(item), rank: Int32Array.from(rank) };
}

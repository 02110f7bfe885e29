/** Mode `assignment`: pins first, then the objectives one after the other. */
import { type AllowedPairs, eachPair, scoreOf, totalOf } from './allowed-pairs.js';
import { type Answer, type AssignmentCertificate, infeasible, type NumberPair } from './answer.js';
import { pinsThatCannotHold } from './fixed-pairs.js';
import type { ObjectiveOrder } from './objective.js';
import { type Given, readCapacity, readEarlier, readPinsAndBans } from './read-problem.js';
import { menteesOf, readPairs } from './read-scores.js';
import { solveStages } from './solve-stages.js';
import { unmatchedCauses } from './unmatched-causes.js';

/** `most`: after so many milliseconds the best so far is answered. */
export function solveAssignment(given: Given, goal: ObjectiveOrder, now: () => number, most: number): Answer {
  const seats = readCapacity(given);
  const rows = menteesOf(given);
  const wanted = readPinsAndBans(given, rows, seats.length);
  const none = goal.choices.indexOf('changes') >= 0 ? new Int32Array(rows).fill(-1) : null;
  const earlier = readEarlier(given, rows, seats.length) || none;
  const read = readPairs(given, rows, seats, wanted);
  const { pairs } = read;
  const broken = pinsThatCannotHold(wanted, seats, (row, column) => scoreOf(pairs, row, column) !== undefined);
  if (broken) return infeasible(broken.reason, broken.deficient);

  const left = Float64Array.from(seats);
  for (const column of wanted.pinOf) if (column >= 0) left[column]!--;
  const { columnOf, certificate, timedOut, reason, ms } = solveStages(
    { pairs, wanted, left, earlier, goal },
    now,
    most,
  );

  const chosen: NumberPair[] = [];
  let worst = Infinity;
  columnOf.forEach((column, row) => {
    if (column < 0) return;
    chosen.push([row, column]);
    worst = Math.min(worst, scoreOf(pairs, row, column)!);
  });
  const total = totalOf(pairs, columnOf);
  const cause = unmatchedCauses(read, wanted, left, columnOf, timedOut);
  const unmatched = [...columnOf.keys()].filter((row) => columnOf[row]! < 0);
  return {
    status: timedOut ? 'timed-out' : reason === null ? 'optimal' : 'unproven',
    reason,
    pairs: chosen,
    total,
    worst: chosen.length > 0 ? worst : null,
    unmatched: unmatched.map((mentee) => ({ mentee, cause: cause(mentee) })),
    certificate,
    ...(goal.choices.indexOf('load') >= 0 ? { load: loadOf(seats, columnOf) } : {}),
    ...(timedOut
      ? { bound: totalAtMost(pairs, wanted.pinOf, total, certificate, goal.coverage ? chosen.length : null) }
      : {}),
    ...(earlier ? { changes: changesOf(pairs, earlier, columnOf) } : {}),
    ms,
  };
}

function loadOf(seats: Float64Array, columnOf: Int32Array) {
  const load = new Int32Array(seats.length);
  for (const column of columnOf) if (column >= 0) load[column]!++;
  const able = load.filter((_, column) => seats[column]! > 0);
  return {
    sumOfSquares: load.reduce((sum, one) => sum + one * one, 0),
    most: able.reduce((most, one) => Math.max(most, one), 0),
    least: able.length > 0 ? able.reduce((least, one) => Math.min(least, one)) : 0,
  };
}

function changesOf(pairs: AllowedPairs, earlier: Int32Array, columnOf: Int32Array) {
  let kept = 0;
  let changed = 0;
  earlier.forEach((column, row) => {
    if (column < 0 || scoreOf(pairs, row, column) === undefined) return;
    if (columnOf[row] === column) kept++;
    else changed++;
  });
  return { kept, changed };
}

/**
 * No pairing that is as good by the objectives before the total has a higher total. `matched`: how many pairs there
 * are, or null if their number does not count. The prices bound it, and so does giving everybody their best mentor.
 */
function totalAtMost(
  pairs: AllowedPairs,
  pinOf: Int32Array,
  total: number,
  { proves, stages = [], gap }: AssignmentCertificate,
  matched: number | null,
): number {
  const proof = proves === 'coverage' ? stages.find(({ objective }) => objective === 'total') : { gap };
  let pinned = 0;
  let left = matched;
  const best: number[] = [];
  pinOf.forEach((column, row) => {
    if (column >= 0) {
      pinned += scoreOf(pairs, row, column)!;
      if (left !== null) left--;
      return;
    }
    let most = matched === null ? 0 : -Infinity;
    eachPair(pairs, row, (at, score) => {
      if (pairs.seats[at]! > 0) most = Math.max(most, score);
    });
    if (most > -Infinity) best.push(most);
  });
  const highest = best.sort((a, b) => b - a).slice(0, left === null ? best.length : left);
  const sum = highest.reduce((all, one) => all + one, pinned);
  return proof ? Math.min(sum, total + proof.gap) : sum;
}

/** Finds the pairs of mode `assignment`: one objective after the other, each with its proof. */
import { type Fault, faultOf } from '../solvers/fault.js';
import { faultSentence } from '../words.js';
import { type AllowedPairs, atLeast, onlyRows, scoreOf, totalOf } from './allowed-pairs.js';
import type { AssignmentCertificate } from './answer.js';
import { certify } from './certificate.js';
import { bestFloor, bestTotal, mostPairsThenTotal } from './first-stage.js';
import { solveLaterObjectives } from './later-stages.js';
import type { ObjectiveOrder } from './objective.js';
import type { PinsAndBans } from './read-problem.js';
import { words } from './words.js';

export interface StagesResult {
  /** Mentor of each mentee, or -1. */
  readonly columnOf: Int32Array;
  readonly certificate: AssignmentCertificate;
  readonly timedOut: boolean;
  /** Why it is not proven; null: it is. */
  readonly reason: string | null;
  /** Of solving alone: what is done for the certificate is left out. */
  readonly ms: number;
}

export interface StagesInput {
  readonly pairs: AllowedPairs;
  /** Can hold. */
  readonly wanted: PinsAndBans;
  /** Seats that pins leave. */
  readonly left: Float64Array;
  /** Mentor of each mentee in an earlier round, or -1. */
  readonly earlier: Int32Array | null;
  readonly goal: ObjectiveOrder;
}

/** `now`: a clock in milliseconds; after `most` of them the best so far is returned. */
export function solveStages(
  { pairs, wanted, left, earlier, goal }: StagesInput,
  now: () => number,
  most: number,
): StagesResult {
  const { pinOf, pins } = wanted;
  const { coverage, floor, choices } = goal;
  const rowsOf = Int32Array.from(pinOf.keys()).filter((row) => pinOf[row]! < 0);
  const open = pins.length === 0 ? pairs : onlyRows(pairs, rowsOf, left);
  // Where the total comes later, all pairs are worth the same at first.
  const flat = choices[0] !== 'total';
  const worth = (all: AllowedPairs) => (flat ? atLeast(all, -Infinity, true) : all);
  const weakest = pins.reduce((low, [row, column]) => Math.min(low, scoreOf(pairs, row, column)!), Infinity);
  const from = now();
  const limits = most < Infinity ? { outOfTime: () => now() - from >= most } : {};
  const found = floor
    ? bestFloor(open, weakest, pins.length, flat, limits)
    : coverage
      ? mostPairsThenTotal(worth(open), limits)
      : bestTotal(open, limits);
  const first = now() - from;
  const withPins = (columnOf: Int32Array) => {
    const all = Int32Array.from(pinOf);
    columnOf.forEach((column, at) => {
      if (column >= 0) all[rowsOf[at]!] = column;
    });
    return all;
  };
  const columnOf = withPins(found.answer.columnOf);
  const total = flat ? 0 : totalOf(pairs, columnOf);
  const { proven, all, ...proof } = certify({ pairs: worth(pairs), rowsOf, pinOf, left, total, ...found });
  const later = flat ? choices : choices.slice(1);
  const certificate: AssignmentCertificate =
    later.length === 0 ? proof.certificate : { ...proof.certificate, proves: flat ? 'coverage' : 'total' };
  const { timedOut } = found;
  const reason = timedOut ? words.reason.timedOut : doubt(found.fault || (proven ? null : faultOf('rounding')));
  if (later.length === 0 || reason !== null) return { columnOf, certificate, timedOut, reason, ms: first };

  const none = new Int32Array(pinOf.length).fill(-1);
  const again = now();
  const chosen = solveLaterObjectives({
    found,
    certificate,
    all,
    choices: later,
    pairs,
    rowsOf,
    pinOf,
    earlier: earlier || none,
    limits,
  });
  const ms = first + now() - again;
  const { stages, tolerance } = chosen;
  const refined = withPins(chosen.columnOf);
  const gap = flat ? certificate.gap : certificate.gap + total - totalOf(pairs, refined);
  const lost = Math.abs(gap) > tolerance * (pinOf.length + left.length + 1);
  return {
    columnOf: refined,
    certificate: { ...certificate, gap, stages, tolerance },
    timedOut: chosen.timedOut,
    ms,
    reason:
      doubt(chosen.fault || (lost ? faultOf('rounding') : null)) ||
      (chosen.timedOut ? words.reason.timedOutAt(later[stages.length]!) : null),
  };
}

function doubt(fault: Fault | null): string | null {
  return fault && words.reason.doubt(faultSentence(fault));
}

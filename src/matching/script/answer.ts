/** What `solve` answers a script: pairs as numbers, and everything needed to check them without this program. */
import type { LaterObjective } from './objective.js';

/** Mentee and mentor, counted from 0; in mode `peer` two people, the lower number first. */
export type NumberPair = readonly [number, number];

export interface Answer {
  /**
   * `optimal`: proven, none is better. `stable`: no two would both rather have each other. `infeasible`: the pins
   * cannot all hold. `unproven`: rounding of very large or very different scores leaves a gap. `bounded`: mode
   * `groups`, a good grouping that may not be the best; `bound` says how much better any could be. `timed-out`: the
   * best so far; no pairing as good by the objectives before the total has a total above `bound`.
   */
  readonly status: 'optimal' | 'stable' | 'infeasible' | 'unproven' | 'bounded' | 'timed-out';
  /** Why, when it is not `optimal`; null otherwise. */
  readonly reason: string | null;
  readonly pairs: readonly NumberPair[];
  /** Sum of the scores; null where there are none. */
  readonly total: number | null;
  /** Lowest score of a pair; null without pairs. */
  readonly worst: number | null;
  readonly unmatched: readonly UnmatchedMentee[];
  readonly certificate: AssignmentCertificate | PeerCertificate | null;
  /** Mode `ranked`: pairs who would both strictly rather have each other, and the first of them. */
  readonly blocking?: { readonly count: number; readonly first: NumberPair | null };
  /** With the objective `load`: of the mentors with capacity, pins included. */
  readonly load?: { readonly sumOfSquares: number; readonly most: number; readonly least: number };
  /** With `earlier`: how many of those mentees whose earlier pair is allowed have that mentor, and how many do not. */
  readonly changes?: { readonly kept: number; readonly changed: number };
  /**
   * Mode `groups`: who is together; no grouping with as many mentees scores more than `bound`, `gap` above the total.
   */
  readonly groups?: readonly AnswerGroup[];
  readonly bound?: number;
  readonly gap?: number;
  /** When infeasible: the mentees who need more seats than these mentors have for them. */
  readonly deficient?: Deficient;
  readonly ms: number;
}

export interface AnswerGroup {
  readonly mentors: readonly number[];
  readonly mentees: readonly number[];
  /** The lowest that all share, where the problem has slots or topics. */
  readonly slot?: number;
  readonly topic?: number;
  readonly score: number;
}

export interface UnmatchedMentee {
  readonly mentee: number;
  readonly cause: string;
}

/**
 * For every allowed pair `u + v >= score + lift`, and `sum of u + sum of capacity x v - lift x pairs = total + gap`.
 * A pinned mentee is allowed with that mentor only. None of u is below 0 unless every mentee is matched or pinned, none
 * of v unless every seat is taken. `lift` is 0 unless mentees and seats both stay free although pairs come first.
 */
export interface AssignmentCertificate {
  readonly u: readonly number[];
  readonly v: readonly number[];
  readonly lift: number;
  readonly gap: number;
  /**
   * With the objective `floor`: pairs below `level` count as not allowed; only with those above it fewer are matched
   * (null: a pin).
   */
  readonly floor?: { readonly level: number; readonly matchedAbove: number | null };
  /**
   * What the above proves if `stages` follow; `coverage`: with every score counted as 0, so that `total` is 0 in it.
   */
  readonly proves?: 'coverage' | 'total';
  readonly stages?: readonly StageProof[];
  /** In proofs of the total, differences up to this count as none; 0 for whole numbers. All other proofs are exact. */
  readonly tolerance?: number;
}

/**
 * One more objective, judged among the pairings that are best so far: those that use only pairs for which all proofs so
 * far hold with equality, match every mentee who had a `u` above 0 (or all, if all are matched), and give every mentor
 * one of the loads at which the proofs so far are equalities. For those pairs `u + v >= worth`: of `total` the score,
 * of `changes` 1 for an earlier pair, else 0, of `load` 0. No `u` is below 0 but of mentees who must be matched.
 * `sum of u + sum of the most that v x load (of load: - load x load) can be with those loads = value + gap`; `value`:
 * the total, the pairs kept, or less the sum of the squares of the loads.
 */
export interface StageProof {
  readonly objective: LaterObjective;
  readonly u: readonly number[];
  readonly v: readonly number[];
  readonly gap: number;
}

/**
 * For every allowed pair `u + u + prices of the groups that hold both >= score + lift`, and
 * `sum of u + sum of price x (members - 1) / 2 - lift x pairs = total + gap`.
 */
export interface PeerCertificate {
  readonly u: readonly number[];
  readonly groups: readonly { readonly members: readonly number[]; readonly price: number }[];
  readonly lift: number;
  readonly gap: number;
}

export interface Deficient {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
  readonly seats: number;
}

export function infeasible(reason: string, deficient: Deficient): Answer {
  return {
    status: 'infeasible',
    reason,
    pairs: [],
    total: null,
    worst: null,
    unmatched: [],
    certificate: null,
    deficient,
    ms: 0,
  };
}

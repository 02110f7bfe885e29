/** What `solve` answers a script: pairs as numbers, and everything needed to check them without this program. */

/** Mentee and mentor, counted from 0; in mode `peer` two people, the lower number first. */
export type Pair = readonly [number, number];

export interface Answer {
  /**
   * `optimal`: proven, none is better. `stable`: no two would both rather have each other. `infeasible`: the pins
   * cannot all hold. `unproven`: rounding of very large or very different scores leaves a gap.
   */
  readonly status: 'optimal' | 'stable' | 'infeasible' | 'unproven';
  /** Why, when it is not `optimal`; null otherwise. */
  readonly reason: string | null;
  readonly pairs: readonly Pair[];
  /** Sum of the scores; null where there are none. */
  readonly total: number | null;
  /** Lowest score of a pair; null without pairs. */
  readonly worst: number | null;
  readonly unmatched: readonly Unmatched[];
  readonly certificate: Certificate | PeerCertificate | null;
  /** Mode `ranked`: pairs who would both strictly rather have each other, and the first of them. */
  readonly blocking?: { readonly count: number; readonly first: Pair | null };
  /** When infeasible: the mentees who need more seats than these mentors have for them. */
  readonly deficient?: Deficient;
  readonly ms: number;
}

export interface Unmatched {
  readonly mentee: number;
  readonly cause: string;
}

/**
 * For every allowed pair `u + v >= score + lift`, and `sum of u + sum of capacity x v - lift x pairs = total + gap`.
 * A pinned mentee is allowed with that mentor only. None of u is below 0 unless every mentee is matched or pinned, none
 * of v unless every seat is taken. `lift` is 0 unless mentees and seats both stay free although pairs come first.
 */
export interface Certificate {
  readonly u: readonly number[];
  readonly v: readonly number[];
  readonly lift: number;
  readonly gap: number;
  /** With the objective `floor`: pairs below `level` count as not allowed; only with those above it fewer are matched (null: a pin). */
  readonly floor?: { readonly level: number; readonly matchedAbove: number | null };
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

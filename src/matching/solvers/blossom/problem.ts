/**
 * Maximum-weight matching in any graph: nodes of one kind, weighted edges, and pairs with the proof that none are
 * better.
 */
import type { Numbers } from '../assignment/problem.js';

export interface GraphProblem {
  readonly nodes: number;
  /** The two ends of each edge; an edge may stand more than once. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weight: Numbers;
  /** As many pairs as possible and among those ways the highest total; else edges below 0 are never used. */
  readonly mostPairs: boolean;
}

export interface GraphMatching {
  /** With whom each node is paired, or -1. */
  readonly partnerOf: Int32Array;
  readonly pairs: number;
  /** Sum of the weights. */
  readonly total: number;
  /**
   * The proof, in halves so that integers stay integers: for every edge `dual + dual + 2 x duals of the odd sets that
   * hold both ends >= 2 x (weight + bigM)`, none below 0, 0 for nodes left alone. `checkGraphMatching` reads it.
   */
  readonly dual: Float64Array;
  /** Odd sets of nodes (blossoms) inside which no more than half, rounded down, can be paired at once. */
  readonly oddSets: readonly OddSet[];
  /** Big-M: added to every weight; 0 unless as many pairs as possible come first. */
  readonly bigM: number;
}

export interface OddSet {
  readonly nodes: Int32Array;
  readonly dual: number;
}

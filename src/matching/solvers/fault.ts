/**
 * What a check finds wrong with an answer or its proof: a code and the numbers it is about. Others put it into words.
 */

/** The numbers of each fault, in the order in which `facts` has them. */
export interface FaultFacts {
  /** How many rows there are in the answer and in the problem. */
  readonly 'wrong length': readonly [answered: number, rows: number];
  readonly 'no such column': readonly [row: number, column: number];
  readonly 'pair not allowed': readonly [row: number, column: number];
  readonly 'too many in column': readonly [column: number, held: number, seats: number];
  readonly 'too few in column': readonly [column: number, held: number, least: number];
  readonly 'no common mark': readonly [column: number];
  readonly 'not kept apart': readonly [row: number, other: number];
  /** What the answer says against what it is. */
  readonly 'wrong count': readonly [count: number, claimed: number];
  readonly 'wrong total': readonly [total: number, claimed: number];
  readonly 'mate has another': readonly [node: number, mate: number];
  readonly 'no such edge': readonly [node: number, other: number];
  readonly 'negative row dual': readonly [row: number, dual: number];
  readonly 'negative column dual': readonly [column: number, dual: number];
  readonly 'negative node dual': readonly [node: number, dual: number];
  readonly 'negative set dual': readonly [set: number, dual: number];
  readonly 'wrong set member': readonly [set: number, node: number];
  readonly 'even set': readonly [set: number, nodes: number];
  readonly 'big-M too small': readonly [bigM: number];
  readonly 'big-M not 0': readonly [bigM: number];
  readonly 'scores too large': readonly [];
  /** The proof leaves room for a higher total. */
  readonly gap: readonly [bound: number, total: number];
  readonly 'negative stage dual': readonly [stage: number, row: number, dual: number];
  readonly 'stage gap': readonly [stage: number, gap: number];
  readonly 'stage does not cover': readonly [stage: number, row: number, column: number];
  readonly 'blocking pair': readonly [];
  readonly rounding: readonly [];
  /** A floor that is said to be the highest is not. */
  readonly 'floor not proven': readonly [];
  /** Two steps that must have the same outcome do not. */
  readonly 'steps disagree': readonly [];
  /** So many people and earlier rounds that sums are not exact. */
  readonly 'sums not exact': readonly [];
}

export type FaultCode = keyof FaultFacts;

export interface Fault {
  readonly code: FaultCode;
  readonly facts: readonly number[];
}

export function faultOf<C extends FaultCode>(code: C, ...facts: FaultFacts[C]): Fault {
  return { code, facts };
}

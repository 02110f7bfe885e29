/** One round of peers: as many pairs as can be, as few repeats, fair to those who sat out, then the highest total. */
import { checkGraphMatching } from '../../solvers/blossom/check.js';
import { maxWeightMatching } from '../../solvers/blossom/max-weight-matching.js';
import type { GraphMatching, GraphProblem } from '../../solvers/blossom/problem.js';
import { type Fault, faultOf } from '../../solvers/fault.js';
import { BOTH_PERFECT } from './peer-table.js';

export interface PeerRoundProblem {
  readonly nodes: number;
  /** See `PeerTable`; -1 also for whoever is not free. */
  readonly joint: Int32Array;
  /** Whether two people met in an earlier round. */
  readonly met: (one: number, other: number) => boolean;
  /** Whose turn to sit out comes first: 0, then 1, and so on. */
  readonly turn: Int32Array;
}

export interface PeerRound {
  /** With whom each is paired, or -1. */
  readonly partnerOf: Int32Array;
  readonly pairs: number;
  readonly repeats: number;
  /** Sum of `joint`. */
  readonly total: number;
  readonly proven: boolean;
  readonly fault: Fault | null;
}

/**
 * Exact and proven: the lowest sum of the turns of those left over among ways with most pairs and, of these, fewest
 * repeats; then the highest total. Among equals the order of the nodes decides.
 */
export function pairRound(round: PeerRoundProblem): PeerRound {
  const { nodes, joint, met, turn } = round;
  const edges: Edge[] = [];
  const known = new Uint8Array(nodes);
  for (let one = 0; one < nodes; one++) {
    for (let other = one + 1; other < nodes; other++) {
      const score = joint[one * nodes + other]!;
      if (score < 0) continue;
      edges.push({ one, other, again: met(one, other), score });
      known[one] = known[other] = 1;
    }
  }
  const fresh = edges.filter(({ again }) => !again);
  // Each aim outweighs all that come after it.
  const aTurn = Math.floor(nodes / 2) * BOTH_PERFECT + 1;
  const guests = known.reduce((sum, one) => sum + one, 0);
  // If the number is odd, one may sit on a bench, and the later the turn the worse.
  const bench = nodes;
  const seats: Edge[] = [];
  known.forEach((one, node) => {
    if (one && guests % 2 === 1) seats.push({ one: node, other: bench, again: false, score: -aTurn * turn[node]! });
  });
  const full = best(nodes + 1, [...fresh, ...seats], ({ score }) => score);
  if (full.pairs === Math.ceil(guests / 2)) {
    return told(
      round,
      full.partnerOf.slice(0, nodes).map((other) => (other === bench ? -1 : other)),
      full.fault,
    );
  }
  // Somebody more is left over, or must meet again.
  const first = best(nodes, edges, ({ again }) => (again ? 0 : 1));
  const repeats = first.pairs - first.total;
  const lastTurn = turn.reduce((high, one) => Math.max(high, one), 0);
  const aRepeat = repeats > 0 ? aTurn * ((nodes - 2 * first.pairs) * lastTurn + 1) : 0;
  const second = best(
    nodes,
    repeats > 0 ? edges : fresh,
    ({ one, other, again, score }) => (again ? 0 : aRepeat) + aTurn * (turn[one]! + turn[other]!) + score,
  );
  const agree = first.pairs === second.pairs && repeats === repeatsOf(round, second.partnerOf);
  return told(round, second.partnerOf, first.fault || second.fault || (agree ? null : faultOf('steps disagree')));
}

function repeatsOf({ met }: PeerRoundProblem, partnerOf: Int32Array): number {
  return partnerOf.reduce((sum, other, one) => sum + (other > one && met(one, other) ? 1 : 0), 0);
}

function told(round: PeerRoundProblem, partnerOf: Int32Array, fault: Fault | null): PeerRound {
  const { nodes, joint } = round;
  let pairs = 0;
  let total = 0;
  partnerOf.forEach((other, one) => {
    if (other < one) return;
    pairs++;
    total += joint[one * nodes + other]!;
  });
  return { partnerOf, pairs, repeats: repeatsOf(round, partnerOf), total, proven: fault === null, fault };
}

interface Edge {
  readonly one: number;
  readonly other: number;
  readonly again: boolean;
  readonly score: number;
}

function best(
  nodes: number,
  edges: readonly Edge[],
  worth: (edge: Edge) => number,
): GraphMatching & { fault: Fault | null } {
  const problem: GraphProblem = {
    nodes,
    left: Int32Array.from(edges, ({ one }) => one),
    right: Int32Array.from(edges, ({ other }) => other),
    weight: Float64Array.from(edges, worth),
    mostPairs: true,
  };
  const answer = maxWeightMatching(problem);
  const most = edges.reduce((high, edge) => Math.max(high, Math.abs(worth(edge))), 0);
  // Only then do whole numbers stay whole in every sum.
  const exact = 4 * (answer.bigM + most) * (nodes + 1) < 2 ** 53;
  const { fault } = checkGraphMatching(problem, answer);
  return { ...answer, fault: fault || (exact ? null : faultOf('sums not exact')) };
}

export interface Turns {
  /** How often each has sat out. */
  readonly times: Int32Array;
  /** 0 for those whose turn comes first; equals share a turn. */
  readonly turn: Int32Array;
}

/** `satOut`: ids, the longest ago first, once for each time. `standIn` goes before everybody. */
export function turnsOf(ids: readonly string[], satOut: readonly string[], standIn: string): Turns {
  const times = new Map<string, number>();
  const last = new Map<string, number>();
  satOut.forEach((id, at) => {
    times.set(id, (times.get(id) || 0) + 1);
    last.set(id, at + 1);
  });
  const keys = ids.map((id) =>
    id === standIn ? -1 : (times.get(id) || 0) * (satOut.length + 1) + (last.get(id) || 0),
  );
  const order = [...new Set(keys)].sort((a, b) => a - b);
  const turnOf = new Map(order.map((key, at) => [key, at]));
  return {
    times: Int32Array.from(ids, (id) => times.get(id) || 0),
    turn: Int32Array.from(keys, (key) => turnOf.get(key)!),
  };
}

export interface Third {
  readonly third: number;
  /** The pair, its first by position. */
  readonly first: number;
  readonly second: number;
}

/**
 * Of those left alone and all pairs in which both may be paired with them: fewest repeats, not a pinned pair if another
 * will do, then the highest scores with both; the first in order among equals. null when nobody can join.
 */
export function thirdOf(
  partnerOf: ArrayLike<number>,
  joint: Int32Array,
  met: (one: number, other: number) => boolean,
  pinned: (one: number) => boolean,
): Third | null {
  const nodes = partnerOf.length;
  let found: Third | null = null;
  let least: readonly [number, number, number] = [Infinity, 0, 0];
  for (let third = 0; third < nodes; third++) {
    if (partnerOf[third]! >= 0) continue;
    for (let first = 0; first < nodes; first++) {
      const second = partnerOf[first]!;
      if (second < first) continue;
      const [one, other] = [joint[third * nodes + first]!, joint[third * nodes + second]!];
      if (one < 0 || other < 0) continue;
      const repeats = Number(met(third, first)) + Number(met(third, second));
      const cost = [repeats, Number(pinned(first)), -one - other] as const;
      if (!before(cost, least)) continue;
      least = cost;
      found = { third, first, second };
    }
  }
  return found;
}

function before(a: readonly [number, number, number], b: readonly [number, number, number]): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
}

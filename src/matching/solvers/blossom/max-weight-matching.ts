/** Pairs nodes of one kind with each other: the highest total, or as many pairs as possible first. */

import { liftOver, type Numbers, type Range } from '../assignment/problem.js';
import { search } from './grow-tree.js';
import { greedyStart } from './initial-duals.js';
import { type Net, netFor, nodesOf } from './state.js';

export interface Peers {
  readonly nodes: number;
  /** The two ends of each edge; an edge may stand more than once. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weight: Numbers;
  /** As many pairs as possible and among those ways the highest total; else edges below 0 are never used. */
  readonly mostPairs: boolean;
}

export interface PairedPeers {
  /** With whom each node is paired, or -1. */
  readonly partnerOf: Int32Array;
  readonly pairs: number;
  /** Sum of the weights. */
  readonly total: number;
  /**
   * The proof, in halves so that integers stay integers: for every edge `price + price + 2 x prices of the groups that
   * hold both ends >= 2 x (weight + lift)`, none below 0, 0 for nodes left alone. `checkPeers` reads it.
   */
  readonly price: Float64Array;
  /** Odd groups of nodes inside which no more than half, rounded down, can be paired at once. */
  readonly groups: readonly Group[];
  /** Added to every weight; 0 unless as many pairs as possible come first. */
  readonly lift: number;
}

export interface Group {
  readonly nodes: Int32Array;
  readonly price: number;
}

/**
 * Exact for integers while nodes x (nodes x (highest - lowest weight) + largest weight) stays below 2^50; else to
 * rounding. Throws a RangeError naming the edge whose weight is not finite, or that does not join two different nodes,
 * and at weights too large to be added up. Time: at most nodes x edges x log of the edges. Source: J. Edmonds, Maximum matching and a polyhedron with 0,1-vertices, 1965;
 * prices and labels after Z. Galil, Computing Surveys 18 (1986), here with one tree at a time.
 */
export function pairPeers(problem: Peers): PairedPeers {
  const { nodes, left, right, weight, mostPairs } = problem;
  const range = weightRange(problem);
  const enough = range.low <= range.high ? liftOver(range, Math.floor(nodes / 2)) : 0;
  const lift = mostPairs ? enough : 0;
  const useful = [];
  for (let edge = 0; edge < weight.length; edge++) if (weight[edge]! + lift > 0) useful.push(edge);
  const used = Int32Array.from(useful);
  const net = netFor(
    nodes,
    used.map((edge) => left[edge]!),
    used.map((edge) => right[edge]!),
    Float64Array.from(used, (edge) => 2 * (weight[edge]! + lift)),
  );
  greedyStart(net);
  // Who is alone at price 0 may stay so.
  for (let node = 0; node < nodes; node++) if (net.mate[node]! < 0 && net.price[node]! > 0) search(net, node);

  const partnerOf = new Int32Array(nodes).fill(-1);
  let pairs = 0;
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    const end = net.mate[node]!;
    if (end < 0) continue;
    partnerOf[node] = net.nodeAt[end]!;
    if (partnerOf[node]! < node) continue;
    pairs++;
    total += weight[used[end >> 1]!]!;
  }
  return { partnerOf, pairs, total, price: net.price.slice(0, nodes), groups: groupsOf(net), lift };
}

function groupsOf(net: Net): Group[] {
  const groups: Group[] = [];
  for (let blossom = net.nodes; blossom < 2 * net.nodes; blossom++) {
    if (net.parts[blossom]!.length === 0 || !(net.price[blossom]! > 0)) continue;
    groups.push({ nodes: Int32Array.from(nodesOf(net, blossom)).sort(), price: net.price[blossom]! });
  }
  return groups;
}

function weightRange({ nodes, left, right, weight }: Peers): Range {
  if (left.length !== weight.length || right.length !== weight.length) {
    throw new RangeError(`${left.length} left ends, ${right.length} right ends and ${weight.length} weights differ.`);
  }
  let low = Infinity;
  let high = -Infinity;
  for (let edge = 0; edge < weight.length; edge++) {
    const one = left[edge]!;
    const other = right[edge]!;
    if (!(one >= 0 && one < nodes && other >= 0 && other < nodes && one !== other)) {
      throw new RangeError(`Edge ${edge} joins ${one} and ${other}; it needs two different nodes below ${nodes}.`);
    }
    const here = weight[edge]!;
    if (!(here - here === 0)) throw new RangeError(`The weight of edge ${edge}, ${one} to ${other}, is ${here}.`);
    if (here < low) low = here;
    if (here > high) high = here;
  }
  return { low, high };
}

/** Maximum-weight matching in any graph (blossom algorithm): the highest total, or as many pairs as possible first. */
import { bigMFor, type ScoreRange } from '../assignment/problem.js';
import { growTree } from './grow-tree.js';
import { greedyStart } from './initial-duals.js';
import type { GraphMatching, GraphProblem, OddSet } from './problem.js';
import { type BlossomState, blossomState, nodesOf } from './state.js';

/**
 * Exact for integers while nodes x (nodes x (highest - lowest weight) + largest weight) stays below 2^50; else to
 * rounding. Throws a RangeError naming the edge whose weight is not finite, or that does not join two different nodes,
 * and at weights too large to be added up. Time: at most nodes x edges x log of the edges. Source: J. Edmonds, Maximum
 * matching and a polyhedron with 0,1-vertices, 1965; prices and labels after Z. Galil, Computing Surveys 18 (1986),
 * here with one tree at a time.
 */
export function maxWeightMatching(problem: GraphProblem): GraphMatching {
  const { nodes, left, right, weight, mostPairs } = problem;
  const range = weightRange(problem);
  const enough = range.low <= range.high ? bigMFor(range, Math.floor(nodes / 2)) : 0;
  const bigM = mostPairs ? enough : 0;
  const useful = [];
  for (let edge = 0; edge < weight.length; edge++) if (weight[edge]! + bigM > 0) useful.push(edge);
  const used = Int32Array.from(useful);
  const state = blossomState(
    nodes,
    used.map((edge) => left[edge]!),
    used.map((edge) => right[edge]!),
    Float64Array.from(used, (edge) => 2 * (weight[edge]! + bigM)),
  );
  greedyStart(state);
  // Who is alone at price 0 may stay so.
  for (let node = 0; node < nodes; node++) if (state.mate[node]! < 0 && state.dual[node]! > 0) growTree(state, node);

  const partnerOf = new Int32Array(nodes).fill(-1);
  let pairs = 0;
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    const end = state.mate[node]!;
    if (end < 0) continue;
    partnerOf[node] = state.nodeAt[end]!;
    if (partnerOf[node]! < node) continue;
    pairs++;
    total += weight[used[end >> 1]!]!;
  }
  return { partnerOf, pairs, total, dual: state.dual.slice(0, nodes), oddSets: oddSetsOf(state), bigM };
}

function oddSetsOf(state: BlossomState): OddSet[] {
  const oddSets: OddSet[] = [];
  for (let blossom = state.nodes; blossom < 2 * state.nodes; blossom++) {
    if (state.children[blossom]!.length === 0 || !(state.dual[blossom]! > 0)) continue;
    oddSets.push({ nodes: Int32Array.from(nodesOf(state, blossom)).sort(), dual: state.dual[blossom]! });
  }
  return oddSets;
}

function weightRange({ nodes, left, right, weight }: GraphProblem): ScoreRange {
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

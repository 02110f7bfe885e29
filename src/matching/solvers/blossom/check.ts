/**
 * Checks a matching in a graph and the proof that none is better, from the bare edges. Shares no code with the solver.
 */
import type { Verdict } from '../assignment/check.js';
import { type Fault, faultOf } from '../fault.js';
import type { GraphMatching, GraphProblem } from './problem.js';

/**
 * Weak duality: twice the total of any matching, `bigM` a pair included, is at most the sum of the nodes' duals and of
 * each odd set's dual times one less than its nodes. If ours reaches that sum, none is better.
 */
export function checkGraphMatching(problem: GraphProblem, answer: GraphMatching): Verdict {
  const { nodes, left, right, weight, mostPairs } = problem;
  const { partnerOf, dual, oddSets, bigM } = answer;
  const best = new Array<number>(nodes).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  let whole = Number.isInteger(bigM);
  for (let edge = 0; edge < weight.length; edge++) {
    const one = left[edge]!;
    const other = right[edge]!;
    low = Math.min(low, weight[edge]!);
    high = Math.max(high, weight[edge]!);
    if (Math.floor(weight[edge]!) !== weight[edge]) whole = false;
    if (partnerOf[one] === other) best[one] = Math.max(best[one]!, weight[edge]!);
    if (partnerOf[other] === one) best[other] = Math.max(best[other]!, weight[edge]!);
  }
  let pairs = 0;
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    const partner = partnerOf[node]!;
    if (partner === -1) continue;
    if (partnerOf[partner] !== node) return failed(faultOf('mate has another', node, partner));
    if (best[node] === -Infinity) return failed(faultOf('no such edge', node, partner));
    if (partner < node) continue;
    pairs++;
    total += best[node]!;
  }
  if (pairs !== answer.pairs) return failed(faultOf('wrong count', pairs, answer.pairs));
  if (total !== answer.total) return failed(faultOf('wrong total', total, answer.total));

  const most = Math.floor(nodes / 2);
  if (mostPairs && low <= high && !(low + bigM > (most - 1) * (high - low))) {
    return failed(faultOf('big-M too small', bigM));
  }
  if (!mostPairs && bigM !== 0) return failed(faultOf('big-M not 0', bigM));
  let bound = 0;
  for (let node = 0; node < nodes; node++) {
    if (!(dual[node]! >= 0)) return failed(faultOf('negative node dual', node, dual[node]!));
    bound += dual[node]!;
  }
  const shared = new Float64Array(weight.length);
  const seen = new Int32Array(nodes).fill(-1);
  for (let at = 0; at < oddSets.length; at++) {
    const oddSet = oddSets[at]!;
    if (!(oddSet.dual >= 0)) return failed(faultOf('negative set dual', at, oddSet.dual));
    for (const node of oddSet.nodes) {
      if (!(node >= 0 && node < nodes) || seen[node] === at) return failed(faultOf('wrong set member', at, node));
      seen[node] = at;
    }
    if (oddSet.nodes.length % 2 !== 1) return failed(faultOf('even set', at, oddSet.nodes.length));
    bound += oddSet.dual * (oddSet.nodes.length - 1);
    for (let edge = 0; edge < weight.length; edge++) {
      if (seen[left[edge]!] === at && seen[right[edge]!] === at) shared[edge]! += 2 * oddSet.dual;
    }
  }
  let missing = 0;
  for (let edge = 0; edge < weight.length; edge++) {
    const covered = dual[left[edge]!]! + dual[right[edge]!]! + shared[edge]!;
    missing = Math.max(missing, 2 * (weight[edge]! + bigM) - covered);
  }
  const highest = (bound + missing * most) / 2 - bigM * pairs;
  const gap = highest - total;
  const size = low <= high ? Math.max(Math.abs(bigM), Math.abs(high), Math.abs(low)) : 0;
  if (whole && !(bound < 2 ** 53 && 4 * size * (most + 1) < 2 ** 53))
    return failed(faultOf('scores too large'), gap, highest);
  if (!(Math.abs(gap) <= (whole ? 0 : 1e-13 * size * nodes))) {
    return failed(faultOf('gap', highest, total), gap, highest);
  }
  return { proven: true, gap, bound: highest, fault: null };
}

function failed(fault: Fault, gap = Infinity, bound = Infinity): Verdict {
  return { proven: false, gap, bound, fault };
}

/** Checks a pairing of peers and the proof that none is better, from the bare edges. Shares no code with the solver. */
import type { Verdict } from '../assignment/check.js';
import type { PairedPeers, Peers } from './max-weight-matching.js';

/**
 * Weak duality: the doubled, lifted total of any pairing is at most the sum of the nodes' prices and of each group's
 * price times one less than its nodes. If ours reaches that sum, none is better.
 */
export function checkPeers(problem: Peers, answer: PairedPeers): Verdict {
  const { nodes, left, right, weight, mostPairs } = problem;
  const { partnerOf, price, groups, lift } = answer;
  const best = new Array<number>(nodes).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  let whole = Number.isInteger(lift);
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
    if (partnerOf[partner] !== node) return failed(`Node ${node} is paired with ${partner}, but not the reverse.`);
    if (best[node] === -Infinity) return failed(`No edge joins ${node} and ${partner}.`);
    if (partner < node) continue;
    pairs++;
    total += best[node]!;
  }
  if (pairs !== answer.pairs) return failed(`There are ${pairs} pairs, not ${answer.pairs}.`);
  if (total !== answer.total) return failed(`The total is ${total}, not ${answer.total}.`);

  const most = Math.floor(nodes / 2);
  if (mostPairs && low <= high && !(low + lift > (most - 1) * (high - low))) {
    return failed(`The lift ${lift} is too small.`);
  }
  if (!mostPairs && lift !== 0) return failed(`The lift is ${lift}, not 0.`);
  let bound = 0;
  for (let node = 0; node < nodes; node++) {
    if (!(price[node]! >= 0)) return failed(`The price of node ${node} is ${price[node]}.`);
    bound += price[node]!;
  }
  const shared = new Float64Array(weight.length);
  const seen = new Int32Array(nodes).fill(-1);
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    if (!(group.price >= 0)) return failed(`The price of group ${at} is ${group.price}.`);
    for (const node of group.nodes) {
      if (!(node >= 0 && node < nodes) || seen[node] === at) return failed(`Group ${at} holds ${node} wrongly.`);
      seen[node] = at;
    }
    if (group.nodes.length % 2 !== 1) return failed(`Group ${at} holds ${group.nodes.length} nodes.`);
    bound += group.price * (group.nodes.length - 1);
    for (let edge = 0; edge < weight.length; edge++) {
      if (seen[left[edge]!] === at && seen[right[edge]!] === at) shared[edge]! += 2 * group.price;
    }
  }
  let missing = 0;
  for (let edge = 0; edge < weight.length; edge++) {
    const covered = price[left[edge]!]! + price[right[edge]!]! + shared[edge]!;
    missing = Math.max(missing, 2 * (weight[edge]! + lift) - covered);
  }
  const highest = (bound + missing * most) / 2 - lift * pairs;
  const gap = highest - total;
  const size = low <= high ? Math.max(Math.abs(lift), Math.abs(high), Math.abs(low)) : 0;
  if (whole && !(bound < 2 ** 53 && 4 * size * (most + 1) < 2 ** 53))
    return failed('The scores are too large.', gap, highest);
  if (!(Math.abs(gap) <= (whole ? 0 : 1e-13 * size * nodes))) {
    return failed(`A total of ${highest} is not ruled out; this one is ${total}.`, gap, highest);
  }
  return { proven: true, gap, bound: highest, fault: '' };
}

function failed(fault: string, gap = Infinity, bound = Infinity): Verdict {
  return { proven: false, gap, bound, fault };
}

/** Goes part of the way from one assignment to another: the moves that hang together are made together or not at all. */
import type { Lean, Sums } from './lagrangian.js';

/**
 * The best that part of the moves from `left` to `right` can give with at most `limit` pairs used; `left` must use no
 * more than that. The moves fall into chains and rings that can be made independently, so what is best is a knapsack.
 */
export function blend(lean: Lean, left: Sums, right: Sums, limit: number): Sums {
  const chains = chainsOf(left.columnOf, right.columnOf).map((rows) => {
    let used = 0;
    let worth = 0;
    for (const row of rows) {
      const [from, to] = [left.columnOf[row]!, right.columnOf[row]!];
      used += lean.usedOf(row, to) - lean.usedOf(row, from);
      worth += lean.worthOf(row, to) - lean.worthOf(row, from);
    }
    return { rows, used, worth };
  });
  const fewest = chains.reduce((sum, { used }) => sum + Math.min(0, used), 0);
  const size = chains.reduce((sum, { used }) => sum + Math.abs(used), 0) + 1;
  /** After each chain: the highest worth added by moves that use exactly `fewest + at` more. */
  const stages = [new Float64Array(size).fill(-Infinity)];
  stages[0]![-fewest] = 0;
  for (const { used, worth } of chains) {
    const before = stages[stages.length - 1]!;
    const after = before.slice();
    for (let at = Math.max(0, used); at < size + Math.min(0, used); at++) {
      after[at] = Math.max(after[at]!, before[at - used]! + worth);
    }
    stages.push(after);
  }
  const last = stages[chains.length]!;
  let at = -fewest;
  for (let more = 0; more < size && left.used + fewest + more <= limit; more++) if (last[more]! > last[at]!) at = more;
  const columnOf = left.columnOf.slice();
  for (let stage = chains.length; stage > 0; stage--) {
    if (stages[stage]![at] === stages[stage - 1]![at]) continue;
    const { rows, used } = chains[stage - 1]!;
    for (const row of rows) columnOf[row] = right.columnOf[row]!;
    at -= used;
  }
  return lean.sums(columnOf);
}

/** Rows that move, together with those who must make room for them; each column's comers and goers pair off in turn. */
function chainsOf(from: Int32Array, to: Int32Array): number[][] {
  const chainOf = Int32Array.from(from.keys());
  const find = (row: number): number => {
    let root = row;
    while (chainOf[root] !== root) root = chainOf[root]!;
    chainOf[row] = root;
    return root;
  };
  const goers = new Map<number, number[]>();
  const moved = Array.from(from.keys()).filter((row) => from[row] !== to[row]);
  for (const row of moved) {
    const column = from[row]!;
    if (column >= 0) goers.set(column, [...(goers.get(column) || []), row]);
  }
  for (const row of moved) {
    const goer = (goers.get(to[row]!) || []).pop();
    if (goer !== undefined) chainOf[find(row)] = find(goer);
  }
  const chains = new Map<number, number[]>();
  for (const row of moved) chains.set(find(row), [...(chains.get(find(row)) || []), row]);
  return Array.from(chains.values());
}

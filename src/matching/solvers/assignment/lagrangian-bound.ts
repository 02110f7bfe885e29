/** The best assignment with at most so many marked pairs, as far as one price for each of them can tell: a bound, and one close to it. */
import type { Lagrangian, PricedOptimum, Tally } from './lagrangian.js';

export interface LagrangianBound {
  /** Uses more than the limit only if every assignment does. */
  readonly found: Tally;
  /** No assignment that keeps the limit is worth more. */
  readonly bound: number;
  /** A row with a marked pair about which there is doubt, or -1: then what was found is the best. */
  readonly doubt: number;
}

/**
 * Prices each used pair so that the limit is just kept, or two neighbouring corners embrace it; then part of the way
 * from one to the other. Any price proves a bound: H. Everett, Operations Research 11 (1963).
 */
export function lagrangianBound(lean: Lagrangian, limit: number): LagrangianBound {
  const hull = paretoHull(lean, limit);
  const { corners } = hull;
  const most = Math.max(limit, corners[0]!.used);
  let at = 0;
  do {
    while (at + 1 < corners.length && corners[at + 1]!.used <= most) at++;
  } while (corners[at]!.used < most && hull.split(at));
  const bound = hull.bound(most);
  const left = corners[at]!;
  const right = corners[at + 1];
  const found = right ? recoverPrimal(lean, left, right, most) : left;
  const sure = found.worth >= bound - lean.rounding || !right;
  const differs = (_: number, row: number) =>
    lean.usedOf(row, left.columnOf[row]!) !== lean.usedOf(row, right!.columnOf[row]!);
  return { found, bound, doubt: sure ? -1 : lean.marks.findIndex(differs) };
}

export interface ParetoHull {
  /** Known corners, from the fewest used pairs that are possible to the fewest of those with the highest worth. */
  readonly corners: readonly PricedOptimum[];
  /** Finds a corner between `corners[at]` and the next one, or there is none: then false. */
  split(at: number): boolean;
  /** No assignment with at most `limit` used is worth more, as far as the proofs go. */
  bound(limit: number): number;
}

/**
 * Each two corners tell the price at which to look between them: M. Eisner and D. Severance, JACM 23 (1976). With a
 * `limit` that leaves no choice only the first corner is known.
 */
export function paretoHull(lean: Lagrangian, limit = Infinity): ParetoHull {
  const first = lean.at(lean.highest);
  const proofs = [first];
  const corners = [first];
  if (first.used < limit) {
    const last = lean.at(lean.lowest, first);
    proofs.push(last);
    if (last.used > first.used) corners.push(last);
  }
  const closed = new Set<PricedOptimum>();

  function split(at: number): boolean {
    const left = corners[at]!;
    const right = corners[at + 1];
    if (!right || right.used === left.used + 1 || closed.has(left)) return false;
    const cost = lean.breakEven(left, right);
    if (cost > right.cost && cost < left.cost) {
      const middle = lean.at(cost, left);
      proofs.push(middle);
      if (middle.worth - cost * middle.used > right.worth - cost * right.used + lean.rounding) {
        corners.splice(at + 1, 0, middle);
        return true;
      }
    }
    closed.add(left);
    return false;
  }

  return {
    corners,
    split,
    bound: (limit) => proofs.reduce((least, point) => Math.min(least, lean.bound(point, limit)), Infinity),
  };
}

/**
 * The best that part of the moves from `left` to `right` can give with at most `limit` pairs used; `left` must use no
 * more than that. The moves fall into chains and rings that can be made independently, so what is best is a knapsack.
 */
export function recoverPrimal(lean: Lagrangian, left: Tally, right: Tally, limit: number): Tally {
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
  return lean.tally(columnOf);
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

/**
 * Bounds the best assignment that uses at most so many marked pairs, and finds one close to the bound: the corners of
 * the Pareto hull of worth against pairs used, and a knapsack that recovers an assignment between two of them.
 */
import type { Lagrangian, PricedOptimum, Tally } from './lagrangian.js';

export interface LagrangianBound {
  /** Uses more than the limit only if every assignment does. */
  readonly found: Tally;
  /** No assignment that keeps the limit is worth more. */
  readonly bound: number;
  /** A row to branch on, whose marked pair one corner uses and the other does not; -1: what was found is the best. */
  readonly doubt: number;
}

/**
 * Finds the multiplier at which the limit is just kept, or the two neighbouring corners on either side of it; then goes
 * part of the way from one to the other. Any multiplier proves a bound (weak duality).
 */
export function lagrangianBound(relaxed: Lagrangian, limit: number): LagrangianBound {
  const hull = paretoHull(relaxed, limit);
  const { corners } = hull;
  const most = Math.max(limit, corners[0]!.used);
  let at = 0;
  do {
    while (at + 1 < corners.length && corners[at + 1]!.used <= most) at++;
  } while (corners[at]!.used < most && hull.split(at));
  const bound = hull.bound(most);
  const left = corners[at]!;
  const right = corners[at + 1];
  const found = right ? recoverPrimal(relaxed, left, right, most) : left;
  const sure = found.worth >= bound - relaxed.rounding || !right;
  const differs = (_: number, row: number) =>
    relaxed.usedOf(row, left.columnOf[row]!) !== relaxed.usedOf(row, right!.columnOf[row]!);
  return { found, bound, doubt: sure ? -1 : relaxed.marks.findIndex(differs) };
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
 * Parametric search: two corners tell the multiplier at which to look between them (M. Eisner and D. Severance, JACM
 * 23, 1976). With a `limit` that leaves no choice only the first corner is known.
 */
export function paretoHull(relaxed: Lagrangian, limit = Infinity): ParetoHull {
  const first = relaxed.solveAt(relaxed.largestMultiplier);
  const proofs = [first];
  const corners = [first];
  if (first.used < limit) {
    const last = relaxed.solveAt(relaxed.leastMultiplier, first);
    proofs.push(last);
    if (last.used > first.used) corners.push(last);
  }
  const closed = new Set<PricedOptimum>();

  function split(at: number): boolean {
    const left = corners[at]!;
    const right = corners[at + 1];
    if (!right || right.used === left.used + 1 || closed.has(left)) return false;
    const multiplier = relaxed.breakEven(left, right);
    if (multiplier > right.multiplier && multiplier < left.multiplier) {
      const middle = relaxed.solveAt(multiplier, left);
      proofs.push(middle);
      if (middle.worth - multiplier * middle.used > right.worth - multiplier * right.used + relaxed.rounding) {
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
    bound: (limit) => proofs.reduce((least, point) => Math.min(least, relaxed.bound(point, limit)), Infinity),
  };
}

/**
 * Primal recovery: the best that part of the moves from `left` to `right` can give with at most `limit` pairs used;
 * `left` must use no more than that. The difference of two assignments falls into alternating paths and cycles that can
 * be applied independently, so choosing among them is a knapsack.
 */
export function recoverPrimal(relaxed: Lagrangian, left: Tally, right: Tally, limit: number): Tally {
  const components = componentsOf(left.columnOf, right.columnOf).map((rows) => {
    let used = 0;
    let worth = 0;
    for (const row of rows) {
      const [from, to] = [left.columnOf[row]!, right.columnOf[row]!];
      used += relaxed.usedOf(row, to) - relaxed.usedOf(row, from);
      worth += relaxed.worthOf(row, to) - relaxed.worthOf(row, from);
    }
    return { rows, used, worth };
  });
  const fewest = components.reduce((sum, { used }) => sum + Math.min(0, used), 0);
  const size = components.reduce((sum, { used }) => sum + Math.abs(used), 0) + 1;
  /** After each chain: the highest worth added by moves that use exactly `fewest + at` more. */
  const stages = [new Float64Array(size).fill(-Infinity)];
  stages[0]![-fewest] = 0;
  for (const { used, worth } of components) {
    const before = stages[stages.length - 1]!;
    const after = before.slice();
    for (let at = Math.max(0, used); at < size + Math.min(0, used); at++) {
      after[at] = Math.max(after[at]!, before[at - used]! + worth);
    }
    stages.push(after);
  }
  const last = stages[components.length]!;
  let at = -fewest;
  for (let more = 0; more < size && left.used + fewest + more <= limit; more++) if (last[more]! > last[at]!) at = more;
  const columnOf = left.columnOf.slice();
  for (let stage = components.length; stage > 0; stage--) {
    if (stages[stage]![at] === stages[stage - 1]![at]) continue;
    const { rows, used } = components[stage - 1]!;
    for (const row of rows) columnOf[row] = right.columnOf[row]!;
    at -= used;
  }
  return relaxed.tally(columnOf);
}

/** The rows of each alternating path or cycle; in each column, who comes pairs off with who goes. */
function componentsOf(from: Int32Array, to: Int32Array): number[][] {
  const componentOf = Int32Array.from(from.keys());
  const find = (row: number): number => {
    let root = row;
    while (componentOf[root] !== root) root = componentOf[root]!;
    componentOf[row] = root;
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
    if (goer !== undefined) componentOf[find(row)] = find(goer);
  }
  const components = new Map<number, number[]>();
  for (const row of moved) components.set(find(row), [...(components.get(find(row)) || []), row]);
  return Array.from(components.values());
}

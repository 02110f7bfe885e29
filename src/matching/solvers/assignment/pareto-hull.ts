/** The corners of the trade between the worth of an assignment and the pairs it uses, each found when it is asked for. */
import type { Lean, Point } from './lagrangian.js';

export interface Hull {
  /** Known corners, from the fewest used pairs that are possible to the fewest of those with the highest worth. */
  readonly corners: readonly Point[];
  /** Finds a corner between `corners[at]` and the next one, or there is none: then false. */
  split(at: number): boolean;
  /** No assignment with at most `limit` used is worth more, as far as the proofs go. */
  bound(limit: number): number;
}

/**
 * Each two corners tell the price at which to look between them: M. Eisner and D. Severance, JACM 23 (1976). With a
 * `limit` that leaves no choice only the first corner is known.
 */
export function hullOf(lean: Lean, limit = Infinity): Hull {
  const first = lean.at(lean.highest);
  const proofs = [first];
  const corners = [first];
  if (first.used < limit) {
    const last = lean.at(lean.lowest, first);
    proofs.push(last);
    if (last.used > first.used) corners.push(last);
  }
  const closed = new Set<Point>();

  function split(at: number): boolean {
    const left = corners[at]!;
    const right = corners[at + 1];
    if (!right || right.used === left.used + 1 || closed.has(left)) return false;
    const cost = lean.between(left, right);
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

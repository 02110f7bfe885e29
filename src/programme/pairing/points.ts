/** What each criterion gives a pair, of what it could give: shares of 100, the heaviest criterion first. */
import type { CriterionPoints } from '../../matching/index.js';
import { words } from './words.js';

export interface Points {
  readonly criterion: string;
  readonly got: number;
  readonly of: number;
  /** Something, though less than half a point. */
  readonly hardly: boolean;
}

/** Whole, so that `got` adds up to the score as it is shown, and `of` to 100. */
export function pointsOf(parts: readonly CriterionPoints[]): Points[] {
  const sorted = [...parts].sort((a, b) => b.weight - a.weight);
  const share = 100 / sorted.reduce((sum, { weight }) => sum + weight, 0);
  const exact = sorted.map(({ points, weight }) => points * weight * share);
  const score = Math.round(Math.round(100 * exact.reduce((sum, one) => sum + one, 0)) / 100);
  const got = adjusted(exact, score);
  const missed = adjusted(
    sorted.map(({ points, weight }) => (1 - points) * weight * share),
    100 - score,
  );
  return sorted.map(({ criterion }, at) => ({
    criterion,
    got: got[at]!,
    of: got[at]! + missed[at]!,
    hardly: got[at] === 0 && exact[at]! > 0,
  }));
}

/** "Topics 32 of 40, Languages 10 of 10". */
export function pointsText(parts: readonly CriterionPoints[]): string {
  return pointsOf(parts)
    .map(({ criterion, got, of, hardly }) => words.pointsOf(criterion, got, of, hardly))
    .join(', ');
}

/** Whether a criterion gave a pair nothing: the number beside its name is 0, in whatever language that was written. */
export function gotNothing(points: string, criterion: string): boolean {
  return `, ${points}`
    .split(`, ${criterion}`)
    .slice(1)
    .some((rest) => /^:? 0 /.test(rest));
}

/** Rounded so that they add up to `sum`: up where most would be lost by rounding down. */
function adjusted(exact: readonly number[], sum: number): number[] {
  const whole = exact.map((one) => Math.floor(one + 1e-6));
  const left = sum - whole.reduce((all, one) => all + one, 0);
  const order = exact.map((one, at) => ({ at, lost: one - whole[at]! })).sort((a, b) => b.lost - a.lost || a.at - b.at);
  for (const { at } of order.slice(0, Math.max(0, left))) whole[at]!++;
  return whole;
}

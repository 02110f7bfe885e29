/** The trade-off between changing pairs and the best result, for the picture beside a repair. */
import type { Link, MatchInput } from '../model.js';
import { tradeOffCurve } from '../solvers/assignment/branch-and-bound.js';
import { type PairingValue, previousPairs, valueIn } from './previous-pairs.js';
import { words } from './words.js';

export interface Trade extends PairingValue {
  /** At most so many pairs touched. */
  readonly touched: number;
  /** None that touches as few is better. */
  readonly proven: boolean;
  /** On the curve's convex hull: where a line through the picture bends. */
  readonly corner: boolean;
  readonly sentence: string;
}

/** Up to this size of the table every step is proven; beyond it only the corners, which would take too long. */
const SMALL = 20000;

/**
 * From touching as few pairs as can be to what the best pairing of all needs. The arguments are those of
 * `repairPairs`.
 */
export function tradeOff(input: MatchInput, earlier: readonly Link[]): { steps: Trade[]; statement: string } {
  const previous = previousPairs(input, earlier);
  const { open, was, participants } = previous;
  const steps = tradeOffCurve(open, was, open.rows * open.columns <= SMALL ? 50 : 0).map((step): Trade => {
    const { matched, total } = valueIn(previous, step);
    const bound = valueIn(previous, step.bound);
    const proven = step.status === 'optimal' || (bound.matched === matched && bound.total === total);
    const sentence = words.tradeOff.step(step.most, matched, participants.mentees.length, total, proven);
    return { touched: step.most, matched, total, proven, corner: step.corner, sentence };
  });
  const [first, last] = [steps[0]!, steps[steps.length - 1]!];
  if (last.matched === first.matched && last.total === first.total) {
    return { steps, statement: words.tradeOff.nothing };
  }
  const more = last.matched - first.matched;
  const statement =
    more > 0
      ? words.tradeOff.moreMentees(last.touched, more)
      : words.tradeOff.morePoints(last.touched, last.total - first.total);
  return { steps, statement };
}

/** Why two were paired: the strongest reasons that their criteria give, in one or two sentences that both may read. */
import type { CriterionPoints } from '../model.js';
import { words } from './words.js';

export type Reason = Required<Pick<CriterionPoints, 'phrase' | 'subject'>>;

/** A reason worth less of its points is none. */
const LEAST = 0.2;

/** Needs no numbers and names no rule. `names`: of mentee and mentor, as the phrases call them. */
export function whyOf(
  parts: readonly CriterionPoints[],
  pinned: boolean,
  names: readonly [mentee: string, mentor: string],
  inTrio = false,
): string {
  const reasons = parts
    .filter(({ phrase, points }) => phrase !== '' && points >= LEAST)
    .sort((a, b) => b.points * b.weight - a.points * a.weight)
    .slice(0, 3)
    .map(({ phrase, subject = 'other' }): Reason => ({ phrase, subject }));
  if (reasons.length === 0) return pinned ? words.why.pinned : words.why.whole;
  return words.why.reasons(reasons, names, inTrio);
}

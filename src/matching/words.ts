/** What the matching says of a result that could not be proven: what the independent check found wrong. */
import { catalogue } from '../core/words.js';
import type { Fault } from './solvers/fault.js';

export const words = /* @__PURE__ */ catalogue('matching', {
  gap: (bound: number, total: number) => `A total of ${bound} is not ruled out; this one is ${total}.`,
  tooLarge: 'The scores are too large.',
  rounding: 'Rounding leaves a doubt.',
  notExact: 'There are too many people and earlier rounds for exact sums.',
  /** A mistake of this program; code and numbers are for whoever mends it. */
  mistake: (code: string, facts: readonly number[]) => `The check found: ${[code, ...facts].join(', ')}.`,
});

export function faultSentence({ code, facts }: Fault): string {
  switch (code) {
    case 'gap':
      return words.gap(facts[0]!, facts[1]!);
    case 'scores too large':
      return words.tooLarge;
    case 'rounding':
      return words.rounding;
    case 'sums not exact':
      return words.notExact;
    default:
      return words.mistake(code, facts);
  }
}

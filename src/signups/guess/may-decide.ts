/** Whether an unused question may decide who takes part: some say yes to it and others no, or not quite, and nobody knows to what. */
import { isHalfYes, readYesNo } from '../cells/yesno.js';
import { asksForRemarks } from '../languages/remark-words.js';
import { isOfThePast } from '../languages/taking-part.js';
import type { Traits } from './traits.js';

/** `header` in English as far as that is known, `asked` in its own language; both in lower case. */
export function mayDecide(
  header: string,
  asked: string,
  { filled, distinct, meanLength, long, yesNo, vocabulary }: Traits,
): boolean {
  if (filled < 2 || long || distinct > 8 || yesNo < 0.5) return false;
  if (isOfThePast(header) || isOfThePast(asked)) return false;
  if (meanLength > 40 || (asked.split(' ').length < 4 && asksForRemarks.test(asked))) return false;
  const given = Array.from(vocabulary.options.keys());
  const said = given.map(readYesNo);
  return said.includes('yes') && (said.includes('no') || given.some(isHalfYes));
}

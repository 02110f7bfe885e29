/** Whether an unused question may decide who takes part: some say yes and others no, or not quite, or it tells how each stands. */
import { readDecision } from '../cells/decision.js';
import { isMarkedOut, isStatusHeader } from '../cells/withdrawal.js';
import { isHalfYes, isYesNo, readYesNo } from '../cells/yesno.js';
import { speaksOfOtherThings } from '../languages/consent-words.js';
import { asksForRemarks } from '../languages/remark-words.js';
import { goesOn, isOfThePast } from '../languages/taking-part.js';
import { mayAskWhoTakesPart } from './consent-sign.js';
import type { Traits } from './traits.js';

/** `header` in English as far as that is known, `asked` in its own language; both in lower case. */
export function mayDecide(
  header: string,
  asked: string,
  { filled, distinct, meanLength, long, yesNo, yesOrHalf, vocabulary }: Traits,
  people: number,
): boolean {
  if (filled < 2 || long || distinct > 8 || Math.max(yesNo, yesOrHalf) < 0.5) return false;
  if (isOfThePast(header) || isOfThePast(asked)) return false;
  if (meanLength > 40 || (asked.split(' ').length < 4 && asksForRemarks.test(asked))) return false;
  const given = Array.from(vocabulary.options.keys());
  const said = given.map(readYesNo);
  if (said.includes('yes') && (said.includes('no') || yesOrHalf > yesNo || given.some(isHalfYes))) return true;
  // Whoever leaves such a box blank has not agreed.
  const isBox = filled < people && said.every((one) => one === 'yes');
  return isBox && mayAskWhoTakesPart(header, asked) && !speaksOfOtherThings.test(asked);
}

/** What stands of each person in a list: some are said to be out, or it is headed like that, and what else is said is not known. */
export function mayBeStatus(header: string, { filled, distinct, long, vocabulary }: Traits, people: number): boolean {
  if (long || distinct > 12 || (distinct === 1 && filled === people)) return false;
  const said = Array.from(vocabulary.options.keys());
  const isHeaded = isStatusHeader(header);
  const isKnown = (one: string) => isYesNo(one) || goesOn.test(one.trim()) || readDecision(one).value === 'accepted';
  if (isHeaded) return said.some((one) => !isKnown(one) && !isMarkedOut(one, header));
  return distinct * 2 <= filled && said.some((one) => isMarkedOut(one, 'status')) && said.some(isKnown);
}

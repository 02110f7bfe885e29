/** Whether an unused question may decide who takes part: some say yes to it and others no, and nobody knows to what. */
import { readYesNo } from '../cells/yesno.js';
import type { Traits } from './traits.js';

/** What was, such as "Have you had a mentor before?", decides nothing about what will be. */
const ofThePast =
  /^(have|has|had|did|were|was)\b|\b(before|previously|already|in the past)\b|^(haben sie|hast du|avez-vous|as-tu|has|ha|você já|hai|heb je|har du|czy (miał|był)\w*|был[аи]? ли)\b.*\b(schon|bereits|déjà|alguna vez|antes|già|mai|eerder|al|tidigare|tidligere|kiedyś|раньше)\b/;

/** Asks what has been. */
export function isOfThePast(words: string): boolean {
  return ofThePast.test(words);
}

/** `header` in English as far as that is known, `asked` in its own language; both in lower case. */
export function mayDecide(
  header: string,
  asked: string,
  { filled, distinct, long, yesNo, vocabulary }: Traits,
): boolean {
  if (filled < 2 || long || distinct > 8 || yesNo < 0.5) return false;
  if (isOfThePast(header) || isOfThePast(asked)) return false;
  const said = Array.from(vocabulary.options.keys(), readYesNo);
  return said.includes('yes') && said.includes('no');
}

/** Finds in a text of somebody's own whom they would be paired with and whom not, and other conditions of theirs. */
import { type ConditionWords, conditionWords } from '../languages/condition-words.js';
import { englishConditions, noCondition } from '../languages/english-conditions.js';
import { remember } from './remember.js';
import { tidyText } from './tidy.js';

export interface Condition {
  /** The sentence in which it stands, as typed. */
  readonly said: string;
  /** Only such a partner will do, or never such a one. */
  readonly hard: boolean;
}

const languages: readonly ConditionWords[] = [englishConditions, ...conditionWords];

/** The first demand, or else the first leaning; null where nothing of the kind is said. */
export const readCondition = remember((answer: string): Condition | null => {
  const sentences = tidyText(answer.slice(0, 3000))
    .split(/(?<=[.!?…])\s+|\n|;|。|！|？/u)
    .map((sentence) => sentence.replace(/^[\s\-–•*,]+|[\s.,]+$/g, ''))
    .filter((sentence) => sentence.length > 3);
  const found = sentences.flatMap((said): Condition[] => {
    const hard = refusesName.test(said) ? 'demand' : hardness(said.toLowerCase().replace(/[’‘`´]/g, "'"));
    return hard === '' ? [] : [{ said, hard: hard === 'demand' }];
  });
  return found.find(({ hard }) => hard) || found[0] || null;
});

/** "I can't work with Tom Baker": a first and a last name. */
const refusesName =
  /(?:can['’]?t|cannot|can not|won['’]?t|will not|do(?:n['’]t| not) want to|refuse to) (?:work|meet|talk|be (?:paired|matched|working))[a-z ]* with \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

function hardness(sentence: string): 'demand' | 'leaning' | '' {
  const spoken = languages.filter(({ any }) => any.test(sentence));
  if (spoken.length === 0 || noCondition.test(sentence)) return '';
  const demanded = spoken.find(({ demands }) => demands.test(sentence));
  if (demanded) return demanded.softens.test(sentence) ? 'leaning' : 'demand';
  return spoken.some(({ asks }) => asks.test(sentence)) ? 'leaning' : '';
}

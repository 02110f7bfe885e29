/** Finds in a text of somebody's own whom they would be paired with and whom not, and other conditions of theirs. */
import { type ConditionWords, conditionWords } from '../languages/condition-words.js';
import { englishConditions, noCondition } from '../languages/english-conditions.js';
import { insistence } from '../languages/partner-kind.js';
import { meansNobody } from './nobody.js';
import { remember } from './remember.js';
import { tidyLine, tidyText } from './tidy.js';
import { readYesNo } from './yesno.js';

export interface Condition {
  /** The sentence in which it stands, as typed. */
  readonly said: string;
  /** Only such a partner will do, or never such a one. */
  readonly hard: boolean;
  /** A personal question about their partner was answered so; what merely leans is told once of all. */
  readonly ofKind?: true;
}

const languages: readonly ConditionWords[] = [englishConditions, ...conditionWords];

/** The first demand, or else the first leaning; null where nothing of the kind is said. */
export const readCondition = remember((answer: string): Condition | null => {
  if (tellsNothing.test(answer.trim())) return null;
  const found = sentencesOf(answer).flatMap((said): Condition[] => {
    const hard = refusesName.test(said) ? 'demand' : hardness(said.toLowerCase().replace(/[’‘`´]/g, "'"));
    return hard === '' ? [] : [{ said, hard: hard === 'demand' }];
  });
  return found.find(({ hard }) => hard) || found[0] || null;
});

const tellsNothing =
  /^(?:i(?:'d|’d| would)? )?(?:prefer|rather) not(?: to (?:say|disclose|answer|share|specify|state|tell))?[.!]*$/i;

/** An answer to a question about what kind of person the partner should be; `header` is that question. */
export function readKindOfPartner(header: string, answer: string): Condition | null {
  const said = tidyLine(answer, 200);
  const own = readCondition(answer);
  const how = own?.hard ? 'demand' : insistence(header, said, readYesNo(said));
  return how === '' ? null : { said, hard: how === 'demand', ofKind: true };
}

/** What somebody does not want, said in answer to that question: whom they rule out is a demand, what they dislike a leaning. */
export function readUnwanted(answer: string): Condition | null {
  const said = tidyLine(answer, 200);
  if (meansNobody(said)) return null;
  const refused = [answer, ...refusing.map((not) => `${not} ${answer}`)];
  return { said, hard: refused.some((one) => readCondition(one)?.hard) };
}

const refusing = [
  'not',
  'no',
  'nicht',
  'bitte nicht mit',
  'pas',
  'surtout pas',
  'no quiero',
  'não',
  'non',
  'niet',
  'inte',
];

/** "I can't work with Tom Baker": a first and a last name. */
const refusesName =
  /(?:can['’]?t|cannot|can not|won['’]?t|will not|do(?:n['’]t| not) want to|refuse to) (?:work|meet|talk|be (?:paired|matched|working))[a-z ]* with \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

export function sentencesOf(answer: string): string[] {
  return tidyText(answer.slice(0, 3000))
    .split(/(?<=[.!?…])\s+|\n|;|。|！|？/u)
    .map((sentence) => sentence.replace(/^[\s\-–•*,]+|[\s.,]+$/g, ''))
    .filter((sentence) => sentence.length > 3);
}

function hardness(sentence: string): 'demand' | 'leaning' | '' {
  const spoken = languages.filter(({ any }) => any.test(sentence));
  if (spoken.length === 0 || noCondition.test(sentence)) return '';
  const demanded = spoken.find(({ demands }) => demands.test(sentence));
  if (demanded) return demanded.softens.test(sentence) ? 'leaning' : 'demand';
  return spoken.some(({ asks }) => asks.test(sentence)) ? 'leaning' : '';
}

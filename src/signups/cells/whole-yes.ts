/** Tells a yes with nothing beside it that is not understood: "Yes (cancelled 3 Feb)" begins like one and is none. */
import { affirming } from '../languages/affirming-words.js';
import { plain, tidyLine } from './tidy.js';
import { readYesNo } from './yesno.js';

/** So long are the texts of boxes, of which no list knows every word. */
const LONG = 70;

/** `header`: what it answers; its words are no news. */
export function isWholeYes(answer: string, header: string): boolean {
  const said = tidyLine(answer, 1000).replace(noObstacle, ' ');
  if (unspaced.test(said)) return !/[(（[].*\p{N}/u.test(said);
  const asked = wordsOf(header);
  const words = wordsOf(said);
  const unknown = words.slice(1).filter((word) => asked.indexOf(word) < 0 && !affirms(word));
  return unknown.length === 0 || (said.length > LONG && unknown.length < words.length * 0.4);
}

/** A word that takes nothing back, wherever it stands beside a yes. */
export function affirms(word: string): boolean {
  return affirming.has(word) || affirming.has(plain(word)) || readYesNo(word) === 'yes';
}

export function wordsOf(answer: string): string[] {
  return answer
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

const noObstacle = /(?<!\p{L})(?:no|without|any) (?:problems?|objections?|issues?|worries|doubts?)(?!\p{L})/giu;
const unspaced = /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

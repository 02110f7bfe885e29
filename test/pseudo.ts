/**
 * A language for tests: English in which every word of a catalogue stands between marks, and nothing else does. What a
 * sentence was given as a fact stays outside of the marks, so that prose in a fact shows as well.
 */
import type { Sentence, Sentences, Translation } from '../src/core/words.js';

const [OPEN, CLOSE] = ['\u27e6', '\u27e7'];

export const pseudo: Translation = (room, english) => {
  rooms[room] = rooms[room] ?? marked(english);
  return rooms[room];
};

const rooms: Record<string, Sentences> = {};

export function marked(sentences: Sentences): Sentences {
  return Object.fromEntries(Object.entries(sentences).map(([name, one]) => [name, markedOne(one)]));
}

function markedOne(one: Sentence | Sentences): Sentence | Sentences {
  if (typeof one === 'string') return markWords(one, []);
  if (typeof one === 'function') return (...facts: never[]) => markWords(one(...facts), texts(facts));
  return marked(one);
}

/** Around each run of words, so that lists stay lists, and headings, items and buttons of a mail what they are. */
function markWords(text: string, facts: readonly string[]): string {
  const whole = (fact: string) => `(?<![\\p{L}\\p{N}])${escaped(fact)}(?![\\p{L}\\p{N}])`;
  const longestFirst = [...facts].sort((a, b) => b.length - a.length);
  const breaks = new RegExp([...longestFirst.map(whole), '\\{[^{}\\n]+\\}', ', |\\n'].join('|'), 'gu');
  let told = '';
  let from = 0;
  for (const found of text.matchAll(breaks)) {
    told += markRun(text.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return told + markRun(text.slice(from));
}

function markRun(text: string): string {
  return text.replace(/\p{L}(?:.*\p{L})?/su, (words) => `${OPEN}${words}${CLOSE}`);
}

/** The texts among facts that say something. */
function texts(facts: unknown): string[] {
  if (typeof facts === 'string') return /\p{L}/u.test(facts) ? [facts] : [];
  return facts !== null && typeof facts === 'object' ? Object.values(facts).flatMap(texts) : [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What stands outside of marks; there may be marks within marks, and a text that was cut short may lack the last one. */
export function outsideMarks(text: string): string {
  const left = text.replace(new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*(?:${CLOSE}|…|$)`, 'g'), ' ');
  return left === text ? text : outsideMarks(left);
}

/** The English of a text in this language. */
export function withoutMarks(text: string): string {
  return text.replace(new RegExp(`[${OPEN}${CLOSE}]`, 'g'), '');
}

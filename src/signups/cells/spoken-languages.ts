/** Reads which languages somebody speaks: "English (native), some français" is English and French. */
import { dict } from '../../core/dict.js';
import { language } from '../../core/words.js';
import { bare, languageNamed } from './language-names.js';
import { piecesOf } from './list-answer.js';
import { remember } from './remember.js';
import { tidyLine, tidyText } from './tidy.js';

/** How well somebody speaks a language, which is not told apart. */
const level =
  /\b(?:native|mother tongue|first language|bilingual|fluent(?:ly)?|proficient|advanced|intermediate|conversational(?: level)?|business(?: level)?|basic|beginner|elementary|limited|working|some|a (?:bit|little)(?: of)?|little|very|good|well|only|just|mainly|mostly|i speak|speaker|speaking|level|[abc][12]\+?|languages?)\b/gi;

/** What they are called in the language that is spoken, each once, and as they are written where they are not known; at most 20. */
export function readLanguages(cell: string): readonly string[] {
  return readIn(language())(cell);
}

const readers = dict<(cell: string) => readonly string[]>();

function readIn(spoken: string): (cell: string) => readonly string[] {
  const reader = readers[spoken] || remember(readAll);
  readers[spoken] = reader;
  return reader;
}

function readAll(cell: string): readonly string[] {
  const names: string[] = [];
  const add = (name: string) => {
    const known = names.some((one) => one.toLowerCase() === name.toLowerCase());
    if (!known && names.length < 20) names.push(name);
  };
  for (const piece of piecesIn(cell.slice(0, 1000))) {
    if (/^\s*(?:no|not|non|kein|keine|nicht|sin)\s/i.test(piece)) continue;
    const known = languagesIn(piece);
    if (known.length > 0) {
      known.forEach(add);
      continue;
    }
    const rest = tidyLine(piece.replace(level, ' '), 60).replace(/^[\s.-]+|[\s.-]+$/g, '');
    const name = rest.charAt(0).toUpperCase() + rest.slice(1);
    if (/\p{L}{2}/u.test(name) && !/^(none|no|n\/a|other)$/i.test(name)) add(name);
  }
  return names;
}

function piecesIn(cell: string): string[] {
  return piecesOf(tidyText(cell).replace(/\([^()]*\)/g, ' '), ',').flatMap((piece) =>
    piece.split(/[\n,;/&+|、，،；؛·・]|\s(?:and|und|et|y|e|och|og|en|ja|i|or|oder|ou|as well as)\s|\s[-–—]\s|:/i),
  );
}

/** The piece as a whole, or else each of its words that is a language. */
function languagesIn(piece: string): string[] {
  const words = bare(piece).split(' ');
  for (const text of [words.join(' '), bare(piece.replace(level, ' '))]) {
    const whole = languageNamed(text);
    if (whole !== '') return [whole];
  }
  return words.map((word) => (word.length > 2 ? languageNamed(word) : '')).filter((name) => name !== '');
}

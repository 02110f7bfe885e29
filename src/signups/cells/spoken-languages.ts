/** Reads which languages somebody speaks: "English (native), some French" is English and French. */
import { remember } from './remember.js';
import { tidyLine, tidyText } from './tidy.js';

/** How well somebody speaks a language, which is not told apart. */
const level =
  /\b(?:native|mother tongue|first language|bilingual|fluent(?:ly)?|proficient|advanced|intermediate|conversational(?: level)?|business(?: level)?|basic|beginner|elementary|limited|working|some|a (?:bit|little)(?: of)?|little|very|good|well|only|just|mainly|mostly|i speak|speaker|speaking|level|[abc][12]\+?|languages?)\b/gi;

/** Names of languages, each once, with a capital; at most 20. */
export const readLanguages = remember((cell: string): readonly string[] => {
  const names: string[] = [];
  const pieces = tidyText(cell.slice(0, 1000))
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\n,;/&+|]|\s(?:and|und|et|y|or|as well as)\s|\s[-–—]\s|:/i);
  for (const piece of pieces) {
    const bare = tidyLine(piece.replace(level, ' '), 60).replace(/^[\s.-]+|[\s.-]+$/g, '');
    const name = bare.charAt(0).toUpperCase() + bare.slice(1);
    const known = names.some((one) => one.toLowerCase() === name.toLowerCase());
    if (/\p{L}{2}/u.test(name) && !/^(none|no|n\/a|other)$/i.test(name) && !known && names.length < 20)
      names.push(name);
  }
  return names;
});

/** Reads what people say of themselves for their partner: a few words, and the pronouns they use. */
import { type Reading, warns } from './reading.js';
import { tidyLine, tidyText } from './tidy.js';

const MOST = 600;

/** Several answers one below the other; what is too long ends where a word does. */
export function readAbout(answers: readonly string[]): string {
  const text = answers
    .map((answer) => tidyText(answer).replace(/\n{3,}/g, '\n\n'))
    .filter((answer) => answer !== '' && !isNothing(answer))
    .join('\n\n');
  const letters = Array.from(text);
  return letters.length <= MOST
    ? text
    : `${letters
        .slice(0, MOST)
        .join('')
        .replace(/\s+\S*$/, '')} ...`;
}

/** Stands beside a name, so that nothing longer than a few words is taken. */
export function readPronouns(cell: string): Reading<string> {
  const text = tidyLine(cell, 200);
  if (isNothing(text) || /prefer not|rather not|no preference|^any$/i.test(text)) return { value: '' };
  return text.length <= 30 && /^[\p{L}\p{M}'’]+([ /,.|&+-]+[\p{L}\p{M}'’]+)*$/u.test(text)
    ? { value: text }
    : warns('', 'pronouns-unclear', text);
}

function isNothing(text: string): boolean {
  return /^(n\/?a|none|no|nothing|nil|[-./–—?]*)$/i.test(text);
}

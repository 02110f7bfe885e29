/** Takes out of typed text what nobody meant to type: control characters, hidden spaces, text-direction tricks. */
import { remember } from './remember.js';

/** Zero-width and direction marks. The joiners U+200C and U+200D stay: scripts and emoji need them. */
const hidden = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most cells are like this, and need nothing. */
const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text of several lines, with `\n` between them. */
export function tidyText(text: string): string {
  if (clean.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(control, '')
    .replace(hidden, '')
    .replace(loneSurrogate, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Text on one line, cut to at most `most` characters. */
export function tidyLine(text: string, most = 5000): string {
  const line = clean.test(text) ? text : tidyText(text).replace(/\s+/g, ' ');
  return line.length <= most
    ? line
    : Array.from(line.slice(0, 2 * most))
        .slice(0, most)
        .join('')
        .trim();
}

/** For comparing: lower case, no accents, one space between words, no punctuation. */
export const plain = remember((text: string): string => {
  if (clean.test(text) && text.length <= 5000) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9@+]+/g, ' ')
      .trim();
  }
  return tidyLine(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim();
});

/** What a header of a response tab says once forms' trimmings are off it: its words, its copies, its row of a grid. */
import { remember } from './cells/remember.js';
import { tidyLine } from './cells/tidy.js';

/** The header in lower case on one line, without what forms hang on its end: `Your name: *` is `your name`. */
export const headerKey = remember((header: string): string =>
  tidyLine(header)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\((required|optional)\)/g, ' ')
    // Form tools print what is bold, and the answer that is repeated in a question, with marks.
    .replace(/\{\{[^{}]*\}\}|\{[^{}\s]+:[^{}]*\}|<\/?\w+[^<>]*>/g, ' ')
    .replace(/\*{1,2}([^*]+?)\*{1,2}/g, '$1')
    .replace(/[\s:*.?!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * The same for reading, not for telling apart: what machines and form tools wrote is put into words. `MaxMentees` is
 * `max mentees`, `first_name` is `first name`, `3. {{field:1}}, your *name*?` is `your name`.
 */
export const readableHeader = remember((header: string): string => {
  const text = tidyLine(header)
    .replace(/<[^<>]{1,40}>/g, ' ')
    .replace(/\$?\{\{?[^{}]*\}\}?/g, ' ')
    .replace(/&(nbsp|amp);/g, ' ')
    .replace(/[*_~`]{1,2}(?=\S)([^*~`]*?\S)[*_~`]{1,2}(?![\p{L}\p{N}])/gu, '$1')
    .replace(
      /^\s*(?:q(?:uestion)?\s?\d+(?:[_.]\d+)*[a-z]?|\d{1,2})\s*[.):_、．：）-]+\s*(?!(?:choice|preference|wahl|wunsch|choix|opci))(?=\p{L}|["'¿«])/iu,
      '',
    );
  const words = /\s/.test(text.trim()) ? text.replace(/(?<=\p{L})_+(?=\p{L})/gu, ' ') : inWords(text.trim());
  return headerKey(words.replace(/^[\s,;:!¡¿-]+/, '')).replace(/¿|¡|\u0307/g, '');
});

/** Of a header as long as a letter what it asks; of others all of it. */
export function coreOf(header: string): string {
  if (header.length <= LONG || /\]\s*$/.test(header)) return header;
  const asks = header.split(/(?<=[?？])\s*|(?<=[.!])\s+|\n+/).filter((sentence) => /[?？]$/.test(sentence.trim()));
  return asks.length > 0 ? asks.join(' ') : header;
}

/** Characters of a header in which any word may stand for what it asks. */
export const LONG = 120;

/** One word made of several, as programs name things. */
function inWords(name: string): string {
  // Kobo and the like put the group of a question in front: `role_grp/max_mentees`.
  if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(name) && /_/.test(name)) return inWords(name.replace(/^.*\//, ''));
  if (/[@/]/.test(name)) return name;
  return name
    .replace(/[_.]+/g, ' ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** `topics 2` and `topics (2)` are copies of `topics`. */
export function baseHeader(key: string): string {
  return key.replace(/\s*(\([2-9]\)|\b[2-9])$/, '');
}

/** `When could you meet? [Monday]` is row `Monday` of a grid; any other header has no row. */
export function gridRow(header: string, headers: readonly string[]): string {
  const parts = splitGrid(header);
  if (parts === null) return '';
  const rows = new Set(headers.map(splitGrid).map((other) => (other && other.base === parts.base ? other.row : '')));
  rows.delete('');
  return rows.size > 1 ? parts.row : '';
}

function splitGrid(header: string): { base: string; row: string } | null {
  const found = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(tidyLine(header));
  return found ? { base: found[1]!, row: found[2]!.trim() } : null;
}

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

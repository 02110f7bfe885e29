/** A table of text that is not in the Sheet yet: its questions, each under a name of its own, and its rows. */
import { headerKey } from '../headers.js';
import { words } from '../words.js';
import { findHeader } from './header-row.js';

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Without titles above, empty rows, and columns that hold nothing. */
export function tableOf(lines: readonly (readonly string[])[]): TextTable {
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return { header: [], rows: [] };
  const even = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] || ''));
  const { header, first } = findHeader(even, false);
  const rows = even.slice(first).filter((row) => row.some((cell) => cell.trim() !== ''));
  const used = header
    .map((_, at) => at)
    .filter((at) => header[at]!.trim() !== '' || rows.some((row) => row[at]!.trim() !== ''));
  return {
    header: ownNames(used.map((at) => header[at]!.trim() || words.unnamedColumn(at + 1))),
    rows: rows.map((row) => used.map((at) => row[at]!)),
  };
}

/** Forms number what is asked twice in the same way. */
function ownNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((title) => {
    const times = (seen.get(headerKey(title)) || 0) + 1;
    seen.set(headerKey(title), times);
    return times === 1 ? title : `${title} (${times})`;
  });
}

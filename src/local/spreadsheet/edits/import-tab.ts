/** File > Import: rows of text become a tab of their own. */
import type { Host } from '../../kernel.js';
import { writeInputs } from '../book/cells.js';
import { addTab, growTo } from '../book/tabs.js';
import { type Edited, personOnBook } from './person.js';

/**
 * Adds a tab with the rows as importing a CSV does: formulas, ticks and plain numbers are such, and whatever a
 * conversion would show otherwise ("0123", "12E3", "3-5", "4/1/2027") stays as it is typed. Answers with the tab's id.
 */
export function importTab(
  host: Host,
  { name, rows }: { readonly name: string; readonly rows: readonly (readonly string[])[] },
): Edited {
  return personOnBook(host, 'INSERT_GRID', (book) => {
    const tab = addTab(book, name);
    const columns = Math.max(1, ...rows.map((row) => row.length));
    growTo(book, tab, rows.length, columns);
    const inputs = rows.map((row) => Array.from({ length: columns }, (_, i) => asTyped(row[i] ?? '')));
    if (rows.length > 0) writeInputs(book, tab, { row: 1, column: 1, rows: rows.length, columns }, inputs);
    return tab;
  });
}

/** With the apostrophe that keeps text as text, where typing would change what is shown. */
function asTyped(text: string): string {
  if (!/^\s*[\d.$+-]|^[a-z]{3,9}\.? \d/i.test(text) || isPlainNumber(text)) return text;
  return /^[+-]\D/.test(text) || isWholeMoment(text) ? text : `'${text}`;
}

function isPlainNumber(text: string): boolean {
  return String(Number(text)) === text;
}

/** Year first: there is one way to read it. */
function isWholeMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?: \d{1,2}:\d\d(?::\d\d)?)?$/.test(text);
}

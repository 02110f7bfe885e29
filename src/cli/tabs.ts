/** Reading tabs of the workspace as text, and bringing CSV in and out. */
import Papa from 'papaparse';
import { parseCsv, type TableFile } from '../files/index.js';
import { type Host, sheetModel, tabModel } from '../local/index.js';
import { UsageError } from './errors.js';
import { words } from './words.js';

export function tabNames(host: Host): string[] {
  return sheetModel(host).tabs.map(({ name }) => name);
}

/** Every cell as it is shown. */
export function readTab(host: Host, name: string): string[][] {
  const head = sheetModel(host).tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  if (!head) throw new UsageError(words.noTab(name, tabNames(host)));
  const rows = tabModel(host, head.id)!.rows.map((cells) => cells.map((cell) => cell?.display ?? ''));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** Every field quoted, and none that a spreadsheet would take for a formula (OWASP, CSV injection). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], {
    quotes: true,
    escapeFormulae: /^[\s]*[=+\-@\t\r\n＝＋－＠]/,
    newline: '\r\n',
  });
}

/** Rows of a CSV as Google Sheets downloads it; a comma, semicolon or tab between fields. Blank rows keep their place. */
export function fromCsv(text: string, file: string): string[][] {
  return usable(parseCsv(text), file);
}

/** Rows that have something in them. */
export function usable({ rows, broken }: Pick<TableFile, 'rows' | 'broken'>, file: string): string[][] {
  if (broken) {
    const { openQuotes, strayQuotes } = words.csv;
    throw new UsageError(words.csv.broken(file, broken.row, broken.open ? openQuotes : strayQuotes));
  }
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) throw new UsageError(words.csv.empty(file));
  return rows;
}

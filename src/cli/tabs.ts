/** Reading tabs of the workspace as text, and bringing CSV in and out. */
import Papa from 'papaparse';
import type { Host } from '../local/host.js';
import { sheetModel, tabModel } from '../local/sheet-model.js';
import { UsageError } from './session.js';

export function tabNames(host: Host): string[] {
  return sheetModel(host).tabs.map(({ name }) => name);
}

/** Every cell as it is shown. */
export function readTab(host: Host, name: string): string[][] {
  const head = sheetModel(host).tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  if (!head) throw new UsageError(`There is no tab "${name}". Tabs: ${tabNames(host).join(', ')}.`);
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

/** Rows of a CSV as Google Sheets downloads it; a comma, semicolon or tab between fields. */
export function fromCsv(text: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal)
    throw new UsageError(`${file} is not a CSV: in row ${(fatal.row ?? 0) + 1} ${fatal.message.toLowerCase()}.`);
  if (data.length === 0)
    throw new UsageError(`${file} is empty. It needs a row of questions and a row for each response.`);
  return data;
}

/** Reading tabs of the workspace as text, and bringing CSV in and out. */
import Papa from 'papaparse';
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

/** Google Sheets writes UTF-8; what a spreadsheet program saves may be UTF-16 with a mark in front, or Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (mark !== '') return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands most often between the questions of row 1; answers may hold any of them. */
function separatorOf(text: string): string {
  let quoted = false;
  const seen = { ',': 0, ';': 0, '\t': 0 };
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n') break;
    else if (!quoted && letter in seen) seen[letter as keyof typeof seen]++;
  }
  return seen[';'] > seen[','] && seen[';'] >= seen['\t'] ? ';' : seen['\t'] > seen[','] ? '\t' : ',';
}

/** Rows of a CSV as Google Sheets downloads it; a comma, semicolon or tab between fields. Blank rows keep their place. */
export function fromCsv(text: string, file: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\s+$/, '');
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: separatorOf(clean) });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal) {
    const { broken, openQuotes, strayQuotes } = words.csv;
    const wrong = fatal.code === 'MissingQuotes' ? openQuotes : strayQuotes;
    throw new UsageError(broken(file, (fatal.row ?? 0) + 1, wrong));
  }
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) throw new UsageError(words.csv.empty(file));
  return data;
}

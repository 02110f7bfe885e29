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

type Seen = Record<',' | ';' | '\t', number>;

/** What stands most often between the questions; answers may hold any of them, and titles above the questions none. */
function separatorOf(text: string): string {
  const lines = separatorsSeen(text, 20);
  const best = lines.map(mostSeen);
  // Questions and the first answers have as many fields.
  const at = best.findIndex((one, line) => lines[line]![one] > 0 && lines[line + 1]?.[one] === lines[line]![one]);
  return best[at] ?? best.find((one, line) => lines[line]![one] > 0) ?? ',';
}

/** What stands outside of quotations in each of the first lines. */
function separatorsSeen(text: string, most: number): Seen[] {
  let quoted = false;
  const lines: Seen[] = [{ ',': 0, ';': 0, '\t': 0 }];
  for (const letter of text) {
    const seen = lines[lines.length - 1]!;
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n') {
      if (lines.length === most) break;
      lines.push({ ',': 0, ';': 0, '\t': 0 });
    } else if (!quoted && letter in seen) seen[letter as keyof Seen]++;
  }
  return lines;
}

function mostSeen(seen: Seen): keyof Seen {
  return seen[';'] > seen[','] && seen[';'] >= seen['\t'] ? ';' : seen['\t'] > seen[','] ? '\t' : ',';
}

/** Excel's first line `sep=;` says what stands between fields; it is no row. */
function separatorNamed(text: string): { readonly separator: string; readonly rest: string } {
  const found = /^"?sep=(.)"?[,;\t]*\r?\n/i.exec(text);
  return found ? { separator: found[1]!, rest: text.slice(found[0].length) } : { separator: '', rest: text };
}

/** Rows of a CSV as Google Sheets downloads it; a comma, semicolon or tab between fields. Blank rows keep their place. */
export function fromCsv(text: string, file: string): string[][] {
  const { separator, rest } = separatorNamed(text.replace(/^\uFEFF/, ''));
  const clean = rest.replace(/\s+$/, '');
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: separator || separatorOf(clean) });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal) {
    const { broken, openQuotes, strayQuotes } = words.csv;
    const wrong = fatal.code === 'MissingQuotes' ? openQuotes : strayQuotes;
    throw new UsageError(broken(file, (fatal.row ?? 0) + 1, wrong));
  }
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) throw new UsageError(words.csv.empty(file));
  return data;
}

/** Reads a CSV whatever stands between its fields: as Google Sheets downloads it, or as others write it. */
import Papa from 'papaparse';

export interface ParsedCsv {
  readonly rows: string[][];
  /** Where quotation marks do not fit: in which row, and whether one is open. */
  readonly broken?: { readonly row: number; readonly open: boolean };
}

/** Blank rows keep their place. */
export function parseCsv(text: string): ParsedCsv {
  const { separator, rest } = separatorNamed(text.replace(/^\uFEFF/, ''));
  const clean = rest.replace(/\s+$/, '');
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: separator || separatorOf(clean) });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  return fatal
    ? { rows: data, broken: { row: (fatal.row ?? 0) + 1, open: fatal.code === 'MissingQuotes' } }
    : { rows: data };
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

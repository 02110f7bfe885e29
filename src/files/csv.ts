/** Reads a CSV whatever stands between its fields: as Google Sheets downloads it, or as others write it. */

export interface ParsedCsv {
  readonly rows: string[][];
  /** Where quotation marks do not fit: in which row, and whether one is open. */
  readonly broken?: { readonly row: number; readonly open: boolean };
}

/** Blank rows keep their place. */
export function parseCsv(text: string): ParsedCsv {
  const { separator, rest } = separatorNamed(text.replace(/^\uFEFF/, ''));
  const clean = rest.replace(/\s+$/, '');
  return fieldsOf(clean, separator || separatorOf(clean));
}

/** Quotation marks count where a field begins with one; what ends a row may be that of Windows, Unix or an old Mac. */
function fieldsOf(text: string, separator: string): ParsedCsv {
  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  const rows: string[][] = [];
  let row: string[] = [];
  let broken: ParsedCsv['broken'];
  for (let at = 0; text !== '' && at <= text.length; at++) {
    const start = at;
    if (text[at] === '"') {
      const { mark, end, isStray } = quotationFrom(text, at, isEnd);
      if (!broken && (isStray || mark < 0)) broken = { row: rows.length + 1, open: !isStray };
      row.push(text.slice(start + 1, mark < 0 ? undefined : mark).replace(/""/g, '"'));
      at = end;
    } else {
      while (!isEnd(at)) at++;
      row.push(text.slice(start, at));
    }
    if (text[at] === separator) continue;
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
  }
  return broken ? { rows, broken } : { rows };
}

interface Quotation {
  /** Where its closing mark stands; -1 if it has none. */
  readonly mark: number;
  /** Where the field ends. */
  readonly end: number;
  /** Whether a mark stands in it that is neither doubled nor closes it. */
  readonly isStray: boolean;
}

function quotationFrom(text: string, start: number, isEnd: (at: number) => boolean): Quotation {
  let isStray = false;
  let mark = text.indexOf('"', start + 1);
  while (mark >= 0) {
    let end = mark + 1;
    if (text[end] === '"') mark++;
    else {
      while (text[end] === ' ') end++;
      if (isEnd(end)) return { mark, end, isStray };
      isStray = true;
    }
    mark = text.indexOf('"', mark + 1);
  }
  return { mark, end: text.length, isStray };
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

/** Reads a table that was pasted or uploaded: cells between tabs, commas or semicolons, in quotation marks where they hold one. */

const separators = ['\t', ';', ','] as const;

/** Rows of cells, trimmed at the end of the text; one row for each line. */
export function readTable(text: string): string[][] {
  const named = /^\uFEFF?"?sep=(.)"?[,;\t]*\r?\n/i.exec(text);
  const body = (named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, '')).replace(/\s+$/, '');
  return body === '' ? [] : rowsOf(body, named ? named[1]! : separatorOf(body));
}

/** With which most of the first lines have as many cells as the next. */
function separatorOf(text: string): string {
  const counts = separators.map((separator) => {
    const widths = rowsOf(text.slice(0, 20000), separator)
      .slice(0, 20)
      .map((row) => row.length);
    const alike = widths.filter((width, at) => width > 1 && (width === widths[at + 1] || width === widths[at - 1]));
    return { separator, alike: alike.length, width: Math.max(...widths) };
  });
  const best = counts.slice().sort((a, b) => b.alike - a.alike || b.width - a.width)[0]!;
  return best.width > 1 ? best.separator : ',';
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(cell);
    const next = text.charAt(end);
    at = end + (next === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1);
    if (next === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function plain(text: string, from: number, separator: string): { readonly cell: string; readonly end: number } {
  let end = from;
  while (end < text.length && text.charAt(end) !== separator && !/[\r\n]/.test(text.charAt(end))) end++;
  return { cell: text.slice(from, end), end };
}

/** Two quotation marks within stand for one; what follows the last of them up to the separator is kept. */
function quoted(text: string, from: number): { readonly cell: string; readonly end: number } {
  let end = from + 1;
  while (end < text.length) {
    if (text.charAt(end) !== '"') end++;
    else if (text.charAt(end + 1) === '"') end += 2;
    else break;
  }
  return { cell: text.slice(from + 1, end).replace(/""/g, '"'), end: Math.min(text.length, end + 1) };
}

/** The letters of a file: UTF-8 or UTF-16 where they are that, else as Windows writes them in Western Europe, which is a guess. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (wide !== '') return { text: new TextDecoder(wide).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

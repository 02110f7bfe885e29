/** Cell addresses as people write them: `B2`, `A2:C10`, `C:D`, `A2:A`, `1:1`. */

export interface Rect {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function a1(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}

/** Open sides reach to the given size of the tab. Null if the text is no address. */
export function parseA1(text: string, size: { readonly rows: number; readonly columns: number }): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (!match) return null;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isPair = text.includes(':');
  if (!isPair && (!fromColumn || !fromRow)) return null;
  if (isPair && ((!fromColumn && !fromRow) || (!toColumn && !toRow))) return null;
  const left = fromColumn ? columnNumber(fromColumn) : 1;
  const top = fromRow ? Number(fromRow) : 1;
  const right = !isPair ? left : toColumn ? columnNumber(toColumn) : size.columns;
  const bottom = !isPair ? top : toRow ? Number(toRow) : size.rows;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The formula as it reads so many rows and columns further: addresses without a `$` move along. */
export function movedFormula(formula: string, down: number, right: number): string {
  const part = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(.])/g;
  return formula.replace(part, (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const column = columnNumber(letters) + (fixedColumn ? 0 : right);
    const row = Number(digits) + (fixedRow ? 0 : down);
    return column < 1 || row < 1 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}

/** Addresses in formulas follow the rows and columns that are inserted above or before them, or deleted. */
import { columnLetters, columnNumber } from '../book/a1.js';
import type { Book, Tab } from '../book/book.js';

export interface Shift {
  readonly axis: 'row' | 'column';
  /** The first that is inserted or deleted. */
  readonly at: number;
  /** Below 0: so many are deleted. */
  readonly count: number;
}

const corner = String.raw`(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?`;
const address = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\d_.]*))!)?(?<![\p{L}\d_.$])${corner}(?::${corner})?(?![\p{L}\d_(!.])`,
  'gu',
);

export function followShape(book: Book, tab: Tab, shift: Shift): void {
  if (!book.hasFormulas) return;
  for (const one of book.tabs)
    one.rows.forEach((line, index) => {
      for (const [column, formula] of Object.entries(line.formulas ?? {})) {
        const next = shifted(formula, shift, (sheet) =>
          sheet === undefined ? one === tab : sheet.toLowerCase() === tab.look.name.toLowerCase(),
        );
        if (next === formula) continue;
        line.formulas = { ...line.formulas, [column]: next };
        one.dirtyRows.add(index);
      }
    });
}

export function shifted(formula: string, shift: Shift, concerns: (sheet: string | undefined) => boolean): string {
  return formula.replace(address, (whole, text, quoted, plain, ...groups) => {
    const [c1, col1, r1, row1, c2, col2, r2, row2] = groups as (string | undefined)[];
    const isAddress = (col1 && row1) || ((col1 || row1) && (col2 || row2));
    if (text !== undefined || !isAddress || !concerns(quoted?.replaceAll("''", "'") ?? plain)) return whole;
    const isPair = col2 !== undefined || row2 !== undefined;
    const of = (col: string | undefined, row: string | undefined) =>
      shift.axis === 'row' ? row && Number(row) : col && columnNumber(col);
    const [first, last] = [of(col1, row1), isPair ? of(col2, row2) : of(col1, row1)];
    const [from, to] = [first ? moved(first, shift, false) : undefined, last ? moved(last, shift, true) : undefined];
    if (from !== undefined && to !== undefined && from > to) return '#REF!';
    const write = (c = '', col = '', r = '', row = '', at: number | undefined = undefined) =>
      at === undefined || (shift.axis === 'row' ? !row : !col)
        ? `${c}${col}${r}${row}`
        : shift.axis === 'row'
          ? `${c}${col}${r}${at}`
          : `${c}${columnLetters(at)}${r}${row}`;
    const prefix = whole.slice(0, whole.lastIndexOf('!') + 1);
    return prefix + write(c1, col1, r1, row1, from) + (isPair ? `:${write(c2, col2, r2, row2, to)}` : '');
  });
}

/** Where a position comes to lie; one that is deleted moves to what is left of its range. */
function moved(position: number, { at, count }: Shift, isLast: boolean): number {
  if (position < at) return position;
  if (count > 0 || position >= at - count) return position + count;
  return isLast ? at - 1 : at;
}

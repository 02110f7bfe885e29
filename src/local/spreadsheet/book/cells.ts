/** Reading and writing the cells of a tab as values, text and looks. Rows and columns count from 1. */
import { ServiceError } from '../../errors.js';
import { wallAt } from '../../zone.js';
import { a1, movedFormula, type Rect } from './a1.js';
import { type Book, emptyRow, type RichRun, type Row, type Style, styleId, type Tab, type Value } from './book.js';
import { display, isDateFormat } from './display.js';
import { instantOfSerial, serialOfInstant } from './serial.js';
import { formatAfter, typed } from './typed.js';
import { fits } from './validity.js';

export type Input = string | number | boolean | Date | null;

const maxCharacters = 50_000;

/** The row for writing; rows up to it come into being. */
export function rowForWriting(tab: Tab, row: number): Row {
  // Rows between that hold nothing need not be kept.
  while (tab.rows.length < row) tab.rows.push(emptyRow());
  tab.dirtyRows.add(row - 1);
  return tab.rows[row - 1]!;
}

function styleNumber(tab: Tab, row: number, column: number): number {
  const own = tab.rows[row - 1]?.styles[column - 1];
  return own === undefined || own < 0 ? (tab.look.columnStyles[column - 1] ?? 0) : own;
}

export function styleAt(book: Book, tab: Tab, row: number, column: number): Style {
  return book.styles[styleNumber(tab, row, column)]!;
}

export function valueAt(tab: Tab, row: number, column: number): Value {
  return tab.rows[row - 1]?.values[column - 1] ?? null;
}

export function formulaAt(tab: Tab, row: number, column: number): string {
  return tab.rows[row - 1]?.formulas?.[column - 1] ?? '';
}

export function displayAt(book: Book, tab: Tab, row: number, column: number): string {
  const value = valueAt(tab, row, column);
  if (value === null) return '';
  return typeof value === 'string' ? value : display(value, styleAt(book, tab, row, column).format);
}

/** What a script reads: empty cells are `''`, numbers in date formats are Dates. */
export function readAt(book: Book, tab: Tab, row: number, column: number): string | number | boolean | Date {
  const value = valueAt(tab, row, column);
  if (value === null) return '';
  if (typeof value !== 'number' || !isDateFormat(styleAt(book, tab, row, column).format)) return value;
  return new Date(instantOfSerial(value, book.zone));
}

/** Gives every cell of the rectangle the looks of the patch; a rectangle that reaches the last row also rows to come. */
export function setStyle(book: Book, tab: Tab, rect: Rect, patch: Style): void {
  restyle(book, tab, rect, (style) => ({ ...style, ...patch }));
}

function restyle(book: Book, tab: Tab, rect: Rect, next: (style: Style) => Style): void {
  const changed = new Map<number, number>();
  const change = (id: number): number => {
    let made = changed.get(id);
    if (made === undefined) {
      made = styleId(book, next(book.styles[id]!));
      changed.set(id, made);
    }
    return made;
  };
  const toEnd = rect.row + rect.rows - 1 >= tab.look.maxRows;
  const stated = toEnd ? Math.max(rect.row - 1, tab.rows.length) : rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  while (tab.rows.length < stated) rowForWriting(tab, tab.rows.length + 1);
  // Rows above keep the column's former style as their own, since the column's is about to change.
  for (let row = toEnd ? 1 : rect.row; row <= stated; row++) {
    const { styles } = rowForWriting(tab, row);
    for (let column = rect.column; column <= right; column++) {
      const now = styleNumber(tab, row, column);
      while (styles.length < column) styles.push(-1);
      styles[column - 1] = row >= rect.row ? change(now) : now;
    }
  }
  if (!toEnd) return;
  const { columnStyles } = tab.look;
  for (let column = rect.column; column <= right; column++) {
    while (columnStyles.length < column) columnStyles.push(0);
    columnStyles[column - 1] = change(columnStyles[column - 1]!);
  }
  tab.dirtyLook = true;
}

interface Coming {
  readonly value: Value;
  readonly format?: string | undefined;
  readonly formula?: string;
}

/** What an input becomes in a cell, as if it were typed there. */
export function coming(book: Book, style: Style, input: Input): Coming {
  if (input === null || input === '') return { value: null };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  if (input instanceof Date) {
    const value = serialOfInstant(input.getTime(), book.zone);
    if (style.format === '@') return { value: display(value, 'M/d/yyyy H:mm:ss') };
    return { value, format: Number.isInteger(value) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss' };
  }
  if (input.length > maxCharacters)
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  const year = wallAt(book.host.clock.now(), book.zone).year;
  return typed(input, { format: style.format, year, formulaUnderText: book.host.circumstances.sheet.formulaUnderText });
}

/** Throws if the rule on the cell refuses what is to come. */
export function checkRule(book: Book, tab: Tab, row: number, column: number, next: Coming): void {
  const { validation, format } = styleAt(book, tab, row, column);
  if (!validation?.reject || fits(validation, next.value, next.format ?? format)) return;
  throw new ServiceError(
    `The data you entered in cell ${a1({ row, column, rows: 1, columns: 1 })} ` +
      'violates the data validation rules set on this cell.',
  );
}

/** Writes a block of inputs; a cell whose rule refuses its input stops the whole block before anything is written. */
export function writeInputs(book: Book, tab: Tab, at: Rect, inputs: readonly (readonly Input[])[]): void {
  const prepared = inputs.map((line, down) =>
    line.map((input, across) => {
      const style = styleAt(book, tab, at.row + down, at.column + across);
      const next = coming(book, style, input);
      checkRule(book, tab, at.row + down, at.column + across, next);
      return next;
    }),
  );
  prepared.forEach((line, down) => {
    line.forEach((next, across) => {
      put(book, tab, at.row + down, at.column + across, next);
    });
  });
}

/** Puts a value that needs no reading, as a form or the file itself does. */
export function put(book: Book, tab: Tab, row: number, column: number, next: Coming): void {
  if (next.value === null && row > tab.rows.length) return;
  const line = rowForWriting(tab, row);
  while (line.values.length < column) line.values.push(null);
  line.values[column - 1] = next.value;
  if (line.formulas) delete line.formulas[column - 1];
  if (line.rich) delete line.rich[column - 1];
  if (next.formula !== undefined) {
    line.formulas = { ...line.formulas, [column - 1]: next.formula };
    book.hasFormulas = true;
  }
  const style = styleAt(book, tab, row, column);
  const format = formatAfter(style.format, next.format);
  if (format === style.format) return;
  while (line.styles.length < column) line.styles.push(-1);
  line.styles[column - 1] = styleId(book, { ...style, ...(format === undefined ? {} : { format }) });
}

/** A cell of a tab. */
export interface Spot {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
}

/** A cell as it is to be copied, with its looks. */
export interface CopiedCell {
  readonly spot: Spot;
  readonly value: Value;
  readonly formula: string;
  readonly style: number;
  readonly rich: readonly RichRun[];
}

export function copiedCell(spot: Spot): CopiedCell {
  const { tab, row, column } = spot;
  return {
    spot,
    value: valueAt(tab, row, column),
    formula: formulaAt(tab, row, column),
    style: styleNumber(tab, row, column),
    rich: richAt(tab, row, column),
  };
}

/** Puts it elsewhere; a formula's relative addresses move along. */
export function putCopy(book: Book, copied: CopiedCell, { tab, row, column }: Spot): void {
  const { spot, value, formula, style, rich } = copied;
  const moved = formula && movedFormula(formula, row - spot.row, column - spot.column);
  put(book, tab, row, column, { value, ...(moved ? { formula: moved } : {}) });
  const line = rowForWriting(tab, row);
  while (line.styles.length < column) line.styles.push(-1);
  line.styles[column - 1] = style;
  if (rich.length > 0) line.rich = { ...line.rich, [column - 1]: rich };
}

/** The last row that holds anything; 0 for an empty tab. */
export function lastRow(tab: Tab): number {
  for (let row = tab.rows.length; row > 0; row--)
    if (tab.rows[row - 1]!.values.some((value) => value !== null)) return row;
  return 0;
}

export function lastColumn(tab: Tab): number {
  let last = 0;
  for (const { values } of tab.rows)
    for (let column = values.length; column > last; column--) if (values[column - 1] !== null) last = column;
  return last;
}

export function setNote(tab: Tab, row: number, column: number, note: string | null): void {
  const line = rowForWriting(tab, row);
  line.notes = { ...line.notes };
  if (note) line.notes[column - 1] = note;
  else delete line.notes[column - 1];
}

export function noteAt(tab: Tab, row: number, column: number): string {
  return tab.rows[row - 1]?.notes?.[column - 1] ?? '';
}

/** Text with parts that have links or looks of their own. */
export function putRich(
  book: Book,
  tab: Tab,
  row: number,
  column: number,
  text: string,
  runs: readonly RichRun[],
): void {
  put(book, tab, row, column, { value: text === '' ? null : text });
  if (text === '' || runs.length === 0) return;
  const line = rowForWriting(tab, row);
  line.rich = { ...line.rich, [column - 1]: runs };
}

export function richAt(tab: Tab, row: number, column: number): readonly RichRun[] {
  return tab.rows[row - 1]?.rich?.[column - 1] ?? [];
}

/** Empties the cells; also their looks, if asked. */
export function clearRect(book: Book, tab: Tab, rect: Rect, what: { contents: boolean; looks: boolean }): void {
  const bottom = Math.min(tab.rows.length, rect.row + rect.rows - 1);
  if (what.contents)
    for (let row = rect.row; row <= bottom; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        if (valueAt(tab, row, column) !== null) put(book, tab, row, column, { value: null });
  if (what.looks) restyle(book, tab, rect, ({ validation }) => (validation ? { validation } : {}));
}

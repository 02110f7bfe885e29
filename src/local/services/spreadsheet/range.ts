/** A block of cells as scripts see it. */
import { ServiceError, signatureError } from '../../errors.js';
import { type EnumValue, SERVICE } from '../../expose.js';
import { a1, type Rect } from '../../sheets/a1.js';
import type { Book, Style, Tab, Validation } from '../../sheets/book.js';
import {
  clearRect,
  displayAt,
  formulaAt,
  type Input,
  noteAt,
  put,
  readAt,
  setNote,
  setStyle,
  styleAt,
  valueAt,
  writeInputs,
} from '../../sheets/cells.js';
import { general } from '../../sheets/display.js';
import { type SortKey, sortRect } from '../../sheets/shape.js';
import { checkBlock, checkBounds } from './checks.js';
import { type Desk, tabById } from './desk.js';
import { Sheet } from './sheet.js';
import { DataValidation } from './validation.js';

type Read = string | number | boolean | Date;
type StyleName = keyof Style;

export class Range {
  readonly [SERVICE] = 'SpreadsheetApp.Range';
  readonly _tabId: number;
  readonly _rect: Rect;
  readonly #desk: Desk;
  constructor(desk: Desk, tabId: number, rect: Rect) {
    this.#desk = desk;
    this._tabId = tabId;
    this._rect = rect;
  }

  // Where it is.
  getRow(): number {
    return this._rect.row;
  }
  getColumn(): number {
    return this._rect.column;
  }
  getNumRows(): number {
    return this._rect.rows;
  }
  getNumColumns(): number {
    return this._rect.columns;
  }
  getLastRow(): number {
    return this._rect.row + this._rect.rows - 1;
  }
  getLastColumn(): number {
    return this._rect.column + this._rect.columns - 1;
  }
  getA1Notation(): string {
    return a1(this._rect);
  }
  getSheet(): Sheet {
    return new Sheet(this.#desk, this._tabId);
  }
  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number | null = null,
    numColumns: number | null = null,
  ): Range {
    const rect: Rect = {
      row: this._rect.row + rowOffset,
      column: this._rect.column + columnOffset,
      rows: numRows ?? this._rect.rows,
      columns: numColumns ?? this._rect.columns,
    };
    return new Range(this.#desk, this._tabId, checkBounds(this.#desk, this._tabId, rect));
  }
  activate(): this {
    this.#desk.change((book) => {
      book.activeId = this._tabId;
    });
    return this;
  }

  // What stands in it.
  getValues(): Read[][] {
    return this.#grid(readAt);
  }
  getValue(): Read {
    return this.#first(readAt);
  }
  getDisplayValues(): string[][] {
    return this.#grid(displayAt);
  }
  getDisplayValue(): string {
    return this.#first(displayAt);
  }
  getFormulas(): string[][] {
    return this.#grid((_, tab, row, column) => formulaAt(tab, row, column));
  }
  getFormula(): string {
    return this.#first((_, tab, row, column) => formulaAt(tab, row, column));
  }
  isBlank(): boolean {
    return this.#grid((_, tab, row, column) => valueAt(tab, row, column)).every((line) =>
      line.every((v) => v === null),
    );
  }
  setValues(values: unknown): this {
    const block = checkBlock('setValues', values, this._rect, isInput);
    return this.#write((book, tab) => writeInputs(book, tab, this._rect, block));
  }
  setValue(value: unknown): this {
    if (!isInput(value)) throw signatureError('SpreadsheetApp.Range.setValue', [value]);
    const line = Array.from({ length: this._rect.columns }, () => value);
    const block = Array.from({ length: this._rect.rows }, () => line);
    return this.#write((book, tab) => writeInputs(book, tab, this._rect, block));
  }
  clear(options: Record<string, unknown> | null = null): this {
    const asked = (name: string): boolean => options?.[name] === true;
    const some = ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'].some(asked);
    return this.#write((book, tab) => {
      clearRect(book, tab, this._rect, {
        contents: !some || asked('contentsOnly'),
        looks: !some || asked('formatOnly'),
      });
      if (!some || asked('validationsOnly')) setStyle(book, tab, this._rect, noStyle('validation'));
      if (!some || asked('commentsOnly')) this.#notes(tab, null);
    });
  }
  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }
  clearDataValidations(): this {
    return this.clear({ validationsOnly: true });
  }
  clearNote(): this {
    return this.clear({ commentsOnly: true });
  }
  sort(sortSpecObj: unknown): this {
    const keys = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map(sortKey);
    return this.#write((_, tab) => sortRect(tab, this._rect, keys));
  }

  // How it looks.
  getNumberFormats(): string[][] {
    return this.#styles('format', general);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  setNumberFormat(numberFormat: unknown): this {
    return this.#style('setNumberFormat', 'format', numberFormat);
  }
  setNumberFormats(numberFormats: unknown): this {
    return this.#styleEach('setNumberFormats', 'format', numberFormats);
  }
  getBackgrounds(): string[][] {
    return this.#styles('background', '#ffffff');
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setBackground(color: unknown): this {
    return this.#style('setBackground', 'background', color);
  }
  setBackgrounds(color: unknown): this {
    return this.#styleEach('setBackgrounds', 'background', color);
  }
  getFontWeights(): string[][] {
    return this.#styles('weight', 'normal');
  }
  setFontWeight(fontWeight: unknown): this {
    return this.#style('setFontWeight', 'weight', fontWeight);
  }
  setFontWeights(fontWeights: unknown): this {
    return this.#styleEach('setFontWeights', 'weight', fontWeights);
  }
  getFontColors(): string[][] {
    return this.#styles('color', '#000000');
  }
  setFontColor(color: unknown): this {
    return this.#style('setFontColor', 'color', color);
  }
  setFontColors(colors: unknown): this {
    return this.#styleEach('setFontColors', 'color', colors);
  }
  setFontStyle(fontStyle: unknown): this {
    return this.#style('setFontStyle', 'slant', fontStyle);
  }
  setFontLine(fontLine: unknown): this {
    return this.#style('setFontLine', 'line', fontLine);
  }
  setFontSize(size: unknown): this {
    if (typeof size !== 'number') throw signatureError('SpreadsheetApp.Range.setFontSize', [size]);
    return this.#write((book, tab) => setStyle(book, tab, this._rect, { size }));
  }
  setWrap(isWrapEnabled: boolean): this {
    return this.#style('setWrap', 'wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
  }
  getWrap(): boolean {
    return this.#styles('wrap', 'OVERFLOW')[0]![0] === 'WRAP';
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.#style('setWrapStrategy', 'wrap', String(strategy));
  }
  setVerticalAlignment(alignment: unknown): this {
    return this.#style('setVerticalAlignment', 'vertical', alignment);
  }
  setHorizontalAlignment(alignment: unknown): this {
    return this.#style('setHorizontalAlignment', 'horizontal', alignment);
  }
  getNotes(): string[][] {
    return this.#grid((_, tab, row, column) => noteAt(tab, row, column));
  }
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  setNote(note: string | null): this {
    return this.#write((_, tab) => this.#notes(tab, note));
  }
  setNotes(notes: unknown): this {
    const block = checkBlock('setNotes', notes, this._rect, isText);
    return this.#write((_, tab) => {
      block.forEach((line, down) => {
        line.forEach((note, across) => {
          setNote(tab, this._rect.row + down, this._rect.column + across, note);
        });
      });
    });
  }

  // What may be entered.
  getDataValidations(): (DataValidation | null)[][] {
    return this.#grid((book, tab, row, column) => {
      const rule = styleAt(book, tab, row, column).validation;
      return rule ? new DataValidation(rule) : null;
    });
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  setDataValidation(rule: unknown): this {
    if (rule !== null && !(rule instanceof DataValidation))
      throw signatureError('SpreadsheetApp.Range.setDataValidation', [rule]);
    return this.#validate(rule === null ? null : rule._rule);
  }
  setDataValidations(rules: unknown): this {
    const isRule = (value: unknown): value is DataValidation | null =>
      value === null || value instanceof DataValidation;
    const block = checkBlock('setDataValidations', rules, this._rect, isRule);
    return this.#each(block, (rule) => (rule ? { validation: rule._rule } : noStyle('validation')));
  }
  insertCheckboxes(): this {
    this.#validate({ criteria: 'CHECKBOX', args: [], reject: true, help: null });
    return this.#write((book, tab) => {
      this.#cells((row, column) => {
        if (typeof valueAt(tab, row, column) !== 'boolean') put(book, tab, row, column, { value: false });
      });
    });
  }
  removeCheckboxes(): this {
    return this.clear({ contentsOnly: true, validationsOnly: true });
  }

  #write(work: (book: Book, tab: Tab) => void): this {
    this.#desk.write((book) => {
      const tab = tabById(book, this._tabId);
      if (this.getLastRow() > tab.look.maxRows || this.getLastColumn() > tab.look.maxColumns)
        throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
      work(book, tab);
    });
    return this;
  }
  #validate(rule: Validation | null): this {
    const patch = rule ? { validation: rule } : noStyle('validation');
    return this.#write((book, tab) => setStyle(book, tab, this._rect, patch));
  }
  #style(member: string, name: StyleName, value: unknown): this {
    if (!isText(value)) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
    return this.#write((book, tab) =>
      setStyle(book, tab, this._rect, value === null ? noStyle(name) : { [name]: value }),
    );
  }
  #styleEach(member: string, name: StyleName, values: unknown): this {
    const block = checkBlock(member, values, this._rect, isText);
    return this.#each(block, (value) => (value === null ? noStyle(name) : { [name]: value }));
  }
  /** Gives each cell its own looks; cells of a column that are alike are done together. */
  #each<T>(block: readonly (readonly T[])[], patchOf: (value: T) => Style): this {
    return this.#write((book, tab) => {
      for (let across = 0; across < this._rect.columns; across++)
        for (let from = 0, to = 1; from < this._rect.rows; from = to++) {
          while (to < this._rect.rows && block[to]![across] === block[from]![across]) to += 1;
          const part = { row: this._rect.row + from, column: this._rect.column + across, rows: to - from, columns: 1 };
          setStyle(book, tab, part, patchOf(block[from]![across]!));
        }
    });
  }
  #styles(name: 'format' | 'background' | 'weight' | 'color' | 'wrap', otherwise: string): string[][] {
    return this.#grid((book, tab, row, column) => styleAt(book, tab, row, column)[name] ?? otherwise);
  }
  #notes(tab: Tab, note: string | null): void {
    this.#cells((row, column) => {
      if (note || noteAt(tab, row, column)) setNote(tab, row, column, note);
    });
  }
  #cells(work: (row: number, column: number) => void): void {
    for (let row = this._rect.row; row <= this.getLastRow(); row++)
      for (let column = this._rect.column; column <= this.getLastColumn(); column++) work(row, column);
  }
  #first<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T {
    return this.#desk.read((book) => read(book, tabById(book, this._tabId), this._rect.row, this._rect.column));
  }
  #grid<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T[][] {
    return this.#desk.read((book) => {
      const tab = tabById(book, this._tabId);
      const { row, column, rows, columns } = this._rect;
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) => read(book, tab, row + down, column + across)),
      );
    });
  }
}

function isInput(value: unknown): value is Input {
  return value === null || typeof value !== 'object' ? typeof value !== 'function' : value instanceof Date;
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/** A patch that takes a look away. */
function noStyle(name: StyleName): Style {
  return { [name]: undefined } as Style;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw signatureError('SpreadsheetApp.Range.sort', [spec]);
  return { column, ascending: ascending !== false };
}

/** What stands in a block of cells: values, shown texts, formulas; writing, clearing and sorting. */
import { signatureError } from '../../errors.js';
import { clearRect, displayAt, formulaAt, type Input, readAt, setStyle, valueAt, writeInputs } from '../book/cells.js';
import { type SortKey, sortRect } from '../book/shape.js';
import { checkBlock } from '../checks.js';
import { RangeBase } from './block.js';
import { noStyle } from './no-style.js';

type Read = string | number | boolean | Date;

export class RangeValues extends RangeBase {
  getValues(): Read[][] {
    return this._grid(readAt);
  }
  getValue(): Read {
    return this._first(readAt);
  }
  getDisplayValues(): string[][] {
    return this._grid(displayAt);
  }
  getDisplayValue(): string {
    return this._first(displayAt);
  }
  getFormulas(): string[][] {
    return this._grid((_, tab, row, column) => formulaAt(tab, row, column));
  }
  getFormula(): string {
    return this._first((_, tab, row, column) => formulaAt(tab, row, column));
  }
  isBlank(): boolean {
    return this._grid((_, tab, row, column) => valueAt(tab, row, column)).every((line) =>
      line.every((v) => v === null),
    );
  }
  setValues(values: unknown): this {
    const block = checkBlock('setValues', values, this._rect, isInput);
    return this._write((book, tab) => writeInputs(book, tab, this._rect, block));
  }
  setValue(value: unknown): this {
    if (!isInput(value)) throw signatureError('SpreadsheetApp.Range.setValue', [value]);
    const line = Array.from({ length: this._rect.columns }, () => value);
    const block = Array.from({ length: this._rect.rows }, () => line);
    return this._write((book, tab) => writeInputs(book, tab, this._rect, block));
  }
  clear(options: Record<string, unknown> | null = null): this {
    const asked = (name: string): boolean => options?.[name] === true;
    const some = ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'].some(asked);
    return this._write((book, tab) => {
      clearRect(book, tab, this._rect, {
        contents: !some || asked('contentsOnly'),
        looks: !some || asked('formatOnly'),
      });
      if (!some || asked('validationsOnly')) setStyle(book, tab, this._rect, noStyle('validation'));
      if (!some || asked('commentsOnly')) this._notes(tab, null);
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
    return this._write((_, tab) => sortRect(tab, this._rect, keys));
  }
}

function isInput(value: unknown): value is Input {
  return value === null || typeof value !== 'object' ? typeof value !== 'function' : value instanceof Date;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw signatureError('SpreadsheetApp.Range.sort', [spec]);
  return { column, ascending: ascending !== false };
}

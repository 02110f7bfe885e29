/** What stands in a range: values, shown texts, formulas; writing, clearing and sorting. */
import { signatureError } from '../../errors.js';
import { reading } from '../../script-object.js';
import {
  clearRect,
  displayAt,
  formulaAt,
  type Input,
  put,
  readAt,
  setStyle,
  valueAt,
  writeInputs,
} from '../book/cells.js';
import { type SortKey, sortRect } from '../book/sort.js';
import { formulaComing } from '../book/typed.js';
import { checkBlock } from '../checks.js';
import { type Block, noStyle } from './block.js';
import { noteAll } from './notes.js';
import type { RangeMembers, RangeParts } from './parts.js';

type Options = Readonly<Record<string, unknown>>;

export const valueMembers: RangeMembers = {
  getValues() {
    return this._block.grid(readAt);
  },
  getValue() {
    return this._block.first(readAt);
  },
  getDisplayValues() {
    return this._block.grid(displayAt);
  },
  getDisplayValue() {
    return this._block.first(displayAt);
  },
  getFormulas() {
    return this._block.grid((_, tab, row, column) => formulaAt(tab, row, column));
  },
  getFormula() {
    return this._block.first((_, tab, row, column) => formulaAt(tab, row, column));
  },
  setFormula(formula: string) {
    writeFormulas(this._block, () => formula);
    return this;
  },
  setFormulas(formulas: unknown) {
    const { rect } = this._block;
    const texts = checkBlock('setFormulas', formulas, rect, isText);
    writeFormulas(this._block, (row, column) => texts[row - rect.row]![column - rect.column]!);
    return this;
  },
  isBlank() {
    return this._block
      .grid((_, tab, row, column) => valueAt(tab, row, column))
      .every((line) => line.every((value) => value === null));
  },
  setValues(values: unknown) {
    const { rect } = this._block;
    const inputs = checkBlock('setValues', values, rect, isInput);
    this._block.write((book, tab) => writeInputs(book, tab, rect, inputs));
    return this;
  },
  setValue(value: unknown) {
    if (!isInput(value)) throw signatureError('SpreadsheetApp.Range.setValue', [value]);
    const { rect } = this._block;
    const line = Array.from({ length: rect.columns }, () => value);
    const inputs = Array.from({ length: rect.rows }, () => line);
    this._block.write((book, tab) => writeInputs(book, tab, rect, inputs));
    return this;
  },
  clear: reading(
    { options: ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'] },
    function (this: RangeParts, options: Options | null) {
      clearBlock(this._block, options);
      return this;
    },
  ),
  clearContent() {
    clearBlock(this._block, { contentsOnly: true });
    return this;
  },
  clearFormat() {
    clearBlock(this._block, { formatOnly: true });
    return this;
  },
  clearDataValidations() {
    clearBlock(this._block, { validationsOnly: true });
    return this;
  },
  clearNote() {
    clearBlock(this._block, { commentsOnly: true });
    return this;
  },
  removeCheckboxes() {
    clearBlock(this._block, { contentsOnly: true, validationsOnly: true });
    return this;
  },
  sort: reading({ sortSpecObj: ['column', 'ascending'] }, function (this: RangeParts, sortSpecObj: unknown) {
    const keys = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map(sortKey);
    this._block.write((_, tab) => sortRect(tab, this._block.rect, keys));
    return this;
  }),
};

/** The equals sign may be left out; an empty text empties the cell. */
function writeFormulas(block: Block, formulaOf: (row: number, column: number) => string): void {
  block.write((book, tab) =>
    block.each((row, column) => {
      const text = formulaOf(row, column);
      put(book, tab, row, column, text === '' ? { value: null } : formulaComing(text));
    }),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Takes away what is asked for, or everything. */
function clearBlock(block: Block, options: Options | null): void {
  const asked = (name: string): boolean => options?.[name] === true;
  const some = ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'].some(asked);
  block.write((book, tab) => {
    clearRect(book, tab, block.rect, { contents: !some || asked('contentsOnly'), looks: !some || asked('formatOnly') });
    if (!some || asked('validationsOnly')) setStyle(book, tab, block.rect, noStyle('validation'));
    if (!some || asked('commentsOnly')) noteAll(block, tab, null);
  });
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

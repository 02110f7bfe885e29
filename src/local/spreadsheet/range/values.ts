/** What stands in a range: values, shown texts, formulas; writing, clearing and sorting. */
import { signatureError } from '../../errors.js';
import { type Members, reading } from '../../script-object.js';
import { clearRect, displayAt, formulaAt, type Input, readAt, setStyle, valueAt, writeInputs } from '../book/cells.js';
import { type SortKey, sortRect } from '../book/sort.js';
import { checkBlock } from '../checks.js';
import { type Block, noStyle } from './block.js';
import { noteAll } from './notes.js';

export function valueMembers(block: Block): Members {
  const { rect } = block;
  const clear = (options: Readonly<Record<string, unknown>> | null): void => {
    const asked = (name: string): boolean => options?.[name] === true;
    const some = ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'].some(asked);
    block.write((book, tab) => {
      clearRect(book, tab, rect, {
        contents: !some || asked('contentsOnly'),
        looks: !some || asked('formatOnly'),
      });
      if (!some || asked('validationsOnly')) setStyle(book, tab, rect, noStyle('validation'));
      if (!some || asked('commentsOnly')) noteAll(block, tab, null);
    });
  };
  return {
    getValues: () => block.grid(readAt),
    getValue: () => block.first(readAt),
    getDisplayValues: () => block.grid(displayAt),
    getDisplayValue: () => block.first(displayAt),
    getFormulas: () => block.grid((_, tab, row, column) => formulaAt(tab, row, column)),
    getFormula: () => block.first((_, tab, row, column) => formulaAt(tab, row, column)),
    isBlank: () =>
      block
        .grid((_, tab, row, column) => valueAt(tab, row, column))
        .every((line) => line.every((value) => value === null)),
    setValues(values: unknown) {
      const inputs = checkBlock('setValues', values, rect, isInput);
      block.write((book, tab) => writeInputs(book, tab, rect, inputs));
      return this;
    },
    setValue(value: unknown) {
      if (!isInput(value)) throw signatureError('SpreadsheetApp.Range.setValue', [value]);
      const line = Array.from({ length: rect.columns }, () => value);
      const inputs = Array.from({ length: rect.rows }, () => line);
      block.write((book, tab) => writeInputs(book, tab, rect, inputs));
      return this;
    },
    clear: reading(
      { options: ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'] },
      function (this: Members, options: Readonly<Record<string, unknown>> | null) {
        clear(options);
        return this;
      },
    ),
    clearContent() {
      clear({ contentsOnly: true });
      return this;
    },
    clearFormat() {
      clear({ formatOnly: true });
      return this;
    },
    clearDataValidations() {
      clear({ validationsOnly: true });
      return this;
    },
    clearNote() {
      clear({ commentsOnly: true });
      return this;
    },
    removeCheckboxes() {
      clear({ contentsOnly: true, validationsOnly: true });
      return this;
    },
    sort: reading({ sortSpecObj: ['column', 'ascending'] }, function (this: Members, sortSpecObj: unknown) {
      const keys = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map(sortKey);
      block.write((_, tab) => sortRect(tab, rect, keys));
      return this;
    }),
  };
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

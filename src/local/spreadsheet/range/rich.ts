/** The rich text of a range: cells whose text has links and looks in parts. */
import { signatureError } from '../../errors.js';
import type { Book, Tab } from '../book/book.js';
import { checkRule, displayAt, formulaAt, putRich, richAt, valueAt } from '../book/cells.js';
import { checkBlock } from '../checks.js';
import { RichTextValue } from '../rich-text.js';
import type { Block } from './block.js';
import type { RangeMembers } from './parts.js';

export const richMembers: RangeMembers = {
  getRichTextValue() {
    return this._block.first(richIn);
  },
  getRichTextValues() {
    return this._block.grid(richIn);
  },
  setRichTextValue(value: unknown) {
    if (!isRich(value)) throw signatureError('SpreadsheetApp.Range.setRichTextValue', [value]);
    write(this._block, () => value);
    return this;
  },
  setRichTextValues(values: unknown) {
    const { rect } = this._block;
    const all = checkBlock('setRichTextValues', values, rect, isRich);
    write(this._block, (row, column) => all[row - rect.row]![column - rect.column]!);
    return this;
  },
};

function write(block: Block, textOf: (row: number, column: number) => RichTextValue): void {
  block.write((book, tab) => {
    block.each((row, column) => checkRule(book, tab, row, column, { value: textOf(row, column)._text || null }));
    block.each((row, column) => {
      const { _text, _runs } = textOf(row, column);
      const { tabLinks } = book.host.circumstances.sheet;
      const runs = tabLinks
        ? _runs
        : _runs.map(({ link, ...run }) => (link && !link.startsWith('#') ? { ...run, link } : run));
      putRich(book, tab, row, column, _text, runs);
    });
  });
}

/** Null where the cell holds anything but text. */
function richIn(book: Book, tab: Tab, row: number, column: number): RichTextValue | null {
  const value = valueAt(tab, row, column);
  if (value !== null && (typeof value !== 'string' || formulaAt(tab, row, column))) return null;
  return new RichTextValue(displayAt(book, tab, row, column), richAt(tab, row, column));
}

function isRich(value: unknown): value is RichTextValue {
  return value instanceof RichTextValue;
}

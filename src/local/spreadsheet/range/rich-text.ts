/** Texts with links in a range. */
import { signatureError } from '../../errors.js';
import { put, styleAt, valueAt } from '../book/cells.js';
import { checkBlock } from '../checks.js';
import { RichTextValue } from '../rich-text.js';
import { type Block, noStyle } from './block.js';
import type { RangeMembers } from './parts.js';

export const richTextMembers: RangeMembers = {
  getRichTextValues() {
    return valuesOf(this._block);
  },
  getRichTextValue() {
    return valuesOf(this._block)[0]![0]!;
  },
  setRichTextValues(values: unknown) {
    write(this._block, checkBlock('setRichTextValues', values, this._block.rect, isRichText));
    return this;
  },
  setRichTextValue(value: unknown) {
    if (!isRichText(value)) throw signatureError('SpreadsheetApp.Range.setRichTextValue', [value]);
    const { rows, columns } = this._block.rect;
    write(
      this._block,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)),
    );
    return this;
  },
};

function write(block: Block, values: readonly (readonly RichTextValue[])[]): void {
  const { rect } = block;
  block.write((book, tab) =>
    block.each((row, column) => {
      put(book, tab, row, column, { value: values[row - rect.row]![column - rect.column]!.getText() || null });
    }),
  );
  block.styleEach(values, (value) => {
    const link = value.getLinkUrl();
    return link === null ? noStyle('link') : { link };
  });
}

/** Of a cell that holds no text Google gives null. */
function valuesOf(block: Block): (RichTextValue | null)[][] {
  return block.grid((book, tab, row, column) => {
    const value = valueAt(tab, row, column) ?? '';
    return typeof value === 'string' ? new RichTextValue(value, styleAt(book, tab, row, column).link ?? null) : null;
  });
}

function isRichText(value: unknown): value is RichTextValue {
  return value instanceof RichTextValue;
}

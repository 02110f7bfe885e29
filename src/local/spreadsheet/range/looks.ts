/** How a range looks: formats, colours, fonts, wrapping, alignment. */
import { signatureError } from '../../errors.js';
import type { EnumValue } from '../../script-object.js';
import type { Style } from '../book/book.js';
import { styleAt } from '../book/cells.js';
import { general } from '../book/display.js';
import { checkBlock, isTextOrNull } from '../checks.js';
import { type Block, noStyle } from './block.js';
import type { RangeMembers } from './parts.js';

type TextStyle = Exclude<keyof Style, 'size' | 'validation' | 'link'>;

export const lookMembers: RangeMembers = {
  getNumberFormats() {
    return all(this._block, 'format', general);
  },
  getNumberFormat() {
    return all(this._block, 'format', general)[0]![0]!;
  },
  setNumberFormat(numberFormat: unknown) {
    set(this._block, 'setNumberFormat', 'format', numberFormat);
    return this;
  },
  setNumberFormats(numberFormats: unknown) {
    setEach(this._block, 'setNumberFormats', 'format', numberFormats);
    return this;
  },
  getBackgrounds() {
    return all(this._block, 'background', '#ffffff');
  },
  getBackground() {
    return all(this._block, 'background', '#ffffff')[0]![0]!;
  },
  setBackground(color: unknown) {
    set(this._block, 'setBackground', 'background', color);
    return this;
  },
  setBackgrounds(color: unknown) {
    setEach(this._block, 'setBackgrounds', 'background', color);
    return this;
  },
  getFontWeights() {
    return all(this._block, 'weight', 'normal');
  },
  setFontWeight(fontWeight: unknown) {
    set(this._block, 'setFontWeight', 'weight', fontWeight);
    return this;
  },
  setFontWeights(fontWeights: unknown) {
    setEach(this._block, 'setFontWeights', 'weight', fontWeights);
    return this;
  },
  getFontColors() {
    return all(this._block, 'color', '#000000');
  },
  setFontColor(color: unknown) {
    set(this._block, 'setFontColor', 'color', color);
    return this;
  },
  setFontColors(colors: unknown) {
    setEach(this._block, 'setFontColors', 'color', colors);
    return this;
  },
  setFontStyle(fontStyle: unknown) {
    set(this._block, 'setFontStyle', 'slant', fontStyle);
    return this;
  },
  setFontLine(fontLine: unknown) {
    set(this._block, 'setFontLine', 'line', fontLine);
    return this;
  },
  setFontSize(size: unknown) {
    if (typeof size !== 'number') throw signatureError('SpreadsheetApp.Range.setFontSize', [size]);
    this._block.style({ size });
    return this;
  },
  setWrap(isWrapEnabled: boolean) {
    set(this._block, 'setWrap', 'wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
    return this;
  },
  getWrap() {
    return all(this._block, 'wrap', 'OVERFLOW')[0]![0] === 'WRAP';
  },
  setWrapStrategy(strategy: EnumValue) {
    set(this._block, 'setWrapStrategy', 'wrap', String(strategy));
    return this;
  },
  setVerticalAlignment(alignment: unknown) {
    set(this._block, 'setVerticalAlignment', 'vertical', alignment);
    return this;
  },
  setHorizontalAlignment(alignment: unknown) {
    set(this._block, 'setHorizontalAlignment', 'horizontal', alignment);
    return this;
  },
};

function all(block: Block, name: TextStyle, otherwise: string): string[][] {
  return block.grid((book, tab, row, column) => styleAt(book, tab, row, column)[name] ?? otherwise);
}

function set(block: Block, member: string, name: TextStyle, value: unknown): void {
  if (!isTextOrNull(value)) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
  block.style(patch(name, value));
}

function setEach(block: Block, member: string, name: TextStyle, values: unknown): void {
  block.styleEach(checkBlock(member, values, block.rect, isTextOrNull), (value) => patch(name, value));
}

function patch(name: TextStyle, value: string | null): Style {
  return value === null ? noStyle(name) : { [name]: value };
}

/** How a range looks: formats, colours, fonts, wrapping, alignment. */
import { signatureError } from '../../errors.js';
import type { EnumValue } from '../../script-object.js';
import type { Style } from '../book/book.js';
import { styleAt } from '../book/cells.js';
import { general } from '../book/display.js';
import { checkBlock, checkColor, checkWord, isTextOrNull } from '../checks.js';
import { type Block, noStyle } from './block.js';
import type { RangeMembers } from './parts.js';

type TextStyle = Exclude<keyof Style, 'size' | 'validation' | 'link'>;

/** What of a text style the reference allows; any colour or text where there is no list. */
const allowed: Partial<Record<TextStyle, readonly string[]>> = {
  weight: ['bold', 'normal'],
  slant: ['italic', 'normal'],
  line: ['underline', 'line-through', 'none'],
  horizontal: ['left', 'center', 'right', 'normal'],
  vertical: ['top', 'middle', 'bottom'],
};

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
  getFontWeight() {
    return all(this._block, 'weight', 'normal')[0]![0]!;
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
  setFontStyles(fontStyles: unknown) {
    setEach(this._block, 'setFontStyles', 'slant', fontStyles);
    return this;
  },
  setFontLine(fontLine: unknown) {
    set(this._block, 'setFontLine', 'line', fontLine);
    return this;
  },
  setFontLines(fontLines: unknown) {
    setEach(this._block, 'setFontLines', 'line', fontLines);
    return this;
  },
  setFontFamily(fontFamily: unknown) {
    set(this._block, 'setFontFamily', 'family', fontFamily);
    return this;
  },
  getFontSize() {
    return sizes(this._block)[0]![0]!;
  },
  getFontSizes() {
    return sizes(this._block);
  },
  setFontSize(size: unknown) {
    if (!isSize(size)) throw signatureError('SpreadsheetApp.Range.setFontSize', [size]);
    this._block.style({ size });
    return this;
  },
  setFontSizes(given: unknown) {
    this._block.styleEach(checkBlock('setFontSizes', given, this._block.rect, isSize), (size) => ({ size }));
    return this;
  },
  setWrap(isWrapEnabled: boolean) {
    set(this._block, 'setWrap', 'wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
    return this;
  },
  setWraps(isWrapEnabled: unknown) {
    const given = checkBlock('setWraps', isWrapEnabled, this._block.rect, (one) => typeof one === 'boolean');
    this._block.styleEach(given, (wraps) => ({ wrap: wraps ? 'WRAP' : 'OVERFLOW' }));
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
  getHorizontalAlignment() {
    return all(this._block, 'horizontal', 'general')[0]![0]!;
  },
  getHorizontalAlignments() {
    return all(this._block, 'horizontal', 'general');
  },
  setHorizontalAlignment(alignment: unknown) {
    set(this._block, 'setHorizontalAlignment', 'horizontal', alignment);
    return this;
  },
  setHorizontalAlignments(alignments: unknown) {
    setEach(this._block, 'setHorizontalAlignments', 'horizontal', alignments);
    return this;
  },
};

function all(block: Block, name: TextStyle, otherwise: string): string[][] {
  return block.grid((book, tab, row, column) => styleAt(book, tab, row, column)[name] ?? otherwise);
}

function set(block: Block, member: string, name: TextStyle, value: unknown): void {
  if (!isTextOrNull(value)) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
  check(member, name, value);
  block.style(patch(name, value));
}

function setEach(block: Block, member: string, name: TextStyle, values: unknown): void {
  const given = checkBlock(member, values, block.rect, isTextOrNull);
  for (const value of new Set(given.flat())) check(member, name, value);
  block.styleEach(given, (value) => patch(name, value));
}

function check(member: string, name: TextStyle, value: string | null): void {
  if (value === null) return;
  const words = allowed[name];
  if (words) checkWord(member, value, words);
  else if (name === 'background' || name === 'color') checkColor(value);
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value >= 1;
}

function sizes(block: Block): number[][] {
  return block.grid((book, tab, row, column) => styleAt(book, tab, row, column).size ?? 10);
}

function patch(name: TextStyle, value: string | null): Style {
  return value === null ? noStyle(name) : { [name]: value };
}

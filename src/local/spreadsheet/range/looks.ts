/** How a range looks: formats, colours, fonts, wrapping, alignment. */
import { signatureError } from '../../errors.js';
import type { EnumValue, Members } from '../../script-object.js';
import type { Style } from '../book/book.js';
import { styleAt } from '../book/cells.js';
import { general } from '../book/display.js';
import { checkBlock, isTextOrNull } from '../checks.js';
import { type Block, noStyle } from './block.js';

type TextStyle = Exclude<keyof Style, 'size' | 'validation'>;

export function lookMembers(block: Block): Members {
  const all = (name: TextStyle, otherwise: string): string[][] =>
    block.grid((book, tab, row, column) => styleAt(book, tab, row, column)[name] ?? otherwise);
  const set = (member: string, name: TextStyle, value: unknown): void => {
    if (!isTextOrNull(value)) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
    block.style(patch(name, value));
  };
  const setEach = (member: string, name: TextStyle, values: unknown): void =>
    block.styleEach(checkBlock(member, values, block.rect, isTextOrNull), (value) => patch(name, value));
  return {
    getNumberFormats: () => all('format', general),
    getNumberFormat: () => all('format', general)[0]![0]!,
    setNumberFormat(numberFormat: unknown) {
      set('setNumberFormat', 'format', numberFormat);
      return this;
    },
    setNumberFormats(numberFormats: unknown) {
      setEach('setNumberFormats', 'format', numberFormats);
      return this;
    },
    getBackgrounds: () => all('background', '#ffffff'),
    getBackground: () => all('background', '#ffffff')[0]![0]!,
    setBackground(color: unknown) {
      set('setBackground', 'background', color);
      return this;
    },
    setBackgrounds(color: unknown) {
      setEach('setBackgrounds', 'background', color);
      return this;
    },
    getFontWeights: () => all('weight', 'normal'),
    setFontWeight(fontWeight: unknown) {
      set('setFontWeight', 'weight', fontWeight);
      return this;
    },
    setFontWeights(fontWeights: unknown) {
      setEach('setFontWeights', 'weight', fontWeights);
      return this;
    },
    getFontColors: () => all('color', '#000000'),
    setFontColor(color: unknown) {
      set('setFontColor', 'color', color);
      return this;
    },
    setFontColors(colors: unknown) {
      setEach('setFontColors', 'color', colors);
      return this;
    },
    setFontStyle(fontStyle: unknown) {
      set('setFontStyle', 'slant', fontStyle);
      return this;
    },
    setFontLine(fontLine: unknown) {
      set('setFontLine', 'line', fontLine);
      return this;
    },
    setFontSize(size: unknown) {
      if (typeof size !== 'number') throw signatureError('SpreadsheetApp.Range.setFontSize', [size]);
      block.style({ size });
      return this;
    },
    setWrap(isWrapEnabled: boolean) {
      set('setWrap', 'wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
      return this;
    },
    getWrap: () => all('wrap', 'OVERFLOW')[0]![0] === 'WRAP',
    setWrapStrategy(strategy: EnumValue) {
      set('setWrapStrategy', 'wrap', String(strategy));
      return this;
    },
    setVerticalAlignment(alignment: unknown) {
      set('setVerticalAlignment', 'vertical', alignment);
      return this;
    },
    setHorizontalAlignment(alignment: unknown) {
      set('setHorizontalAlignment', 'horizontal', alignment);
      return this;
    },
  };
}

function patch(name: TextStyle, value: string | null): Style {
  return value === null ? noStyle(name) : { [name]: value };
}

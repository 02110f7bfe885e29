/** How a block of cells looks: formats, colours, fonts, notes. */
import { signatureError } from '../../errors.js';
import type { EnumValue } from '../../script-object.js';
import type { Style } from '../book/book.js';
import { noteAt, setNote, setStyle, styleAt } from '../book/cells.js';
import { general } from '../book/display.js';
import { checkBlock } from '../checks.js';
import { noStyle, type StyleName } from './no-style.js';
import { RangeValues } from './values.js';

export class RangeLooks extends RangeValues {
  getNumberFormats(): string[][] {
    return this._styles('format', general);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  setNumberFormat(numberFormat: unknown): this {
    return this._style('setNumberFormat', 'format', numberFormat);
  }
  setNumberFormats(numberFormats: unknown): this {
    return this._styleEach('setNumberFormats', 'format', numberFormats);
  }
  getBackgrounds(): string[][] {
    return this._styles('background', '#ffffff');
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setBackground(color: unknown): this {
    return this._style('setBackground', 'background', color);
  }
  setBackgrounds(color: unknown): this {
    return this._styleEach('setBackgrounds', 'background', color);
  }
  getFontWeights(): string[][] {
    return this._styles('weight', 'normal');
  }
  setFontWeight(fontWeight: unknown): this {
    return this._style('setFontWeight', 'weight', fontWeight);
  }
  setFontWeights(fontWeights: unknown): this {
    return this._styleEach('setFontWeights', 'weight', fontWeights);
  }
  getFontColors(): string[][] {
    return this._styles('color', '#000000');
  }
  setFontColor(color: unknown): this {
    return this._style('setFontColor', 'color', color);
  }
  setFontColors(colors: unknown): this {
    return this._styleEach('setFontColors', 'color', colors);
  }
  setFontStyle(fontStyle: unknown): this {
    return this._style('setFontStyle', 'slant', fontStyle);
  }
  setFontLine(fontLine: unknown): this {
    return this._style('setFontLine', 'line', fontLine);
  }
  setFontSize(size: unknown): this {
    if (typeof size !== 'number') throw signatureError('SpreadsheetApp.Range.setFontSize', [size]);
    return this._write((book, tab) => setStyle(book, tab, this._rect, { size }));
  }
  setWrap(isWrapEnabled: boolean): this {
    return this._style('setWrap', 'wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
  }
  getWrap(): boolean {
    return this._styles('wrap', 'OVERFLOW')[0]![0] === 'WRAP';
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this._style('setWrapStrategy', 'wrap', String(strategy));
  }
  setVerticalAlignment(alignment: unknown): this {
    return this._style('setVerticalAlignment', 'vertical', alignment);
  }
  setHorizontalAlignment(alignment: unknown): this {
    return this._style('setHorizontalAlignment', 'horizontal', alignment);
  }
  getNotes(): string[][] {
    return this._grid((_, tab, row, column) => noteAt(tab, row, column));
  }
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  setNote(note: string | null): this {
    return this._write((_, tab) => this._notes(tab, note));
  }
  setNotes(notes: unknown): this {
    const block = checkBlock('setNotes', notes, this._rect, isText);
    return this._write((_, tab) => {
      block.forEach((line, down) => {
        line.forEach((note, across) => {
          setNote(tab, this._rect.row + down, this._rect.column + across, note);
        });
      });
    });
  }

  protected _style(member: string, name: StyleName, value: unknown): this {
    if (!isText(value)) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
    return this._write((book, tab) =>
      setStyle(book, tab, this._rect, value === null ? noStyle(name) : { [name]: value }),
    );
  }
  protected _styleEach(member: string, name: StyleName, values: unknown): this {
    const block = checkBlock(member, values, this._rect, isText);
    return this._each(block, (value) => (value === null ? noStyle(name) : { [name]: value }));
  }
  /** Gives each cell its own looks; cells of a column that are alike are done together. */
  protected _each<T>(block: readonly (readonly T[])[], patchOf: (value: T) => Style): this {
    return this._write((book, tab) => {
      for (let across = 0; across < this._rect.columns; across++)
        for (let from = 0, to = 1; from < this._rect.rows; from = to++) {
          while (to < this._rect.rows && block[to]![across] === block[from]![across]) to += 1;
          const part = { row: this._rect.row + from, column: this._rect.column + across, rows: to - from, columns: 1 };
          setStyle(book, tab, part, patchOf(block[from]![across]!));
        }
    });
  }
  protected _styles(name: 'format' | 'background' | 'weight' | 'color' | 'wrap', otherwise: string): string[][] {
    return this._grid((book, tab, row, column) => styleAt(book, tab, row, column)[name] ?? otherwise);
  }
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

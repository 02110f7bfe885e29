/** A tab as scripts see it: with how it looks, the last of its four parts. */
import { ServiceError, signatureError } from '../../errors.js';
import { displayAt } from '../book/cells.js';
import { ConditionalFormatRule } from '../conditional-format.js';
import { Range } from '../range/validations.js';
import { SheetRows } from './rows.js';

export class Sheet extends SheetRows {
  setFrozenRows(rows: number): void {
    this._look((tab) => {
      tab.look.frozenRows = rows;
    });
  }
  getFrozenRows(): number {
    return this._read((tab) => tab.look.frozenRows);
  }
  setFrozenColumns(columns: number): void {
    this._look((tab) => {
      tab.look.frozenColumns = columns;
    });
  }
  getFrozenColumns(): number {
    return this._read((tab) => tab.look.frozenColumns);
  }
  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this._look((tab) => {
      for (let column = startColumn; column < startColumn + numColumns; column++) tab.look.widths[column] = width;
    });
  }
  getColumnWidth(columnPosition: number): number {
    return this._read((tab) => tab.look.widths[columnPosition] ?? 100);
  }
  autoResizeColumns(startColumn: number, numColumns: number): this {
    return this._look((tab, book) => {
      for (let column = startColumn; column < startColumn + numColumns; column++) {
        const longest = tab.rows.reduce((most, _, i) => Math.max(most, displayAt(book, tab, i + 1, column).length), 0);
        tab.look.widths[column] = Math.max(21, longest * 7 + 10);
      }
    });
  }
  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }
  hideColumns(columnIndex: number, numColumns: number | null = null): void {
    this._look((tab) => {
      const columns = Array.from({ length: numColumns ?? 1 }, (_, i) => columnIndex + i);
      tab.look.hiddenColumns = [...new Set([...tab.look.hiddenColumns, ...columns])];
    });
  }
  showColumns(columnIndex: number, numColumns: number | null = null): void {
    this._look((tab) => {
      tab.look.hiddenColumns = tab.look.hiddenColumns.filter(
        (column) => column < columnIndex || column >= columnIndex + (numColumns ?? 1),
      );
    });
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this._read((tab) => tab.look.hiddenColumns.includes(columnPosition));
  }
  hideSheet(): this {
    return this._change((book, tab) => {
      if (book.tabs.every((one) => one === tab || one.look.hidden))
        throw new ServiceError("You can't hide all the sheets in a document.");
      tab.look.hidden = true;
    });
  }
  showSheet(): this {
    return this._change((_, tab) => {
      tab.look.hidden = false;
    });
  }
  isSheetHidden(): boolean {
    return this._read((tab) => tab.look.hidden);
  }
  setTabColor(color: string | null): this {
    return this._look((tab) => {
      tab.look.tabColor = color;
    });
  }
  getTabColor(): string | null {
    return this._read((tab) => tab.look.tabColor);
  }
  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule))
      throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    if (rules.some((rule: ConditionalFormatRule) => rule._ranges.some((range) => range._tabId !== this._tabId)))
      throw new ServiceError('Conditional format rule ranges must be on the same sheet.');
    this._look((tab) => {
      tab.look.rules = rules.map((rule: ConditionalFormatRule) => ({
        ...rule._rule,
        ranges: rule._ranges.map((range) => range._rect),
      }));
    });
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._read((tab) =>
      tab.look.rules.map(
        ({ ranges, ...rule }) =>
          new ConditionalFormatRule(
            rule,
            ranges.map((rect) => new Range(this._desk, this._tabId, rect)),
          ),
      ),
    );
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
}

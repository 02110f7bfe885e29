/** Protection: a tab or a range that is protected, as scripts learn of it. */
import { SERVICE } from '../script-object.js';
import type { Protected } from './book/book.js';
import { mayEdit } from './book/protect.js';
import { protectionType } from './enums.js';
import type { Range } from './range.js';
import type { Sheet } from './sheet.js';

export class Protection {
  readonly [SERVICE] = 'SpreadsheetApp.Protection';
  readonly #sheet: Sheet;
  readonly #one: Protected;
  constructor(sheet: Sheet, one: Protected) {
    this.#sheet = sheet;
    this.#one = one;
  }
  canEdit(): boolean {
    const { user, host } = this.#sheet._tab.buffer.execution;
    return mayEdit(this.#one, user, host.owner);
  }
  getProtectionType() {
    return this.#one.range === null ? protectionType.SHEET : protectionType.RANGE;
  }
  getRange(): Range {
    const { range } = this.#one;
    const { maxRows, maxColumns } = this.#sheet._tab.now().look;
    return this.#sheet._rangeAt(range || { row: 1, column: 1, rows: maxRows, columns: maxColumns });
  }
}

/** Those of a tab that are of a type. */
export function protectionsOf(sheet: Sheet, type: unknown): Protection[] {
  const { protections = [] } = sheet._tab.now().look;
  return protections
    .filter(({ range }) => (range === null) === (type === protectionType.SHEET))
    .map((one) => new Protection(sheet, one));
}

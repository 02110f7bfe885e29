/** A tab: its name and number, and how its cells are reached. */
import { absoluteUrl } from '../../forms/addresses.js';
import { SERVICE } from '../../script-object.js';
import type { Rect } from '../book/a1.js';
import type { Book, Tab } from '../book/book.js';
import { checkTabName } from '../book/tabs.js';
import { checkBounds } from '../checks.js';
import { Range } from '../range/validations.js';
import { Spreadsheet } from '../spreadsheet.js';
import { type Desk, tabById } from '../write-buffer.js';

export class SheetBase {
  readonly [SERVICE] = 'SpreadsheetApp.Sheet';
  readonly _tabId: number;
  readonly _desk: Desk;
  constructor(desk: Desk, tabId: number) {
    this._desk = desk;
    this._tabId = tabId;
  }
  getName(): string {
    return this._read((tab) => tab.look.name);
  }
  setName(name: string): this {
    return this._change((book, tab) => {
      checkTabName(book, name, tab.id);
      tab.look.name = name;
    });
  }
  getSheetId(): number {
    return this._tabId;
  }
  getIndex(): number {
    return this._desk.read((book) => book.tabs.indexOf(tabById(book, this._tabId)) + 1);
  }
  getParent(): Spreadsheet {
    return new Spreadsheet(this._desk);
  }
  getFormUrl(): string | null {
    return absoluteUrl(
      this._desk.execution.host.store,
      this._read((tab) => tab.look.formUrl),
    );
  }
  activate(): this {
    return this._change((book) => {
      book.activeId = this._tabId;
    });
  }

  protected _range(rect: Rect): Range {
    return new Range(this._desk, this._tabId, checkBounds(this._desk, this._tabId, rect));
  }
  protected _read<T>(work: (tab: Tab) => T): T {
    return this._desk.read((book) => work(tabById(book, this._tabId)));
  }
  protected _write(work: (book: Book, tab: Tab) => void): this {
    this._desk.write((book) => work(book, tabById(book, this._tabId)));
    return this;
  }
  protected _look(work: (tab: Tab, book: Book) => void): this {
    return this._write((book, tab) => {
      work(tab, book);
      tab.dirtyLook = true;
    });
  }
  protected _change(work: (book: Book, tab: Tab) => void): this {
    this._desk.change((book) => {
      const tab = tabById(book, this._tabId);
      work(book, tab);
      tab.dirtyLook = true;
    });
    return this;
  }
}

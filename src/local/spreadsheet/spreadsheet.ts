/** Spreadsheet: the whole file as scripts know it. */
import { ServiceError, signatureError } from '../errors.js';
import { absoluteUrl } from '../forms/addresses.js';
import { SERVICE } from '../script-object.js';
import type { Book, Tab } from './book/book.js';
import { lastColumn, lastRow } from './book/cells.js';
import { addTab, duplicateTab, moveTab, removeTab, tabByName, tabsToSee } from './book/tabs.js';
import { type Protection, protectionsOf } from './protection.js';
import { isSheet, newSheet, type Sheet } from './sheet.js';
import type { WriteBuffer } from './write-buffer.js';

export class Spreadsheet {
  readonly [SERVICE] = 'SpreadsheetApp.Spreadsheet';
  readonly #buffer: WriteBuffer;
  constructor(buffer: WriteBuffer) {
    this.#buffer = buffer;
  }
  getId(): string {
    return this.#buffer.execution.host.spreadsheetId;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.#buffer.read((book) => book.name);
  }
  rename(newName: string): void {
    this.#buffer.change((book) => {
      book.name = String(newName);
      book.store.setMeta('spreadsheet.name', book.name);
    });
  }
  getSpreadsheetTimeZone(): string {
    return this.#buffer.read((book) => book.zone);
  }
  setSpreadsheetTimeZone(timezone: string): void {
    this.#buffer.change((book) => {
      new Intl.DateTimeFormat('en-US', { timeZone: timezone });
      book.zone = timezone;
      book.store.setMeta('spreadsheet.zone', timezone);
    });
  }
  getSpreadsheetLocale(): string {
    return 'en_US';
  }
  getSheets(): Sheet[] {
    return this.#buffer.read((book) => tabsToSee(book).map(({ id }) => this._sheet(id)));
  }
  getNumSheets(): number {
    return this.#buffer.read((book) => tabsToSee(book).length);
  }
  getSheetByName(name: string): Sheet | null {
    const tab = this.#buffer.read((book) => tabByName(book, name));
    return tab ? this._sheet(tab.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    const tab = this.#buffer.read((book) => tabsToSee(book).find((one) => one.id === id));
    return tab ? this._sheet(tab.id) : null;
  }
  getProtections(type: unknown): Protection[] {
    return this.getSheets().flatMap((sheet) => protectionsOf(sheet, type));
  }
  /** `insertSheet()`, `(name)`, `(index)`, `(name, index)`; templates are not known here. */
  insertSheet(first?: unknown, second?: unknown): Sheet {
    const name = typeof first === 'string' ? first : null;
    const index = (typeof first === 'number' ? first : second) ?? null;
    const isKnown = (first ?? null) === null || name !== null || typeof first === 'number';
    if (!isKnown || (index !== null && typeof index !== 'number'))
      throw signatureError('SpreadsheetApp.Spreadsheet.insertSheet', [first, second]);
    return this._sheet(this.#buffer.change((book) => addTab(book, name, index)).id);
  }
  deleteSheet(sheet: unknown): void {
    if (!isSheet(sheet)) throw signatureError('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    this.#buffer.change((book) => removeTab(book, sheet._tab.id));
  }
  getActiveSheet(): Sheet {
    return this._sheet(this.#buffer.read(activeTab).id);
  }
  setActiveSheet(sheet: unknown): Sheet {
    if (!isSheet(sheet)) throw signatureError('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    this.#buffer.change((book) => {
      book.activeId = sheet._tab.id;
    });
    return sheet;
  }
  /** Moves the active tab; `pos` counts from 1. */
  moveActiveSheet(pos: number): void {
    this.#buffer.change((book) => {
      if (!(pos >= 1 && pos <= book.tabs.length)) throw new ServiceError('Invalid argument: pos');
      moveTab(book, activeTab(book), pos - 1);
    });
  }
  duplicateActiveSheet(): Sheet {
    return this._sheet(this.#buffer.change((book) => duplicateTab(book, activeTab(book).id)).id);
  }
  getLastRow(): number {
    return this.#buffer.read((book) => lastRow(activeTab(book)));
  }
  getLastColumn(): number {
    return this.#buffer.read((book) => lastColumn(activeTab(book)));
  }
  getFormUrl(): string | null {
    const path = this.#buffer.read(
      (book) => tabsToSee(book).find((tab) => tab.look.formUrl !== null)?.look.formUrl ?? null,
    );
    return absoluteUrl(this.#buffer.execution.host.store, path);
  }
  toast(msg: unknown, title: unknown, timeoutSeconds: unknown): void {
    const seconds = typeof timeoutSeconds === 'number' ? { seconds: timeoutSeconds } : {};
    this.#buffer.execution.ui.toasts.push({ message: String(msg), title: String(title ?? ''), ...seconds });
  }
  _sheet(id: number): Sheet {
    return newSheet(this, this.#buffer, id);
  }
}

function activeTab(book: Book): Tab {
  const seen = tabsToSee(book);
  return seen.find((tab) => tab.id === book.activeId) ?? seen[0]!;
}

/** The spreadsheet as scripts see it. */
import { signatureError } from '../errors.js';
import { absoluteUrl } from '../forms/addresses.js';
import { SERVICE } from '../script-object.js';
import { addTab, removeTab, tabByName } from './book/tabs.js';
import { Sheet } from './sheet/looks.js';
import { type Desk, tabById } from './write-buffer.js';

export class Spreadsheet {
  readonly [SERVICE] = 'SpreadsheetApp.Spreadsheet';
  readonly #desk: Desk;
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getId(): string {
    return this.#desk.execution.host.spreadsheetId;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.#desk.read((book) => book.name);
  }
  rename(newName: string): void {
    this.#desk.change((book) => {
      book.name = String(newName);
      book.store.setMeta('spreadsheet.name', book.name);
    });
  }
  getSpreadsheetTimeZone(): string {
    return this.#desk.read((book) => book.zone);
  }
  setSpreadsheetTimeZone(timezone: string): void {
    this.#desk.change((book) => {
      new Intl.DateTimeFormat('en-US', { timeZone: timezone });
      book.zone = timezone;
      book.store.setMeta('spreadsheet.zone', timezone);
    });
  }
  getSpreadsheetLocale(): string {
    return 'en_US';
  }
  getSheets(): Sheet[] {
    return this.#desk.read((book) => book.tabs.map((tab) => new Sheet(this.#desk, tab.id)));
  }
  getNumSheets(): number {
    return this.#desk.read((book) => book.tabs.length);
  }
  getSheetByName(name: string): Sheet | null {
    const tab = this.#desk.read((book) => tabByName(book, name));
    return tab ? new Sheet(this.#desk, tab.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    const tab = this.#desk.read((book) => book.tabs.find((one) => one.id === id));
    return tab ? new Sheet(this.#desk, tab.id) : null;
  }
  /** `insertSheet()`, `(name)`, `(index)`, `(name, index)`; templates are not known here. */
  insertSheet(first: unknown = null, second: unknown = null): Sheet {
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : second;
    const isKnown =
      (first === null || name !== null || typeof first === 'number') && (index === null || typeof index === 'number');
    if (!isKnown) throw signatureError('SpreadsheetApp.Spreadsheet.insertSheet', [first, second]);
    return new Sheet(this.#desk, this.#desk.change((book) => addTab(book, name, index as number | null)).id);
  }
  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) throw signatureError('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    this.#desk.change((book) => removeTab(book, sheet._tabId));
  }
  getActiveSheet(): Sheet {
    const id = this.#desk.read((book) => (book.tabs.find((tab) => tab.id === book.activeId) ?? book.tabs[0]!).id);
    return new Sheet(this.#desk, id);
  }
  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw signatureError('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    return sheet.activate();
  }
  /** Moves the active tab; `pos` counts from 1. */
  moveActiveSheet(pos: number): void {
    this.#desk.change((book) => {
      const tab = tabById(book, book.tabs.some((one) => one.id === book.activeId) ? book.activeId : book.tabs[0]!.id);
      book.tabs = book.tabs.filter((one) => one !== tab);
      book.tabs.splice(pos - 1, 0, tab);
      tab.dirtyLook = true;
    });
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getFormUrl(): string | null {
    const path = this.#desk.read((book) => book.tabs.find((tab) => tab.look.formUrl !== null)?.look.formUrl ?? null);
    return absoluteUrl(this.#desk.execution.host.store, path);
  }
  toast(msg: unknown, title: unknown = null, _timeoutSeconds: unknown = null): void {
    this.#desk.execution.ui.toasts.push({ message: String(msg), title: title === null ? '' : String(title) });
  }
}

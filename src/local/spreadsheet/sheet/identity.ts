/** A sheet among the others: its name, number, place and colour, whether it is shown. */
import { absoluteUrl } from '../../forms/addresses.js';
import { checkTabName, hideTab, tabById } from '../book/tabs.js';
import { checkColor } from '../checks.js';
import type { SheetMembers } from './parts.js';

export const identityMembers: SheetMembers = {
  getName() {
    return this._tab.read(({ look }) => look.name);
  },
  setName(name: string) {
    this._tab.change((book, one) => {
      checkTabName(book, name, one.id);
      one.look.name = name;
    });
    return this;
  },
  getSheetId() {
    return this._tab.id;
  },
  getIndex() {
    return this._tab.buffer.read((book) => book.tabs.indexOf(tabById(book, this._tab.id)) + 1);
  },
  getParent() {
    return this._spreadsheet;
  },
  getFormUrl() {
    return absoluteUrl(
      this._tab.buffer.execution.host.store,
      this._tab.read(({ look }) => look.formUrl),
    );
  },
  activate() {
    this._tab.buffer.change((book) => {
      book.activeId = this._tab.id;
    });
    return this;
  },
  hideSheet() {
    this._tab.change((book, one) => hideTab(book, one, true));
    return this;
  },
  showSheet() {
    this._tab.change((book, one) => hideTab(book, one, false));
    return this;
  },
  isSheetHidden() {
    return this._tab.read(({ look }) => look.hidden);
  },
  setTabColor(color: string | null) {
    if (color !== null) checkColor(color);
    this._tab.look(({ look }) => {
      look.tabColor = color;
    });
    return this;
  },
  getTabColor() {
    return this._tab.read(({ look }) => look.tabColor);
  },
};

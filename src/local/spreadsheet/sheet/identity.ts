/** A sheet among the others: its name, number, place and colour, whether it is shown. */
import { ServiceError } from '../../errors.js';
import { absoluteUrl } from '../../forms/addresses.js';
import type { Members, ScriptObject } from '../../script-object.js';
import { checkTabName, tabById } from '../book/tabs.js';
import type { TabAccess } from '../tab-access.js';

export function identityMembers(tab: TabAccess, spreadsheet: ScriptObject): Members {
  return {
    getName: () => tab.read(({ look }) => look.name),
    setName(name: string) {
      tab.change((book, one) => {
        checkTabName(book, name, one.id);
        one.look.name = name;
      });
      return this;
    },
    getSheetId: () => tab.id,
    getIndex: () => tab.buffer.read((book) => book.tabs.indexOf(tabById(book, tab.id)) + 1),
    getParent: () => spreadsheet,
    getFormUrl: () =>
      absoluteUrl(
        tab.buffer.execution.host.store,
        tab.read(({ look }) => look.formUrl),
      ),
    activate() {
      tab.change((book) => {
        book.activeId = tab.id;
      });
      return this;
    },
    hideSheet() {
      tab.change((book, one) => {
        if (book.tabs.every((other) => other === one || other.look.hidden))
          throw new ServiceError("You can't hide all the sheets in a document.");
        one.look.hidden = true;
      });
      return this;
    },
    showSheet() {
      tab.change((_, one) => {
        one.look.hidden = false;
      });
      return this;
    },
    isSheetHidden: () => tab.read(({ look }) => look.hidden),
    setTabColor(color: string | null) {
      tab.look(({ look }) => {
        look.tabColor = color;
      });
      return this;
    },
    getTabColor: () => tab.read(({ look }) => look.tabColor),
  };
}

/** One tab under work by a script: reads see what was written before, writes wait, changes to the tab do not. */
import type { Rect } from './book/a1.js';
import type { Book, Tab } from './book/book.js';
import { checkProtected } from './book/protect.js';
import { tabById } from './book/tabs.js';
import type { WriteBuffer } from './write-buffer.js';

export interface TabAccess {
  readonly id: number;
  readonly buffer: WriteBuffer;
  /** The tab as it is without what waits. */
  now(): Tab;
  read<T>(work: (tab: Tab, book: Book) => T): T;
  /** `rect`: the cells that it writes to; without, the tab as a whole. */
  write(work: (book: Book, tab: Tab) => void, rect?: Rect): void;
  /** A write to what is kept of a tab besides its rows. */
  look(work: (tab: Tab, book: Book) => void): void;
  change(work: (book: Book, tab: Tab) => void): void;
}

export function tabAccess(buffer: WriteBuffer, id: number): TabAccess {
  const { user, host } = buffer.execution;
  const tab: TabAccess = {
    id,
    buffer,
    now: () => tabById(buffer.book, id),
    read: (work) => buffer.read((book) => work(tabById(book, id), book)),
    write: (work, rect) =>
      buffer.write((book) => {
        const one = tabById(book, id);
        checkProtected(one, user, host.owner, rect);
        work(book, one);
      }),
    look: (work) =>
      tab.write((book, one) => {
        work(one, book);
        one.dirtyLook = true;
      }),
    change: (work) =>
      buffer.change((book) => {
        const one = tabById(book, id);
        checkProtected(one, user, host.owner);
        work(book, one);
        one.dirtyLook = true;
      }),
  };
  return tab;
}

/** One tab under work by a script: reads see what was written before, writes wait, changes to the tab do not. */
import type { Book, Tab } from './book/book.js';
import { tabById } from './book/tabs.js';
import type { WriteBuffer } from './write-buffer.js';

export interface TabAccess {
  readonly id: number;
  readonly buffer: WriteBuffer;
  /** The tab as it is without what waits. */
  now(): Tab;
  read<T>(work: (tab: Tab, book: Book) => T): T;
  write(work: (book: Book, tab: Tab) => void): void;
  /** A write to what is kept of a tab besides its rows. */
  look(work: (tab: Tab, book: Book) => void): void;
  change(work: (book: Book, tab: Tab) => void): void;
}

export function tabAccess(buffer: WriteBuffer, id: number): TabAccess {
  const tab: TabAccess = {
    id,
    buffer,
    now: () => tabById(buffer.book, id),
    read: (work) => buffer.read((book) => work(tabById(book, id), book)),
    write: (work) => buffer.write((book) => work(book, tabById(book, id))),
    look: (work) =>
      tab.write((book, one) => {
        work(one, book);
        one.dirtyLook = true;
      }),
    change: (work) =>
      buffer.change((book) => {
        const one = tabById(book, id);
        work(book, one);
        one.dirtyLook = true;
      }),
  };
  return tab;
}

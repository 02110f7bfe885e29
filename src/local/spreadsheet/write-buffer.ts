/** A run's dealings with the spreadsheet: writes wait until they are flushed, read over, or the run ends. */
import { ServiceError } from '../errors.js';
import type { Execution } from '../kernel.js';
import { type Book, bookOf, save, type Tab } from './book/book.js';

export interface Desk {
  readonly execution: Execution;
  /** Puts a write at the end of the queue. It checks everything before it changes anything. */
  write(work: (book: Book) => void): void;
  /** Reads after applying what waits. */
  read<T>(work: (book: Book) => T): T;
  /** A change to the tabs themselves, which takes effect at once. */
  change<T>(work: (book: Book) => T): T;
  flush(): void;
  /** Looks without applying what waits. */
  readonly book: Book;
}

const key = {};

export function deskOf(execution: Execution): Desk {
  return execution.memory(key, () => makeDesk(execution));
}

function makeDesk(execution: Execution): Desk {
  let waiting: ((book: Book) => void)[] = [];
  const desk: Desk = {
    execution,
    get book() {
      return bookOf(execution.host);
    },
    write: (work) => {
      waiting.push(work);
    },
    read(work) {
      desk.flush();
      return work(desk.book);
    },
    change(work) {
      desk.flush();
      const result = work(desk.book);
      save(desk.book);
      return result;
    },
    flush() {
      const work = waiting;
      waiting = [];
      try {
        for (const one of work) one(desk.book);
      } finally {
        save(desk.book);
      }
    },
  };
  execution.onEnd((lost) => {
    if (lost) waiting = [];
    else desk.flush();
  });
  return desk;
}

export function tabById(book: Book, id: number): Tab {
  const tab = book.tabs.find((one) => one.id === id);
  if (!tab) throw new ServiceError('The sheet was deleted while the script was using it.');
  return tab;
}

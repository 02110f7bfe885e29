/** A run's dealings with the spreadsheet: writes wait until they are flushed, read over, or the run ends. */
import type { Execution } from '../kernel.js';
import { type Book, bookOf } from './book/book.js';
import { keep } from './book/keep.js';
import { beginLateTabs } from './book/tabs.js';

export interface WriteBuffer {
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

/** The one buffer of the run. */
export function writeBufferOf(execution: Execution): WriteBuffer {
  return execution.memory(key, () => newBuffer(execution));
}

function newBuffer(execution: Execution): WriteBuffer {
  let waiting: ((book: Book) => void)[] = [];
  const buffer: WriteBuffer = {
    execution,
    get book() {
      return bookOf(execution.host);
    },
    write: (work) => {
      waiting.push(work);
    },
    read(work) {
      buffer.flush();
      return work(buffer.book);
    },
    change(work) {
      buffer.flush();
      const result = work(buffer.book);
      keep(buffer.book);
      return result;
    },
    flush() {
      const work = waiting;
      waiting = [];
      try {
        for (const one of work) one(buffer.book);
      } finally {
        keep(buffer.book);
      }
    },
  };
  execution.onEnd((lost) => {
    const left = waiting;
    if (lost) waiting = [];
    buffer.change(beginLateTabs);
    return () => {
      waiting = left;
    };
  });
  return buffer;
}

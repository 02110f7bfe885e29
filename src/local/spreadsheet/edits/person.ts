/** One act of a person at the Sheet: what it changes, that it can be undone, and the triggers that it sets off. */
import { ServiceError } from '../../errors.js';
import { activeSpreadsheet } from '../../event-objects.js';
import type { Execution, Host, RunResult } from '../../kernel.js';
import { declaredFunctions } from '../../script/project.js';
import type { Rect } from '../book/a1.js';
import { type Book, bookOf, type Tab, type Value } from '../book/book.js';
import { keep } from '../book/keep.js';
import { checkProtected } from '../book/protect.js';
import { Spreadsheet } from '../spreadsheet.js';
import { writeBufferOf } from '../write-buffer.js';
import { remember, stateOf } from './history.js';

/** What came of an edit: the runs it set off, or a sentence why it was refused. */
export type Edited =
  | { readonly ok: true; readonly sheetId: number; readonly runs: readonly RunResult[] }
  | { readonly ok: false; readonly sentence: string };

export type ChangeType =
  | 'EDIT'
  | 'FORMAT'
  | 'INSERT_ROW'
  | 'REMOVE_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'OTHER';

/** The cells that were edited, and what stood in and came into a single one. */
export interface EditedCells {
  readonly rect: Rect;
  readonly text?: string;
  readonly oldValue?: Value;
}

/** An act on one tab. What the work returns are the cells whose contents it edited. */
export function person(
  host: Host,
  sheetId: number,
  changeType: ChangeType | null,
  // biome-ignore lint/suspicious/noConfusingVoidType: most acts edit no contents
  work: (book: Book, tab: Tab) => EditedCells | void,
): Edited {
  return held(host, changeType, (book) => {
    const tab = book.tabs.find((one) => one.id === sheetId);
    if (!tab) throw new ServiceError('This tab does not exist any more. Load the page again.');
    checkProtected(tab, host.user, host.owner);
    const before = stateOf(book, tab);
    const edited = work(book, tab);
    keep(book);
    remember(host, { id: sheetId, before, after: book.tabs.includes(tab) ? stateOf(book, tab) : undefined });
    return { id: sheetId, ...(edited ? { edited } : {}) };
  });
}

/** An act that makes a tab. */
export function personOnBook(host: Host, changeType: ChangeType, work: (book: Book) => Tab): Edited {
  return held(host, changeType, (book) => {
    const tab = work(book);
    keep(book);
    remember(host, { id: tab.id, before: undefined, after: stateOf(book, tab) });
    return { id: tab.id };
  });
}

interface Done {
  readonly id: number;
  readonly edited?: EditedCells;
}

/** Does it with nobody else at the file, and sets off afterwards what waits for it. */
export function held(host: Host, changeType: ChangeType | null, work: (book: Book) => Done): Edited {
  const done = host.hold((): Done | string => {
    const book = bookOf(host);
    try {
      return work(book);
    } catch (error) {
      if (error instanceof ServiceError) return error.message;
      throw error;
    } finally {
      keep(book);
    }
  });
  if (typeof done === 'string') return { ok: false, sentence: done };
  const runs = done.edited ? fireEdit(host, done.id, done.edited) : [];
  if (changeType) {
    const args = (execution: Execution) => [{ changeType, source: activeSpreadsheet(execution) }];
    runs.push(...host.fireTriggers({ on: 'ON_CHANGE', source: host.spreadsheetId, args }));
  }
  return { ok: true, sheetId: done.id, runs };
}

function fireEdit(host: Host, id: number, { rect, text, oldValue }: EditedCells): RunResult[] {
  const args = (execution: Execution) => [
    {
      range: new Spreadsheet(writeBufferOf(execution))._sheet(id)._rangeAt(rect),
      source: activeSpreadsheet(execution),
      user: { email: host.user, nickname: host.user },
      ...(text ? { value: text } : {}),
      ...((oldValue ?? null) === null ? {} : { oldValue }),
    },
  ];
  const simple = declaredFunctions(host.project).includes('onEdit')
    ? [host.run('onEdit', args, { source: 'simple' })]
    : [];
  return [...simple, ...host.fireTriggers({ on: 'ON_EDIT', source: host.spreadsheetId, args })];
}

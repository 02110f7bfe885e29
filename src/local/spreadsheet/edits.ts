/** The Sheet as a person has it before them: what each tab shows, and what typing, pasting and sorting do. */
import { ServiceError } from '../errors.js';
import { activeSpreadsheet } from '../event-objects.js';
import type { Execution, Host, RunResult } from '../kernel.js';
import { declaredFunctions } from '../script/project.js';
import type { Rect } from './book/a1.js';
import { type Book, bookOf, save, type Tab, type Value } from './book/book.js';
import { valueAt, writeInputs } from './book/cells.js';
import { insertColumns as makeColumns, insertRows as makeRows, deleteRows as takeRows } from './book/shape.js';
import { sortRect } from './book/sort.js';
import { addTab, checkRoom, checkTabName, growTo } from './book/tabs.js';
import { Spreadsheet } from './spreadsheet.js';
import { writeBufferOf } from './write-buffer.js';

/** What came of an edit: the runs it set off, or a sentence why it was refused. */
export type Edited =
  | { readonly ok: true; readonly sheetId: number; readonly runs: readonly RunResult[] }
  | { readonly ok: false; readonly sentence: string };

export interface Block {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** As typed or pasted. */
  readonly texts: readonly (readonly string[])[];
}

export function editCell(
  host: Host,
  cell: { readonly sheetId: number; readonly row: number; readonly column: number; readonly text: string },
): Edited {
  return editCells(host, { ...cell, texts: [[cell.text]] });
}

/** Writes a block as if it were typed; one refused cell refuses the block. Sets off `onEdit` and its triggers. */
export function editCells(host: Host, block: Block): Edited {
  const width = Math.max(...block.texts.map((line) => line.length));
  const rect: Rect = { row: block.row, column: block.column, rows: block.texts.length, columns: width };
  const isOne = rect.rows === 1 && rect.columns === 1;
  let oldValue: Value = null;
  return person(
    host,
    block.sheetId,
    'EDIT',
    rect,
    isOne ? () => eventValues(block.texts[0]![0]!, oldValue) : null,
    (book, tab) => {
      growTo(book, tab, rect.row + rect.rows - 1, rect.column + width - 1);
      oldValue = valueAt(tab, rect.row, rect.column);
      const inputs = block.texts.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
      writeInputs(book, tab, rect, inputs);
    },
  );
}

/** `count` empty rows above row `before`. */
export function insertRows(
  host: Host,
  at: { readonly sheetId: number; readonly before: number; readonly count: number },
): Edited {
  return person(host, at.sheetId, 'INSERT_ROW', null, null, (book, tab) => {
    checkRoom(book, tab, tab.look.maxRows + at.count, tab.look.maxColumns);
    makeRows(tab, at.before - 1, at.count, 'below');
  });
}

export function deleteRows(
  host: Host,
  at: { readonly sheetId: number; readonly row: number; readonly count: number },
): Edited {
  return person(host, at.sheetId, 'REMOVE_ROW', null, null, (_, tab) => {
    if (at.count >= tab.look.maxRows - tab.look.frozenRows)
      throw new ServiceError('A tab needs at least one row that is not frozen. Delete fewer rows.');
    takeRows(tab, at.row, at.count);
  });
}

/** `count` empty columns left of column `before`. */
export function insertColumns(
  host: Host,
  at: { readonly sheetId: number; readonly before: number; readonly count: number },
): Edited {
  return person(host, at.sheetId, 'INSERT_COLUMN', null, null, (_, tab) => makeColumns(tab, at.before, at.count));
}

/** Sorts the rows below the frozen ones. */
export function sortSheet(
  host: Host,
  by: { readonly sheetId: number; readonly column: number; readonly ascending: boolean },
): Edited {
  return person(host, by.sheetId, 'OTHER', null, null, (_, tab) => {
    const row = tab.look.frozenRows + 1;
    sortRect(tab, { row, column: 1, rows: tab.look.maxRows - row + 1, columns: tab.look.maxColumns }, [by]);
  });
}

export function renameSheet(host: Host, to: { readonly sheetId: number; readonly name: string }): Edited {
  return person(host, to.sheetId, 'OTHER', null, null, (book, tab) => {
    checkTabName(book, to.name, tab.id);
    tab.look.name = to.name;
    tab.dirtyLook = true;
  });
}

/** The file's own name, in the title bar. */
export function renameFile(host: Host, name: string): void {
  host.hold(() => {
    bookOf(host).name = name;
    host.store.setMeta('spreadsheet.name', name);
  });
}

/** Drags a column to a width in pixels. No trigger hears of it. */
export function resizeColumn(
  host: Host,
  to: { readonly sheetId: number; readonly column: number; readonly width: number },
): Edited {
  const found = host.hold(() => {
    const book = bookOf(host);
    const tab = book.tabs.find((one) => one.id === to.sheetId);
    if (!tab || to.column > tab.look.maxColumns) return false;
    tab.look.widths[to.column] = to.width;
    tab.dirtyLook = true;
    save(book);
    return true;
  });
  if (!found) return { ok: false, sentence: 'This column does not exist any more. Load the page again.' };
  return { ok: true, sheetId: to.sheetId, runs: [] };
}

export function addSheet(host: Host, name: string | null): Edited {
  return person(host, null, 'INSERT_GRID', null, null, (book) => addTab(book, name));
}

/**
 * Adds a tab with the rows as importing a CSV does: formulas, ticks and plain numbers are such, and whatever a
 * conversion would show otherwise ("0123", "12E3", "3-5", "4/1/2027") stays as it is typed. Answers with the tab's id.
 */
export function importTab(
  host: Host,
  { name, rows }: { readonly name: string; readonly rows: readonly (readonly string[])[] },
): Edited {
  return person(host, null, 'INSERT_GRID', null, null, (book) => {
    const tab = addTab(book, name);
    const columns = Math.max(1, ...rows.map((row) => row.length));
    growTo(book, tab, rows.length, columns);
    const inputs = rows.map((row) => Array.from({ length: columns }, (_, i) => asTyped(row[i] ?? '')));
    if (rows.length > 0) writeInputs(book, tab, { row: 1, column: 1, rows: rows.length, columns }, inputs);
    return tab;
  });
}

/** With the apostrophe that keeps text as text, where typing would change what is shown. */
function asTyped(text: string): string {
  if (!/^\s*[\d.$+-]|^[a-z]{3,9}\.? \d/i.test(text) || isPlainNumber(text)) return text;
  return /^[+-]\D/.test(text) || isWholeMoment(text) ? text : `'${text}`;
}

function isPlainNumber(text: string): boolean {
  return String(Number(text)) === text;
}

/** Year first: there is one way to read it. */
function isWholeMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?: \d{1,2}:\d\d(?::\d\d)?)?$/.test(text);
}

type ChangeType = 'EDIT' | 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'INSERT_GRID' | 'OTHER';

/** One act of a person, with what it sets off. Without a tab's id the work makes the tab. */
function person(
  host: Host,
  sheetId: number | null,
  changeType: ChangeType,
  edited: Rect | null,
  values: (() => object) | null,
  work: (book: Book, tab: Tab) => unknown,
): Edited {
  let id = sheetId ?? 0;
  const refused = host.hold(() => {
    const book = bookOf(host);
    const tab = book.tabs.find((one) => one.id === sheetId);
    if (sheetId !== null && !tab) return 'This tab does not exist any more. Load the page again.';
    try {
      const made = work(book, tab as Tab);
      if (sheetId === null) id = (made as Tab).id;
      return null;
    } catch (error) {
      if (error instanceof ServiceError) return error.message;
      throw error;
    } finally {
      save(book);
    }
  });
  if (refused !== null) return { ok: false, sentence: refused };
  const runs: RunResult[] = [];
  const source = host.spreadsheetId;
  if (edited) {
    const event = (execution: Execution) => [
      {
        range: new Spreadsheet(writeBufferOf(execution))._sheet(id)._rangeAt(edited),
        source: activeSpreadsheet(execution),
        user: { email: host.owner, nickname: host.owner },
        ...values?.(),
      },
    ];
    if (declaredFunctions(host.project).includes('onEdit')) runs.push(host.run('onEdit', event, { source: 'simple' }));
    runs.push(...host.fireTriggers({ on: 'ON_EDIT', source, args: event }));
  }
  const change = (execution: Execution) => [{ changeType, source: activeSpreadsheet(execution) }];
  runs.push(...host.fireTriggers({ on: 'ON_CHANGE', source, args: change }));
  return { ok: true, sheetId: id, runs };
}

function eventValues(text: string, oldValue: Value): object {
  return { ...(text === '' ? {} : { value: text }), ...(oldValue === null ? {} : { oldValue }) };
}

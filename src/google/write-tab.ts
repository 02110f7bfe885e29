/** Writes a tab's changes in as few calls as possible, or nothing when it is no longer as it was read. */
import { words } from '../api/index.js';
import type { Cell } from '../core/cell.js';
import type { TabWrite } from '../core/diff.js';
import { Refusal } from '../core/job.js';
import { type Rectangle, rectangles } from '../core/rectangles.js';
import { columnPositions } from '../core/rows.js';
import type { Column, Table } from '../core/table.js';
import * as records from '../records/index.js';
import { datesOf, dateToGoogle, fromGoogle, toGoogle, withoutGuard } from './cells.js';
import { addBoxes, addColumns, addOffers, makeRoom } from './dress-tab.js';
import { leadFrom } from './lead.js';
import { noteSheet } from './make-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it stands at this moment. */
interface Seen {
  readonly sheet: Sheet;
  readonly values: readonly (readonly unknown[])[];
}

function look(spreadsheet: Spreadsheet, name: string): Seen {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal(words.tabGone(name));
  return { sheet: noteSheet(name, sheet), values: sheet.getDataRange().getValues() };
}

/** Headers and ids are compared just before. What somebody has typed meanwhile into cells that do not change stays. */
export function writeTab(spreadsheet: Spreadsheet, write: TabWrite, zone: string, seen?: Seen): void {
  const { sheet, values: now } = seen || look(spreadsheet, write.tab);
  refuseMoved(now, write, zone);
  const table = records.inOrder.find(({ name }) => name === write.tab);
  if (write.newHeaders.length > 0) {
    const first = write.header.length - write.newHeaders.length + 1;
    const columns = write.newHeaders.map(
      (header): Column =>
        table?.columns.find((one) => one.header === header) || { key: header, header, type: 'text', width: 160 },
    );
    makeRoom(sheet, write.header.length);
    addColumns(sheet, first, columns, table?.group);
  }
  if (write.after.length > write.before.length) {
    const height = sheet.getMaxRows();
    const lacking = write.after.length + 1 - height;
    if (lacking > 0) sheet.insertRowsAfter(height, lacking);
  }
  const added = write.after.length - write.before.length;
  if (table && added > 0) addBoxes(sheet, table, write.header, write.before.length + 2, added);
  if (write.offers) addOffers(sheet, write.before.length + 2, write.offers);
  const dates = datesOf(write.tab, write.header);
  const changed = new Set(write.changes.map(({ row, column }) => `${row + 2} ${column + 1}`));
  const blocks = rectangles(write);
  for (const { row, column, values } of blocks) {
    const cells = values.map((line, down) =>
      line.map((cell, right) => {
        const stands = now[row + down - 1]?.[column + right - 1];
        if (stands !== undefined && !changed.has(`${row + down} ${column + right}`)) return kept(stands);
        const date = dates[column + right - 1];
        return date ? dateToGoogle(cell, date, zone) : toGoogle(cell);
      }),
    );
    sheet.getRange(row, column, cells.length, cells[0]!.length).setValues(cells);
  }
  if (table?.leads) link(spreadsheet, sheet, write, blocks, table);
}

/** Where a cell was written, its link has gone with what stood there: what stands there now leads where its row says. */
function link(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { header, before, after, changes }: TabWrite,
  blocks: readonly Rectangle[],
  table: Table,
): void {
  const positions = columnPositions(table, header);
  const [from, to] = [positions[table.leads!.from], positions[table.leads!.to]];
  if (from === undefined || to === undefined) return;
  const isWritten = (at: number) =>
    changes.some(({ row, column }) => row === at && column === to) ||
    blocks.some(
      ({ row, column, values }) =>
        row <= at + 2 && at + 2 < row + values.length && column <= from + 1 && from + 1 < column + values[0]!.length,
    );
  const rows = after
    .map((cells, row) => ({ row, text: String(cells[from]), to: String(cells[to] || '') }))
    .filter(({ row, to: target }) => (target || before[row]?.[to] || '') !== '' && isWritten(row));
  leadFrom(spreadsheet, sheet, from, rows);
}

function kept(value: unknown): unknown {
  return typeof value === 'string' ? toGoogle(withoutGuard(value)) : value;
}

function refuseMoved(now: readonly (readonly unknown[])[], write: TabWrite, zone: string): void {
  const shown = (value: unknown) => String(withoutGuard(fromGoogle(value, zone)));
  const ids = (rows: readonly (readonly unknown[])[]) => rows.map((cells) => cells[write.idColumn]);
  const isSame = (read: readonly Cell[], stand: readonly unknown[]) =>
    Array.from({ length: Math.max(read.length, stand.length) }).every(
      (_, at) => String(read[at] ?? '') === shown(stand[at]),
    );
  const header = write.header.slice(0, write.header.length - write.newHeaders.length);
  const [titles = [], ...rows] = now;
  if (!isSame(header, titles) || !isSame(ids(write.before) as Cell[], ids(rows)))
    throw new Refusal(words.rowsMoved(write.tab));
}

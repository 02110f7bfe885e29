/** Writes a tab's changes in as few calls as possible, or nothing when it is no longer as it was read. */
import { words } from '../api/index.js';
import type { Cell } from '../core/cell.js';
import type { TabWrite } from '../core/diff.js';
import { Refusal } from '../core/job.js';
import { rectangles } from '../core/rectangles.js';
import { columnPositions } from '../core/rows.js';
import type { Column, Table } from '../core/table.js';
import * as records from '../records/index.js';
import { datesOf, dateToGoogle, fromGoogle, toGoogle, withoutGuard } from './cells.js';
import { addBoxes, addColumns, addOffers, makeRoom } from './dress-tab.js';
import { noteSheet, sheetNamed } from './make-tab.js';

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
  for (const { row, column, values } of rectangles(write)) {
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
  if (table?.leads) link(spreadsheet, sheet, write, table);
}

/** Cells whose text or target has changed are links to what stands in the row: a tab, or an address. */
function link(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { header, before, after, changes }: TabWrite,
  table: Table,
): void {
  const positions = columnPositions(table, header);
  const [from, to] = [positions[table.leads!.from], positions[table.leads!.to]];
  if (from === undefined || to === undefined) return;
  const leads = (row: number) => (after[row]?.[to] || before[row]?.[to] || '') !== '';
  const rows = after
    .map((_, row) => row)
    .filter(
      (row) => leads(row) && changes.some((one) => one.row === row && (one.column === from || one.column === to)),
    );
  for (let at = 0, end = 1; at < rows.length; at = end++) {
    while (end < rows.length && rows[end] === rows[end - 1]! + 1) end++;
    const texts = rows
      .slice(at, end)
      .map((row) => [linked(spreadsheet, String(after[row]![from]), String(after[row]![to]))]);
    sheet.getRange(rows[at]! + 2, from + 1, texts.length, 1).setRichTextValues(texts);
  }
}

function linked(spreadsheet: Spreadsheet, text: string, to: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  const tab = /^https?:/.test(to) || to === '' ? null : sheetNamed(spreadsheet, to);
  const url = tab ? `#gid=${tab.getSheetId()}` : /^https?:/.test(to) ? to : null;
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (url ? builder.setLinkUrl(url) : builder).build();
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

/** Writes a tab's changes in as few calls as possible, or nothing when it is no longer as it was read. */
import { words } from '../api/index.js';
import type { Cell } from '../core/cell.js';
import type { TabWrite } from '../core/diff.js';
import { Refusal } from '../core/job.js';
import { rectangles } from '../core/rectangles.js';
import * as records from '../records/index.js';
import { fromGoogle, toGoogle, withoutGuard } from './cells.js';
import { addBoxes, addColumns } from './make-tab.js';

/** Headers and ids are compared just before. What somebody has typed meanwhile into cells that do not change stays. */
export function writeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, write: TabWrite, zone: string): void {
  const sheet = spreadsheet.getSheetByName(write.tab);
  if (!sheet) throw new Refusal(words.tabGone(write.tab));
  const now: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  refuseMoved(now, write, zone);
  if (write.newHeaders.length > 0) {
    const first = write.header.length - write.newHeaders.length + 1;
    addColumns(
      sheet,
      first,
      write.newHeaders.map((header) => ({ key: header, header, type: 'text', width: 160 })),
    );
  }
  if (write.after.length > write.before.length) {
    const height = sheet.getMaxRows();
    const lacking = write.after.length + 1 - height;
    if (lacking > 0) sheet.insertRowsAfter(height, lacking);
  }
  const added = write.after.length - write.before.length;
  const table = records.inOrder.find(({ name }) => name === write.tab);
  if (table && added > 0) addBoxes(sheet, table, write.header, write.before.length + 2, added);
  const changed = new Set(write.changes.map(({ row, column }) => `${row + 2} ${column + 1}`));
  for (const { row, column, values } of rectangles(write)) {
    const cells = values.map((line, down) =>
      line.map((cell, right) => {
        const stands = now[row + down - 1]?.[column + right - 1];
        return stands === undefined || changed.has(`${row + down} ${column + right}`) ? toGoogle(cell) : kept(stands);
      }),
    );
    sheet.getRange(row, column, cells.length, cells[0]!.length).setValues(cells);
  }
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

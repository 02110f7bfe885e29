/** Writes a tab's changes in as few calls as possible, or nothing when someone has moved its rows meanwhile. */
import { words } from '../api/index.js';
import type { TabWrite } from '../core/diff.js';
import { Refusal } from '../core/job.js';
import { rectangles } from '../core/rectangles.js';
import * as records from '../records/index.js';
import { toGoogle } from './cells.js';
import { addBoxes, addColumns } from './make-tab.js';

/** `checkRows`: time has passed since the tab was read, so its ids are compared first. */
export function writeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  write: TabWrite,
  checkRows: boolean,
): void {
  const sheet = spreadsheet.getSheetByName(write.tab);
  if (!sheet) throw new Refusal(words.tabGone(write.tab));
  if (checkRows) refuseMovedRows(sheet, write);
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
  for (const { row, column, values } of rectangles(write)) {
    sheet.getRange(row, column, values.length, values[0]!.length).setValues(values.map((cells) => cells.map(toGoogle)));
  }
}

function refuseMovedRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, write: TabWrite): void {
  const read = write.before.map((cells) => String(cells[write.idColumn]));
  const height = Math.max(1, sheet.getLastRow() - 1);
  const now = sheet
    .getRange(2, write.idColumn + 1, height, 1)
    .getValues()
    .map(([id]) => String(id));
  const moved = read.some((id, index) => id !== (now[index] || '')) || now.slice(read.length).some((id) => id !== '');
  if (moved) throw new Refusal(words.rowsMoved(write.tab));
}

/** Adds rows below the last one of a tab, wherever that is by now: no row number is kept, so none can go stale. */
import type { Cell } from '../core/cell.js';
import { fromGoogle, toGoogle, withoutGuard } from './cells.js';

/** One row is one indivisible act; many are written in one call. */
export function appendRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly Cell[])[]): void {
  const values = rows.map((cells) => cells.map(toGoogle));
  if (values.length === 1) {
    sheet.appendRow(values[0]!);
    return;
  }
  const first = sheet.getLastRow() + 1;
  const lacking = first + values.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  sheet.getRange(first, 1, values.length, values[0]!.length).setValues(values);
}

/** Whether these rows stand there, the first in this row of the Sheet. */
export function standsAt(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  rows: readonly (readonly Cell[])[],
  zone: string,
): boolean {
  try {
    const found = sheet.getRange(first, 1, rows.length, rows[0]!.length).getValues();
    return rows.every((cells, row) =>
      cells.every((cell, column) => String(cell) === String(withoutGuard(fromGoogle(found[row]![column], zone)))),
    );
  } catch (_) {
    // The tab has not so many rows any more.
    return false;
  }
}

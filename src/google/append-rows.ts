/** Adds rows below the last one of a tab, wherever that is by now: no row number is kept, so none can go stale. */
import type { Cell } from '../core/cell.js';
import { toGoogle } from './cells.js';

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

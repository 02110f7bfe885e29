/** Appends lines to the Outbox tab. Appending is one indivisible act and needs no row number. */
import { dict } from '../core/dict.js';
import { type Line, lineRow } from '../core/ledger.js';
import { columnPositions } from '../core/rows.js';
import { outboxTable } from '../core/tables/outbox.js';
import { toGoogle } from './cells.js';

export interface OutboxWriter {
  append(line: Line): void;
  /** Many at once, in one call. */
  appendAll(lines: readonly Line[]): void;
}

export function outboxWriter(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  header: readonly string[],
): OutboxWriter {
  const sheet = spreadsheet.getSheetByName(outboxTable.name)!;
  const cellsOf = rowMaker(header);
  return {
    append: (line) => {
      sheet.appendRow(cellsOf(line));
    },
    appendAll: (lines) => {
      const first = sheet.getLastRow() + 1;
      const lacking = first + lines.length - 1 - sheet.getMaxRows();
      if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
      sheet.getRange(first, 1, lines.length, header.length).setValues(lines.map(cellsOf));
    },
  };
}

function rowMaker(header: readonly string[]): (line: Line) => (string | number | boolean)[] {
  const positions = columnPositions(outboxTable, header);
  const keyAt = dict<string>();
  for (const key of Object.keys(positions)) keyAt[positions[key]!] = key;
  return (line) => {
    const row = lineRow(line);
    return header.map((_, index) => toGoogle(keyAt[index] === undefined ? '' : row[keyAt[index]!]!));
  };
}

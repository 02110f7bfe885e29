/** Makes tabs with their header and look, or adds the columns that those which are there lack. */
import { dict } from '../core/dict.js';
import { missingColumns } from '../core/rows.js';
import type { Table } from '../core/table.js';
import * as records from '../records/index.js';
import { addColumns, dressPage, makeRoom } from './dress-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Asking for a tab is a call: these were made, or written to, by this execution. */
const known = dict<Sheet>();

export function noteSheet(name: string, sheet: Sheet): Sheet {
  known[name] = sheet;
  return sheet;
}

export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  return known[name] || spreadsheet.getSheetByName(name);
}

export interface TabMaker {
  /** `was`: the name that it has until then. */
  make(table: Table, was?: string): void;
  /** Google shows each new tab to whoever is at work: they are taken back to theirs, or to where all begins. */
  done(): void;
}

/** `names`: of all tabs that there are, where they are known. */
export function tabMaker(spreadsheet: Spreadsheet, names?: readonly string[]): TabMaker {
  const made = dict<number>();
  let atWork: Sheet | null = null;
  let start: Sheet | null = null;

  /** Behind the one that it follows in our order, wherever that has been moved; else at the end. Counts from 0. */
  const place = (name: string): number => {
    const names = records.inOrder.map((table) => table.name);
    for (let at = names.indexOf(name) - 1; at >= 0; at--) {
      const before = names[at]!;
      if (made[before] !== undefined) return made[before]! + 1;
      const sheet = spreadsheet.getSheetByName(before);
      if (sheet) return sheet.getIndex();
    }
    return spreadsheet.getNumSheets();
  };

  const insert = (table: Table): Sheet => {
    atWork = atWork || spreadsheet.getActiveSheet();
    if (table.group === 'start') {
      start = emptyFirst(spreadsheet)?.setName(table.name) || spreadsheet.insertSheet(table.name, 0);
      made[table.name] = 0;
      return noteSheet(table.name, start);
    }
    made[table.name] = place(table.name);
    return noteSheet(table.name, spreadsheet.insertSheet(table.name, made[table.name]!));
  };

  return {
    make(table, was) {
      const isKnown = !names || names.indexOf(table.name) >= 0;
      const present =
        (isKnown ? spreadsheet.getSheetByName(table.name) : null) ||
        (was === undefined ? null : spreadsheet.getSheetByName(was)?.setName(table.name) || null);
      const sheet = present || insert(table);
      const header = present ? headerOf(present) : [];
      const missing = missingColumns(table, header);
      // The header comes last: a tab that was only half made when a run was ended lacks it, and is made as a new one.
      if (missing.length === table.columns.length) dressPage(sheet, table);
      const columns = table.columns.filter((column) => missing.indexOf(column.header) >= 0);
      if (columns.length === 0) return;
      if (present || sheet === start || columns.length > 26) makeRoom(sheet, header.length + columns.length);
      addColumns(sheet, header.length + 1, columns, table.group);
    },
    done() {
      if (atWork) spreadsheet.setActiveSheet(start || atWork);
      // The tab of a form's responses comes at the very front.
      if (start) spreadsheet.moveActiveSheet(1);
      atWork = start = null;
    },
  };
}

export function makeTab(spreadsheet: Spreadsheet, table: Table): void {
  const maker = tabMaker(spreadsheet);
  maker.make(table);
  maker.done();
}

/** The empty tab that a new Sheet begins with, whatever Google calls it in the organiser's language. */
function emptyFirst(spreadsheet: Spreadsheet): Sheet | undefined {
  const [first] = spreadsheet.getSheets();
  const isEmpty =
    /^[^\s\d]+ ?1$/.test(first!.getName()) &&
    first!.getLastRow() === 0 &&
    !first!.getFormUrl() &&
    first!.getCharts().length + first!.getDrawings().length + first!.getImages().length === 0;
  return isEmpty ? first : undefined;
}

function headerOf(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : sheet.getRange(1, 1, 1, width).getValues()[0]!.map(String);
}

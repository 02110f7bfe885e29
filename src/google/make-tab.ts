/** Makes a tab with its header and look, or adds the columns that an existing one lacks. */
import { columnPositions, missingColumns } from '../core/rows.js';
import type { Column, Table } from '../core/table.js';
import { inEveryLanguage } from '../core/words.js';
import { headerToGoogle } from './cells.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#f1f3f4';

export function makeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, table: Table): void {
  const present = spreadsheet.getSheetByName(table.name);
  const sheet = present || insert(spreadsheet, table.name);
  const header = present ? headerOf(present) : [];
  const missing = missingColumns(table, header);
  const columns = table.columns.filter((column) => missing.indexOf(column.header) >= 0);
  // The header comes last: a tab that was only half made when a run was ended lacks it, and is made as a new one.
  if (missing.length === table.columns.length) {
    sheet.setFrozenRows(1);
    if (table.colours) sheet.setConditionalFormatRules(colourRules(sheet, table));
  }
  if (columns.length > 0) addColumns(sheet, header.length + 1, columns);
}

/** At the end. Google shows a new tab to whoever is at work, so they are taken back to theirs. */
function insert(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (active) spreadsheet.setActiveSheet(active);
  return sheet;
}

function headerOf(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : sheet.getRange(1, 1, 1, width).getValues()[0]!.map(String);
}

/** Formats first: text that is written before its column is a text column may have become a date or a number. */
export function addColumns(sheet: Sheet, first: number, columns: readonly Column[]): void {
  const lacking = first + columns.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const below = sheet.getMaxRows() - 1;
  for (const [from, to] of textRuns(columns))
    sheet.getRange(2, first + from, below, to - from + 1).setNumberFormat('@');
  columns.forEach((column, index) => {
    if (column.format) sheet.getRange(2, first + index, below, 1).setNumberFormat(column.format);
    const rule = ruleFor(column);
    if (rule) sheet.getRange(2, first + index, below, 1).setDataValidation(rule);
    if (column.width) sheet.setColumnWidth(first + index, column.width);
    if (column.hidden) sheet.hideColumns(first + index);
  });
  const header = sheet.getRange(1, first, 1, columns.length);
  header.setNotes([columns.map((column) => column.help || '')]);
  header.setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  header.setValues([columns.map((column) => headerToGoogle(column.header))]);
}

/** [first, last] index of each run of text columns. */
function textRuns(columns: readonly Column[]): [number, number][] {
  const runs: [number, number][] = [];
  columns.forEach(({ type }, index) => {
    const run = runs[runs.length - 1];
    if (type !== 'text') return;
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function ruleFor(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (column.type !== 'choice') return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(
      column.choices!.map((choice) => labelOf(column, choice)),
      true,
    )
    .setAllowInvalid(true)
    .build();
}

/** Boxes on these rows alone: Google may write FALSE beside each, and those below would count as filled. */
export function addBoxes(sheet: Sheet, table: Table, header: readonly string[], row: number, rows: number): void {
  const positions = columnPositions(table, header);
  for (const { key, type } of table.columns) {
    if (type !== 'tick' || positions[key] === undefined) continue;
    const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange(row, positions[key]! + 1, rows, 1).setDataValidation(box);
  }
}

function colourRules(sheet: Sheet, table: Table): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const positions = columnPositions(
    table,
    table.columns.map((column) => column.header),
  );
  const everything = sheet.getRange(2, 1, sheet.getMaxRows() - 1, table.columns.length);
  return table.colours!.flatMap(({ column, equals, background }) =>
    labelsOf(table.columns[positions[column]!]!, equals).map((label) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=$${letter(positions[column]!)}2="${label}"`)
        .setBackground(background)
        .setRanges([everything])
        .build(),
    ),
  );
}

/** In every language: the tab outlives a change of it. */
function labelsOf(column: Column, choice: string): string[] {
  const labels = inEveryLanguage(() => labelOf(column, choice));
  return labels.filter((label, at) => labels.indexOf(label) === at);
}

/** What people read for a choice. */
function labelOf({ labels }: Column, choice: string): string {
  return labels?.()[choice] ?? choice;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

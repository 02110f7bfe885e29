/** How a tab of ours looks when it is made. Never done again: what the organiser arranges otherwise stays. */

import type { TabWrite } from '../core/diff.js';
import { columnPositions } from '../core/rows.js';
import type { Column, Group, Table } from '../core/table.js';
import { inEveryLanguage } from '../core/words.js';
import { headerToGoogle } from './cells.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of the tab, and of its header. */
const COLOURS: Readonly<Record<Group, readonly [tab: string, header: string]>> = {
  start: ['#12543a', '#12543a'],
  yours: ['#1a5fb4', '#dce8f7'],
  results: ['#3f9a72', '#dcefe4'],
  machinery: ['#9aa0a6', '#eceff1'],
};
const TIME_FORMAT = 'd mmm yyyy hh:mm';
/** Pixels that Google gives a column. */
const USUAL_WIDTH = 100;

/** Google gives a new tab 26 columns. */
export function makeRoom(sheet: Sheet, columns: number): void {
  const lacking = columns - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}

/** What belongs to the whole tab. */
export function dressPage(sheet: Sheet, table: Table): void {
  const { group = 'machinery', frozen, hidden, colours } = table;
  sheet.setTabColor(COLOURS[group][0]).setFrozenRows(1);
  if (frozen) sheet.setFrozenColumns(frozen);
  if (group === 'start') sheet.setHiddenGridlines(true);
  if (colours) sheet.setConditionalFormatRules(colourRules(sheet, table));
  if (hidden) sheet.hideSheet();
}

/** Formats first: text that is written before its column is a text column may have become a date or a number. */
export function addColumns(sheet: Sheet, first: number, columns: readonly Column[], group: Group = 'machinery'): void {
  const last = letters(first + columns.length - 1);
  const below = ({ from, many }: Pick<Run<unknown>, 'from' | 'many'>) =>
    `${letters(first + from)}2:${letters(first + from + many - 1)}`;
  sheet
    .getRange(`${letters(first)}1:${last}`)
    .setWrap(true)
    .setVerticalAlignment('top');
  const formats = runsOf(columns, formatOf);
  for (const format of unique(formats.map(({ value }) => value)))
    sheet.getRangeList(formats.filter(({ value }) => value === format).map(below)).setNumberFormat(format);
  const clipped = runsOf(columns, (column) => column.clipped);
  if (clipped.length > 0) sheet.getRangeList(clipped.map(below)).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  for (const { value, from, many } of runsOf(columns, ({ width = USUAL_WIDTH }) => width))
    if (value !== USUAL_WIDTH) sheet.setColumnWidths(first + from, many, value);
  for (const { from, many } of runsOf(columns, ({ hidden }) => hidden)) sheet.hideColumns(first + from, many);
  columns.forEach((column, at) => {
    const rule = ruleFor(column);
    if (rule) sheet.getRange(below({ from: at, many: 1 })).setDataValidation(rule);
  });
  const header = sheet.getRange(1, first, 1, columns.length);
  header.setFontWeight('bold').setBackground(COLOURS[group][1]);
  if (group === 'start') header.setFontColor('#ffffff').setFontSize(16);
  if (columns.some(({ help }) => help)) header.setNotes([columns.map(({ help }) => help || '')]);
  header.setValues([columns.map((column) => headerToGoogle(column.header))]);
}

function formatOf({ type, format }: Column): string | undefined {
  if (format) return format;
  return type === 'time' || type === 'wall' ? TIME_FORMAT : type === 'text' || type === 'choice' ? '@' : undefined;
}

interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly many: number;
}

/** Columns beside each other of which the same holds; those of which nothing does are left out. */
function runsOf<T>(columns: readonly Column[], of: (column: Column) => T | undefined): Run<T>[] {
  const runs: Run<T>[] = [];
  columns.forEach((column, at) => {
    const value = of(column);
    const last = runs[runs.length - 1];
    if (value === undefined) return;
    if (last && last.value === value && last.from + last.many === at)
      runs[runs.length - 1] = { ...last, many: last.many + 1 };
    else runs.push({ value, from: at, many: 1 });
  });
  return runs;
}

function ruleFor(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (column.offers) return listRule(column.offers);
  if (column.type !== 'choice' || column.told) return null;
  return listRule(column.choices!.map((choice) => labelOf(column, choice)));
}

/** What is none of these is marked and stays: a rule that refused it would stop our own writing beside it as well. */
function listRule(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices])
    .build();
}

/** On rows that have just been added, from this one on. */
export function addOffers(sheet: Sheet, row: number, { column, of }: NonNullable<TabWrite['offers']>): void {
  const filled = of.map((_, at) => at).filter((at) => of[at]);
  if (filled.length === 0) return;
  const [from, to] = [filled[0]!, filled[filled.length - 1]!];
  const rules = of.slice(from, to + 1).map((choices) => [choices && listRule(choices)]);
  sheet.getRange(row + from, column + 1, rules.length, 1).setDataValidations(rules);
}

/** Boxes on these rows alone: Google writes FALSE into each, and those below would count as filled. */
export function addBoxes(sheet: Sheet, table: Table, header: readonly string[], row: number, rows: number): void {
  const positions = columnPositions(table, header);
  for (const { key, type } of table.columns) {
    if (type !== 'tick' || positions[key] === undefined) continue;
    sheet.getRange(row, positions[key]! + 1, rows, 1).insertCheckboxes();
  }
}

function colourRules(sheet: Sheet, table: Table): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const { columns } = table;
  const everything = sheet.getRange(`A2:${letters(columns.length)}`);
  return table.colours!.flatMap(({ column, equals, background, bold }) => {
    const at = columns.findIndex(({ key }) => key === column);
    return labelsOf(columns[at]!, equals).map((label) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=$${letters(at + 1)}2="${label}"`);
      if (background) rule.setBackground(background);
      if (bold) rule.setBold(true);
      return rule.setRanges([everything]).build();
    });
  });
}

/** In every language: the tab outlives a change of it. */
function labelsOf(column: Column, choice: string): string[] {
  return unique(inEveryLanguage(() => labelOf(column, choice)));
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) === at);
}

/** What people read for a choice. */
function labelOf({ labels }: Column, choice: string): string {
  return labels?.()[choice] ?? choice;
}

/** Of a column, counted from 1: 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

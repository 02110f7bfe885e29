/** A tab's rows and columns as the table component wants them. Frozen rows become the head of the columns. */
import type { ColumnDefinition } from 'tabulator-tables';
import type { CellShape, TabShape } from '../../server/shapes.js';
import { cellOf, contents, paint } from './cell-look.js';
import { lettersOf } from './letters.js';

/** `n` is the row number in the sheet, `c1`, `c2`, ... its cells. */
export interface Line {
  readonly n: number;
  readonly [field: string]: number | string | CellShape;
}

/** Empty rows that stand ready below the last one. */
const SPARE_ROWS = 25;

export function fieldOf(column: number): string {
  return `c${column}`;
}

/** Frozen rows stand in the head; more of them than this would leave no room for the others. */
const MOST_FROZEN = 6;

export function headerRows(tab: TabShape): number {
  return Math.min(tab.frozenRows, MOST_FROZEN);
}

/** A few empty columns stand ready at the right, as the sheet has them. */
export function columnCount(tab: TabShape): number {
  return Math.max(tab.columns + 2, 14);
}

export function linesOf(tab: TabShape): Line[] {
  const from = headerRows(tab);
  const width = columnCount(tab);
  const count = Math.max(tab.rows.length + SPARE_ROWS, 60) - from;
  const hidden = new Set(tab.hiddenRows);
  return Array.from({ length: count }, (_, index) => {
    const cells = tab.rows[from + index] ?? [];
    // Every field is there, so that a cell that was emptied is shown empty.
    const fields = Array.from({ length: width }, (__, column) => [fieldOf(column + 1), cells[column] ?? ''] as const);
    return { n: from + index + 1, ...Object.fromEntries(fields) } as Line;
  }).filter(({ n }) => !hidden.has(n));
}

/** Whether rows differ in height: some cell wraps or is written large, or somebody gave a row its own. */
export function hasTallRows(tab: TabShape): boolean {
  const isTall = (cell: string | CellShape) => typeof cell !== 'string' && (cell.wrap || (cell.size ?? 0) > 12);
  return Object.keys(tab.heights).length > 0 || tab.rows.some((row) => row.some(isTall));
}

/** What does not depend on the table's own state: title, field and width of a column. */
export function columnsOf(tab: TabShape, index: number): ColumnDefinition {
  return {
    title: lettersOf(index + 1),
    field: fieldOf(index + 1),
    width: tab.widths[index] ?? 100,
    visible: !tab.hiddenColumns.includes(index + 1),
    frozen: index < tab.frozenColumns,
    titleFormatter: () => head(tab, index) as unknown as string,
  };
}

/** What a cell is called: by its column's title if there is one, or by its letter. */
export function nameOfCell(tab: TabShape, row: number, column: number): string {
  const title = headerRows(tab) > 0 ? cellOf(tab.rows[0]?.[column - 1]).text : '';
  return title ? `${title}, row ${row}` : `${lettersOf(column)}${row}`;
}

/** The column's letter, and under it the cells of the frozen rows. */
function head(tab: TabShape, index: number): HTMLElement {
  const element = document.createElement('div');
  const letter = document.createElement('div');
  letter.className = 'letter';
  letter.textContent = lettersOf(index + 1);
  element.append(letter);
  for (let row = 1; row <= headerRows(tab); row++) {
    if (tab.hiddenRows.includes(row)) continue;
    const cell = cellOf(tab.rows[row - 1]?.[index]);
    const title = document.createElement('div');
    title.className = 'head-cell';
    title.dataset.row = String(row);
    title.dataset.column = String(index + 1);
    title.tabIndex = -1;
    title.append(contents(cell));
    paint(title, cell);
    title.title ||= cell.text;
    const height = tab.heights[row];
    if (height !== undefined) title.style.height = `${height}px`;
    element.append(title);
  }
  return element;
}

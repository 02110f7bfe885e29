/** A tab's rows and columns as the table component wants them. A frozen first row becomes the head of the columns. */
import type { ColumnDefinition } from 'tabulator-tables';
import type { CellShape, TabShape } from '../../server/shapes.js';
import { cellOf } from './cell-look.js';
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

export function headerRows(tab: TabShape): number {
  return tab.frozenRows > 0 ? 1 : 0;
}

/** A few empty columns stand ready at the right, as the sheet has them. */
export function columnCount(tab: TabShape): number {
  return Math.max(tab.columns + 2, 14);
}

export function linesOf(tab: TabShape): Line[] {
  const from = headerRows(tab);
  const width = columnCount(tab);
  const count = Math.max(tab.rows.length + SPARE_ROWS, 60) - from;
  return Array.from({ length: count }, (_, index) => {
    const cells = tab.rows[from + index] ?? [];
    // Every field is there, so that a cell that was emptied is shown empty.
    const fields = Array.from({ length: width }, (__, column) => [fieldOf(column + 1), cells[column] ?? ''] as const);
    return { n: from + index + 1, ...Object.fromEntries(fields) } as Line;
  });
}

/** What does not depend on the table's own state: title, field and width of a column. */
export function columnsOf(tab: TabShape, index: number): ColumnDefinition {
  return {
    title: lettersOf(index + 1),
    field: fieldOf(index + 1),
    width: tab.widths[index] ?? 100,
    visible: !tab.hiddenColumns.includes(index + 1),
    titleFormatter: () => head(tab, index) as unknown as string,
  };
}

/** The column's letter, and under it the text of the frozen row. */
function head(tab: TabShape, index: number): HTMLElement {
  const element = document.createElement('div');
  const letter = document.createElement('div');
  letter.className = 'letter';
  letter.textContent = lettersOf(index + 1);
  element.append(letter);
  if (headerRows(tab) === 1) {
    const cell = cellOf(tab.rows[0]?.[index]);
    const title = document.createElement('div');
    title.className = cell.note ? 'head-cell has-note' : 'head-cell';
    title.textContent = cell.text;
    title.title = cell.note ?? cell.text;
    if (cell.back) title.style.background = cell.back;
    if (cell.ink) title.style.color = cell.ink;
    element.append(title);
  }
  return element;
}

/** Hiding rows and columns of a tab, and showing them again. Rows and columns count from 1. */
import { ServiceError } from '../../errors.js';
import type { Tab } from './book.js';
import { rowForWriting } from './cells.js';

export function hideColumns(tab: Tab, first: number, count: number, hidden: boolean): void {
  const { look } = tab;
  const others = look.hiddenColumns.filter((column) => column < first || column >= first + count);
  const some = Array.from({ length: count }, (_, i) => first + i);
  const next = hidden ? [...others, ...some] : others;
  if (next.length >= look.maxColumns) throw new ServiceError("You can't hide all the columns of a sheet.");
  look.hiddenColumns = next;
  tab.dirtyLook = true;
}

export function hideRows(tab: Tab, first: number, count: number, hidden: boolean): void {
  if (hidden && count >= tab.look.maxRows) throw new ServiceError("You can't hide all the rows of a sheet.");
  const last = hidden ? first + count - 1 : Math.min(first + count - 1, tab.rows.length);
  for (let row = first; row <= last; row++) {
    const line = rowForWriting(tab, row);
    if (hidden) line.hidden = true;
    else delete line.hidden;
  }
}

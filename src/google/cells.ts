/** Cells between Google's values and ours: dates become text in the Sheet's zone, hostile text stays text. */
import type { Cell } from '../core/cell.js';
import { wallTime } from '../core/dates.js';

/** A value of `getValues` as a cell. */
export function fromGoogle(value: unknown, zone: string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const wall = wallTime(value.getTime(), zone);
    return wall.slice(11) === '00:00:00' ? wall.slice(0, 10) : wall;
  }
  return '';
}

/** A cell as a value for `setValues`: an apostrophe keeps what looks like a formula from becoming one. */
export function toGoogle(cell: Cell): Cell {
  return typeof cell === 'string' && /^[\s'=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** A title as a value for `setValues`: it stands in a cell that is none of plain text, where "3/4" would become a day. */
export function headerToGoogle(title: string): string {
  return /^[\s'=+\-@＝＋－＠]|\d|^(?:true|false)$/i.test(title) ? `'${title}` : title;
}

/** A cell that `toGoogle` has written: in a column of plain text the apostrophe may stay. */
export function withoutGuard(cell: Cell): Cell {
  return typeof cell === 'string' && /^'[\s'=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** Cells between Google's values and ours: dates become text in the Sheet's zone, hostile text stays text. */
import type { Cell } from '../core/cell.js';
import { instantOf, isDay, wallTime } from '../core/dates.js';
import { dict } from '../core/dict.js';
import { columnPositions } from '../core/rows.js';
import type { Column } from '../core/table.js';
import { inOrder } from '../records/index.js';

/** A value of `getValues` as a cell. */
export function fromGoogle(value: unknown, zone: string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const wall = wallTime(value.getTime(), zone);
    return wall.slice(11) === '00:00:00' ? wall.slice(0, 10) : wall;
  }
  return '';
}

/** The columns of a tab of ours in which dates stand, by their place; by an earlier header they are text, in UTC. */
export function datesOf(tab: string, header: readonly string[]): Readonly<Record<number, Column>> {
  const table = inOrder.find(({ name }) => name === tab);
  const found = dict<Column>();
  if (!table) return found;
  const positions = columnPositions(table, header);
  for (const column of table.columns) {
    const at = positions[column.key];
    const holds = column.type === 'time' || column.type === 'wall';
    if (holds && at !== undefined && header[at] === column.header) found[at] = column;
  }
  return found;
}

/** A value of a column with dates as a cell: an instant, or a wall time; what is neither stays text. */
export function dateFromGoogle(value: unknown, { type }: Column, zone: string): Cell {
  if (value instanceof Date) return type === 'time' ? value.toISOString() : fromGoogle(value, zone);
  const cell = fromGoogle(value, zone);
  if (typeof cell !== 'string') return cell;
  const plain = cell.replace(/^'/, '');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(plain)) return plain;
  const wall = plain.replace(' ', 'T');
  return type === 'time' ? new Date(instantOf(wall, zone)).toISOString() : wall;
}

/** As text that Google takes for a date in every language, and that can be read again where it stays text. */
export function dateToGoogle(cell: Cell, { type }: Column, zone: string): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  const wall = type === 'time' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell) ? wallTime(Date.parse(cell), zone) : cell;
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/.test(wall) && isThere(wall, zone);
  return isDate ? wall.replace('T', ' ') : `'${cell}`;
}

/** A wall time that the Sheet's zone skips would be read as another one. */
function isThere(wall: string, zone: string): boolean {
  return wall.length === 10 ? isDay(wall) : isDay(wall.slice(0, 10)) && wallTime(instantOf(wall, zone), zone) === wall;
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

/** How times, lengths of time and cells of the Sheet read in the panel. */
import { words } from '../words.js';

/** 7 s, 1 min 05 s. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return words.elapsed(Math.floor(seconds / 60), seconds % 60);
}

/** A wall time `2027-03-01T09:30:00` as "Mon 1 Mar 2027, 09:30"; anything else unchanged. */
export function wallTime(time: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(time);
  if (!match) return time;
  const [, year, month, day, clock] = match as unknown as [string, string, string, string, string];
  const weekday = new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay();
  return words.moment({ weekday, day: +day, month: +month - 1, year: +year, clock });
}

/** A day `2027-03-01` as "Mon 1 Mar 2027". */
export function dayText(day: string): string {
  return wallTime(`${day}T00:00:00`).replace(/,? 00:00$/, '');
}

/** An instant in UTC as wall time where the browser is. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const two = (n: number) => String(n).padStart(2, '0');
  return words.moment({
    weekday: at.getDay(),
    day: at.getDate(),
    month: at.getMonth(),
    year: at.getFullYear(),
    clock: `${two(at.getHours())}:${two(at.getMinutes())}`,
  });
}

/** What stands in a cell, for the eye. */
export function cellText(cell: string | number | boolean): string {
  if (cell === '') return words.cell.empty;
  if (typeof cell === 'boolean') return cell ? words.cell.ticked : words.cell.unticked;
  return String(cell);
}

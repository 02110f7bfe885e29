/** Whether the numbers in a column of time zones are hours from UTC; asked once for each column. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { holdsOffsets } from '../cells/time-zone.js';
import { latest, type Signup } from './signup.js';

const known = new WeakMap<Tab['rows'], Map<number, boolean>>();

export function zonesAreOffsets(signup: Signup): boolean {
  const answer = latest(signup, 'zone').slice(-1)[0];
  if (!answer || !/^\s*[\d+\u2212–-]/.test(answer.text)) return false;
  const form = signup.responses
    .map((one) => one.form)
    .find(({ asked }) => asked.some((one) => one.question === answer.question));
  return form !== undefined && columnHoldsOffsets(form.tab, answer.column);
}

function columnHoldsOffsets({ rows }: Tab, column: number): boolean {
  const columns = known.get(rows) || new Map<number, boolean>();
  known.set(rows, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const found = holdsOffsets(rows.map((row) => text(row[column])));
  columns.set(column, found);
  return found;
}

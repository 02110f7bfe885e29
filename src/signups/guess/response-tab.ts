/** Tells a list of sign-ups from any other tab in the Sheet, when no form made it. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { isEmail } from '../cells/email.js';
import { roleIn } from '../cells/role.js';
import { headerKey } from '../headers.js';

const ENOUGH = 20;

/** It has addresses, and it speaks of mentors and mentees: in its name, in a question, or in a column of roles. */
export function holdsSignups({ name, header, rows }: Pick<Tab, 'name' | 'header' | 'rows'>): boolean {
  const first = rows.slice(0, ENOUGH);
  const headers = header.map(headerKey);
  const columns = headers.map((_, column) => first.map((row) => text(row[column])).filter((cell) => cell !== ''));
  const asksAddress = headers.some((one) => /\be ?-? ?mails?\b|^username$|\bcourriel\b|\bcorreo\b/.test(one));
  if (!asksAddress && !columns.some((cells) => mostly(cells, (cell) => isEmail(cell.toLowerCase())))) return false;
  const speaks = /\bment(?:ors?|ees?|oring|orship)\b/i;
  return (
    speaks.test(name) ||
    headers.some((one) => speaks.test(one)) ||
    columns.some((cells) => mostly(cells, (cell) => cell.length <= 60 && roleIn(cell) !== ''))
  );
}

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length >= cells.length * 0.6;
}

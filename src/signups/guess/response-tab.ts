/** Tells from a tab alone whether it holds the answers of a form, a list of sign-ups, or something else. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import type { Tab } from '../../core/world.js';
import { isEmail } from '../cells/email.js';
import { said, trouble } from '../cells/reading.js';
import { roleIn } from '../cells/role.js';
import { headerKey } from '../headers.js';
import { isTimestamp } from '../languages/time-column.js';

/** Enough rows to tell. */
const enough = 20;

/** A form fills it, or filled it before it was copied or renamed. */
export function cameFromForm({ name, header, formUrl }: Pick<Tab, 'name' | 'header' | 'formUrl'>): boolean {
  return formUrl !== '' || isTimestamp(header[0] || '') || /^form[ _]responses/i.test(name);
}

/** No form made it: it has addresses, and it speaks of mentors and mentees: in its name, in a question, or in a column of roles. */
export function holdsSignups({ name, header, rows }: Pick<Tab, 'name' | 'header' | 'rows'>): boolean {
  const first = rows.slice(0, enough);
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

/** Row 1 holds somebody's answers: the tab was sorted with its header, and nobody knows what was asked. */
export function headerIsLost({ header }: Pick<Tab, 'header'>): boolean {
  return header.some((title) => title.indexOf('@') > 0 && isEmail(title.trim().toLowerCase()));
}

export function lostHeader({ name }: Pick<Tab, 'name'>): Problem {
  return { tab: name, row: 1, column: '', ...said(trouble('stops', 'header-lost')) };
}

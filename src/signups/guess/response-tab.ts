/** Tells from a tab alone whether it holds the answers of a form, a list of sign-ups, or something else. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import type { Tab } from '../../core/world.js';
import { isEmail } from '../cells/email.js';
import { said, trouble } from '../cells/reading.js';
import { roleIn } from '../cells/role.js';
import { headerKey } from '../headers.js';
import { isTimestamp } from '../languages/time-column.js';
import type { AnswerTab } from '../tabs/answer-tab.js';
import { asksAddress, asksName } from '../tabs/column-name.js';

/** Enough rows to tell. */
const enough = 20;

type Answers = Pick<Tab, 'name' | 'header' | 'rows'>;

/** A form fills it, or filled it before it was copied, renamed or brought here. */
export function cameFromForm({
  name,
  header,
  formUrl,
  exported,
}: Pick<AnswerTab, 'name' | 'header' | 'formUrl' | 'exported'>): boolean {
  return exported === true || formUrl !== '' || isTimestamp(header[0] || '') || /^form[ _]responses/i.test(name);
}

/** No form made it: it has addresses, and it speaks of mentors and mentees: in its name, in a question, or in a column of roles. */
export function holdsSignups(tab: Answers): boolean {
  const columns = columnsOf(tab);
  const headers = tab.header.map(headerKey);
  return hasAddresses(headers, columns) && speaksOfMentoring(tab.name, headers, columns);
}

/** A list of people: of their addresses, or of their names. It may be of sign-ups, which nothing in it tells. */
export function listsPeople(tab: Answers): boolean {
  const columns = columnsOf(tab);
  const headers = tab.header.map(headerKey);
  const isNames = (cells: readonly string[], at: number) =>
    asksName(headers[at]!) && cells.length > 1 && mostly(cells, isPersonName) && areDifferent(cells, 0.6);
  const isAddresses = (cells: readonly string[], at: number) =>
    (asksAddress(headers[at]!) || cells.length > 2) && mostly(cells, isAddress) && areDifferent(cells);
  return (
    columns.length > 1 &&
    (columns.some(isAddresses) ||
      columns.some(isNames) ||
      // Headers that ask for both, over nothing yet.
      (tab.rows.length === 0 && headers.some(asksAddress) && headers.some(asksName)))
  );
}

function columnsOf({ header, rows }: Answers): string[][] {
  const first = rows.slice(0, enough);
  return header.map((_, column) => first.map((row) => text(row[column])).filter((cell) => cell !== ''));
}

function hasAddresses(headers: readonly string[], columns: readonly (readonly string[])[]): boolean {
  return headers.some(asksAddress) || columns.some((cells) => mostly(cells, isAddress));
}

function speaksOfMentoring(name: string, headers: readonly string[], columns: readonly (readonly string[])[]): boolean {
  const speaks = /\bment(?:ors?|ees?|oring|orship)\b/i;
  return (
    speaks.test(name) ||
    headers.some((one) => speaks.test(one)) ||
    columns.some((cells) => mostly(cells, (cell) => cell.length <= 60 && roleIn(cell) !== ''))
  );
}

function isAddress(cell: string): boolean {
  return isEmail(cell.toLowerCase());
}

function isPersonName(cell: string): boolean {
  return cell.length <= 60 && /^[\p{L}][\p{L}\p{M}\s,.'’()-]*$/u.test(cell);
}

/** What a person paid or wrote comes again; a person in a list of people does not. */
function areDifferent(cells: readonly string[], share = 0.8): boolean {
  return new Set(cells).size >= cells.length * share;
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

/** Whom a column that is used for nothing is for: mentors, mentees, or everybody. */
import { type Cell, text } from '../../core/cell.js';
import { meant } from '../cells/meanings.js';
import { readRole } from '../cells/role.js';
import { sideOf } from '../guess/whose-answer.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import type { SignupTab } from './response-rows.js';

/** Whether a column is for whoever gave this row: a mentee's empty box under "Taking new mentees" says nothing. */
export function addressees({ tab, use, asked }: SignupTab): (column: number, cells: readonly Cell[]) => boolean {
  const sides = tab.header.map((header) => sideOf(inEnglish(readableHeader(header)).toLowerCase()));
  const roles = asked.filter(({ question }) => question.use === 'role');
  return (column, cells) => {
    const side = sides[column]!;
    if (side === 'both') return true;
    if (roles.length === 0) return use !== (side === 'mentor' ? 'all mentees' : 'all mentors');
    const told = roles.map((one) => readRole(meant(one.question, text(cells[one.column])), one.header).value);
    return told.some((role) => role !== (side === 'mentor' ? 'mentee' : 'mentor'));
  };
}

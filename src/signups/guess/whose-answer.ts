/** Tells from a form for both roles which of its questions only mentees, or only mentors, have answered. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readRole } from '../cells/role.js';
import { baseHeader, headerKey, type Side } from '../question-row.js';
import type { QuestionUse } from '../uses.js';

/** For each column; `both` when it does not show. Copies of one question are counted together. */
export function answeredBy(tab: Pick<Tab, 'header' | 'rows'>, given: ReadonlyMap<number, QuestionUse>): Side[] {
  const role = Array.from(given.keys()).find((column) => given.get(column) === 'role');
  if (role === undefined) return tab.header.map(() => 'both');
  const rows = tab.rows.slice(0, 400).map((row) => ({ row, role: readRole(text(row[role]), tab.header[role]).value }));
  const bases = tab.header.map((header) => baseHeader(headerKey(header)));
  const share = (wanted: Side, base: string): number => {
    const own = rows.filter((one) => one.role === wanted);
    const filled = own.filter(({ row }) => bases.some((other, column) => other === base && text(row[column]) !== ''));
    // Two people tell nothing yet.
    return own.length < 2 ? Number.NaN : filled.length / own.length;
  };
  return bases.map((base) => {
    const [mentees, mentors] = [share('mentee', base), share('mentor', base)];
    if (mentees >= 0.5 && mentors <= 0.1) return 'mentee';
    return mentors >= 0.5 && mentees <= 0.1 ? 'mentor' : 'both';
  });
}

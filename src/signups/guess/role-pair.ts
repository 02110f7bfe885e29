/** Two questions that are answered by yes or no, one for each role, and say together who is what. */
import { askedRole } from '../cells/asked-role.js';
import type { Prepared } from './prepared.js';
import { asksRole } from './use-signs.js';

/** The columns of mentors and of mentees; empty where no such two stand in the tab, or where one question says it all. */
export function rolePair({ headers, asked, traits }: Prepared): readonly number[] {
  const saysAll = traits.some(
    ({ filled, roles, yesNo, distinct }, column) =>
      filled > 0 && roles >= 0.8 && yesNo < 0.5 && distinct > 1 && asksRole(headers[column]!),
  );
  if (saysAll) return [];
  const asksFor = (role: 'mentor' | 'mentee') =>
    asked.flatMap((header, column) => {
      const { filled, yesNo } = traits[column]!;
      return askedRole(header) === role && (filled === 0 || yesNo >= 0.8) ? [column] : [];
    });
  const [mentors, mentees] = [asksFor('mentor'), asksFor('mentee')];
  return mentors.length === 1 && mentees.length === 1 ? [...mentors, ...mentees] : [];
}

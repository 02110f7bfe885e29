/** What the organiser has settled in People needs nobody any more: a corrected cell, a hold that was emptied. */
import { type Row, text } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';

/** What is said of these cells begins with these words. */
const cells = Object.assign(dict<string>(), {
  seats: 'capacity',
  email: 'email',
  name: 'name',
  zone: 'zone',
  decision: 'decision',
  pronouns: 'pronouns',
});

/** Of one person's problems those that are open. `read`: what their answers say; `row`: what People will hold. */
export function openProblems(problems: readonly Problem[], read: Row, row: Row): Problem[] {
  const isWaived = text(read.hold) !== '' && text(row.hold) === '';
  const isCorrected = ({ code = '' }: Problem) => {
    const cell = cells[code.split('-')[0]!];
    return cell !== undefined && text(row[cell]) !== text(read[cell]);
  };
  return problems.filter((one) => !(isWaived && one.weight === 'stops') && !isCorrected(one));
}

/** Somebody who signs up anew while the organiser has set who may be the same human to paused or left. */
import { type Row, text } from '../../core/cell.js';
import { groupBy } from '../../core/dict.js';
import { said, trouble } from '../cells/reading.js';
import { findTwins } from '../people/one-human.js';
import { type NamedSignup, type Refused, someone } from './refused-elsewhere.js';
import { placeOf, problemAt } from './signup.js';

/** By id. Who stood in People as somebody who takes part when the other was paused has been seen beside them. */
export function outElsewhere(
  accepted: readonly NamedSignup[],
  held: readonly Row[],
  rowsById: ReadonlyMap<string, Row>,
): ReadonlyMap<string, Refused> {
  const out = new Map(held.filter(isOut).map((row): [string, Row] => [`out ${text(row.id)}`, row]));
  if (out.size === 0) return new Map();
  const isNew = (row: Row | undefined) => !row || (!isOut(row) && text(row.hold) !== '');
  const anew = accepted.filter(({ signup }) => isNew(rowsById.get(signup.id)));
  const signups = new Map(anew.map(({ signup }) => [signup.id, signup]));
  const cell = (row: Row, column: string) => text(row[column]);
  const twins = findTwins([
    ...anew.map((one) => someone(one.signup.id, one)),
    ...Array.from(out, ([id, row]) => ({
      id,
      name: cell(row, 'name'),
      email: cell(row, 'email'),
      manager: cell(row, 'manager'),
      about: cell(row, 'about'),
    })),
  ]).filter(({ first, other }) => signups.has(first.id) && out.has(other.id));
  const found = groupBy(twins, ({ first }) => first.id);
  return new Map(
    Object.keys(found).map((id): [string, Refused] => {
      const signup = signups.get(id)!;
      const { other } = found[id]![0]!;
      const told = trouble('stops', 'out-elsewhere', other.name, other.email);
      const { reason } = said(told);
      return [
        id,
        {
          hold: { why: reason, cause: `out-elsewhere ${other.id}` },
          problems: [problemAt(told, placeOf(signup, 'email'), signup.email)],
        },
      ];
    }),
  );
}

function isOut(row: Row): boolean {
  return /^(left|paused)$/.test(text(row.status));
}

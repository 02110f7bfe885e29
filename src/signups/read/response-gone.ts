/** People whose response is not there any more: deleted, or under another address. */
import { type Row, text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { said, trouble } from '../cells/reading.js';
import { nameKey, withoutResponse } from './moved-address.js';
import type { Hold, Person } from './person.js';
import type { SignupTab } from './response-rows.js';
import { placeOf, problemAt, type Signup } from './signup.js';

/** People whose response somebody has deleted: they stay in People as they are, which is hardly what was meant. */
export function gone(held: readonly Row[], signups: readonly Signup[], [first]: readonly SignupTab[]): Problem[] {
  const there = new Set(signups.map(({ id }) => id));
  const names = withoutResponse(held, there).map((row) => text(row.name) || text(row.email));
  if (!first || names.length === 0) return [];
  return [{ tab: first.tab.name, row: 0, column: '', ...said(trouble('warns', 'response-gone', names)) }];
}

/** Of whoever has the name of somebody whose response is gone, and came to People later: that they may be the same. */
export function movedTo(
  accepted: readonly Person[],
  held: readonly Row[],
  signups: readonly Signup[],
): ReadonlyMap<string, Problem[]> {
  const place = new Map(held.map((row, at): [string, number] => [text(row.id), at]));
  const stale = withoutResponse(held, new Set(signups.map(({ id }) => id)));
  const byName = new Map(stale.map((row): [string, Row] => [nameKey(text(row.name)), row]));
  return new Map(
    accepted.flatMap(({ signup, name }): [string, Problem[]][] => {
      const row = byName.get(nameKey(name));
      const isLater = row && (place.get(signup.id) ?? held.length) > place.get(text(row.id))!;
      if (!isLater) return [];
      const found = trouble('stops', 'address-moved', name, text(row.email));
      return [[signup.id, [problemAt(found, placeOf(signup, 'email'), signup.email)]]];
    }),
  );
}

export function holdFor({ reason }: Problem): Hold {
  return { why: reason, cause: reason };
}

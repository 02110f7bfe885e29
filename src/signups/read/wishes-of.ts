/** Finds the people whom somebody wishes for among all who signed up. */
import type { Problem } from '../../core/problem.js';
import { type Directory, readWishes } from '../cells/wished-people.js';
import type { Person } from './person.js';
import { placeOf, problemAt } from './signup.js';

/** Names as People shows them, dearest first, commas between. */
export function readWishesOf(
  person: Person,
  known: Directory,
): { readonly value: string; readonly problems: readonly Problem[] } {
  const { value, trouble } = readWishes(person.wishes, known, person.signup.id);
  const problems = trouble ? [problemAt(trouble, placeOf(person.signup, 'wishes'), person.signup.email)] : [];
  return { value: value.map((wish) => wish.replace(/\s*,\s*/g, ' ')).join(', '), problems };
}

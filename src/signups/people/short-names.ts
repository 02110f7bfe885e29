/** Finds whom a few letters may mean: "K. E." is Kim Ek if she alone has these initials; "Al" may be any Alan. */
import { indexed } from './indexed.js';
import { isInitial } from './spelling.js';

type Words = readonly string[];

export interface Short<T> {
  readonly grade: 'near' | 'alike' | '';
  readonly entries: readonly T[];
}

const MOST_LETTERS = 3;
/** Of more people nobody asks who of them is meant. */
const MOST = 20;

export function shortNames<T extends { readonly forms: readonly Words[] }>(
  entries: readonly T[],
): (forms: readonly Words[]) => Short<T> {
  const byInitials = indexed(entries, ({ forms }) => forms.filter((form) => form.length > 1).flatMap(initialsOf));
  const byBeginning = indexed(entries, ({ forms }) => forms.flat().flatMap(beginningsOf));
  return (forms) => {
    const short = forms.filter((form) => form.every(isShort));
    const same = short.flatMap((form) => (form.every(isInitial) && byInitials.get(form.join(''))) || []);
    if (same.length > 0) return { grade: same.length === 1 ? 'near' : 'alike', entries: same.slice(0, MOST) };
    const alike = short.flatMap((form) => [
      ...(form.length === 1 ? byInitials.get(form[0]!) || [] : []),
      ...(byBeginning.get(form[0]!) || []).filter((entry) => entry.forms.some((name) => begins(form, name))),
    ]);
    const found = Array.from(new Set(alike)).slice(0, MOST);
    return { grade: found.length > 0 ? 'alike' : '', entries: found };
  };
}

function isShort(word: string): boolean {
  return word.length <= MOST_LETTERS && /^\p{Script=Latin}+$|^\p{Script=Cyrillic}+$|^\p{Script=Greek}+$/u.test(word);
}

/** Of all its words, and of the first and the last. */
function initialsOf(name: Words): string[] {
  const letters = name.map((word) => word.charAt(0));
  return [letters.join(''), letters[0]! + letters[letters.length - 1]!];
}

function beginningsOf(word: string): string[] {
  return [1, 2, 3].map((letters) => word.slice(0, letters));
}

/** Each word begins another of the name. */
function begins(words: Words, name: Words): boolean {
  const left = [...name];
  return words.every((word) => {
    const at = left.findIndex((one) => one.indexOf(word) === 0);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Reads whom somebody would like to be paired with, and finds those people among the sign-ups. */
import { type Reading, warns } from './reading.js';
import { plain, tidyLine, tidyText } from './tidy.js';

/** Everybody a wish may mean, looked up in several ways. */
export interface Directory {
  readonly people: readonly Entry[];
  readonly byWords: ReadonlyMap<string, readonly Entry[]>;
}

export interface Entry {
  readonly id: string;
  /** As People shows it. */
  readonly name: string;
  readonly email: string;
  readonly plain: string;
  /** Which letters the name has, a bit for each. */
  readonly letters: number;
}

export function directory(
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[],
): Directory {
  const entries = people.map(({ id, name, email }): Entry => {
    const bare = plain(name);
    return { id, name, email, plain: bare, letters: lettersOf(bare) };
  });
  const byWords = new Map<string, Entry[]>();
  for (const entry of entries) {
    // Whole name in any order of its words, each word alone, and the address.
    for (const key of new Set([sorted(entry.plain), ...entry.plain.split(' '), entry.email])) {
      const list = byWords.get(key) || [];
      list.push(entry);
      byWords.set(key, list);
    }
  }
  return { people: entries, byWords };
}

const nobody =
  /^(no|none|nobody|no one|n a|na|not really|no preference|anyone|anybody|any|nil|no thanks|no one in particular|open|)$/;

/** Names as typed, first choice first. */
function splitWishes(cell: string, known: Directory = directory([])): string[] {
  const pieces = tidyText(cell.slice(0, 2000))
    .split(/[\n;|]+/)
    // "Nowak, Anna" is one person.
    .flatMap((line) =>
      known.byWords.has(sorted(plain(line))) ? [line] : line.split(/,|\s+(?:and|or|&|then)\s+|\s+\/\s+/),
    );
  return pieces
    .map((piece) => piece.replace(/^\s*(?:\d{1,2}\s*[.)]|[-•*])\s*/, '').trim())
    .filter((piece) => !nobody.test(plain(piece)));
}

/** Each wish as the name stands in People; one that fits nobody, or several, stays as typed and warns. `own` is the id of who wishes. */
export function readWishes(cell: string, known: Directory, own = ''): Reading<string[]> {
  const wishes: string[] = [];
  const odd: string[] = [];
  for (const wish of splitWishes(cell, known).slice(0, 10)) {
    const found = find(wish, known, own);
    const name = found.length === 1 ? found[0]!.name : tidyLine(wish, 80);
    if (!wishes.includes(name)) wishes.push(name);
    if (found.length !== 1) odd.push(name);
  }
  return odd.length === 0 ? { value: wishes } : warns(wishes, 'wishes-unknown', odd);
}

/** By e-mail or by name in any order, by one name alone, and at last with a slip or two. */
function find(wish: string, known: Directory, own: string): readonly Entry[] {
  const typed = plain(wish);
  const exact = known.byWords.get(tidyLine(wish).toLowerCase()) || known.byWords.get(sorted(typed)) || [];
  const others = exact.filter((person) => person.id !== own);
  if (others.length > 0) return others;
  const slips = typed.length >= 9 ? 2 : 1;
  const letters = lettersOf(typed);
  return known.people.filter(
    (person) =>
      // A slip takes away one letter at most and brings one: counting them is quick and rules nearly everybody out.
      countOf(person.letters & ~letters) <= slips &&
      countOf(letters & ~person.letters) <= slips &&
      person.id !== own &&
      within(person.plain, typed, slips),
  );
}

function lettersOf(words: string): number {
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function sorted(words: string): string {
  return words.split(' ').sort().join(' ');
}

/** Whether at most `most` letters have to be typed, left out, changed or swapped. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, line[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      line.push(cost);
    }
    // A swap reaches back two lines, so both must be too far already.
    if (Math.min(...line) > most && Math.min(...last) > most) return false;
    before = last;
    last = line;
  }
  return last[b.length]! <= most;
}

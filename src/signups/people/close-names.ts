/** Finds the names that may be close to a reference without comparing it with all: by words that few names have. */
import { indexed } from './indexed.js';
import { type Closeness, closeness, isInitial, isNickname, nicknameGroups } from './spelling.js';

type Words = readonly string[];

interface Named {
  readonly forms: readonly Words[];
}

interface Graded<T> {
  readonly entry: T;
  readonly grade: Closeness;
}

/** Of more people nobody asks who of them is meant. */
const MOST = 20;
/** How often a reference may look at everybody. */
const MOST_TIMES = 10;

/** Gives only some tens of people for the forms of a reference, each with its closest grade. */
export function closeNames<T extends Named>(entries: readonly T[]): (forms: readonly Words[]) => Graded<T>[] {
  const byWord = indexed(entries, ({ forms }) => forms.flat());
  const having = (word: string): readonly T[] => byWord.get(word) || [];
  /** The word of a name that the fewest have, initials apart. */
  const rarest = (name: Words): string =>
    name.reduce(
      (found, word) =>
        isInitial(word) || (found !== '' && having(word).length >= having(found).length) ? found : word,
      '',
    );
  const byRarest = indexed(entries, ({ forms }) => forms.map(rarest));
  const byRarestInitial = indexed(entries, ({ forms }) =>
    forms.flatMap((form) => {
      const initial = rarest(form).charAt(0);
      return form.map((word) => `${word} ${initial}`);
    }),
  );
  const byInitial = indexed(entries, ({ forms }) =>
    forms.flatMap((form) => form.filter(isInitial).flatMap((initial) => form.map((word) => `${word} ${initial}`))),
  );
  const words = Array.from(byWord.keys());
  const byBeginning = indexed(words, (word) => [word.length > 2 ? word.slice(0, 3) : '']);
  const byNickname = indexed(words, (word) => nicknameGroups(word).map(String));

  /** One of both, the reference or the name, has all of its words in the other. */
  function covered(form: Words): T[] {
    const few = rarest(form);
    if (few === '') return [];
    const said = new Set(form);
    const initials = form.filter(isInitial);
    const places = [having(few)];
    for (const word of said) {
      if (isInitial(word)) continue;
      places.push(byInitial.get(`${word} ${few.charAt(0)}`) || [], byRarest.get(word) || []);
      for (const initial of initials) places.push(byRarestInitial.get(`${word} ${initial}`) || []);
    }
    const found = new Set<T>();
    for (const place of places) {
      for (const entry of place) {
        if (found.size >= MOST) break;
        if (entry.forms.some((name) => (form.length <= name.length ? isIn(form, name) : isIn(name, form))))
          found.add(entry);
      }
    }
    return Array.from(found);
  }

  /** They have a word in common, and another that is a nickname of one in the name or begins like it. */
  function alike(form: Words): T[] {
    if (form.length < 2) return [];
    const found = new Set<T>();
    const said = new Set(form.filter((word) => !isInitial(word)));
    let left = entries.length * MOST_TIMES;
    for (const word of said) {
      const nicknames = nicknameGroups(word).flatMap((group) => byNickname.get(String(group)) || []);
      for (const other of [...(byBeginning.get(word.slice(0, 3)) || []), ...nicknames]) {
        if (other === word || (word.length < 3 && !isNickname(word, other))) continue;
        for (const entry of having(other)) {
          if (found.size >= MOST || left-- <= 0) return Array.from(found);
          const shares = (name: Words) =>
            name.length > 1 && name.indexOf(other) >= 0 && name.some((one) => one !== other && said.has(one));
          if (entry.forms.some(shares)) found.add(entry);
        }
      }
    }
    return Array.from(found);
  }

  return (forms) =>
    Array.from(new Set(forms.flatMap((form) => [...covered(form), ...alike(form)])), (entry) => ({
      entry,
      grade: closest(forms, entry.forms),
    }));
}

/** Whether each word has one in the name that is equal or has it for an initial; two words may have the same. */
function isIn(words: Words, name: Words): boolean {
  return words.every((word) =>
    name.some((one) => one === word || ((isInitial(one) || isInitial(word)) && one.charAt(0) === word.charAt(0))),
  );
}

function closest(references: readonly Words[], names: readonly Words[]): Closeness {
  const grades = references.flatMap((reference) => names.map((name) => closeness(reference, name)));
  return (['clear', 'near', 'holds', 'alike'] as const).find((grade) => grades.includes(grade)) || '';
}

/** Finds people by what others call them: an e-mail address, a name, or "Name <address>". */
import type { Participant } from './types.js';

/** Ids of everybody who may be meant; several if they share a name. */
export type Directory = (nameOrEmail: string) => readonly string[];

export function directoryOf(people: readonly Participant[]): Directory {
  const ids = new Map<string, string[]>();
  const add = (key: string, id: string) => {
    if (key === '') return;
    const known = ids.get(key);
    if (!known) ids.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const person of people) {
    add(fold(person.email), person.id);
    add(fold(person.name), person.id);
  }
  return (nameOrEmail) => {
    const address = /<([^<>]+@[^<>]+)>/.exec(nameOrEmail);
    const found = (address && ids.get(fold(address[1]!))) || ids.get(fold(nameOrEmail.replace(/<[^<>]*>/, '')));
    return found || [];
  };
}

/** Equal for spellings that differ in case, accents or spaces only. */
export function fold(text: string): string {
  // Most answers are plain; normalising is the slow part.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain ASCII.
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

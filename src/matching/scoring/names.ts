/** Finds people by what others call them: an e-mail address, a name, or "Name <address>". */
import type { Participant } from '../model.js';

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

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|ing|dipl)\.?$/i;

/** What two people are called when both are named: by first name, unless that is the same or cannot be told. */
export function shortNames(mentee: string, mentor: string): readonly [mentee: string, mentor: string] {
  const [a, b] = [firstName(mentee), firstName(mentor)];
  return fold(a) === fold(b) ? [mentee, mentor] : [a, b];
}

function firstName(name: string): string {
  // "Nowak, Anna" and "Dr. Anna Nowak" are Anna.
  const words = (name.split(',')[1] || name).trim().split(/\s+/);
  const first = words.find((word) => !TITLE.test(word));
  if (first === undefined || !/\p{L}{2}/u.test(first)) return name;
  return /^\p{Lu}{4,}$/u.test(first) ? first.charAt(0) + first.slice(1).toLowerCase() : first;
}

/** Code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds whom a reference means among the people of the programme: by e-mail, by name, by what stands around either. */
import { remember } from '../cells/remember.js';
import { tidyLine } from '../cells/tidy.js';
import { saysNot } from './negation.js';
import {
  anyOrder,
  type Closeness,
  closeness,
  lettersOf,
  lettersWithin,
  mayBeClose,
  slipsIn,
  spell,
  within,
} from './spelling.js';

export interface Known {
  readonly id: string;
  /** As People shows it. */
  readonly name: string;
  readonly email: string;
}

/** `one`: whoever is meant. `near`: meant but for a slip or a nickname. `several`, `alike`: any of `people`, or nobody. */
export interface Found {
  readonly fit: 'one' | 'near' | 'several' | 'alike' | 'none';
  readonly people: readonly Known[];
}

export interface Directory {
  /** `own` is the id of who refers to somebody, who is never meant. */
  find(reference: string, own?: string): Found;
  /** Whether a text as a whole, all its words, names somebody, so that a comma in it separates nothing. */
  isOne(text: string): boolean;
  /** The same but for a nickname or a slip. */
  isNearlyOne(text: string): boolean;
  /** Everybody whose whole name, of two words at least, stands somewhere in a text. */
  mentioned(text: string, own?: string): readonly Known[];
  /** The name if it means nobody else, else the e-mail. */
  shown(person: Known): string;
}

interface Entry {
  readonly known: Known;
  readonly forms: readonly (readonly string[])[];
  readonly squeezed: readonly { readonly text: string; readonly letters: number }[];
}

const NONE: Found = { fit: 'none', people: [] };
const addressIn = /[^\s<>()[\],;:"|/]+@[^\s<>()[\],;:"|/]+/g;

export function directory(people: readonly Known[]): Directory {
  const entries = people.map((known): Entry => {
    const forms = spell(known.name).forms;
    const squeezed = forms.map((form) => form.join('')).map((text) => ({ text, letters: lettersOf(text) }));
    return { known, forms, squeezed };
  });
  const byAddress = indexed(entries, ({ known }) => [known.id.toLowerCase(), clean(known.email)]);
  const byMailbox = indexed(entries, ({ known }) => [mailbox(known.email)]);
  const byName = indexed(entries, ({ forms }) => forms.flatMap((form) => [anyOrder(form), `=${form.join('')}`]));
  const byWord = indexed(entries, ({ forms }) => forms.flat());
  const byEnds = indexed(entries, ({ squeezed }) => squeezed.flatMap(({ text }) => endsOf(text)));

  const findEntries = remember((reference: string): Graded => {
    const addresses = reference.match(addressIn) || [];
    for (const address of addresses) {
      const exact = byAddress.get(clean(address)) || byMailbox.get(mailbox(address));
      if (exact) return { grade: 'same', entries: exact };
    }
    const id = byAddress.get(reference.toLowerCase());
    if (id) return { grade: 'same', entries: id };
    const name = reference.replace(addressIn, ' ');
    const grades = [byWords(spell(name).forms), ...addresses.map(byNameInAddress)];
    const best = grades.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade))[0]!;
    // "Not Bob Stone" has the words of a name, and others that change what is meant.
    return best.grade !== 'same' && saysNot(name) ? { grade: '', entries: [] } : best;
  });

  function byWords(forms: readonly (readonly string[])[]): Graded {
    for (const form of forms) {
      const same = byName.get(anyOrder(form)) || byName.get(`=${form.join('')}`);
      if (same) return { grade: 'same', entries: same };
    }
    const near = new Set(forms.flatMap((form) => form.flatMap((word) => byWord.get(word) || [])));
    const graded = Array.from(near)
      .filter((entry) => forms.some((form) => entry.forms.some((name) => mayBeClose(form, name))))
      .map((entry) => ({ entry, grade: closest(forms, entry.forms) }));
    const clear = graded.filter(({ grade }) => grade === 'clear');
    if (clear.length > 0) return { grade: 'clear', entries: clear.map(({ entry }) => entry) };
    const slips = bySlips(forms);
    const close = graded.filter(({ grade }) => grade === 'near').map(({ entry }) => entry);
    if (close.length + slips.length > 0) return { grade: 'near', entries: Array.from(new Set([...slips, ...close])) };
    const holding = graded.filter(({ grade }) => grade === 'holds').map(({ entry }) => entry);
    if (holding.length > 0) return { grade: 'holds', entries: holding };
    const alike = [...graded.filter(({ grade }) => grade === 'alike').map(({ entry }) => entry), ...byOneSign(forms)];
    return { grade: alike.length > 0 ? 'alike' : '', entries: Array.from(new Set(alike)) };
  }

  function bySlips(forms: readonly (readonly string[])[]): Entry[] {
    const typed = forms.map((form) => form.join(''));
    return typed.flatMap((text) => {
      const most = slipsIn(text);
      const letters = lettersOf(text);
      if (most === 0) return [];
      // Two slips that change both ends of a name are too much.
      const candidates = new Set(endsOf(text).flatMap((end) => byEnds.get(end) || []));
      return Array.from(candidates).filter(({ squeezed }) =>
        squeezed.some((one) => lettersWithin(letters, one.letters, most) && within(one.text, text, most)),
      );
    });
  }

  /** 王老师 may be any Wang, and 小明 any of that given name: names written without spaces. */
  function byOneSign(forms: readonly (readonly string[])[]): Entry[] {
    const typed = forms.filter((form) => form.length === 1 && /^\p{Script=Han}{1,2}$/u.test(form[0]!)).flat();
    if (typed.length === 0) return [];
    const holds = (name: string): boolean =>
      /^\p{Script=Han}+$/u.test(name) && typed.some((part) => name !== part && name.indexOf(part) >= 0);
    return entries.filter(({ squeezed }) => squeezed.some(({ text }) => holds(text)));
  }

  /** ivy.jost@ is Ivy Jost with another mailbox; of ijost@ and ivy@ only she can tell. */
  function byNameInAddress(address: string): Graded {
    const at = address.lastIndexOf('@');
    const local = address.slice(0, at).replace(/\+.*$/, '').replace(/\d+$/, '');
    const domain = clean(address).slice(at + 1);
    const forms = spell(local.replace(/[._-]+/g, ' ')).forms;
    const words = forms[0] || [];
    if (words.length > 1) {
      const found = byWords([words]);
      // An initial and a name are how a firm writes its mailboxes, and two people may have the same.
      return found.grade === 'clear' && words.some((word) => word.length === 1) ? { ...found, grade: 'alike' } : found;
    }
    const whole = words.join('');
    if (whole.length < 3) return { grade: '', entries: [] };
    const glued = entries.filter(({ forms: names }) => names.some((name) => name.length > 1 && isGlued(whole, name)));
    if (glued.length > 0) return { grade: 'clear', entries: glued };
    const alike = entries.filter(({ forms: names, known }) => {
      const sameDomain = clean(known.email).slice(known.email.lastIndexOf('@') + 1) === domain;
      return names.some((name) => isShortened(whole, name) || (sameDomain && name.indexOf(whole) >= 0));
    });
    return { grade: alike.length > 0 ? 'alike' : '', entries: alike };
  }

  const isWhole = (text: string, grades: readonly Grade[]): boolean =>
    (text.match(addressIn) || []).length < 2 &&
    // Nobody has so many names: a list of several is not looked at as one.
    text.trim().split(/\s+/).length < 8 &&
    grades.includes(findEntries(tidyLine(text, 200)).grade);
  const find = (reference: string, own = ''): Found => {
    const typed = tidyLine(reference, 200);
    if (typed === '') return NONE;
    const { grade, entries: found } = findEntries(typed);
    const others = found.map(({ known }) => known).filter(({ id }) => id !== own);
    if (grade === '' || others.length === 0) return NONE;
    if (grade === 'alike') return { fit: 'alike', people: others };
    return { fit: others.length > 1 ? 'several' : grade === 'near' ? 'near' : 'one', people: others };
  };
  return {
    find,
    isOne: (text) => isWhole(text, ['same', 'clear']),
    isNearlyOne: (text) => isWhole(text, ['same', 'clear', 'near']),
    mentioned(text, own = '') {
      const words = spell(text.replace(addressIn, ' ')).forms[0] || [];
      const found = new Set<Entry>();
      words.forEach((_, from) => {
        for (let size = 2; size <= 4 && from + size <= words.length; size++)
          for (const entry of byName.get(anyOrder(words.slice(from, from + size))) || []) found.add(entry);
      });
      for (const address of text.match(addressIn) || [])
        for (const entry of byAddress.get(clean(address)) || []) found.add(entry);
      return Array.from(found, ({ known }) => known).filter(({ id }) => id !== own);
    },
    shown(person) {
      const found = find(person.name);
      const alone = found.fit === 'one' && found.people[0]!.id === person.id;
      return alone && !/[,;|\n]/.test(person.name) ? person.name : person.email || person.name;
    },
  };
}

/** `same`: the same mailbox or the same words. */
type Grade = 'same' | Closeness;
const order: readonly Grade[] = ['same', 'clear', 'near', 'holds', 'alike', ''];

interface Graded {
  readonly grade: Grade;
  readonly entries: readonly Entry[];
}

function closest(references: readonly (readonly string[])[], names: readonly (readonly string[])[]): Closeness {
  const grades = references.flatMap((reference) => names.map((name) => closeness(reference, name)));
  return (['clear', 'near', 'holds', 'alike'] as const).find((grade) => grades.includes(grade)) || '';
}

function endsOf(text: string): string[] {
  return text.length < 5 ? [] : [`${text.slice(0, 3)}-`, `-${text.slice(-3)}`];
}

function isGlued(whole: string, name: readonly string[]): boolean {
  return name.join('') === whole || [...name].reverse().join('') === whole;
}

/** `ijost`, `josti`, `ivyj`. */
function isShortened(whole: string, name: readonly string[]): boolean {
  const [first, last] = [name[0]!, name[name.length - 1]!];
  return (
    name.length > 1 &&
    [first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0), last.charAt(0) + first].includes(whole)
  );
}

function clean(email: string): string {
  return email.trim().toLowerCase();
}

/** What leads to the same inbox is the same: a tag behind a plus counts for nothing, dots at Gmail neither. */
export function mailbox(email: string): string {
  const whole = clean(email);
  const at = whole.lastIndexOf('@');
  if (at < 0) return whole;
  const domain = whole.slice(at + 1).replace(/^googlemail\./, 'gmail.');
  const local = whole.slice(0, at).replace(/\+.*$/, '');
  return `${domain === 'gmail.com' ? local.replace(/\./g, '') : local}@${domain}`;
}

function indexed(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      if (key === '') continue;
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

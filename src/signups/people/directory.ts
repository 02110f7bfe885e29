/** Finds whom a reference means among the people of the programme: by e-mail, by name, by what stands around either. */
import { remember } from '../cells/remember.js';
import { tidyLine } from '../cells/tidy.js';
import { closeNames } from './close-names.js';
import { indexed } from './indexed.js';
import { addressIn, clean, mailbox } from './mailbox.js';
import { namesInAddresses } from './name-in-address.js';
import { saysNot } from './negation.js';
import { once } from './once.js';
import { shortNames } from './short-names.js';
import { slips } from './slips.js';
import { anyOrder, type Closeness, slipsIn, spell, uninflected } from './spelling.js';

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
  readonly number: string;
  readonly forms: readonly (readonly string[])[];
  /** Each without its spaces. */
  readonly squeezed: readonly string[];
}

/** Of more people nobody asks who of them is meant. */
const MOST = 20;

const NONE: Found = { fit: 'none', people: [] };

export function directory(people: readonly Known[]): Directory {
  const entries = people.map((known): Entry => {
    const { forms, number } = spell(known.name);
    return { known, forms, number, squeezed: forms.map((form) => form.join('')) };
  });
  const byAddress = indexed(entries, ({ known }) => [known.id.toLowerCase(), clean(known.email)]);
  const byMailbox = indexed(entries, ({ known }) => [mailbox(known.email)]);
  const byName = indexed(entries, ({ forms, number }) =>
    forms.flatMap((form) => [anyOrder(form), `=${form.join('')}`, ...(number === '' ? [] : [numbered(form, number)])]),
  );
  const close = once(() => closeNames(entries));
  const byWord = once(() => indexed(entries, ({ forms }) => forms.flat()));
  const short = once(() => shortNames(entries));
  const typedWrong = once(() =>
    slips(entries.flatMap((entry) => entry.squeezed.map((name) => [name, entry] as const))),
  );
  const byHan = once(() => indexed(entries, ({ squeezed }) => squeezed.filter(isHan).flatMap(partsOfHan)));
  const inAddresses = once(() => namesInAddresses(entries));

  const findEntries = remember((reference: string): Graded => {
    const addresses = reference.match(addressIn) || [];
    for (const address of addresses) {
      const exact = byAddress.get(clean(address)) || byMailbox.get(mailbox(address));
      if (exact) return { grade: 'same', entries: exact };
    }
    const id = byAddress.get(reference.toLowerCase());
    if (id) return { grade: 'same', entries: id };
    const name = reference.replace(addressIn, ' ');
    const { forms, number } = spell(name);
    const grades = [byWords(forms, number), ...addresses.map(byNameInAddress)];
    const best = grades.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade))[0]!;
    // "Not Bob Stone" has the words of a name, and others that change what is meant.
    return best.grade !== 'same' && saysNot(name) ? { grade: '', entries: [] } : best;
  });

  function byWords(forms: readonly (readonly string[])[], number = ''): Graded {
    for (const form of forms) {
      const same =
        (number !== '' && byName.get(numbered(form, number))) ||
        byName.get(anyOrder(form)) ||
        byName.get(`=${form.join('')}`);
      if (same) return { grade: 'same', entries: same };
    }
    const graded = close()(forms);
    const having = (wanted: Grade) => graded.filter(({ grade }) => grade === wanted).map(({ entry }) => entry);
    const clear = having('clear');
    if (clear.length > 0) return { grade: 'clear', entries: clear };
    const found = bySlips(forms);
    const near = unique([...found.entries, ...having('near')]);
    if (near.length > 0) return { grade: near.length > 1 || found.whole ? 'near' : 'alike', entries: near };
    const holding = having('holds');
    if (holding.length > 0) return { grade: 'holds', entries: holding };
    const alike = unique([...having('alike'), ...byOneSign(forms)]);
    if (alike.length > 0) return { grade: 'alike', entries: alike };
    const bent = unique(forms.flat().flatMap((one) => uninflected(one).flatMap((stem) => byWord().get(stem) || [])));
    return bent.length > 0 ? { grade: 'alike', entries: bent } : short()(forms);
  }

  function bySlips(forms: readonly (readonly string[])[]): { readonly entries: Entry[]; readonly whole: boolean } {
    const found = forms.map((form) => form.join('')).map((typed) => typedWrong()(typed, slipsIn(typed)));
    return { entries: found.flatMap((one) => one.found), whole: found.every(({ whole }) => whole) };
  }

  /** 王老师 may be any Wang, and 小明 any of that given name: names written without spaces. */
  function byOneSign(forms: readonly (readonly string[])[]): Entry[] {
    return forms.flatMap((form) => (form.length === 1 && byHan().get(form[0]!)) || []);
  }

  /** ivy.jost@ is Ivy Jost with another mailbox; of ijost@ and ivy@ only she can tell. */
  function byNameInAddress(address: string): Graded {
    const words = inAddresses().wordsOf(address);
    if (words.length < 2) return inAddresses().find(address);
    const found = byWords([words]);
    // An initial and a name are how a firm writes its mailboxes, and two people may have the same.
    return found.grade === 'clear' && words.some((word) => word.length === 1) ? { ...found, grade: 'alike' } : found;
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
    const others = found
      .slice(0, MOST)
      .map(({ known }) => known)
      .filter(({ id }) => id !== own);
    if (grade === '' || others.length === 0) return NONE;
    if (grade === 'alike') return { fit: 'alike', people: others };
    return { fit: others.length > 1 ? 'several' : grade === 'near' ? 'near' : 'one', people: others };
  };
  return {
    find,
    isOne: (text) => isWhole(text, ['same', 'clear']),
    isNearlyOne: (text) => isWhole(text, ['same', 'clear', 'near']),
    mentioned(text, own = '') {
      const words = spell(text.replace(addressIn, ' ').replace(besideOtherScript, ' ')).forms[0] || [];
      const found = new Set<Entry>();
      const add = (entries: readonly Entry[] = []) => {
        for (const entry of entries) found.add(entry);
      };
      words.forEach((word, from) => {
        for (let size = 2; size <= 4 && from + size <= words.length; size++)
          add(byName.get(anyOrder(words.slice(from, from + size))));
        if (isUnspaced(word)) for (const part of partsOfUnspaced(word)) add(byName.get(`=${part}`));
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

/** What tells apart "Tester 0041" and "Tester 0042". */
function numbered(form: readonly string[], number: string): string {
  return `${anyOrder(form)} #${number}`;
}

function isHan(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name);
}

/** Between a name in Latin letters and signs that stand beside it without a space. */
const besideOtherScript =
  /(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=\p{Script=Latin})/gu;

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

/** All that may be a whole name in a text that has no spaces. */
function partsOfUnspaced(word: string): string[] {
  const signs = Array.from(word);
  return signs.flatMap((_, from) =>
    [2, 3, 4, 5, 6]
      .filter((size) => from + size <= signs.length)
      .map((size) => signs.slice(from, from + size).join('')),
  );
}

/** Each sign and each two, but not the whole. */
function partsOfHan(name: string): string[] {
  const signs = Array.from(name);
  const parts = signs.flatMap((sign, at) => [sign, sign + (signs[at + 1] || '')]);
  return parts.filter((part) => part !== name);
}

function unique(entries: readonly Entry[]): Entry[] {
  return Array.from(new Set(entries));
}

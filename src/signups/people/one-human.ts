/** Finds one human who stands in People twice, under two addresses. */
import { tidyLine } from '../cells/tidy.js';
import type { Known } from './directory.js';
import { indexed } from './indexed.js';
import { mailbox } from './mailbox.js';
import { anyOrder, closeness, type Spelled, spell } from './spelling.js';

export interface Someone extends Known {
  readonly manager: string;
  /** What they say about themselves. */
  readonly about: string;
}

/** `inbox`: mails to both arrive at one place, whoever they are. `person`: as far as names and answers tell. */
export interface Twins {
  readonly first: Someone;
  readonly other: Someone;
  readonly sign: 'inbox' | 'person';
}

/** What more people have in common tells little of two of them: each is compared with as many who come next. */
const CROWD = 40;

/** Each two who may be one, once, in the order given. */
export function findTwins(people: readonly Someone[]): Twins[] {
  const found = new Map<string, Twins>();
  const groups = indexed(Array.from(people.keys()), (at) => signsOf(people[at]!));
  groups.forEach((group, key) => {
    group.forEach((a, place) => {
      for (const b of group.slice(place + 1, place + 1 + CROWD)) {
        const [first, other] = [people[a]!, people[b]!];
        const pair = `${a} ${b}`;
        if (found.get(pair)?.sign === 'inbox') continue;
        const sign = signOf(key, first, other);
        if (sign && first.id !== other.id) found.set(pair, { first, other, sign });
      }
    });
  });
  return Array.from(found.values());
}

/** Whether the two share more than what they are called. */
export function hasMoreInCommon({ first, other, sign }: Twins): boolean {
  // Without an address nothing speaks for two people.
  if (sign === 'inbox' || first.email === '' || other.email === '') return true;
  const names = spell(first.name).forms.concat(spell(other.name).forms);
  const isMadeOf = (email: string) => {
    const words = localWords(email.replace(/\d+(?=@)/, ''));
    const local = words.filter((word) => word.length > 1);
    const isInitial = (name: readonly string[]) => words.length === 1 && words[0] === name[0]?.charAt(0);
    return names.some((name) =>
      local.length > 0 ? local.every((word) => name.includes(word) || name.join('') === word) : isInitial(name),
    );
  };
  const same = (a: string, b: string) => a.trim() !== '' && tidyLine(a).toLowerCase() === tidyLine(b).toLowerCase();
  return (
    localOf(first.email) === localOf(other.email) ||
    isMadeOf(other.email) ||
    same(first.manager, other.manager) ||
    same(first.about, other.about)
  );
}

/** Whoever is to be compared at all has one of these in common: all are not compared with all. */
function signsOf({ name, email, manager, about }: Someone): string[] {
  const local = localWords(email);
  const { forms, number } = spell(name);
  return [
    ...forms.map((form) => `name ${anyOrder(form)}`),
    ...(number === '' ? [] : forms.map((form) => `name ${anyOrder(form)} #${number}`)),
    ...(local.length > 1 ? [`name ${anyOrder(local)}`] : []),
    ...forms.filter((form) => form.length > 2).map((form) => `initials ${abbreviated(form)}`),
    ...(email.indexOf('@') > 0 ? [`inbox ${mailbox(email)}`, `local ${localOf(email)}`] : []),
    // Many have one manager, and few of them a name in common.
    ...(manager.trim() === '' ? [] : forms.flat().map((word) => `close ${word} ${manager.trim().toLowerCase()}`)),
    ...(about.length < 30 ? [] : [`close ${tidyLine(about).toLowerCase()}`]),
  ];
}

/** "Maria F. Ruiz" of Maria Fernanda Ruiz. */
function abbreviated(form: readonly string[]): string {
  return form.map((word, at) => (at === 0 || at === form.length - 1 ? word : word.charAt(0))).join(' ');
}

function localWords(email: string): readonly string[] {
  return spell(localOf(email).replace(/[._-]+/g, ' ')).forms[0] || [];
}

/** What stands before the @. */
function localOf(email: string): string {
  return mailbox(email).split('@')[0]!;
}

function signOf(key: string, first: Someone, other: Someone): Twins['sign'] | '' {
  if (key.indexOf('inbox ') === 0) return 'inbox';
  if (areToldApart(first.name, other.name)) return '';
  if (key.indexOf('name ') === 0) {
    const isName = ({ name }: Someone) => {
      const { forms, number } = spell(name);
      return forms.some((form) => [`name ${anyOrder(form)}`, `name ${anyOrder(form)} #${number}`].includes(key));
    };
    return isName(first) || isName(other) ? 'person' : '';
  }
  if (key.indexOf('initials ') === 0) {
    const isShort = ({ name }: Someone) => spell(name).forms.some((form) => `initials ${form.join(' ')}` === key);
    return isShort(first) || isShort(other) ? 'person' : '';
  }
  return areClose(first.name, other.name) ? 'person' : '';
}

/** As names are: one with its nickname, its initial, or a slip. */
export function areClose(a: string, b: string): boolean {
  const [one, two] = [spell(a).forms, spell(b).forms];
  return one.some((x) => two.some((y) => x.join(' ') === y.join(' ') || /clear|near/.test(closeness(x, y))));
}

/** "Ann Lee (Sales)" is not the Ann Lee without, and "Tester 1" not "Tester 2": so the organiser says that they are two. */
function areToldApart(a: string, b: string): boolean {
  const [one, two] = [spell(a), spell(b)];
  const adds = (some: Spelled, others: Spelled) =>
    some.asides.some((word) => !others.forms.some((form) => form.includes(word)));
  const numbers = one.number !== '' && two.number !== '' && one.number !== two.number;
  return numbers || adds(one, two) || adds(two, one);
}

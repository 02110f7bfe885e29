/** Finds one human who stands in People twice, under two addresses. */
import { tidyLine } from '../cells/tidy.js';
import { type Known, mailbox } from './directory.js';
import { anyOrder, asidesOf, closeness, spell } from './spelling.js';

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

/** Each two who may be one, once, in the order given. */
export function findTwins(people: readonly Someone[]): Twins[] {
  const found = new Map<string, Twins>();
  const groups = new Map<string, number[]>();
  people.forEach((person, at) => {
    for (const key of new Set(signsOf(person))) groups.set(key, [...(groups.get(key) || []), at]);
  });
  groups.forEach((group, key) => {
    group.forEach((a, place) => {
      for (const b of group.slice(place + 1)) {
        const [first, other] = [people[a]!, people[b]!];
        const sign = signOf(key, first, other);
        const pair = `${a} ${b}`;
        if (sign && first.id !== other.id && found.get(pair)?.sign !== 'inbox') found.set(pair, { first, other, sign });
      }
    });
  });
  return Array.from(found.values());
}

/** Whoever is to be compared at all has one of these in common: all are not compared with all. */
function signsOf({ name, email, manager, about }: Someone): string[] {
  const local = localWords(email);
  return [
    ...spell(name).forms.map((form) => `name ${anyOrder(form)}`),
    ...(local.length > 1 ? [`name ${anyOrder(local)}`] : []),
    ...(email.indexOf('@') > 0 ? [`inbox ${mailbox(email)}`, `local ${mailbox(email).split('@')[0]!}`] : []),
    // Many have one manager, and few of them a name in common.
    ...(manager.trim() === ''
      ? []
      : spell(name)
          .forms.flat()
          .map((word) => `close ${word} ${manager.trim().toLowerCase()}`)),
    ...(about.length < 30 ? [] : [`close ${tidyLine(about).toLowerCase()}`]),
  ];
}

function localWords(email: string): readonly string[] {
  return (
    spell(
      mailbox(email)
        .split('@')[0]!
        .replace(/[._-]+/g, ' '),
    ).forms[0] || []
  );
}

function signOf(key: string, first: Someone, other: Someone): Twins['sign'] | '' {
  if (key.indexOf('inbox ') === 0) return 'inbox';
  if (areToldApart(first.name, other.name)) return '';
  if ([first, other].some(({ name }) => spell(name).forms.some((form) => key === `name ${anyOrder(form)}`))) {
    return 'person';
  }
  return key.indexOf('name ') < 0 && areClose(first.name, other.name) ? 'person' : '';
}

function areClose(a: string, b: string): boolean {
  const [one, two] = [spell(a).forms, spell(b).forms];
  return one.some((x) => two.some((y) => x.join(' ') === y.join(' ') || /clear|near/.test(closeness(x, y))));
}

/** "Ann Lee (Sales)" is not the Ann Lee without: so the organiser says that they are two. */
function areToldApart(a: string, b: string): boolean {
  const adds = (one: string, two: string) => {
    const known = spell(two).forms.flat();
    return asidesOf(one).some((word) => !known.includes(word));
  };
  return adds(a, b) || adds(b, a);
}

/** German says of every room what English says: the same sentences, with the same facts, in German type. */
import { describe, expect, it } from 'vitest';
import type { Sentence, Sentences } from '../src/core/words.js';
import { inOrder } from '../src/records/index.js';
import { catalogues } from './german/catalogues.js';
import { facts } from './german/facts.js';
import { ENGLISH_ONLY, germanRooms } from './german/rooms.js';

interface Line {
  readonly place: string;
  readonly english: Sentence;
  readonly german: Sentence | undefined;
}

function linesOf(english: Sentences, german: Sentences | undefined, place: string): Line[] {
  return Object.keys(english).flatMap((name): Line[] => {
    const [one, other] = [english[name]!, german?.[name]];
    const here = `${place} / ${name}`;
    if (typeof one === 'object') return linesOf(one, typeof other === 'object' ? other : undefined, here);
    return [{ place: here, english: one, german: typeof other === 'object' ? undefined : other }];
  });
}

function surplus(english: Sentences, german: Sentences, place: string): string[] {
  return Object.keys(german).flatMap((name) => {
    const [one, other] = [english[name], german[name]!];
    if (one === undefined) return [`${place} / ${name}`];
    return typeof one === 'object' && typeof other === 'object' ? surplus(one, other, `${place} / ${name}`) : [];
  });
}

const rooms = await catalogues();
for (const room of ENGLISH_ONLY) delete rooms[room];
const lines = Object.entries(rooms).flatMap(([room, english]) => linesOf(english, germanRooms[room], room));

/** What both say, given the same facts; a sentence of many with several of each and with one of each. */
interface Told {
  readonly place: string;
  readonly english: string;
  readonly german: string;
  readonly given: readonly string[];
}

const told = lines.flatMap(({ place, english, german }): Told[] => {
  if (german === undefined || typeof german !== typeof english) return [];
  if (typeof english === 'string') return [{ place, english, german: german as string, given: [] }];
  return facts(place, english, german as typeof english).map((given) => ({
    place,
    english: english(...(given.facts as never[])),
    german: (german as typeof english)(...(given.facts as never[])),
    given: given.seen,
  }));
});

/** What is the same in both languages, without facts and words in braces: names, and what German has borrowed. Exact. */
const SAME =
  'Deutsch|Elena Meyer|English|Format|Maya Fischer|Mentee|Mentees|Name|Omar Haddad|Pairwright|Test|Text|[Test]'.split(
    '|',
  );

const nothing = (found: readonly string[]) => expect(found).toEqual([]);
const where = (found: (one: Told) => boolean) =>
  told.filter(found).map(({ place, german, english }) => `${place}: ${german} <- ${english}`);

/** Names of tabs and headers of columns are English whatever is spoken. */
const IDENTITIES = inOrder.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]);
const withoutIdentities = (text: string) => IDENTITIES.reduce((left, one) => left.split(one).join(' '), text);

/** Lines that stand below each other in columns. */
const COLUMNS = /^command line \/ start \//;

/** Without the facts. */
const own = (text: string, given: readonly string[]) => given.reduce((left, fact) => left.split(fact).join(''), text);

describe('German', () => {
  it('has every room', () => {
    nothing(Object.keys(rooms).filter((room) => !germanRooms[room]));
    expect(Object.keys(rooms).length).toBeGreaterThan(25);
  });

  it('has the sentences of English, as texts or with facts as they are there, and no others', () => {
    nothing(lines.filter(({ english, german }) => typeof german !== typeof english).map(({ place }) => place));
    nothing(Object.entries(rooms).flatMap(([room, english]) => surplus(english, germanRooms[room] ?? {}, room)));
  });

  it('is asked with facts for every sentence that takes some', () => {
    const asked = new Set(told.map(({ place }) => place));
    nothing(lines.filter(({ place }) => !asked.has(place)).map(({ place }) => place));
  });

  it('keeps every fact', () => {
    expect(told.filter(({ given }) => given.length > 0).length).toBeGreaterThan(200);
    nothing(where(({ german, given }) => given.some((fact) => !german.includes(fact))));
  });

  it('keeps words in braces, marks of a mail and links', () => {
    // Who the partners are is a name, which German cannot put into every case.
    const marks = (text: string) =>
      [...new Set(text.match(/\{[^{}]+\}|\*\*|https?:\/\/[^\s"“]+/g) ?? [])]
        .filter((one) => one !== '{partners}')
        .sort()
        .join(' ');
    nothing(where(({ german, english }) => marks(german) !== marks(english)));
  });

  it('says nothing in English', () => {
    const english =
      /(?<![\p{L}-])(the|and|is|are|of|with|you|your|not|nobody|everybody|pairs?|seats?|tab|tabs|answers?|nothing|undefined|NaN)(?![\p{L}-])/iu;
    const same = told
      .filter(({ german, english: said }) => german === said)
      .map(({ german, given }) =>
        own(german, given)
          .replace(/\{[^{}]*\}|\b(min|s)\b|\d/g, '')
          .trim(),
      )
      .filter((left) => /\p{L}{3}/u.test(left));
    expect([...new Set(same)].sort()).toEqual(SAME);
    const quoted = /„[^“]*“|\{[^{}]*\}|\[[^[\]]*\]|pairwright run \w+/g;
    nothing(where(({ german }) => english.test(withoutIdentities(german.replace(quoted, ' ')))));
  });

  it('ends as English does', () => {
    const end = (text: string) => /[.!?:…]$/.exec(text)?.[0] ?? '';
    nothing(
      where(({ german, english }) => end(german.replace(/\.\.\.$/, '…')) !== end(english.replace(/\.\.\.$/, '…'))),
    );
  });

  it('is set in German type', () => {
    const quotes = (text: string) => (text.match(/„/g) ?? []).length - (text.match(/“/g) ?? []).length;
    nothing(where(({ german }) => quotes(german) !== 0));
    nothing(
      where(({ german, place }) => /["”‘»«]|'\p{L}+'/u.test(german) && !/^(matching script|command line) /.test(place)),
    );
    nothing(where(({ german, place }) => / {2}/.test(german) && !COLUMNS.test(place)));
    nothing(where(({ german }) => /^ | $| [,;:!?]| \.(?![\w.])/m.test(german)));
    nothing(where(({ german }) => /\d%/.test(german)));
  });
});

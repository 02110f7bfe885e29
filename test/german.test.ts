/** German says of every room what English says: the same sentences, with the same facts, in German type. */
import { describe, expect, it } from 'vitest';
import type { Sentence, Sentences } from '../src/core/words.js';
import { catalogues } from './german/catalogues.js';
import { facts } from './german/facts.js';
import { germanRooms } from './german/rooms.js';

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

/** Words that are the same in both languages: names, abbreviations, and what German has borrowed. */
const SAME =
  /^(Mentee|Mentor|Name|Format|Status|active|Pairwright|Test|Link|Text|Start|Info|E-Mail|Programm|Person|Problem|Version|mentee)$/;

const nothing = (found: readonly string[]) => expect(found).toEqual([]);
const where = (found: (one: Told) => boolean) =>
  told.filter(found).map(({ place, german, english }) => `${place}: ${german} <- ${english}`);

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

  it('keeps every fact', () => {
    expect(told.filter(({ given }) => given.length > 0).length).toBeGreaterThan(200);
    nothing(where(({ german, given }) => given.some((fact) => !german.includes(fact))));
  });

  it('keeps words in braces, marks of a mail and links', () => {
    const marks = (text: string) => (text.match(/\{[^{}\s]+\}|\*\*|https?:\/\/[^\s"“]+/g) ?? []).sort().join(' ');
    nothing(where(({ german, english }) => marks(german) !== marks(english)));
  });

  it('says nothing in English', () => {
    const english =
      /(?<![\p{L}-])(the|and|is|are|of|with|you|your|not|nobody|everybody|pairs?|seats?|tab|tabs|answers?|nothing|undefined|NaN)(?![\p{L}-])/iu;
    nothing(
      where(
        ({ german, english: said, given }) =>
          german === said && /\p{L}{2}/u.test(own(german, given)) && !SAME.test(german),
      ),
    );
    nothing(where(({ german }) => english.test(german.replace(/„[^“]*“|\{[^{}]*\}|\[[^[\]]*\]/g, ' '))));
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
    nothing(where(({ german }) => /[^\n] {2}|^ | $| [,.;:!?](?!\.)/.test(german)));
    nothing(where(({ german }) => /\d%/.test(german)));
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participant } from '../../../../src/matching/model.js';
import { type ByWishesInput, suggestByWishes } from '../../../../src/matching/pairing/by-wishes/suggest-by-wishes.js';
import { suggestPairs } from '../../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor, person } from '../../people.js';
import { shuffled, wishing } from './wishing.js';

const links = (given: ByWishesInput) => suggestByWishes(given).pairs.map((pair) => `${pair.mentee}-${pair.mentor}`);
const asks = (id: string, ...wishes: string[]) => mentee(id, { Q: 'law' }, { wishes });
const offers = (id: string, capacity: number, ...wishes: string[]) => mentor(id, { Q: 'law' }, { capacity, wishes });

describe('suggestByWishes', () => {
  for (const [people, more, expected, name] of [
    [[], {}, [], 'nobody at all'],
    [[asks('ann', 'Tom')], {}, [], 'no mentors'],
    [[asks('ann'), offers('tom', 1)], {}, [], 'no wishes, no pairs'],
    [[asks('ann'), offers('tom', 1)], { fill: true }, ['ann-tom'], 'no wishes, but filled'],
    [[asks('ann', 'Tom'), offers('tom', 1)], {}, ['ann-tom'], 'a wish by name'],
    [[asks('ann', 'TOM@x.org '), offers('tom', 1)], {}, ['ann-tom'], 'a wish by address'],
    [[asks('ann', 'Tom T. <tom@x.org>'), offers('tom', 1)], {}, ['ann-tom'], 'a wish by name and address'],
    [[asks('ann', ' ', 'Tom', 'Tom'), offers('tom', 1)], {}, ['ann-tom'], 'blank and repeated wishes'],
    [[asks('ann', 'Ann', 'Tom'), offers('tom', 1)], {}, ['ann-tom'], 'a wish for oneself'],
    [[asks('ann', 'Nobody'), offers('tom', 1)], {}, [], 'a wish for a stranger'],
    [[asks('ann', 'Uma', 'Tom'), offers('tom', 1), offers('uma', 0)], {}, ['ann-tom'], 'a wish for somebody paused'],
    [[asks('ann', 'Tom', 'Uma'), offers('tom', 1), offers('uma', 1)], {}, ['ann-tom'], 'the dearest first'],
    [
      [asks('ann', 'Tom', 'Uma'), asks('bea', 'Tom'), offers('tom', 1, 'Bea'), offers('uma', 1)],
      {},
      ['ann-uma', 'bea-tom'],
      'the mentor prefers whom they named',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), offers('tom', 1, 'Bea', 'Ann')],
      {},
      ['bea-tom'],
      "the mentor's own order",
    ],
    [
      [mentee('ann', { Q: 'art' }, { wishes: ['Tom'] }), asks('bea', 'Tom'), offers('tom', 1)],
      {},
      ['bea-tom'],
      'a mentor who named nobody goes by score',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), asks('cyd', 'Tom'), offers('tom', 2, 'Cyd', 'Ann')],
      {},
      ['ann-tom', 'cyd-tom'],
      'two seats',
    ],
    [
      [asks('ann', 'Tom', 'Uma'), asks('bea', 'Tom'), offers('tom', 1), offers('uma', 1)],
      {},
      ['ann-uma', 'bea-tom'],
      'between equals goes first whom all others turned down',
    ],
    [
      [asks('ann', 'Tom', 'Uma'), offers('tom', 1), offers('uma', 1)],
      { bans: [{ a: 'tom', b: 'ann' }] },
      ['ann-uma'],
      'a ban goes before a wish',
    ],
    [
      [{ ...asks('ann', 'Tom', 'Uma'), manager: 'Tom' }, offers('tom', 1), offers('uma', 1)],
      {},
      ['ann-uma'],
      'the manager is passed over',
    ],
    [
      [asks('ann', 'Tom', 'Uma'), asks('bea', 'Uma'), offers('tom', 1), offers('uma', 1, 'Bea')],
      { pins: [{ mentee: 'ann', mentor: 'uma' }] },
      ['ann-uma'],
      'a pin takes the seat',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), offers('tom', 1)],
      { taken: [{ mentee: 'bea', mentor: 'tom' }] },
      [],
      'a running pairing takes the seat',
    ],
    [
      [asks('ann', 'Tom'), offers('tom', 1), offers('uma', 1)],
      { criteria: [criterion('must', { limit: 'different' })], fill: true },
      [],
      'a gate goes before wishes and fill',
    ],
    [
      [
        person('ann', { mentee: true, mentor: true, wishes: ['Tom'], answers: { Q: 'law' } }),
        asks('bea', 'Ann'),
        mentee('tom', { Q: 'art' }, { wishes: ['Ann'] }),
      ],
      {},
      ['bea-ann'],
      'the wishes of somebody who is both are those of a mentee',
    ],
    [
      [asks('ann', 'Tom'), offers('tom', 1), { ...offers('tim', 1), name: 'Tom' }],
      { bans: [{ a: 'ann', b: 'tom' }] },
      ['ann-tim'],
      'a name that two share counts for both',
    ],
  ] as [Participant[], Partial<ByWishesInput>, string[], string][])
    test(name, () => expect(links({ ...input(people), ...more }).sort()).toEqual(expected));

  test('both may read why; ranks are data for the organiser', () => {
    const people = [asks('ann', 'Uma', 'Zed', 'Tom'), asks('bea', 'Uma'), offers('tom', 1), offers('uma', 1, 'Bea')];
    const { pairs, certificate, choice } = suggestByWishes(input(people));
    expect(pairs).toMatchObject([
      {
        mentee: 'ann',
        mentor: 'tom',
        menteeWish: 3,
        mentorWish: null,
        menteeRank: 2,
        mentorRank: 1,
        score: 100,
        why: 'Ann asked to be paired with Tom. Both named the same same: law.',
      },
      { mentee: 'bea', mentor: 'uma', menteeWish: 1, mentorWish: 1, menteeRank: 1, mentorRank: 1 },
    ]);
    expect(pairs[1]!.why).toMatch(/^Bea and Uma asked for each other\./);
    for (const { why } of pairs) expect(why).not.toMatch(/1st|2nd|3rd|first|third|rank|wish/i);
    expect(certificate).toMatchObject({ matched: 2, total: 200, bound: 200, worst: 100, proven: true });
    expect(certificate.statement).toBe(
      'Stable: no mentee and mentor would both rather be paired with each other. 2 of 2 mentees with wishes got one of them, ' +
        '1 the first. Mentors take whom they named first, then the others who asked for them, by score.',
    );
    expect(choice).toEqual({ asked: 2, granted: 2, first: 1, blocking: 0, filled: 0 });
  });

  for (const [people, more, statement, name] of [
    [[], {}, /^There is nobody to match\.$/, 'nobody'],
    [[asks('ann'), offers('tom', 1)], {}, /No mentee asked for anybody\.$/, 'no wishes'],
    [[asks('ann', 'Tom'), offers('tom', 1)], { criteria: [] }, /named nobody; .* all alike\.$/, 'no criteria'],
    [[asks('ann', 'Tom'), asks('bea'), offers('tom', 2)], { fill: true }, /1 pair more by score/, 'filled'],
    [
      [asks('ann', 'Tom'), offers('tom', 1)],
      { pins: [{ mentee: 'ann', mentor: 'tom' }] },
      /Pinned and approved pairs are left out/,
      'pins',
    ],
  ] as [Participant[], Partial<ByWishesInput>, RegExp, string][])
    test(`the statement tells of ${name}`, () => {
      expect(suggestByWishes({ ...input(people), ...more }).certificate.statement).toMatch(statement);
    });

  for (const [people, more, cause, name] of [
    [[asks('ann'), offers('tom', 1)], {}, 'Ann asked for nobody.', 'no wish'],
    [[asks('ann', 'Tom')], {}, 'No mentor with a seat takes part.', 'no mentor'],
    [
      [asks('ann', 'Zed'), offers('tom', 1)],
      {},
      'The one wish of Ann names nobody who takes part as a mentor and is allowed.',
      'a stranger',
    ],
    [
      [asks('ann', 'Zed', 'Tom'), offers('tom', 1)],
      { bans: [{ a: 'ann', b: 'tom' }] },
      'None of the 2 wishes of Ann names somebody who takes part as a mentor and is allowed.',
      'a ban, not named',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), offers('tom', 1, 'Bea')],
      {},
      'The one mentor whom Ann asked for and may have is full with mentees whom they rank as high or higher.',
      'a full mentor',
    ],
    [
      [asks('ann', 'Tom', 'Uma'), asks('bea', 'Tom'), asks('cyd', 'Uma'), offers('tom', 1, 'Bea'), offers('uma', 1)],
      { pins: [{ mentee: 'cyd', mentor: 'uma' }] },
      'All 2 mentors whom Ann asked for and may have are full: with published, approved or pinned pairs, or with mentees whom they rank as high or higher.',
      'a full and a pinned mentor',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), offers('tom', 1)],
      { taken: [{ mentee: 'bea', mentor: 'tom' }] },
      'The one mentor whom Ann asked for and may have is full with published, approved or pinned pairs.',
      'a running pairing',
    ],
    [
      [asks('ann', 'Tom'), asks('bea', 'Tom'), offers('tom', 1, 'Bea')],
      { fill: true },
      'Every mentor who is allowed for Ann is full.',
      'nobody left after filling',
    ],
    [
      [asks('ann', 'Tom'), offers('tom', 1)],
      { bans: [{ a: 'ann', b: 'tom' }], fill: true },
      'No mentor is allowed for Ann under these rules.',
      'nobody allowed, even to fill',
    ],
  ] as [Participant[], Partial<ByWishesInput>, string, string][])
    test(`the cause: ${name}`, () => {
      const { unmatched } = suggestByWishes({ ...input(people), ...more });
      expect(unmatched.find((one) => one.mentee === 'ann')?.cause).toBe(cause);
    });

  for (const [people, more, reason, name] of [
    [
      [asks('ann', 'Zed'), offers('tom', 1)],
      {},
      /^Ann wishes for "Zed", who is no active person in the People tab/,
      'a stranger',
    ],
    [
      [person('ann', { mentee: true, mentor: true, wishes: ['Ann'] }), { ...offers('tom', 1), name: 'Ann' }],
      {},
      /^$/,
      'nothing of oneself, when another has the name',
    ],
    [
      [asks('ann', 'Tom', 'Uma'), offers('tom', 1), offers('uma', 1)],
      { bans: [{ a: 'ann', b: 'tom' }], pins: [{ mentee: 'ann', mentor: 'uma' }] },
      /^$/,
      'nothing of the wishes of those who are pinned',
    ],
    [[asks('ann', 'Tom'), offers('tom', 1, 'Ann')], {}, /^$/, 'nothing at all when nothing is wrong'],
    [
      [asks('ann', 'Tom'), offers('tom', 1)],
      { criteria: [criterion('must', { name: 'Other field', limit: 'different' })] },
      /^The wish of Ann for Tom is passed over: Other field rules it out\.$/,
      'a gate by name',
    ],
    [
      [asks('ann', 'Tom'), offers('tom', 1)],
      { bans: [{ a: 'ann', b: 'tom' }] },
      /passed over: the rules of this programme do not allow this pair\.$/,
      'a ban, not named',
    ],
    [
      [{ ...asks('ann', 'Tom'), manager: 'Tom' }, offers('tom', 1)],
      {},
      /passed over: the rules of this programme do not allow this pair\.$/,
      'a manager in the same words as a ban',
    ],
    [[asks('ann'), offers('tom', 1, 'Zed', 'Ann')], {}, /^1 wish of mentor Tom names nobody .*: "Zed"\.$/, 'a mentor'],
  ] as [Participant[], Partial<ByWishesInput>, RegExp, string][])
    test(`the warning: ${name}`, () => {
      const { warnings } = suggestByWishes({ ...input(people), ...more });
      const reasons = warnings.map((one) => one.reason).filter((one) => /wish/i.test(one));
      if (reason.source === '^$') expect(reasons).toEqual([]);
      else expect(reasons).toEqual([expect.stringMatching(reason)]);
    });

  test('wishes as a criterion give no second score', () => {
    const people = [asks('ann', 'Tom'), offers('tom', 1)];
    const both = [criterion('same'), criterion('wishes', { menteeColumn: '', mentorColumn: '' })];
    expect(suggestByWishes(input(people, { criteria: both })).pairs[0]!.parts).toHaveLength(1);
  });

  test('the mark differs between modes', () => {
    const given = input([asks('ann', 'Tom'), offers('tom', 1)]);
    const marks = [suggestPairs(given), suggestByWishes(given), suggestByWishes({ ...given, fill: true })];
    expect(new Set(marks.map(({ inputHash }) => inputHash)).size).toBe(3);
  });
});

describe('for any programme with wishes', () => {
  test('no two would both rather have each other, counted from the words alone', () => {
    fc.assert(
      fc.property(wishing(8), (given) => {
        const suggestion = suggestByWishes(given);
        expect(suggestion.choice.blocking).toBe(0);
        expect(suggestion.certificate.proven).toBe(true);
        expect(envious(given, suggestion.pairs)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('bans, seats and pins hold, everybody is paired or told why not, and fill only adds', () => {
    fc.assert(
      fc.property(wishing(9), (given) => {
        const plain = suggestByWishes(given);
        const filled = suggestByWishes({ ...given, fill: true });
        for (const { pairs, unmatched, certificate } of [plain, filled]) {
          const load = new Map<string, number>();
          for (const { mentor } of given.taken) load.set(mentor, (load.get(mentor) || 0) + 1);
          for (const { mentee, mentor, pinned, menteeWish } of pairs) {
            expect(mentee).not.toBe(mentor);
            const banned = given.bans.some(
              ({ a, b }) => (a === mentee && b === mentor) || (b === mentee && a === mentor),
            );
            expect(banned).toBe(false);
            if (pairs === plain.pairs) expect(pinned || menteeWish !== null).toBe(true);
            load.set(mentor, (load.get(mentor) || 0) + 1);
            expect(load.get(mentor)!).toBeLessThanOrEqual(given.people.find(({ id }) => id === mentor)!.capacity);
          }
          const running = new Set(given.taken.map(({ mentee }) => mentee));
          const looking = given.people.filter((one) => one.mentee && !running.has(one.id)).map(({ id }) => id);
          expect([...pairs, ...unmatched].map((one) => one.mentee).sort()).toEqual(looking.sort());
          for (const { cause } of unmatched) expect(cause).toMatch(/^[A-Z].*\.$/);
          expect(certificate.proven).toBe(true);
        }
        const pinned = suggestPairs(given).pairs.filter((pair) => pair.pinned);
        expect(plain.pairs.filter((pair) => pair.pinned).map(({ mentee, mentor }) => mentee + mentor)).toEqual(
          pinned.map(({ mentee, mentor }) => mentee + mentor),
        );
        for (const pair of plain.pairs) expect(filled.pairs).toContainEqual(pair);
        expect(filled.pairs.length).toBeLessThanOrEqual(suggestPairs(given).pairs.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(wishing(9), fc.boolean(), fc.infiniteStream(fc.nat()), (given, fill, random) => {
        const mixed = {
          ...given,
          people: shuffled(given.people, random),
          bans: shuffled(given.bans, random),
          pins: shuffled(given.pins, random),
          criteria: shuffled(given.criteria, random),
        };
        expect(suggestByWishes({ ...mixed, fill })).toEqual(suggestByWishes({ ...given, fill }));
      }),
      { numRuns: 200 },
    );
  });

  test('no text tells of a ban', () => {
    fc.assert(
      fc.property(wishing(8), (given) => {
        const told = suggestByWishes({ ...given, pins: [] });
        expect(JSON.stringify(told)).not.toMatch(/veto|\bban|do not match/i);
      }),
      { numRuns: 200 },
    );
  });

  test('without ties every mentee has the best mentor that any stable pairing gives her', () => {
    fc.assert(
      fc.property(wishing(6), (full) => {
        // All name one another, so that nobody is left to the score.
        const names = full.people.map(({ name }) => name);
        const people = full.people.map((one, at) => ({
          ...one,
          mentee: at % 2 === 0,
          mentor: at % 2 === 1,
          capacity: 1 + (at % 2),
          wishes: [...names.slice((at * 2) % names.length), ...names],
        }));
        const given = { ...full, people, pins: [], taken: [] };
        const { pairs } = suggestByWishes(given);
        const placeOf = new Map(pairs.map(({ mentee, menteeWish }) => [mentee, menteeWish!]));
        for (const outcome of outcomes(given)) {
          if (envious(given, outcome).length > 0) continue;
          for (const { mentee, mentor } of outcome) {
            const one = people.find(({ id }) => id === mentee)!;
            const place = one.wishes.indexOf(people.find(({ id }) => id === mentor)!.name) + 1;
            expect(placeOf.get(mentee)!).toBeLessThanOrEqual(place);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Pairs that would rather have each other, from names, bans and scores of the plain mode; shares no code with the engine. */
function envious(
  given: ByWishesInput,
  pairs: readonly { mentee: string; mentor: string; pinned?: boolean }[],
): string[] {
  const running = new Map(given.taken.map(({ mentee, mentor }) => [mentee, mentor]));
  const found: string[] = [];
  const mentorOf = new Map(pairs.map((pair) => [pair.mentee, pair]));
  for (const one of given.people.filter(({ id, mentee }) => mentee && !running.has(id))) {
    const own = mentorOf.get(one.id);
    if (own?.pinned) continue;
    const nameOf = (id: string) => given.people.find((other) => other.id === id)!.name;
    const now = own ? one.wishes.indexOf(nameOf(own.mentor)) : -1;
    for (const other of given.people.filter(({ mentor, capacity }) => mentor && capacity > 0)) {
      const place = one.wishes.indexOf(other.name);
      if (place < 0 || (now >= 0 && now <= place) || !allowed(given, one.id, other.id)) continue;
      const sitting = pairs.filter(({ mentor }) => mentor === other.id);
      const load = sitting.length + [...running.values()].filter((mentor) => mentor === other.id).length;
      const likes = (id: string) => {
        const at = other.mentee ? -1 : other.wishes.indexOf(nameOf(id));
        return at < 0 ? [1, -scoreOf(given, id, other.id)] : [0, at];
      };
      const worse = sitting.some(({ mentee, pinned }) => {
        const [a, b] = [likes(one.id), likes(mentee)];
        return !pinned && (a[0]! < b[0]! || (a[0] === b[0] && a[1]! < b[1]!));
      });
      if (load < other.capacity || worse) found.push(`${one.id}-${other.id}`);
    }
  }
  return found;
}

function allowed({ people, bans }: ByWishesInput, mentee: string, mentor: string): boolean {
  const dept = (id: string) => people.find((one) => one.id === id)!.answers.Dept;
  if (bans.some(({ a, b }) => (a === mentee && b === mentor) || (a === mentor && b === mentee))) return false;
  return mentee !== mentor && (dept(mentee) === '' || dept(mentee) !== dept(mentor));
}

/** Both named the same field or not: the only criterion of these programmes that gives points. */
function scoreOf({ people }: ByWishesInput, mentee: string, mentor: string): number {
  const field = (id: string) => people.find((one) => one.id === id)!.answers.Field;
  return field(mentee) === field(mentor) ? 1 : 0;
}

/** Every way to give allowed mentors to mentees who named them. */
function outcomes(given: ByWishesInput): { mentee: string; mentor: string }[][] {
  const mentees = given.people.filter(({ mentee }) => mentee);
  const all: { mentee: string; mentor: string }[][] = [];
  const visit = (at: number, pairs: { mentee: string; mentor: string }[]): void => {
    const one = mentees[at];
    if (!one) {
      all.push(pairs);
      return;
    }
    visit(at + 1, pairs);
    for (const other of given.people) {
      if (!other.mentor || !allowed(given, one.id, other.id)) continue;
      if (pairs.filter(({ mentor }) => mentor === other.id).length >= other.capacity) continue;
      visit(at + 1, [...pairs, { mentee: one.id, mentor: other.id }]);
    }
  };
  visit(0, []);
  return all;
}

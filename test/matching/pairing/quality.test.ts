import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchInput, Participant } from '../../../src/matching/model.js';
import { suggestByWishes } from '../../../src/matching/pairing/by-wishes/suggest-by-wishes.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { qualityOf } from '../../../src/matching/pairing/quality.js';
import { criterion, input, mentee, mentor } from '../people.js';
import { shuffled, wishing } from './by-wishes/wishing.js';

const asks = (id: string, ...wishes: string[]) => mentee(id, { Q: 'law' }, { wishes });
const offers = (id: string, capacity: number, ...wishes: string[]) => mentor(id, { Q: 'law' }, { capacity, wishes });
const pair = (mentee: string, mentor: string, score = 50, pinned = false) => ({
  ...{ mentee, mentor, score, pinned },
  ...{ parts: [], why: '', menteeRank: 1, mentorRank: 1 },
});
const left = (...ids: string[]) => ids.map((mentee) => ({ mentee, cause: 'No seat.' }));

describe('qualityOf', () => {
  const people = [
    asks('ann', 'Tom', 'Uma', 'Vic'),
    asks('bea', 'Uma', 'Wes', 'Xia', 'Tom'),
    asks('cyd'),
    offers('tom', 1, 'Bea'),
    offers('uma', 2),
    offers('vic', 4),
    offers('wes', 0),
    offers('xia', 1),
  ];

  for (const [pairs, unmatched, expected, name] of [
    [[], [], { mentees: 0, matched: 0, scores: null, blocking: 6 }, 'no pairs'],
    [[pair('ann', 'tom')], left('bea', 'cyd'), { mentees: 3, matched: 1 }, 'who is matched'],
    [
      [pair('ann', 'tom', 80), pair('bea', 'uma', 40), pair('cyd', 'uma', 60)],
      [],
      { scores: { mean: 60, worst: 40, tenth: 40 } },
      'scores',
    ],
    [
      Array.from({ length: 11 }, (_, at) => pair(`m${at}`, 'vic', 10 * at)),
      [],
      { scores: { mean: 50, worst: 0, tenth: 10 } },
      'the score that nine in ten reach',
    ],
    [
      [pair('ann', 'tom'), pair('bea', 'tom')],
      left('cyd'),
      { wishes: { asked: 2, first: 1, topThree: 1, topFive: 2, any: 2 } },
      'wishes by their place in the list as it was given',
    ],
    [
      [pair('ann', 'vic'), pair('bea', 'vic'), pair('cyd', 'tom')],
      [],
      { wishes: { asked: 2, first: 0, topThree: 1, topFive: 1, any: 1 } },
      'whom nobody asked for',
    ],
    [
      [pair('ann', 'vic'), pair('bea', 'vic'), pair('cyd', 'tom')],
      [],
      { load: { mentors: 4, least: 0, mean: 0.75, most: 2, gini: 7 / 12 } },
      'load by seats',
    ],
    [
      [pair('ann', 'tom'), pair('bea', 'uma'), pair('cyd', 'uma')],
      [],
      { blocking: 0 },
      'everybody has whom they asked for first',
    ],
    [
      [pair('ann', 'uma'), pair('bea', 'uma'), pair('cyd', 'tom')],
      [],
      { blocking: 0 },
      'a mentor who likes all equally',
    ],
    [
      [pair('ann', 'uma'), pair('bea', 'vic'), pair('cyd', 'tom')],
      [],
      { blocking: 3 },
      'free seats, and a named mentee',
    ],
    [
      [pair('ann', 'uma'), pair('bea', 'vic', 50, true), pair('cyd', 'tom')],
      [],
      { blocking: 0 },
      'whoever is pinned stays',
    ],
    [[pair('gone', 'tom'), pair('ann', 'lost')], [], { matched: 2, wishes: { first: 0 } }, 'people who have left'],
  ] as [ReturnType<typeof pair>[], ReturnType<typeof left>, object, string][])
    test(name, () => {
      expect(qualityOf({ pairs, unmatched }, input(people))).toMatchObject(close(expected));
    });

  test('running pairings count for the load and take seats', () => {
    const given = input(people, { taken: [{ mentee: 'cyd', mentor: 'uma' }] });
    const { load } = qualityOf({ pairs: [pair('ann', 'uma')], unmatched: [] }, given);
    expect(load).toMatchObject({ least: 0, most: 2, mean: 0.5 });
  });

  for (const [values, expected, name] of [
    [[1, 1, 1, 1], 0, 'all equal'],
    [[0, 0, 0, 1], 0.75, 'one has all'],
    [[0, 0, 0, 0], 0, 'nobody has any'],
    [[1, 3], 0.25, 'one has three times as many'],
  ] as [number[], number, string][])
    test(`Gini: ${name}`, () => {
      const guides = values.map((_, at) => offers(`t${at}`, 4));
      const pairs = values.flatMap((load, at) =>
        Array.from({ length: load }, (_, one) => pair(`m${at}${one}`, `t${at}`)),
      );
      expect(qualityOf({ pairs, unmatched: [] }, input(guides)).load!.gini).toBeCloseTo(expected, 12);
    });

  test('says it in plain sentences', () => {
    const pairs = [pair('ann', 'uma', 81.256), pair('bea', 'vic', 40)];
    expect(qualityOf({ pairs, unmatched: left('cyd') }, input(people)).sentences).toEqual([
      '2 of 3 mentees matched (66 %).',
      'Mean score 60.63, weakest 40; nine in ten have at least 40.',
      'Of 2 mentees with wishes, 0 got the first, 1 one of the first three, 1 one of the first five.',
      'Mentees per mentor: 0 to 1, 0.5 on average; unevenness 0.58 (Gini of load by seats, 0 is even).',
      'By their own wishes, 4 pairs of mentee and mentor would both rather be paired with each other.',
    ]);
    expect(qualityOf({ pairs: [], unmatched: [] }, input([])).sentences).toEqual([]);
  });

  test('a pairing by wishes leaves no two who would both rather have each other, whatever else it counts', () => {
    fc.assert(
      fc.property(wishing(9), fc.boolean(), (given, fill) => {
        const suggestion = suggestByWishes({ ...given, fill });
        const { blocking, wishes, matched, mentees } = qualityOf(suggestion, given);
        expect(blocking).toBe(0);
        expect([wishes.asked, wishes.first, wishes.any]).toEqual([
          suggestion.choice.asked,
          suggestion.choice.first,
          suggestion.choice.granted,
        ]);
        expect([matched, mentees]).toEqual([suggestion.pairs.length, matched + suggestion.unmatched.length]);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(wishing(9), fc.infiniteStream(fc.nat()), (given, random) => {
        const suggestion = suggestPairs(given);
        const mixed = { ...given, people: shuffled(given.people, random) };
        const other = { ...suggestion, pairs: shuffled(suggestion.pairs, random) };
        expect(qualityOf(other, mixed)).toEqual(qualityOf(suggestion, given));
      }),
      { numRuns: 200 },
    );
  });
});

describe('wishes as a criterion of the computed mode', () => {
  test('weigh against the other answers: the heavier, the more mentees get somebody they asked for', () => {
    const given = cohort();
    const shares = [0, 20, 200].map((weight) => {
      const criteria = [
        criterion('same', { weight: 20 }),
        criterion('wishes', { menteeColumn: '', mentorColumn: '', weight }),
      ];
      const hybrid = { ...given, criteria };
      const suggestion = suggestPairs(hybrid);
      expect(suggestion.certificate.proven).toBe(true);
      const { wishes, matched } = qualityOf(suggestion, hybrid);
      expect(matched).toBe(40);
      expect(wishes.first <= wishes.topThree && wishes.topThree <= wishes.topFive).toBe(true);
      return wishes.any;
    });
    expect(shares[0]!).toBeLessThan(shares[1]!);
    expect(shares[1]!).toBeLessThanOrEqual(shares[2]!);
    expect(shares[2]!).toBeGreaterThan(30);
  });
});

/** 40 mentees with three wishes each, 25 mentors with 50 seats, a few fields. */
function cohort(): MatchInput {
  const fields = ['law', 'art', 'data', 'code'];
  const people: Participant[] = [];
  for (let at = 0; at < 25; at++) people.push(mentor(`t${at}`, { Q: fields[at % 4]! }, { capacity: 2 }));
  for (let at = 0; at < 40; at++) {
    const wishes = [at * 7, at * 3 + 1, at + 5].map((one) => `T${one % 25}`);
    people.push(mentee(`m${at}`, { Q: fields[(at * at) % 4]! }, { wishes }));
  }
  return input(people);
}

/** Fractions as nearly as they can be told. */
function close(expected: object): object {
  return JSON.parse(JSON.stringify(expected), (_, value) =>
    typeof value === 'number' && value % 1 !== 0 ? expect.closeTo(value, 12) : value,
  );
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchInput, Participant } from '../../../../src/matching/model.js';
import {
  type PeersInput,
  type PeersSuggestion,
  suggestPeers,
} from '../../../../src/matching/pairing/peers/suggest-peers.js';
import { criterion, input, person } from '../../people.js';
import { programme } from '../../programme.js';
import { shuffled } from '../by-wishes/wishing.js';

const one = (id: string, field = '', more: Partial<Participant> = {}) => person(id, { answers: { Q: field }, ...more });
const people = (...fields: string[]) => fields.map((field, at) => one('abcdefghij'[at]!, field));
const groups = ({ groups }: PeersSuggestion) => groups.map((group) => group.people.join(''));
const met = (...pairs: string[]) => pairs.map((pair) => ({ mentee: pair[0]!, mentor: pair[1]! }));
const sits = ({ sitting }: PeersSuggestion) => sitting.map(({ person }) => person).join('');

describe('suggestPeers', () => {
  for (const [who, more, expected, alone, name] of [
    [people(), {}, [], '', 'nobody'],
    [people('law'), {}, [], 'a', 'one person'],
    [people('law', 'law'), {}, ['ab'], '', 'two people'],
    [people('law', 'art', 'law', 'art'), {}, ['ac', 'bd'], '', 'the highest total'],
    [
      [one('a', 'law', { mentor: true, capacity: 0 }), one('b', 'law', { mentee: true })],
      {},
      ['ab'],
      '',
      'roles and seats are not looked at',
    ],
    [people('law', 'law', 'art', 'art'), { bans: [{ a: 'b', b: 'a' }] }, ['ac', 'bd'], '', 'a ban'],
    [people('law', 'art', 'law', 'art'), { pins: met('ab') }, ['ab', 'cd'], '', 'a pin'],
    [people('law', 'art', 'law', 'art'), { pins: met('ba') }, ['ab', 'cd'], '', 'a pin, the other way round'],
    [people('law', 'art', 'law', 'art'), { pins: met('ab', 'bc') }, ['ab', 'cd'], '', 'two pins of one person'],
    [people('law', 'law', 'law', 'art'), { pins: met('aa', 'az') }, ['ab', 'cd'], '', 'pins that cannot be'],
    [people('law', 'law', 'art', 'art'), { taken: met('ac') }, ['bd'], '', 'those in running pairings stay away'],
    [people('law', 'law', 'art', 'art'), { pins: met('ac'), taken: met('ac') }, ['bd'], '', 'a pin that runs already'],
    [[one('a', 'law', { manager: 'B' }), ...people('', 'law', 'law').slice(1)], {}, ['ac'], 'b', 'the manager'],
    [[one('a', 'x', { email: 'b@x.org' }), one('b', 'x')], {}, [], 'ab', 'one person under two ids'],
    [people('law', 'art', 'law', 'art'), { earlier: met('ac', 'db') }, ['ab', 'cd'], '', 'nobody meets again'],
    [people('law', 'art'), { earlier: met('ba') }, ['ab'], '', 'a repeat when otherwise fewer would be paired'],
    [
      people('law', 'art', 'law', 'art'),
      { earlier: met('ab', 'ac', 'ad') },
      ['ac', 'bd'],
      '',
      'one repeat and no more, at the highest total',
    ],
    [people('law', 'law', 'art'), { odd: 'trio' }, ['abc'], '', 'a trio'],
    [people('law', 'law', 'art'), {}, ['abc'], '', 'a trio unless told otherwise'],
    [people('law', 'law', 'art', 'art', 'art'), { odd: 'trio' }, ['ab', 'cde'], '', 'a third joins whom they suit'],
    [people('law', 'law', 'law', 'art'), { odd: 'trio' }, ['ab', 'cd'], '', 'no trio when the number is even'],
    [people('law', 'law', 'art'), { odd: 'trio', bans: [{ a: 'c', b: 'a' }] }, ['ab'], 'c', 'no trio against a ban'],
    [people('law', 'art', 'zoo'), { odd: 'trio', pins: met('ab') }, ['abc'], '', 'a pinned pair takes in a third'],
    [
      people('law', 'law', 'art', 'art', 'law'),
      { odd: 'trio', earlier: met('ae', 'be') },
      ['ab', 'cde'],
      '',
      'a third has not met those they join',
    ],
    [people('law', 'law', 'art'), { odd: 'sit-out' }, ['ab'], 'c', 'one sits out'],
    [people('law', 'law', 'art'), { odd: 'sit-out', satOut: ['c'] }, ['ac'], 'b', 'not the same one twice'],
    [people('law', 'law', 'art'), { odd: 'sit-out', satOut: ['c', 'b'] }, ['bc'], 'a', 'who has not yet'],
    [
      people('law', 'law', 'art'),
      { odd: 'sit-out', satOut: ['b', 'c', 'a'] },
      ['ac'],
      'b',
      'whose turn is longest ago',
    ],
    [
      people('law', 'law', 'art'),
      { odd: 'sit-out', satOut: ['b', 'c', 'a', 'b'] },
      ['ab'],
      'c',
      'who sat out least often, then longest ago',
    ],
    [
      people('law', 'law', 'art'),
      { odd: 'sit-out', satOut: ['a'], bans: [{ a: 'a', b: 'b' }] },
      ['ab', 'ac'].slice(1),
      'b',
      'a ban goes before a turn',
    ],
    [
      people('law', 'law', 'art'),
      { odd: 'sit-out', satOut: ['c'], earlier: met('ac', 'bc') },
      ['ab'],
      'c',
      'no repeat to spare somebody a second time',
    ],
    [people('law', 'law', 'art', 'art'), { odd: { standIn: 'd' } }, ['ab', 'cd'], '', 'a stand-in is needed'],
    [people('law', 'law', 'art'), { odd: { standIn: 'c' } }, ['ab'], '', 'a stand-in is not needed'],
    [people('law', 'law', 'art'), { odd: { standIn: 'z' } }, ['ab'], 'c', 'a stand-in who is not there'],
    [
      people('law', 'art', 'law', 'law'),
      { odd: { standIn: 'd' }, bans: [{ a: 'b', b: 'a' }, { a: 'b', b: 'c' }, { a: 'b', b: 'd' }] }, // biome-ignore format: one line
      ['ac'],
      'b',
      'a stand-in takes nobody away from another',
    ],
    [
      people('law', 'law', 'art', 'art'),
      { criteria: [criterion('must', { limit: 'different' }), criterion('same')] },
      ['ac', 'bd'],
      '',
      'a gate',
    ],
    [
      [one('a', '1'), one('b', '9')],
      { criteria: [criterion('distance', { limit: 'must 2-10' })] },
      [],
      'ab',
      'a gate that only one way passes',
    ],
    [[one('a', 'x'), one('b', 'x'), one('b', 'x')], {}, ['ab'], '', 'an id that stands twice'],
  ] as [Participant[], Partial<PeersInput>, string[], string, string][])
    test(name, () => {
      const suggestion = suggestPeers({ ...input(who), ...more });
      expect([groups(suggestion), sits(suggestion)]).toEqual([expected, alone]);
      expect(suggestion.certificate.proven).toBe(true);
    });

  test('both ways are scored and averaged, and both ways give reasons', () => {
    const ann = person('ann', { answers: { Wants: 'law, art', Offers: 'data' } });
    const bea = person('bea', { answers: { Wants: 'data', Offers: 'law' } });
    const criteria = [
      criterion('overlap', { name: 'Topics', menteeColumn: 'Wants', mentorColumn: 'Offers' }),
      criterion('language', { menteeColumn: 'Tongue', mentorColumn: 'Tongue', weight: 1 }),
    ];
    const { groups: made, certificate } = suggestPeers(input([ann, bea], { criteria: criteria.slice(0, 1) }));
    // Of 1 + 0.9 wanted one way 1 is offered, the other way all.
    expect(made).toMatchObject([{ people: ['ann', 'bea'], pinned: false, repeat: false }]);
    expect(made[0]!.score).toBeCloseTo((100 / 1.9 + 100) / 2, 1);
    expect(made[0]!.why).toBe('Ann can help Bea with data. Bea can help Ann with law.');
    expect(certificate.total).toBeCloseTo(made[0]!.score, 2);
  });

  for (const [who, more, why, name] of [
    [people('law', 'law'), {}, 'Both named the same same: law.', 'what both ways say is said once'],
    [
      people('law, art', 'art, law'),
      {},
      'Both named the same same: law and art.',
      'what both chose is said once, in whatever order',
    ],
    [people('law', 'art'), {}, 'This pair was chosen with the whole group in view.', 'nothing in common'],
    [people('law', 'art'), { pins: met('ab') }, 'Chosen by the organiser.', 'a pin'],
    [
      [one('a', 'law'), one('b', 'law', { answers: { Q: 'law', Wish: 'yes' } })],
      {
        criteria: [
          criterion('same'),
          criterion('identity', { name: 'Alike', menteeColumn: 'Wish', mentorColumn: 'Q' }),
        ],
      },
      'Both named the same same: law.',
      'a criterion that counts one way only',
    ],
    [
      people('law', 'law', 'art'),
      {},
      'A and B both named the same same: law. C joins them, so that nobody is left over.',
      'a trio',
    ],
  ] as [Participant[], Partial<PeersInput>, string, string][])
    test(`the reason: ${name}`, () => {
      expect(suggestPeers({ ...input(who), ...more }).groups[0]!.why).toBe(why);
    });

  for (const [who, more, statement, name] of [
    [people(), {}, 'There is nobody to match.', 'nobody'],
    [people('x'), {}, 'No pair is possible under these rules.', 'one person'],
    [
      people('law', 'law'),
      {},
      'Best possible: 1 pair, 100 of 100 points; in this order of aims no pairing under these rules is better.',
      'a pair',
    ],
    [people('law', 'law'), { earlier: met('ab') }, /^Best possible: 1 pair, 1 repeat, 100 of 100 points;/, 'a repeat'],
    [people('law', 'law'), { earlier: met('az') }, /^Best possible: 1 pair, 100 of 100/, 'a meeting with one who left'],
    [people('law', 'law', 'law'), { odd: 'sit-out', satOut: ['b'] }, /1 pair, sitting out in turn, 100/, 'a turn'],
    [
      people('law', 'law', 'art'),
      {},
      /3 is an odd number: C joins A and B, the pair that suits best; this is a rule of thumb/,
      'a trio',
    ],
    [people('x', 'x', 'x', 'x'), { odd: { standIn: 'd' } }, /D stands in, since 3 is an odd number\.$/, 'a stand-in'],
  ] as [Participant[], Partial<PeersInput>, string | RegExp, string][])
    test(`the statement tells of ${name}`, () => {
      expect(suggestPeers({ ...input(who), ...more }).certificate.statement).toEqual(
        typeof statement === 'string' ? statement : expect.stringMatching(statement),
      );
    });

  for (const [who, more, cause, name] of [
    [people('x'), {}, 'Nobody else takes part.', 'one person'],
    [people('x', 'x'), { bans: [{ a: 'a', b: 'b' }] }, 'Nobody may be paired with A under these rules.', 'a ban'],
    [
      people('x', 'x'),
      { criteria: [criterion('must', { name: 'Other field', limit: 'different' })] },
      'Nobody may be paired with A under these rules, Other field among them.',
      'a gate',
    ],
    [people('x', 'y', 'y'), { odd: 'sit-out' }, '3 is an odd number; A has not sat out before.', 'the first time'],
    [
      people('x', 'y', 'y'),
      { odd: 'sit-out', satOut: ['a', 'b', 'c'] },
      '3 is an odd number; A has sat out once before, no more often than anybody else who could.',
      'the second time',
    ],
    [
      people('x', 'y', 'y', 'y'),
      { odd: 'sit-out', bans: [{ a: 'a', b: 'b' }, { a: 'a', b: 'c' }, { a: 'b', b: 'd' }, { a: 'c', b: 'b' }, { a: 'c', b: 'd' }] }, // biome-ignore format: one line
      null,
      'nobody who could be paired',
    ],
    [
      people('x', 'y', 'y'),
      { bans: [{ a: 'a', b: 'b' }], satOut: ['b', 'b'] },
      '3 is an odd number, and no pair may take in A as a third.',
      'no trio for one',
    ],
  ] as [Participant[], Partial<PeersInput>, string | null, string][])
    test(`the cause: ${name}`, () => {
      const { sitting } = suggestPeers({ ...input(who), ...more });
      const told = sitting.find(({ person }) => person === 'a')?.cause;
      expect(told).toBe(cause === null ? undefined : cause);
    });

  for (const [more, reason, name] of [
    [
      { pins: met('az') },
      'The pinned pair A with somebody who is no longer in People is not kept: somebody who is no longer in People does not take part.',
      'a stranger',
    ],
    [{ pins: met('aa') }, 'The pinned pair A with A is not kept: nobody is paired with themselves.', 'oneself'],
    [
      { pins: met('ab'), bans: [{ a: 'a', b: 'b' }] },
      'The pinned pair A with B is not kept: the rules of this programme do not allow it.',
      'a ban, not named',
    ],
    [{ pins: met('ab', 'ca') }, 'The pinned pair A with C is not kept: A is pinned to somebody else as well.', 'twice'],
    [{ pins: met('ac', 'bc') }, 'The pinned pair B with C is not kept: C is pinned to somebody else as well.', 'both'],
    [
      { pins: met('ab'), criteria: [criterion('must', { name: 'Other field', limit: 'different' })] },
      'A is pinned to B although Other field would rule the pair out; the pin is kept.',
      'a gate',
    ],
    [
      { criteria: [criterion('must', { name: 'Other field', limit: 'different' })] },
      'Other field rules out 6 of 6 possible pairs (100 %).',
      'a gate that removes many pairs, counted once each',
    ],
    [
      { odd: { standIn: 'z' } },
      'The stand-in for an odd number does not take part, so one person may have to sit out.',
      'a stand-in who is not there',
    ],
  ] as [Partial<PeersInput>, string, string][])
    test(`the warning: ${name}`, () => {
      const { warnings } = suggestPeers({ ...input(people('x', 'x', 'x', 'x')), ...more });
      expect(warnings.map((one) => one.reason)).toContain(reason);
      expect(JSON.stringify(warnings)).not.toMatch(/alone leaves|mentee |veto|\bban/);
    });

  test('300 people are paired, with earlier rounds and turns, and the proof holds', () => {
    const many = crowd(301);
    const ids = many.map(({ id }) => id);
    const earlier = ids.slice(1).map((id, at) => ({ mentee: ids[at]!, mentor: id }));
    const satOut = ids.slice(0, 20);
    const suggestion = suggestPeers({ ...input(many, { criteria: crowded }), earlier, satOut, odd: 'sit-out' });
    expect(suggestion.certificate).toMatchObject({ pairs: 150, repeats: 0, proven: true });
    expect(satOut).not.toContain(suggestion.sitting[0]!.person);
  });
});

describe('for any peers', () => {
  test('nobody finds a better round by trying all', () => {
    fc.assert(
      fc.property(peers(6), (given) => {
        const sitOut: PeersInput = { ...given, odd: 'sit-out', pins: [], taken: [] };
        const { certificate, groups: made, sitting } = suggestPeers(sitOut);
        const best = bruteForce(sitOut);
        const turns = sitting.reduce((sum, { person }) => sum + turnOf(sitOut, person), 0);
        expect([certificate.pairs, certificate.repeats, turns, Math.round(certificate.total * 1000)]).toEqual(best);
        expect(certificate.proven).toBe(true);
        expect(made.filter(({ repeat }) => repeat)).toHaveLength(certificate.repeats);
      }),
      { numRuns: 150 },
    );
  });

  test('rules hold, everybody is in one group or told why not', () => {
    fc.assert(
      fc.property(peers(9), fc.constantFrom('trio', 'sit-out', 'p0', undefined), (given, way) => {
        const odd = way === 'p0' ? { standIn: 'p0' } : (way as 'trio' | 'sit-out' | undefined);
        const suggestion = suggestPeers({ ...given, odd });
        const { groups: made, sitting, certificate } = suggestion;
        const away = new Set(given.taken.flatMap(({ mentee, mentor }) => [mentee, mentor]));
        const seen = [...made.flatMap((group) => group.people), ...sitting.map(({ person }) => person)];
        expect(new Set(seen).size).toBe(seen.length);
        for (const { id } of given.people) {
          if (away.has(id)) expect(seen).not.toContain(id);
          else if (id !== 'p0' || way !== 'p0') expect(seen).toContain(id);
        }
        for (const { people: members, score, why } of made) {
          for (const { a, b } of given.bans) expect(a !== b && members.includes(a) && members.includes(b)).toBe(false);
          expect(score >= 0 && score <= 100).toBe(true);
          expect(why).toMatch(/^[A-Z].*\.$/);
        }
        for (const { cause } of sitting) expect(cause).toMatch(/^[A-Z0-9].*\.$/);
        const trios = made.filter((group) => group.people.length === 3);
        expect(trios.length).toBeLessThanOrEqual(way === 'trio' || way === undefined ? 1 : 0);
        expect(certificate.proven).toBe(true);
        // Pins in an order that does not matter: each is kept, or the warnings say why not.
        for (const { mentee, mentor } of given.pins) {
          const kept = made.some(({ people: [a, b], pinned }) => pinned && [a, b].sort().join() === [mentee, mentor].sort().join()); // biome-ignore format: one line
          const runs = away.has(mentee) && away.has(mentor);
          if (!kept && !runs)
            expect(suggestion.warnings.some(({ reason }) => / is not kept: /.test(reason))).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(peers(9), fc.infiniteStream(fc.nat()), (given, random) => {
        const turned = ({ mentee, mentor }: { mentee: string; mentor: string }) => ({ mentee: mentor, mentor: mentee });
        const mixed = {
          ...given,
          people: shuffled(given.people, random),
          criteria: shuffled(given.criteria, random),
          bans: shuffled(given.bans, random),
          earlier: shuffled(given.earlier!, random),
        };
        expect(suggestPeers(mixed)).toEqual(suggestPeers(given));
        const round = { ...mixed, earlier: mixed.earlier.map(turned), pins: shuffled(given.pins, random).map(turned) };
        expect(groups(suggestPeers(round))).toEqual(groups(suggestPeers(given)));
      }),
      { numRuns: 200 },
    );
  });

  test('no text tells of a ban', () => {
    fc.assert(
      fc.property(peers(8), (given) => {
        expect(JSON.stringify(suggestPeers(given))).not.toMatch(/veto|\bban|do not match/i);
      }),
      { numRuns: 200 },
    );
  });

  test('rounds in a row: nobody meets twice while that can be, and everybody sits out before anybody does again', () => {
    const seven = crowd(7);
    const earlier: { mentee: string; mentor: string }[] = [];
    const satOut: string[] = [];
    for (let round = 0; round < 7; round++) {
      const free = { ...input(seven, { criteria: [] }), earlier, satOut, odd: 'sit-out' as const };
      const { groups: made, sitting } = suggestPeers(free);
      expect(made.length + sitting.length).toBe(4);
      // Three rounds can always be filled without a repeat.
      if (round < 3) expect(made.some(({ repeat }) => repeat)).toBe(false);
      for (const { people: pair } of made) earlier.push({ mentee: pair[0]!, mentor: pair[1]! });
      satOut.push(...sitting.map(({ person }) => person));
    }
    expect(satOut).toHaveLength(7);
  });
});

/** Small programmes with earlier rounds; `programme` brings one-sided gates, bans, pins and running pairs. */
function peers(most: number): fc.Arbitrary<PeersInput> {
  const link = fc.tuple(fc.nat(most - 1), fc.nat(most - 1));
  return fc
    .record({
      given: programme(most),
      earlier: fc.array(link, { maxLength: 2 * most }),
      satOut: fc.array(fc.nat(most), { maxLength: 5 }),
    })
    .map(({ given, earlier, satOut }) => ({
      ...given,
      earlier: earlier.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
      satOut: satOut.map((at) => `p${at}`),
    }));
}

/** How many people would be before this one if all had to sit out; by the words of the rule, not by the engine. */
function turnOf({ people: all, satOut = [] }: PeersInput, id: string): number {
  const turn = (who: string) => [satOut.filter((other) => other === who).length, satOut.lastIndexOf(who)] as const;
  const before = (a: readonly [number, number], b: readonly [number, number]) =>
    a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const turns = new Set(
    all
      .map((other) => turn(other.id))
      .filter((one) => before(one, turn(id)))
      .map(String),
  );
  return turns.size;
}

/** Pairs, repeats avoided, turns respected and thousandths of points of the best round, by trying every one. */
function bruteForce(given: PeersInput): number[] {
  const { people: all, earlier = [] } = given;
  const scores = new Map<string, number | null>();
  all.forEach((a, at) => {
    for (const b of all.slice(at + 1)) scores.set(a.id + b.id, alone(given, a, b));
  });
  const again = (a: string, b: string) =>
    earlier.some(({ mentee, mentor }) => (mentee === a && mentor === b) || (mentee === b && mentor === a));
  let best = [-1, 0, 0, 0];
  const visit = (left: readonly Participant[], made: readonly number[]): void => {
    const [first, ...rest] = left;
    if (!first) {
      const differs = made.findIndex((value, at) => value !== best[at]);
      if (differs >= 0 && made[differs]! > best[differs]!) best = [...made];
      return;
    }
    visit(rest, [made[0]!, made[1]!, made[2]! - turnOf(given, first.id), made[3]!]);
    for (const other of rest) {
      const score = scores.get(first.id + other.id);
      if (score === null || score === undefined) continue;
      visit(rest.filter((one) => one !== other), [
        made[0]! + 1,
        made[1]! - (again(first.id, other.id) ? 1 : 0),
        made[2]!,
        made[3]! + score,
      ]); // biome-ignore format: read as a list
    }
  };
  visit(all, [0, 0, 0, 0]);
  return best.map(Math.abs);
}

/** Thousandths of a point of two people, or null: from a round in which all others are banned from both. */
function alone(given: PeersInput, a: Participant, b: Participant): number | null {
  const others = given.people.filter(({ id }) => id !== a.id && id !== b.id);
  const bans = [...given.bans, ...others.flatMap(({ id }) => [a.id, b.id].map((one) => ({ a: one, b: id })))];
  const { groups: made } = suggestPeers({ ...given, bans, earlier: [], satOut: [], odd: 'sit-out' });
  const group = made.find(({ people: members }) => members.includes(a.id));
  return group ? Math.round(group.score * 1000) : null;
}

const TOPICS = 'data,law,art,sales,code,design,writing'.split(',');
const crowded = [
  criterion('overlap', { menteeColumn: 'Wants', mentorColumn: 'Offers' }),
  criterion('same', { name: 'Place', menteeColumn: 'Place', mentorColumn: 'Place' }),
];

function crowd(size: number): MatchInput['people'] {
  const some = (at: number, step: number) =>
    TOPICS.filter((_, topic) => (at * step + topic * topic) % 5 < 2).join(', ');
  return Array.from({ length: size }, (_, at) =>
    person(`q${at}`, { answers: { Wants: some(at, 3), Offers: some(at, 7), Place: `place ${at % 9}` } }),
  );
}

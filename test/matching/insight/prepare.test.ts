import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/matching/insight/prepare.js';
import type { MatchInput, Objective, Participant } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor, person } from '../people.js';
import { crowd, programme, shuffler } from '../programme.js';

const OBJECTIVES: Objective[] = ['coverage', 'floor', 'total', 'load', 'changes'];

describe('the worth of one more seat', () => {
  test('is what suggesting again gives', () => {
    fc.assert(
      fc.property(fc.oneof(programme(9), crowd(20)), (given) => {
        const before = suggestPairs(given).certificate;
        const worth = prepare(given).worthOfSeats();
        for (const { mentor, matched, points } of worth) {
          const after = suggestPairs(withCapacity(given, mentor, 1)).certificate;
          // A mentor who holds more running pairings than there are seats stays full with one more.
          const full = given.taken.filter((one) => one.mentor === mentor).length > capacityOf(given, mentor);
          if (full) continue;
          // One seat more may make room for a pin that did not fit before; that is another programme.
          if (given.pins.filter((one) => one.mentor === mentor).length >= capacityOf(given, mentor)) continue;
          expect(after.matched - before.matched).toBe(matched);
          expect(Math.round((after.total - before.total) * 100)).toBe(Math.round(points * 100));
        }
      }),
      { numRuns: 70 },
    );
  });

  test('is told in words, and what the last seat is worth', () => {
    const people = [
      mentee('ann', { Q: 'x' }),
      mentee('bea', { Q: 'y' }),
      mentor('tom', { Q: 'x' }),
      mentor('uma', { Q: 'z' }),
    ];
    const [first, second] = prepare(input([...people, mentee('cid', { Q: 'x' })])).worthOfSeats();
    expect(first).toMatchObject({ mentor: 'tom', matched: 1, points: 100, fewer: 1, loss: 100 });
    expect(first!.sentence).toBe('One more seat with Tom would match one more mentee and add 100 points.');
    expect(second!.sentence).toBe('One more seat with Uma would match one more mentee and add no points.');
    const [spare] = prepare(input(people)).worthOfSeats();
    expect(spare!.sentence).toBe('One more seat with Tom would change nothing.');
  });
});

describe('the worth of one more mentor', () => {
  const anchors = [
    mentee('z1', { Topics: 'data', Years: '0', Dept: 'Z1' }),
    mentor('z2', { Topics: 'data', Years: '30', Dept: 'Z2' }),
  ];
  const link = { mentee: 'z1', mentor: 'z2' };

  test('is what suggesting with that mentor gives, for one seat and for two', () => {
    fc.assert(
      fc.property(fc.oneof(programme(7), crowd(14)), (full) => {
        const given = { ...full, people: [...full.people, ...anchors], taken: [link], pins: [], bans: [] };
        const before = suggestPairs(given).certificate;
        for (const seats of [1, 2]) {
          for (const { answer, matched, points, wanted } of prepare(given).worthOfNewcomers('overlap', seats)) {
            const newcomer = mentor('new', { Topics: answer }, { capacity: seats, email: '' });
            const after = suggestPairs({ ...given, people: [...given.people, newcomer] }).certificate;
            expect(after.matched - before.matched).toBe(matched);
            expect(Math.round((after.total - before.total) * 100)).toBe(Math.round(points * 100));
            const asking = given.people.filter(
              (one) => one.mentee && one.id !== 'z1' && one.answers.Topics!.includes(answer),
            );
            expect(wanted).toBe(asking.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is told by what mentees asked for, what brings most first', () => {
    const people = [
      mentee('ann', { Wants: 'Data, Law' }),
      mentee('bea', { Wants: 'Law' }),
      mentor('tom', { Offers: 'law' }),
    ];
    const topics = criterion('overlap', { id: 't', name: 'Topics', menteeColumn: 'Wants', mentorColumn: 'Offers' });
    const insight = prepare(input(people, { criteria: [topics] }));
    expect(insight.worthOfNewcomers('t').map(({ sentence }) => sentence)).toEqual([
      'One more mentor for Data would match one more mentee and add 53 points.',
      'One more mentor for Law would match one more mentee and add 47 points.',
    ]);
    expect(insight.worthOfNewcomers('nothing')).toEqual([]);
  });
});

describe('sensitivity', () => {
  test('counts the pairs that suggesting with the other weight does not make', () => {
    fc.assert(
      fc.property(programme(12), (given) => {
        const before = suggestPairs(given).pairs;
        const all = prepare(given).sensitivity();
        expect(all.length).toBe(3 * given.criteria.filter(({ weight }) => weight > 0).length);
        for (const { criterion, factor, changed, pairs, matched, sentence } of all) {
          const criteria = given.criteria.map((one) =>
            one.id === criterion ? { ...one, weight: one.weight * factor } : one,
          );
          const after = suggestPairs({ ...given, criteria }).pairs;
          const same = (one: (typeof after)[number]) =>
            before.some((two) => two.mentee === one.mentee && two.mentor === one.mentor);
          expect([pairs, changed, matched]).toEqual([
            before.length,
            before.length - after.filter(same).length,
            after.length,
          ]);
          expect(sentence).toMatch(
            /^(Leaving out|Halving|Doubling) \w+ changes (no pair|\d+ of \d+ pairs?)( and matches \d+ (more|fewer) mentees?)?\.$/,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is told for one criterion and one factor', () => {
    const people = [
      mentee('ann', { Q: 'x', R: 'a' }),
      mentee('bea', { Q: 'y', R: 'b' }),
      mentor('tom', { Q: 'x', R: 'b' }),
      mentor('uma', { Q: 'y', R: 'a' }),
    ];
    const other = criterion('same', { id: 'r', name: 'Place', menteeColumn: 'R', mentorColumn: 'R', weight: 6 });
    const insight = prepare(input(people, { criteria: [criterion('same', { weight: 10 }), other] }));
    expect(insight.reweighed('r', 2)!.sentence).toBe('Doubling Place changes 2 of 2 pairs.');
    expect(insight.reweighed('r', 1.5)!.sentence).toBe('Counting Place 1.5 times changes no pair.');
    expect(insight.reweighed('none', 2)).toBeNull();
  });
});

describe('everything that is told', () => {
  test('is the same in any order of rows', () => {
    fc.assert(
      fc.property(programme(9), fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = shuffler(random);
        const mixed = {
          ...given,
          people: shuffled(given.people),
          bans: shuffled(given.bans),
          pins: shuffled(given.pins),
        };
        expect(all(mixed)).toEqual(all(given));
        expect(all({ ...given, criteria: shuffled(given.criteria) }).map(sorted)).toEqual(all(given).map(sorted));
      }),
      { numRuns: 50 },
    );
  });

  test('is plain, and tells no veto', () => {
    fc.assert(
      fc.property(fc.oneof(programme(9), crowd(14)), fc.subarray(OBJECTIVES), (plain, objective) => {
        const given = { ...plain, objective, earlier: plain.pins };
        const text = JSON.stringify(all(given));
        expect(text).not.toMatch(/veto|do.not.match|\bban|NaN|undefined|Infinity|\bnull points/i);
        for (const sentence of text.match(/"sentence":"[^"]*"/g) || []) expect(sentence).toMatch(/:"[A-Z0-9].*\."$/);
      }),
      { numRuns: 50 },
    );
  });

  test('a vetoed pair is told like any pair that a rule does not allow', () => {
    const people = [mentee('ann', { Q: 'x' }), mentor('tom', { Q: 'x' }), mentor('uma', { Q: 'x' })];
    const given = input(people, { bans: [{ a: 'tom', b: 'ann' }] });
    expect(prepare(given).whyNot('ann', 'tom')).toMatchObject({
      state: 'ruled out',
      sentence: 'A rule of this programme does not allow this pair.',
    });
  });

  test('answers are the same after other questions and when asked alone', () => {
    fc.assert(
      fc.property(programme(8), (given) => {
        const insight = prepare(given);
        for (const { id } of given.people) {
          expect(insight.alternatives(id)).toEqual(prepare(given).alternatives(id));
          for (const other of given.people)
            expect(insight.whyNot(id, other.id)).toEqual(prepare(given).whyNot(id, other.id));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('who would move is named, and nobody loses a mentor unless it is said', () => {
    fc.assert(
      fc.property(programme(10), (given) => {
        const { pairs } = suggestPairs(given);
        const insight = prepare(given);
        for (const { id } of given.people) {
          for (const { state, mentor, moves, fewer, score } of insight.alternatives(id)) {
            if (state !== 'possible') continue;
            const now = new Map(pairs.map((pair) => [pair.mentee, pair.mentor]));
            const before = now.size;
            now.set(id, mentor);
            for (const move of moves) {
              expect(pairs.find((pair) => pair.mentee === move.mentee)?.mentor ?? '').toBe(move.from);
              if (move.to === '') now.delete(move.mentee);
              else now.set(move.mentee, move.to);
            }
            expect(before - now.size).toBe(fewer);
            for (const one of given.people.filter((someone) => someone.mentor)) {
              const taken = given.taken.filter((link) => link.mentor === one.id && isMentee(given, link.mentee)).length;
              expect([...now.values()].filter((other) => other === one.id).length).toBeLessThanOrEqual(
                Math.max(0, one.capacity - Math.min(taken, one.capacity)),
              );
            }
            expect(score).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

function isMentee(given: MatchInput, id: string): boolean {
  return given.people.some((one) => one.id === id && one.mentee);
}

function all(given: MatchInput): readonly unknown[] {
  const insight = prepare(given);
  const people = given.people.map(({ id }) => id).sort();
  return [
    people.map((id) => insight.alternatives(id)),
    people.map((id) => insight.nextBestOf(id)),
    insight.nextBest(),
    insight.fragile(20),
    insight.worthOfSeats(),
    insight.worthOfNewcomers('overlap'),
    insight.reliefs(),
    insight.sensitivity(),
  ];
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
}

function capacityOf({ people }: MatchInput, id: string): number {
  return people.find((one) => one.id === id)!.capacity;
}

function withCapacity(given: MatchInput, id: string, more: number): MatchInput {
  const change = (one: Participant) => (one.id === id ? person(id, { ...one, capacity: one.capacity + more }) : one);
  return { ...given, people: given.people.map(change) };
}

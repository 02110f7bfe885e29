import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchInput, Participant } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { hashInput } from '../../../src/matching/scoring/input-hash.js';
import { bruteForce } from '../brute.js';
import { criterion, input, person } from '../people.js';
import { participant, programme, shuffler } from '../programme.js';

describe('for any programme', () => {
  test('the answer keeps the rules, and everybody is either matched or told why not', () => {
    fc.assert(
      fc.property(programme(10), (given) => {
        const { pairs, unmatched, certificate } = suggestPairs(given);
        const byId = new Map(given.people.map((one) => [one.id, one]));
        const load = new Map<string, number>();
        for (const { mentor } of given.taken) load.set(mentor, (load.get(mentor) || 0) + 1);
        for (const { mentee, mentor, pinned } of pairs) {
          expect(byId.get(mentee)!.mentee && byId.get(mentor)!.mentor && mentee !== mentor).toBe(true);
          expect(given.bans).not.toContainEqual({ a: mentee, b: mentor });
          expect(given.bans).not.toContainEqual({ a: mentor, b: mentee });
          if (pinned) expect(given.pins).toContainEqual({ mentee, mentor });
          load.set(mentor, (load.get(mentor) || 0) + 1);
          expect(load.get(mentor)!).toBeLessThanOrEqual(byId.get(mentor)!.capacity);
        }
        const looking = given.people.filter(
          (one) => one.mentee && !given.taken.some(({ mentee }) => mentee === one.id),
        );
        expect([...pairs, ...unmatched].map(({ mentee }) => mentee).sort()).toEqual(looking.map(({ id }) => id).sort());
        for (const { cause } of unmatched) expect(cause).toMatch(/^[A-Z].*\.$/);
        expect(certificate).toMatchObject({ matched: pairs.length, proven: true, total: certificate.bound });
        const sum = pairs.reduce((total, { score }) => total + Math.round(score * 100), 0);
        expect(Math.round(certificate.total * 100)).toBe(sum);
      }),
      { numRuns: 500 },
    );
  });

  test('nobody finds a better one by trying all', () => {
    fc.assert(
      fc.property(programme(6), (full) => {
        const given = { ...full, pins: [], taken: [] };
        const { certificate } = suggestPairs(given);
        const mentees = given.people.filter((one) => one.mentee);
        const mentors = given.people.filter((one) => one.mentor);
        // Scores of single pairs, each from a programme of two people, so that the table is not the engine's own.
        const scores = mentees.map((one) => mentors.map((other) => alone(one, other, given)));
        const best = bruteForce({ scores, seats: mentors.map(({ capacity }) => capacity) })!;
        expect([certificate.matched, Math.round(certificate.total * 100)]).toEqual([best.matched, best.total]);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(programme(10), fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = shuffler(random);
        const mixed = {
          ...given,
          people: shuffled(given.people),
          criteria: shuffled(given.criteria),
          bans: shuffled(given.bans),
          pins: shuffled(given.pins),
        };
        expect(suggestPairs(mixed)).toEqual(suggestPairs(given));
      }),
      { numRuns: 300 },
    );
  });

  test('weights count by their proportion only', () => {
    fc.assert(
      fc.property(programme(10), fc.constantFrom(0.1, 0.3, 3, 7, 1e6), (given, factor) => {
        const scaled = { ...given, criteria: given.criteria.map((one) => ({ ...one, weight: one.weight * factor })) };
        const shape = (one: MatchInput) =>
          suggestPairs(one).pairs.map(({ mentee, mentor, score }) => [mentee, mentor, score]);
        expect(shape(scaled)).toEqual(shape(given));
      }),
    );
  });

  test('one more mentor never leaves fewer matched, nor the same number with a lower total', () => {
    fc.assert(
      fc.property(programme(9), participant(9), (full, more) => {
        // A pin or a ban that named nobody may come to name the newcomer; that is another programme.
        const given = { ...full, pins: [], bans: [] };
        const newcomer = { ...more, mentee: false, mentor: true };
        const before = suggestPairs(fixedSpan(given)).certificate;
        const after = suggestPairs(fixedSpan({ ...given, people: [...given.people, newcomer] })).certificate;
        expect(after.matched).toBeGreaterThanOrEqual(before.matched);
        if (after.matched === before.matched) expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
      { numRuns: 300 },
    );
  });

  test('the hash is the same in any order and another for any change that matters', () => {
    const base = input([person('a', { mentee: true, answers: { Q: '1', Other: 'x' } }), person('b', { mentor: true })]);
    const [a, b] = base.people;
    expect(hashInput({ ...base, people: [b!, a!] })).toBe(hashInput(base));
    expect(hashInput({ ...base, people: [{ ...a!, answers: { Other: 'y', Q: '1' } }, b!] })).toBe(hashInput(base));
    const changes: Partial<MatchInput>[] = [
      { seed: 'x' },
      { bans: [{ a: 'a', b: 'b' }] },
      { pins: [{ mentee: 'a', mentor: 'b' }] },
      { taken: [{ mentee: 'a', mentor: 'b' }] },
      { people: [{ ...a!, answers: { Q: '2' } }, b!] },
      { people: [a!, { ...b!, capacity: 2 }] },
      { criteria: [criterion('same', { weight: 11 })] },
    ];
    const hashes = changes.map((change) => hashInput({ ...base, ...change }));
    expect(new Set([hashInput(base), ...hashes]).size).toBe(changes.length + 1);
  });
});

/** In hundredths; null when the pair is not allowed. */
function alone(one: Participant, other: Participant, given: MatchInput): number | null {
  if (one.id === other.id) return null;
  // Both columns are answered by somebody on each side, so that no criterion is left out for these two.
  const filler = { Topics: 'data', Years: '1', Dept: '' };
  const silent = (id: string, role: 'mentee' | 'mentor') => person(id, { [role]: true, answers: filler });
  const answered = (side: 'mentee' | 'mentor', column: string) =>
    given.people.some(
      (someone) => someone[side] && (side === 'mentee' || someone.capacity > 0) && someone.answers[column] !== '',
    );
  const usable = given.criteria.filter(
    ({ menteeColumn }) => answered('mentee', menteeColumn) && answered('mentor', menteeColumn),
  );
  const people = [
    { ...one, mentor: false },
    { ...other, mentee: false, capacity: 1 },
    { ...silent('y1', 'mentee'), answers: { ...filler, Dept: 'Y' } },
    { ...silent('y2', 'mentor'), answers: { ...filler, Dept: 'Z' } },
  ];
  const bans = [...given.bans, { a: one.id, b: 'y2' }, { a: 'y1', b: other.id }];
  const pair = suggestPairs({ ...given, people, criteria: usable, bans }).pairs.find(({ mentee }) => mentee === one.id);
  return pair ? Math.round(pair.score * 100) : null;
}

/** Leaves out criteria that could come into use, or change, only because somebody new has answered. */
function fixedSpan(given: MatchInput): MatchInput {
  const anchors = [
    person('z1', { mentee: true, answers: { Topics: 'data', Years: '0', Dept: 'Z1' } }),
    person('z2', { mentor: true, capacity: 1, answers: { Topics: 'data', Years: '30', Dept: 'Z2' } }),
  ];
  return { ...given, people: [...given.people, ...anchors], taken: [{ mentee: 'z1', mentor: 'z2' }, ...given.taken] };
}

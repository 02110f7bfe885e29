import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/matching/insight/prepare.js';
import type { MatchInput } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor } from '../people.js';
import { programme } from '../programme.js';

describe('whyNot', () => {
  const ann = mentee('ann', { Q: 'law', Home: 'X' }, { manager: 'val@x.org' });
  const bea = mentee('bea', { Q: 'data', Home: 'X' });
  const tom = mentor('tom', { Q: 'law', Home: 'X' });
  const uma = mentor('uma', { Q: 'data', Home: 'X' });
  const val = mentor('val', { Q: 'law', Home: 'X' });
  const wes = mentor('wes', { Q: 'law', Home: 'Y' });
  const home = criterion('must', { name: 'Home', menteeColumn: 'Home', mentorColumn: 'Home' });
  const people = [ann, bea, tom, uma, val, wes];
  const base: Partial<MatchInput> = { criteria: [criterion('same'), home] };
  for (const [more, other, state, sentence, name] of [
    [{}, 'tom', 'now', 'Ann is paired with Tom.', 'the pair there is'],
    [
      {},
      'uma',
      'possible',
      'Ann with Uma would score 50 instead of 100, at a cost of 100 points overall: Bea would have to move from Uma to Tom.',
      'a cost',
    ],
    [{}, 'val', 'ruled out', 'Ann with Val is not allowed: one is the manager of the other.', 'the manager'],
    [{}, 'wes', 'ruled out', 'Ann with Wes is not allowed: Home rules it out.', 'a must'],
    [
      { bans: [{ a: 'uma', b: 'ann' }] },
      'uma',
      'ruled out',
      'A rule of this programme does not allow this pair.',
      'a veto, not named',
    ],
    [
      { pins: [{ mentee: 'ann', mentor: 'uma' }] },
      'tom',
      'ruled out',
      'Ann stays with Uma: that pair is pinned or approved.',
      'a pin',
    ],
    [
      { taken: [{ mentee: 'x', mentor: 'uma' }] },
      'uma',
      'ruled out',
      'Uma has no seat left beside published, approved and pinned pairs.',
      'a full mentor',
    ],
    [
      { objective: ['coverage', 'floor', 'total'] },
      'uma',
      'ruled out',
      'Ann with Uma would score 50, less than the weakest pair now (100), which counts before the total.',
      'the floor',
    ],
  ] as [Partial<MatchInput>, string, string, string, string][])
    test(name, () => {
      expect(prepare(input(people, { ...base, ...more })).whyNot('ann', other)).toMatchObject({ state, sentence });
    });

  test('people who do not take part have no alternatives', () => {
    const given = input(people, base);
    expect(prepare(given).whyNot('ann', 'nobody')).toBeNull();
    expect(prepare(given).alternatives('tom')).toEqual([]);
  });

  test('the cost is what a pin costs', () => {
    fc.assert(
      fc.property(programme(8), (given) => {
        const full = { ...given, pins: [] };
        const best = suggestPairs(full).certificate;
        for (const { mentee, mentor } of suggestPairs(full).pairs) {
          for (const { state, fewer, loss, mentor: other } of prepare(full).alternatives(mentee)) {
            if (state === 'ruled out') continue;
            expect(state === 'now').toBe(other === mentor);
            const { certificate } = suggestPairs({ ...full, pins: [{ mentee, mentor: other }] });
            expect(best.matched - certificate.matched).toBe(fewer);
            expect(Math.round((best.total - certificate.total) * 100)).toBe(Math.round(loss * 100));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a floor before the total', () => {
  const people = [
    mentee('ann', { Q: '0' }),
    mentee('bea', { Q: '5' }),
    mentor('tom', { Q: '0' }),
    mentor('uma', { Q: '-6' }),
  ];
  const given = input(people, { criteria: [criterion('distance', { limit: '10' })] });

  test('gives up total for a better weakest pair, and says so', () => {
    expect(suggestPairs(given).certificate).toMatchObject({ total: 100, worst: 0, proven: true });
    const even = suggestPairs({ ...given, objective: ['coverage', 'floor', 'total'] }).certificate;
    expect(even).toMatchObject({ total: 90, worst: 40, proven: true });
    expect(even.statement).toBe(
      'Best possible: weakest pair 40, 90 of 90 points; no assignment under these rules has a better weakest pair, or scores more with as good a one.',
    );
  });

  test('speaks of the pairs that the organiser left open', () => {
    const statement = (pins: MatchInput['pins']) =>
      suggestPairs({ ...given, pins, objective: ['coverage', 'floor', 'total'] }).certificate.statement;
    const one = { mentee: 'ann', mentor: 'tom' };
    expect(statement([one])).toMatch(/^Best possible: weakest pair apart from pinned ones 0, 100 of 100 points;/);
    expect(statement([one, { mentee: 'bea', mentor: 'uma' }])).toMatch(/^Best possible: 100 of 100 points;/);
  });

  test('is not asked for when the total goes before it', () => {
    const { certificate } = suggestPairs({ ...given, objective: ['coverage', 'total', 'floor'] });
    expect(certificate).toMatchObject({ total: 100, worst: 0 });
  });
});

/** Points told of a pair: whatever the weights, they add up to the score that stands beside them, and to 100 in all. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gotNothing, pointsOf, pointsText } from '../../../src/programme/pairing/points.js';
import { german } from '../../../src/programme/pairing/words.de.js';
import { words } from '../../../src/programme/pairing/words.js';

const part = (points: number, weight: number, criterion = 'C') => ({
  criterion,
  points,
  weight,
  phrase: '',
  subject: 'both' as const,
});
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('points', () => {
  test.each([
    [[part(0.8, 40, 'Topics'), part(1, 10, 'Languages')], 'Topics 64 of 80, Languages 20 of 20', 'two'],
    [[part(1, 1, 'A'), part(1, 1, 'B'), part(0, 1, 'D')], 'A 34 of 34, B 33 of 33, D 0 of 33', 'thirds'],
    [[part(1, 5, 'A'), part(0.5, 10, 'B')], 'B 34 of 67, A 33 of 33', 'the heaviest first'],
    [[part(0.01, 20, 'Times'), part(1, 80, 'A')], 'A 80 of 80, Times below 1 of 20', 'hardly anything is not nothing'],
    [[], '', 'no criterion'],
  ])('%#: %s', (parts, expected) => {
    expect(pointsText(parts)).toBe(expected);
  });

  test.each([
    ['English', words],
    ['German', german],
  ] as const)('nothing is told from hardly anything and from something: %s', (_language, { pointsOf: told, ask }) => {
    const text = [told('Time zone', 0, 20, false), told('Times', 0, 20, false), told('Near', 0, 9, true)].join(', ');
    expect(['Time zone', 'Times', 'Near', 'Time'].map((name) => gotNothing(text, name))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(gotNothing(told('Times', 10, 20, false), 'Times')).toBe(false);
    expect([told('Near', 0, 9, true), ask.points.share(0, 9, true)].filter((one) => !/ 1 /.test(one))).toEqual([]);
  });

  test('add up, none is below 0 or above what it could be', () => {
    const parts = fc.array(
      fc.record({
        points: fc.integer({ min: 0, max: 10000 }),
        weight: fc.double({ min: 0.001, max: 1e3, noNaN: true }),
      }),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const told = pointsOf(some.map(({ points, weight }) => part(points / 10000, weight)));
        const whole = some.reduce((all, { weight }) => all + weight, 0);
        const score = some.reduce((all, { points, weight }) => all + (points / 100) * weight, 0) / whole;
        expect(sum(told.map(({ of }) => of))).toBe(100);
        expect(Math.abs(sum(told.map(({ got }) => got)) - score)).toBeLessThan(0.51);
        for (const { got, of } of told) {
          expect(got).toBeGreaterThanOrEqual(0);
          expect(got).toBeLessThanOrEqual(of);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** How times, lengths of time, cells and scores read in the panel. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf } from '../../../src/sidebar/kit/bins.js';
import { cellText, elapsed, wallTime } from '../../../src/sidebar/kit/format.js';

test.each([
  ['2027-03-01T09:30:00', 'Mon 1 Mar 2027, 09:30', 'a wall time'],
  ['2028-02-29T00:05', 'Tue 29 Feb 2028, 00:05', 'a leap day without seconds'],
  ['2027-03-01T09:30:00Z', '2027-03-01T09:30:00Z', 'an instant is no wall time and stays'],
  ['soon', 'soon', 'not a time'],
])('wallTime %s is %s: %s', (time, words) => {
  expect(wallTime(time)).toBe(words);
});

test.each([
  [-5, '0 s', 'a clock set back'],
  [7999, '7 s', 'seconds'],
  [65000, '1 min 05 s', 'minutes'],
])('elapsed %s is %s: %s', (milliseconds, words) => {
  expect(elapsed(milliseconds)).toBe(words);
});

test.each([
  ['', '(empty)', 'empty'],
  [true, 'ticked', 'tick'],
  [0, '0', 'zero'],
] as [string | number | boolean, string, string][])('cellText %s is %s: %s', (cell, words) => {
  expect(cellText(cell)).toBe(words);
});

test('every score from 0 to 100 falls in the bin that names it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (scores) => {
      const bins = binsOf(scores);
      for (const bin of bins) {
        expect(bin.pairs).toBe(scores.filter((score) => score >= bin.from && score <= bin.to).length);
      }
    }),
  );
});

/** Large programmes are asked less about their weights, so that the answer comes within seconds. */
import { expect, test } from 'vitest';
import { affordable } from '../../../src/programme/pairing/questions/weights.js';

test.each([
  [60 * 40, 7, { criteria: 7, changes: 3, pairs: true }, 'a small programme: everything'],
  [600 * 400, 6, { criteria: 6, changes: 2, pairs: true }, 'some hundreds: two changes of each'],
  [1000 * 400, 6, { criteria: 6, changes: 1, pairs: true }, 'a thousand: one change of each'],
  [2000 * 800, 6, { criteria: 2, changes: 1, pairs: false }, 'thousands: the two heaviest'],
  [20000 * 8000, 6, { criteria: 1, changes: 1, pairs: false }, 'more: the heaviest'],
  [0, 0, { criteria: 0, changes: 3, pairs: true }, 'nobody and nothing'],
])('%i possible pairs, %i criteria', (possible, criteria, expected, _name) => {
  expect(affordable(possible, criteria)).toEqual(expected);
});

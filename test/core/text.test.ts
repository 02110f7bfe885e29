/** How counts, lists and days read. */
import { expect, test } from 'vitest';
import { count, list, longTime, thousands } from '../../src/core/text.js';

test.each([
  [0, 'mail', '0 mails', 'none'],
  [1, 'mail', '1 mail', 'one'],
  [1234567, 'mail', '1,234,567 mails', 'many'],
])('count %s %s is %s: %s', (n, noun, words) => {
  expect(count(n, noun)).toBe(words);
});

test.each([
  [[], '', 'none'],
  [['a'], 'a', 'one'],
  [['a', 'b'], 'a and b', 'two'],
  [['a', 'b', 'c'], 'a, b and c', 'three'],
])('list %j is "%s": %s', (parts, words) => {
  expect(list(parts)).toBe(words);
});

test.each([
  [999, '999', 'small'],
  [1000, '1,000', 'four digits'],
  [-1234567, '-1,234,567', 'below zero'],
  [2.5, '2.5', 'a fraction'],
  [1234.56789, '1,234.56789', 'a fraction is not grouped'],
])('thousands %s is %s: %s', (n, words) => {
  expect(thousands(n)).toBe(words);
});

test('a wall time is told with its day', () => {
  expect(longTime('2027-03-01T09:30:00')).toBe('Monday 1 March 2027, 09:30');
});

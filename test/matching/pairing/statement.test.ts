/** The proof in words: it claims no more than was proven, whatever was wanted. */
import { expect, test } from 'vitest';
import { statementOf } from '../../../src/matching/pairing/computed.js';
import { faultOf } from '../../../src/matching/solvers/fault.js';

const figures = { matched: 3, total: 4312, bound: 4312, worst: 40, proven: true };

test.each([
  [3, 0, false, '4,312 of 4,312 points; no assignment under these rules scores more.', 'all matched'],
  [
    5,
    0,
    false,
    '3 of 5 mentees matched, 4,312 of 4,312 points; no assignment under these rules matches more, or scores more with as many.',
    'some are left: with fewer pairs one may score more',
  ],
  [
    3,
    0,
    true,
    'weakest pair 40, 4,312 of 4,312 points; no assignment under these rules has a better weakest pair, or scores more with as good a one.',
    'a floor: with a weaker pair one may score more',
  ],
  [
    5,
    1,
    true,
    '3 of 5 mentees matched, weakest pair apart from pinned ones 40, 4,312 of 4,312 points; no assignment under these rules matches more, has a better weakest pair with as many, or scores more with both.',
    'both, and a pair that was pinned',
  ],
  [3, 3, true, '4,312 of 4,312 points; no assignment under these rules scores more.', 'all were pinned'],
])('of %i mentees, %i pinned, floor %s', (mentees, pinned, floored, expected) => {
  expect(statementOf(figures, mentees, pinned, floored, null)).toBe(`Best possible: ${expected}`);
});

test('what is not proven is not called best', () => {
  const said = statementOf({ ...figures, proven: false }, 3, 0, false, faultOf('gap', 13, 12));
  expect(said).toBe(
    'These pairs may not be the best ones: proving it failed. Look at them with care before you approve any. (A total of 13 is not ruled out; this one is 12.)',
  );
});

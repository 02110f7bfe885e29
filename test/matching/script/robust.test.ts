import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/matching/script/answer.js';
import { solveProblem } from '../../../src/matching/script/solve-problem.js';
import { WrongProblem } from '../../../src/matching/script/wrong-problem.js';
import { quickly } from '../quickly.js';

const solve = (problem: unknown, objective?: string) => solveProblem(problem, objective, () => 0);

/** What is expected of the answer, or of the sentence that refuses the problem. */
const cases: [unknown, Partial<Answer> | RegExp, string][] = [
  [{ capacity: [], scores: [] }, { status: 'optimal', pairs: [], total: 0, worst: null }, 'nothing at all'],
  [
    { capacity: [], scores: [[]] },
    { status: 'optimal', pairs: [], unmatched: [{ mentee: 0, cause: 'There is no mentor.' }] },
    'no mentors',
  ],
  [{ capacity: [2], scores: [] }, { status: 'optimal', pairs: [], unmatched: [] }, 'no mentees'],
  [
    { capacity: [0], scores: [[1]] },
    {
      status: 'optimal',
      unmatched: [{ mentee: 0, cause: 'No seat: mentor 0 can be had, with capacity 0.' }],
    },
    'zero capacity',
  ],
  [
    { capacity: [1], scores: [[null]] },
    { status: 'optimal', unmatched: [{ mentee: 0, cause: 'No mentor is allowed: 1 pair not allowed.' }] },
    'nothing allowed',
  ],
  [
    {
      capacity: [1, 1],
      scores: [
        [5, 5],
        [5, 5],
      ],
    },
    {
      status: 'optimal',
      pairs: [
        [0, 0],
        [1, 1],
      ],
    },
    'ties',
  ],
  [
    {
      capacity: [1],
      scores: [[1], [2]],
      pins: [
        [0, 0],
        [1, 0],
      ],
    },
    { status: 'infeasible', deficient: { mentees: [0, 1], mentors: [0], seats: 1 } },
    'pins for one seat',
  ],
  [{ capacity: [1], scores: [[1]], pins: [[0, 0]], bans: [[0, 0]] }, /a pair that bans rules out/, 'a pin and a ban'],
  [
    {
      capacity: [1, 1],
      scores: [[1, 1]],
      pins: [
        [0, 0],
        [0, 1],
      ],
    },
    /mentee 0 a second time/,
    'two pins for one mentee',
  ],
  [{ capacity: [1], scores: [[NaN]] }, /^scores\[0\]\[0\] is NaN; it must be a number/, 'NaN'],
  [{ capacity: [1], scores: [[Infinity]] }, /^scores\[0\]\[0\] is Infinity; it must be a number/, 'Infinity'],
  [{ capacity: [Infinity], scores: [[1]] }, /^capacity\[0\] is Infinity; it must be a whole number/, 'Infinity seats'],
  [{ capacity: [1], scores: [[1e308], [-1e308]] }, /cannot be added up/, 'too large to be added up'],
  [
    { capacity: [2], scores: [[1e16], [1e16]] },
    {
      status: 'unproven',
      pairs: [
        [0, 0],
        [1, 0],
      ],
    },
    'beyond exact sums',
  ],
  [{ mode: 'peer', scores: [] }, { status: 'optimal', pairs: [] }, 'no people'],
  [{ mode: 'peer', scores: [[null]] }, { status: 'optimal', pairs: [], total: 0 }, 'one person'],
  [
    { mode: 'peer', mentees: 2, edges: [[0, 1, NaN]] },
    /^edges\[0\]\[2\] is NaN; a score must be a number/,
    'NaN, peers',
  ],
  [{ mode: 'ranked', capacity: [], menteeRanks: [], mentorRanks: [] }, { status: 'stable', pairs: [] }, 'no wishes'],
  [
    { mode: 'ranked', capacity: [0], menteeRanks: [[0]], mentorRanks: [[0]] },
    { status: 'stable', unmatched: [{ mentee: 0, cause: 'The mentors who fit have capacity 0.' }] },
    'zero capacity, ranked',
  ],
  [{ mode: 'groups', scores: [], groups: { most: 2 } }, { status: 'optimal', pairs: [], bound: 0 }, 'no groups'],
  [
    { mode: 'groups', scores: [[1, 1]], groups: { most: 2, mentorsPerGroup: 3 } },
    { status: 'optimal', pairs: [], bound: 0, gap: 0 },
    'too few mentors for a group',
  ],
  [{ mode: 'groups', scores: [[NaN]], groups: { most: 2 } }, /^scores\[0\]\[0\] is NaN/, 'NaN, groups'],
];

test.each(cases)('%#: $2', (problem, expected) => {
  if (expected instanceof RegExp) {
    expect(() => solve(problem)).toThrow(WrongProblem);
    expect(() => solve(problem)).toThrow(expected);
    return;
  }
  expect(solve(problem)).toMatchObject(expected);
  expect(quickly(() => solve(problem))).toBeLessThan(100);
});

describe('what is called optimal is', () => {
  /** Problem, objective, pairs. */
  const hard: [unknown, string, readonly (readonly number[])[], string][] = [
    [
      // A floor of 6 would allow a total of 33.
      {
        capacity: [1, 1, 1],
        scores: [
          [6, 8, 1],
          [8, 20, 8],
          [5, 5, 7],
        ],
        pins: [[2, 2]],
      },
      'coverage,floor,load',
      [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
      'a floor at the score of a pin that no other pair has',
    ],
    [
      {
        capacity: [3, 0, 1],
        scores: [
          [null, 4e12, 9e-8],
          [null, null, 2e11],
          [2e6, 80, null],
          [null, 200, null],
          [null, 0.2, 7e4],
        ],
        earlier: [
          [1, 2],
          [2, 1],
        ],
      },
      'coverage,changes,load,total',
      [
        [1, 2],
        [2, 0],
      ],
      'coverage next to scores so large that rounding hides the small ones',
    ],
    [{ capacity: [3, 3], scores: [[5e-12, 6e-12]] }, 'coverage,total,load', [[0, 1]], 'a total of tiny scores'],
    [
      { capacity: [1], scores: [[2 / 3], [4], [7 / 3]] },
      'coverage,total',
      [[1, 0]],
      'thirds that add up to a whole number',
    ],
    [
      {
        capacity: [1, 1, 1],
        scores: [
          [0.8, 0.5, 0],
          [0.5, 0.6, 0.2],
          [0.1, 0.1, 0.3],
          [0.7, 0.8, 0.5],
        ],
      },
      'coverage,total',
      [
        [0, 0],
        [1, 1],
        [3, 2],
      ],
      'tenths of which many are equals',
    ],
  ];
  test.each(hard)('%#: $3', (problem, objective, pairs) => {
    const { status, reason, pairs: found } = solve(problem, objective);
    expect([status, reason]).toEqual(['optimal', null]);
    expect(found).toEqual(pairs);
  });
});

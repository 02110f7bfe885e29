import { describe, expect, test } from 'vitest';
import { assign } from '../../../src/matching/solvers/assignment/assign.js';
import { assignSparse } from '../../../src/matching/solvers/assignment/assign-sparse.js';
import { raiseFloor } from '../../../src/matching/solvers/assignment/bottleneck.js';
import { assignWithFewChanges, tradeOffCurve } from '../../../src/matching/solvers/assignment/branch-and-bound.js';
import { check } from '../../../src/matching/solvers/assignment/check.js';
import { diverseAssignments } from '../../../src/matching/solvers/assignment/diverse.js';
import { kBest } from '../../../src/matching/solvers/assignment/k-best.js';
import { firstOfEquals, lexicographicBest } from '../../../src/matching/solvers/assignment/lexicographic.js';
import { opportunityCost } from '../../../src/matching/solvers/assignment/opportunity-cost.js';
import type { AssignmentProblem, SparseProblem } from '../../../src/matching/solvers/assignment/problem.js';
import { residualGraph } from '../../../src/matching/solvers/assignment/residual-graph.js';
import { seatValues } from '../../../src/matching/solvers/assignment/seat-value.js';
import { reassign, type WarmStart } from '../../../src/matching/solvers/assignment/warm-start.js';
import { checkGraphMatching } from '../../../src/matching/solvers/blossom/check.js';
import { maxWeightMatching } from '../../../src/matching/solvers/blossom/max-weight-matching.js';
import type { GraphProblem } from '../../../src/matching/solvers/blossom/problem.js';
import { groupRows, type TeamProblem } from '../../../src/matching/solvers/groups/group-rows.js';
import { blockingPairs } from '../../../src/matching/solvers/stable/check.js';
import { deferredAcceptance } from '../../../src/matching/solvers/stable/deferred-acceptance.js';
import type { PreferenceLists } from '../../../src/matching/solvers/stable/problem.js';
import { quickly } from '../quickly.js';
import { generator } from './generator.js';

const NO = -Infinity;

function table(cells: readonly (readonly number[])[], seats: readonly number[]): AssignmentProblem {
  return { rows: cells.length, columns: seats.length, scores: Float64Array.from(cells.flat()), absent: NO, seats };
}

function lists({ rows, columns, scores, absent, seats }: AssignmentProblem): SparseProblem {
  const start = new Int32Array(rows + 1);
  const cells = [...scores.keys()].filter((at) => scores[at] !== absent);
  for (let row = 0; row < rows; row++) start[row + 1] = cells.filter((at) => at < (row + 1) * columns).length;
  const column = Int32Array.from(cells, (at) => at % columns);
  return { rows, columns, start, column, score: Float64Array.from(cells, (at) => scores[at]!), seats };
}

const LARGE = 60;
const tied = table(
  Array.from({ length: LARGE }, () => new Array<number>(LARGE).fill(1)),
  new Array<number>(LARGE).fill(1),
);
const product = table(
  Array.from({ length: LARGE }, (_, row) => Array.from({ length: LARGE }, (__, column) => (row + 1) * (column + 1))),
  new Array<number>(LARGE).fill(1),
);
const random = generator(3);
const halfFree = table(
  Array.from({ length: LARGE }, () =>
    Array.from({ length: LARGE }, () => (random() < 0.5 ? NO : Math.floor(random() * 3))),
  ),
  Array.from({ length: LARGE }, () => Math.floor(random() * 3)),
);
const squares = Array.from({ length: LARGE }, (_, at) => (at + 1) ** 2).reduce((sum, one) => sum + one);

/** Problem, rows placed and total or what is refused, and the case. */
const tables: [AssignmentProblem, readonly [number, number] | RegExp, string][] = [
  [table([], []), [0, 0], 'nothing at all'],
  [table([], [1, 2]), [0, 0], 'no rows'],
  [table([[], []], []), [0, 0], 'no columns'],
  [table([[1, 2]], [0, 0]), [0, 0], 'zero capacity'],
  [table([[NO], [NO]], [1]), [0, 0], 'nothing allowed'],
  [
    table(
      [
        [1, NO],
        [2, NO],
        [3, NO],
      ],
      [2, 5],
    ),
    [2, 5],
    'not everybody can be placed',
  ],
  [
    table(
      [
        [1, 2],
        [3, 5],
      ],
      [Infinity, 1e300],
    ),
    [2, 7],
    'seats without limit',
  ],
  [
    table(
      [
        [1, 2],
        [3, 5],
      ],
      [0.5, 1.9],
    ),
    [1, 5],
    'parts of seats',
  ],
  [
    table(
      [
        [-3, -4],
        [-5, -5],
      ],
      [1, 1],
    ),
    [2, -8],
    'scores below 0',
  ],
  [tied, [LARGE, LARGE], 'all tied'],
  [product, [LARGE, squares], 'row times column'],
  [
    table(
      [
        [4, 1e-12],
        [3e-12, 2e-12],
      ],
      [1, 1],
    ),
    [2, 4 + 2e-12],
    'large next to tiny',
  ],
  [
    table(
      [
        [1e-12, 5e-12],
        [3e-12, 9e-12],
      ],
      [1, 1],
    ),
    [2, 1e-11],
    'tiny scores',
  ],
  [table([[2 / 3], [4], [7 / 3]], [1]), [1, 4], 'thirds that add up to a whole number'],
  [table([[NaN]], [1]), /^The score in row 0, column 0 is NaN\.$/, 'NaN'],
  [
    table(
      [
        [1, 2],
        [3, Infinity],
      ],
      [1, 1],
    ),
    /^The score in row 1, column 1 is Infinity\.$/,
    'Infinity',
  ],
  [
    table(
      [
        [1, -1e308],
        [1e308, 1],
      ],
      [1, 1],
    ),
    /are too large or too far apart/,
    'too large to be added up',
  ],
  [table([[1, 2]], [1, NaN]), /^Column 1 has NaN seats\.$/, 'NaN seats'],
  [table([[1, 2]], [-1, 1]), /^Column 0 has -1 seats\.$/, 'seats below 0'],
  [{ ...table([[1, 2]], [1]), columns: 2 }, /^Column 1 has undefined seats\.$/, 'too few seats'],
];

const blank = ({ rows, columns }: AssignmentProblem): WarmStart => ({
  columnOf: new Int32Array(rows).fill(-1),
  columnDual: new Float64Array(columns),
  bigM: 1e6,
});

describe.each(tables)('%#', (problem, expected, name) => {
  const solvers: [string, () => { readonly matched: number; readonly total: number }][] = [
    ['assign', () => assign(problem)],
    ['assignSparse', () => assignSparse(lists(problem))],
    ['reassign', () => reassign(problem, blank(problem))],
    ['repair', () => assignWithFewChanges(problem, new Int32Array(problem.rows), Infinity)],
    ['curve', () => tradeOffCurve(problem, new Int32Array(problem.rows)).slice(-1)[0]!],
  ];
  test.each(solvers)(`%s: ${name}`, (_, solve) => {
    if (expected instanceof RegExp) {
      expect(quickly(() => expect(solve).toThrow(RangeError))).toBeLessThan(100);
      expect(solve).toThrow(expected);
      return;
    }
    const { matched, total } = solve();
    expect([matched, total]).toEqual([expected[0], expect.closeTo(expected[1], 13)]);
    expect(quickly(solve)).toBeLessThan(100);
  });
  if (expected instanceof RegExp) return;

  test(`proofs, and every question about the answer: ${name}`, () => {
    const best = assign(problem);
    const listed = lists(problem);
    expect([check(problem, best).fault, check(listed, assignSparse(listed)).fault]).toEqual([null, null]);
    const first = firstOfEquals(problem, best);
    expect(check(problem, first).fault).toBeNull();
    const later = () =>
      lexicographicBest(problem, { ...best, all: null }, ['load'], new Int32Array(problem.columns), []);
    expect(later().fault).toBeNull();
    const questions = [
      () => raiseFloor(problem, best),
      () => firstOfEquals(problem, best),
      later,
      () => kBest(problem, best, 2),
      () => diverseAssignments(problem, best, 2),
      () => problem.rows > 0 && opportunityCost(problem, best, 0),
      () => seatValues(problem, best, residualGraph(problem, best)),
    ];
    for (const ask of questions) expect(quickly(ask)).toBeLessThan(100);
  });
});

describe('fractions', () => {
  test('the first of equals is proven too, though its pairs add up to another last digit', () => {
    const draw = generator(1);
    for (let run = 0; run < 500; run++) {
      const cells = Array.from({ length: 8 }, () => Array.from({ length: 6 }, () => Math.floor(draw() * 11) / 10));
      const problem = table(cells, new Array<number>(6).fill(1));
      expect(check(problem, firstOfEquals(problem, assign(problem))).fault).toBeNull();
    }
  });

  test('a seat is worth what it brings, however small the scores', () => {
    const problem = table(
      [
        [6e-12, 3e-12],
        [7e-12, 2e-12],
      ],
      [1, 0],
    );
    const best = assign(problem);
    const { rows, total } = seatValues(problem, best, residualGraph(problem, best));
    expect([...rows]).toEqual([1, 1]);
    expect(total[1]! * 1e12).toBeCloseTo(3, 6);
  });
});

test('whole numbers too large to be summed exactly are never called proven', () => {
  const cells = [7, 3, 5].map((add) => [2 ** 53 - add, 2 ** 53 - 2 * add]);
  const problem = table(cells, [2, 1]);
  expect(check(problem, assign(problem))).toMatchObject({ proven: false, fault: { code: 'scores too large' } });
  const peers = {
    ...edges(3, [
      [0, 1, 2 ** 53 - 1],
      [1, 2, 2 ** 53 - 2],
    ]),
    mostPairs: true,
  };
  expect(checkGraphMatching(peers, maxWeightMatching(peers))).toMatchObject({
    proven: false,
    fault: { code: 'scores too large' },
  });
});

test('the price of a former problem that is out of proportion is not trusted', () => {
  const problem = table([[5e-5, 9e-5]], [1, 2]);
  const answer = reassign(problem, { columnOf: [0], columnDual: new Float64Array(2), bigM: 2e12 });
  expect([...answer.columnOf]).toEqual([1]);
});

function edges(nodes: number, all: readonly (readonly [number, number, number])[]): GraphProblem {
  const at = (place: 0 | 1 | 2) => all.map((edge) => edge[place]);
  return {
    nodes,
    left: Int32Array.from(at(0)),
    right: Int32Array.from(at(1)),
    weight: Float64Array.from(at(2)),
    mostPairs: false,
  };
}

const peers: [GraphProblem, number | RegExp, string][] = [
  [edges(0, []), 0, 'nobody'],
  [edges(1, []), 0, 'one alone'],
  [edges(3, []), 0, 'nothing allowed'],
  [
    edges(3, [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2, 2],
    ]),
    3,
    'an edge twice',
  ],
  [
    edges(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 1],
    ]),
    1,
    'all tied',
  ],
  [
    edges(3, [
      [0, 1, 2 / 3],
      [1, 2, 1],
    ]),
    1,
    'thirds that add up to a whole number',
  ],
  [edges(2, [[0, 1, NaN]]), /^The weight of edge 0, 0 to 1, is NaN\.$/, 'NaN'],
  [edges(2, [[0, 1, Infinity]]), /^The weight of edge 0, 0 to 1, is Infinity\.$/, 'Infinity'],
  [
    edges(3, [
      [0, 1, 1e308],
      [1, 2, -1e308],
    ]),
    /are too large or too far apart/,
    'too large to be added up',
  ],
  [edges(2, [[1, 1, 1]]), /^Edge 0 joins 1 and 1; it needs two different nodes below 2\.$/, 'someone with themselves'],
  [edges(2, [[0, 2, 1]]), /^Edge 0 joins 0 and 2; it needs two different nodes below 2\.$/, 'someone who is not there'],
];
describe.each([true, false])('pairPeers, as many pairs as possible first: %s', (mostPairs) => {
  test.each(peers)('%#: $2', (given, expected) => {
    const problem = { ...given, mostPairs };
    const solve = () => maxWeightMatching(problem);
    if (expected instanceof RegExp) return expect(solve).toThrow(expected);
    expect(solve().total).toBe(expected);
    expect(checkGraphMatching(problem, solve()).fault).toBeNull();
    expect(quickly(solve)).toBeLessThan(100);
  });
});

const joint = (
  cells: readonly (readonly number[])[],
  seats: readonly number[],
  more: Partial<TeamProblem> = {},
): TeamProblem => ({
  ...table(cells, seats),
  ...{ teams: 1, mean: true, least: 1, affinity: null, apart: [], split: [], marks: [], only: null },
  ...more,
});

/** Rows placed, or what is refused. */
const groups: [TeamProblem, number | RegExp, string][] = [
  [joint([], []), 0, 'nothing at all'],
  [joint([[], []], []), 0, 'no columns'],
  [joint([[1], [2]], [0]), 0, 'zero capacity'],
  [joint([[1], [2]], [Infinity]), 2, 'seats without limit'],
  [joint([[1], [2]], [2], { least: 3 }), 0, 'groups that can never be large enough'],
  [joint([[1], [2]], [2], { apart: [[0, 1]], least: 2 }), 0, 'a group of two who are kept apart'],
  [joint([[NO], [NO]], [2]), 0, 'nothing allowed'],
  [joint([[1], [2]], [2], { teams: [] }), 0, 'no teams'],
  [
    joint(
      [
        [1, 1],
        [1, 1],
      ],
      [2, 2],
      { teams: 3 },
    ),
    0,
    'too few columns for a team',
  ],
  [joint([[1, NaN]], [2, 2]), /^The score in row 0, column 1 is NaN\.$/, 'NaN'],
  [joint([[1, Infinity]], [2, 2]), /^The score in row 0, column 1 is Infinity\.$/, 'Infinity'],
  [joint([[1]], [NaN]), /^Column 0 has NaN seats\.$/, 'NaN seats'],
  [joint([[1]], [1], { least: 0 }), /^The least number of rows is 0\.$/, 'groups of none'],
  [joint([[1]], [1], { teams: 0 }), /^A team has no columns\.$/, 'teams of none'],
  [joint([[1]], [1], { teams: [[]] }), /^A team has no columns\.$/, 'a team without columns'],
  [
    joint([[1], [1]], [2], { affinity: Float64Array.from([0, NaN, NaN, 0]) }),
    /^Rows 0 and 1 suit each other by NaN\.$/,
    'an affinity of NaN',
  ],
];
test.each(groups)('groupRows %#: $2', (problem, expected) => {
  const solve = () => groupRows(problem);
  if (expected instanceof RegExp) return expect(solve).toThrow(expected);
  expect(solve()).toMatchObject({ placed: expected, proven: true, fault: null });
  expect(quickly(solve)).toBeLessThan(100);
});

const ranking = (...wishes: number[][]): PreferenceLists => ({
  start: Int32Array.from([0, ...wishes.map((_, at) => wishes.slice(0, at + 1).flat().length)]),
  item: Int32Array.from(wishes.flat()),
  rank: Int32Array.from(wishes.flatMap((list) => [...list.keys()])),
});
const ranked: [PreferenceLists, PreferenceLists, number[], number | RegExp, string][] = [
  [ranking(), ranking(), [], 0, 'nothing at all'],
  [ranking([], []), ranking(), [], 0, 'no columns'],
  [ranking([0], [0]), ranking([0, 1]), [0], 0, 'zero capacity'],
  [ranking([0], [0]), ranking([0, 1]), [Infinity], 2, 'seats without limit'],
  [ranking([0], []), ranking([1]), [1], 0, 'nobody wished for by both'],
  [ranking([0]), ranking([0]), [NaN], /^Column 0 has NaN seats\.$/, 'NaN seats'],
  [ranking([0, 0]), ranking([0]), [1], /^Row 0 names column 0 twice\.$/, 'a wish twice'],
  [ranking([3]), ranking([0]), [1], /^Row 0 names column 3; there are 1\.$/, 'a wish for who is not there'],
];
test.each(ranked)('deferred acceptance by ranked lists %#: $4', (rowLists, columnLists, seats, expected) => {
  const problem = { rows: rowLists.start.length - 1, columns: seats.length, rowLists, columnLists, seats };
  const solve = () => deferredAcceptance(problem);
  if (expected instanceof RegExp) return expect(solve).toThrow(expected);
  expect(solve().matched).toBe(expected);
  expect(blockingPairs(problem, solve().columnOf)).toEqual({ blocking: 0, first: null, fault: null });
  expect(quickly(solve)).toBeLessThan(100);
});

test.each<[AssignmentProblem, string]>([
  [tied, 'all tied'],
  [product, 'row times column'],
  [halfFree, 'half of all pairs not allowed, some columns without seats'],
])('60 by 60: every edit of an earlier assignment within a second, %#: $1', (problem) => {
  const earlier = Int32Array.from({ length: LARGE }, (_, row) => (row * 7) % LARGE);
  expect(quickly(() => assignWithFewChanges(problem, earlier, 3))).toBeLessThan(1000);
  expect(quickly(() => kBest(problem, assign(problem), 3))).toBeLessThan(1000);
});

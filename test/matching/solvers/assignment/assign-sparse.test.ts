import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { assignSparse } from '../../../../src/matching/solvers/assignment/assign-sparse.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import type { SparseProblem } from '../../../../src/matching/solvers/assignment/problem.js';
import type { FaultCode } from '../../../../src/matching/solvers/fault.js';
import { asAssignment, bruteForce, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

describe('assignSparse', () => {
  test('finds what trying every assignment finds, and proves it', () => {
    fc.assert(
      fc.property(smallTable(6), (table) => {
        const problem = asCandidates(table);
        const answer = assignSparse(problem);
        const best = bruteForce(table)!;
        expect([answer.matched, answer.total]).toEqual([best.matched, best.total]);
        expect(check(problem, answer)).toMatchObject({ proven: true, gap: 0, bound: best.total, fault: null });
      }),
      { numRuns: 3000 },
    );
  });

  test('finds what the solver for tables finds, and its proof holds for the table too', () => {
    fc.assert(
      fc.property(smallTable(25), (table) => {
        const answer = assignSparse(asCandidates(table));
        const dense = assign(asAssignment(table));
        expect([answer.matched, answer.total, answer.bigM]).toEqual([dense.matched, dense.total, dense.bigM]);
        expect(check(asAssignment(table), answer)).toMatchObject({ proven: true, gap: 0 });
      }),
      { numRuns: 400 },
    );
  });

  test('the order of rows, columns and candidates changes neither the number placed nor the total', () => {
    fc.assert(
      fc.property(smallTable(8), fc.integer(), (table, seed) => {
        const random = generator(seed);
        const rowOrder = shuffled(table.scores.length, random);
        const columnOrder = shuffled(table.seats.length, random);
        const turned = asCandidates({
          scores: rowOrder.map((row) => columnOrder.map((column) => table.scores[row]![column]!)),
          seats: columnOrder.map((column) => table.seats[column]!),
        });
        const lists = rowsOf(turned).map((list) => shuffled(list.length, random).map((at) => list[at]!));
        const first = assignSparse(asCandidates(table));
        const second = assignSparse(fromLists(lists, turned.seats));
        expect([second.matched, second.total]).toEqual([first.matched, first.total]);
      }),
    );
  });

  test('adding a number to every score adds it to the total once for each row placed', () => {
    fc.assert(
      fc.property(smallTable(6), fc.integer({ min: -500, max: 500 }), (table, more) => {
        const first = assignSparse(asCandidates(table));
        const scores = table.scores.map((row) => row.map((score) => (score === null ? null : score + more)));
        const second = assignSparse(asCandidates({ ...table, scores }));
        expect([second.matched, second.total]).toEqual([first.matched, first.total + more * first.matched]);
      }),
    );
  });

  for (const [rows, columns, length, most, score, name] of families)
    test(`proves ${name}`, () => {
      const random = generator(rows + length);
      const lists = Array.from({ length: rows }, (_, row) =>
        Array.from({ length }, (): [number, number] => {
          const column = Math.floor(random() * columns);
          return [column, score(random, row, column)];
        }),
      );
      const problem = fromLists(
        lists,
        Array.from({ length: columns }, () => Math.floor(random() * (most + 1))),
      );
      const verdict = check(problem, assignSparse(problem));
      expect(verdict.fault).toBeNull();
      expect(Math.abs(verdict.gap)).toBeLessThan(1e-6);
    });

  test('of a column that stands twice in a list the higher score counts', () => {
    const list: [number, number][] = [[0, 3], [0, 7], [0, 5]]; // biome-ignore format: a list
    const problem = fromLists([list], [1]);
    const answer = assignSparse(problem);
    expect([answer.matched, answer.total]).toEqual([1, 7]);
    expect(check(problem, answer).proven).toBe(true);
  });

  for (const [lists, seats, matched, total, name] of [
    [[], [], 0, 0, 'nobody at all'],
    [[], [2], 0, 0, 'no rows'],
    [[[], []], [], 0, 0, 'no columns'],
    [[[], []], [1], 0, 0, 'empty lists'],
    [[[[0, 5]], [[0, 6]]], [0], 0, 0, 'no seats'],
    [[[[0, 5]], [[0, 6]]], [1], 1, 6, 'one seat for two'],
    [[[[0, 5]], [[0, 6]]], [Infinity], 2, 11, 'seats without limit'],
    [[[[0, -5]], [[0, -6]]], [9], 2, -11, 'scores below 0'],
  ] as [[number, number][][], number[], number, number, string][])
    test(`copes with ${name}`, () => {
      const problem = fromLists(lists, seats);
      const answer = assignSparse(problem);
      expect([answer.matched, answer.total]).toEqual([matched, total]);
      expect(check(problem, answer).fault).toBeNull();
    });

  for (const [change, fault, name] of [
    [{ score: Float64Array.of(1, NaN) }, 'The score in row 1, column 1 is NaN.', 'NaN'],
    [{ score: Float64Array.of(1, Infinity) }, 'The score in row 1, column 1 is Infinity.', 'Infinity'],
    [{ score: Float64Array.of(1, -Infinity) }, 'The score in row 1, column 1 is -Infinity.', 'minus Infinity'],
    [
      { score: Float64Array.of(1e308, -1e308) },
      'The scores from -1e+308 to 1e+308 are too large or too far apart.',
      'huge scores',
    ],
    [{ column: Int32Array.of(0, 2) }, 'Row 1 lists column 2; there are 2.', 'a column too many'],
    [{ column: Int32Array.of(-1, 0) }, 'Row 0 lists column -1; there are 2.', 'a column below 0'],
    [{ start: Int32Array.of(0, 2, 1) }, 'The list of row 1 ends before it starts.', 'lists out of order'],
    [{ start: Int32Array.of(0, 1) }, 'The list of row 1 ends before it starts.', 'too few lists'],
    [{ start: Int32Array.of(1, 1, 2) }, 'The lists start at 1, not at 0.', 'a late start'],
    [{ start: Int32Array.of(0, 1, 3) }, 'The lists hold 2 candidates, not 3.', 'lists that are too short'],
    [{ seats: [1, NaN] }, 'Column 1 has NaN seats.', 'seats that are no number'],
    [{ seats: [-1, 1] }, 'Column 0 has -1 seats.', 'seats below 0'],
    [{ seats: [1] }, 'Column 1 has undefined seats.', 'too few seats'],
  ] as [Partial<SparseProblem>, string, string][])
    test(`refuses ${name}`, () => {
      expect(() => assignSparse({ ...fromLists([[[0, 1]], [[1, 2]]], [1, 1]), ...change })).toThrow(
        new RangeError(fault),
      );
    });
});

describe('check of lists', () => {
  const problem = fromLists([[[0, 5], [1, 4]], [[0, 5], [1, 1]], [[0, 3]]], [1, 1]); // biome-ignore format: lists
  const good = assignSparse(problem);
  for (const [change, fault, name] of [
    [{ columnOf: Int32Array.of(0, 1, -1), total: 6 }, 'gap', 'a lower total'],
    [{ columnOf: Int32Array.of(0, 0, -1), total: 10 }, 'too many in column', 'a full column'],
    [{ columnOf: Int32Array.of(0, -1, 1), total: 8 }, 'pair not allowed', 'a column that is not on the list'],
    [{ columnOf: Int32Array.of(9, 1, -1) }, 'no such column', 'a column that does not exist'],
    [{ columnOf: Int32Array.of(0, -1, -1), matched: 1, total: 5 }, 'gap', 'one row fewer'],
    [{ rowDual: good.rowDual.map(() => 0) }, 'gap', 'row prices that cover nothing'],
    [{ bigM: 0 }, 'big-M too small', 'a big-M that does not put the number first'],
  ] as [Partial<typeof good>, FaultCode, string][])
    test(name, () => {
      expect(check(problem, good).proven).toBe(true);
      expect(check(problem, { ...good, ...change })).toMatchObject({
        proven: false,
        fault: { code: fault },
      });
    });
});

type Family = [number, number, number, number, (r: () => number, row: number, column: number) => number, string];
const families: Family[] = [
  [2000, 2000, 20, 1, (random) => Math.floor(random() * 101), 'integers'],
  [2000, 700, 15, 5, (random) => Math.floor(random() * 10), 'seats and ties'],
  [1000, 1000, 3, 2, (random) => random() * 100, 'short lists of fractions'],
  [500, 300, 40, 3, (random) => Math.sqrt(100 - Math.floor(random() * 20)), 'square roots'],
  [300, 300, 100, 2, (_, row, column) => -(row + 1) * (column + 1), 'products'],
  [800, 800, 10, 1, () => 1, 'nothing but ties'],
];

function fromLists(
  lists: readonly (readonly (readonly [number, number])[])[],
  seats: ArrayLike<number>,
): SparseProblem {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    start[row + 1] = start[row]! + list.length;
  });
  return {
    rows: lists.length,
    columns: seats.length,
    start,
    column: Int32Array.from(lists.flat(), ([column]) => column),
    score: Float64Array.from(lists.flat(), ([, score]) => score),
    seats,
  };
}

function asCandidates({ scores, seats }: Small): SparseProblem {
  const lists = scores.map((row) =>
    row.flatMap((score, column): [number, number][] => (score === null ? [] : [[column, score]])),
  );
  return fromLists(lists, seats);
}

function rowsOf({ rows, start, column, score }: SparseProblem): [number, number][][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: start[row + 1]! - start[row]! }, (__, at): [number, number] => [
      column[start[row]! + at]!,
      score[start[row]! + at]!,
    ]),
  );
}

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

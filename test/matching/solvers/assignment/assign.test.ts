import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import type { AssignmentSolution } from '../../../../src/matching/solvers/assignment/problem.js';
import type { FaultCode } from '../../../../src/matching/solvers/fault.js';
import { asAssignment, bruteForce, smallTable } from '../../brute.js';

const small = smallTable(6);

describe('assign', () => {
  test('finds what trying every assignment finds, and proves it', () => {
    fc.assert(
      fc.property(small, (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const best = bruteForce(table)!;
        expect([answer.matched, answer.total]).toEqual([best.matched, best.total]);
        expect(check(problem, answer)).toMatchObject({ proven: true, gap: 0, bound: best.total, fault: null });
      }),
      { numRuns: 3000 },
    );
  });

  test('one more seat never lowers the number placed, nor the total of as many', () => {
    fc.assert(
      fc.property(small, fc.nat(5), (table, at) => {
        fc.pre(table.seats.length > 0);
        const seats = table.seats.map((count, column) => count + (column === at % table.seats.length ? 1 : 0));
        const before = assign(asAssignment(table));
        const after = assign(asAssignment({ ...table, seats }));
        expect(after.matched).toBeGreaterThanOrEqual(before.matched);
        if (after.matched === before.matched) expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
    );
  });

  test('proves large tables of every family', () => {
    for (const [rows, columns, most, score] of families) {
      const random = generator(rows + columns);
      const problem = {
        rows,
        columns,
        scores: Float64Array.from({ length: rows * columns }, (_, at) =>
          score(random, Math.floor(at / columns), at % columns),
        ),
        absent: -Infinity,
        seats: Int32Array.from({ length: columns }, () => Math.floor(random() * (most + 1))),
      };
      const verdict = check(problem, assign(problem));
      expect(verdict.fault).toBeNull();
      expect(Math.abs(verdict.gap)).toBeLessThan(1e-7);
    }
  });

  test('whole scores far apart, some not allowed, leave no gap at all', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = generator(seed);
      const [rows, columns] = [10 + Math.floor(random() * 50), 10 + Math.floor(random() * 150)];
      const share = random();
      const score = () => (random() < 0.1 * share ? 65535 : random() < 0.02 ? 60000 : Math.floor(random() * 9));
      const scores = Uint16Array.from({ length: rows * columns }, score);
      const seats = Int32Array.from({ length: columns }, () => Math.floor(random() * (2 + (seed % 3))));
      const problem = { rows, columns, scores, absent: 65535, seats };
      expect(check(problem, assign(problem))).toMatchObject({ proven: true, gap: 0 });
    }
  });

  test('refuses a score that is no number, naming its place', () => {
    for (const score of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const column of [0, 1]) {
        const scores = Float64Array.of(column === 0 ? score : 1, column === 1 ? score : 1);
        const problem = { rows: 1, columns: 2, scores, absent: -Infinity, seats: [1, 1] };
        expect(() => assign(problem)).toThrow(`row 0, column ${column} is ${score}`);
      }
    }
  });
});

describe('check', () => {
  const problem = asAssignment({ scores: [[5, 4], [5, 1], [3, null]], seats: [1, 1] }); // biome-ignore format: a table
  const good = assign(problem);
  for (const [change, fault, name] of [
    [{ columnOf: Int32Array.of(0, 1, -1), total: 6 }, 'gap', 'a lower total'],
    [{ columnOf: Int32Array.of(0, 0, -1), total: 10 }, 'too many in column', 'a full column'],
    [{ columnOf: Int32Array.of(0, -1, 1), total: 8 }, 'pair not allowed', 'a cell that is not allowed'],
    [{ columnOf: Int32Array.of(9, 1, -1) }, 'no such column', 'a column that does not exist'],
    [{ matched: 3 }, 'wrong count', 'a wrong count'],
    [{ total: 10 }, 'wrong total', 'a wrong total'],
    [{ columnOf: Int32Array.of(0, -1, -1), matched: 1, total: 5 }, 'gap', 'one row fewer'],
    [{ rowDual: good.rowDual.map(() => 0) }, 'gap', 'row prices that cover nothing'],
    [{ rowDual: good.rowDual.map((price) => price - 100) }, 'negative row dual', 'a price below 0'],
    [{ bigM: 0 }, 'big-M too small', 'a big-M that does not put the number first'],
  ] as [Partial<AssignmentSolution>, FaultCode, string][])
    test(name, () => {
      expect(check(problem, good).proven).toBe(true);
      const verdict = check(problem, { ...good, ...change });
      expect(verdict.proven).toBe(false);
      expect(verdict.fault?.code).toBe(fault);
    });
});

type Family = [number, number, number, (random: () => number, row: number, column: number) => number];
const families: Family[] = [
  [60, 60, 1, (random) => Math.floor(random() * 101)],
  [200, 80, 5, (random) => Math.floor(random() * 101)],
  [200, 80, 2, (random) => (random() < 0.9 ? -Infinity : Math.floor(random() * 10))],
  [150, 150, 2, (random) => random()],
  [150, 150, 2, (random) => Math.sqrt(100 - Math.floor(random() * 20))],
  [150, 150, 2, (_, row, column) => -(row + 1) * (column + 1)],
  [150, 150, 1, (_, row, column) => (row + 1) * (column + 1)],
  [150, 150, 1, () => 1],
  // Longer rows than are looked at in one go.
  [90, 523, 1, () => 1],
  [300, 523, 1, (random) => Math.floor(random() * 3)],
  [300, 523, 1, (random) => (random() < 0.02 ? 20 : random())],
  [150, 150, 2, (random) => (random() < 0.9 ? 0 : 1)],
  [150, 150, 1, (random, row, column) => (column === row % 10 ? 1000 + row : Math.floor(random() * 900) / 900)],
  // Rows and columns of few kinds: many equals, and everybody wants the same.
  [300, 300, 2, (_, row, column) => Math.floor(60 / (1 + ((row % 7) ^ (column % 13)))) + (column % 5)],
];

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

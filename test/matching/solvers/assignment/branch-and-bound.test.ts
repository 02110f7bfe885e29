import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { assignWithFewChanges, tradeOffCurve } from '../../../../src/matching/solvers/assignment/branch-and-bound.js';
import { dualBound } from '../../../../src/matching/solvers/assignment/dual-bound.js';
import { asAssignment, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

describe('assignWithFewChanges', () => {
  test('is the best of all that touch as few, for every number, and so is each step of the curve', () => {
    fc.assert(
      fc.property(changed(6), ({ table, earlier }) => {
        const problem = asAssignment(table);
        const best = bestWithin(table, earlier);
        const steps = tradeOffCurve(problem, earlier);
        const least = best.findIndex((one) => one !== null);
        for (let most = least; most < best.length; most++) {
          const answer = assignWithFewChanges(problem, earlier, most);
          expect([answer.status, answer.matched, answer.total]).toEqual(['optimal', ...best[most]!]);
          expect(answer.bound).toEqual({ matched: answer.matched, total: answer.total });
          expect(feasible(table, answer.columnOf)).toBe(true);
          expect(answer.used).toBe(touched(table, earlier, answer.columnOf));
          expect(answer.used).toBeLessThanOrEqual(most);
          const step = steps.find((one) => one.most === most) || steps[steps.length - 1]!;
          expect([step.status, step.matched, step.total]).toEqual(['optimal', ...best[most]!]);
        }
        expect(assignWithFewChanges(problem, earlier, 0).used).toBe(least);
        const free = assign(problem);
        const last = steps[steps.length - 1]!;
        expect([last.matched, last.total]).toEqual([free.matched, free.total]);
      }),
      { numRuns: 1000 },
    );
  });

  test('without effort it still keeps the limit, and what it claims holds', () => {
    fc.assert(
      fc.property(changed(6), fc.nat(6), ({ table, earlier }, most) => {
        const best = bestWithin(table, earlier)[most];
        fc.pre(best !== null && best !== undefined);
        const answer = assignWithFewChanges(asAssignment(table), earlier, most, 0);
        expect(answer.used).toBeLessThanOrEqual(most);
        expect(compare([answer.matched, answer.total], best!)).toBeLessThanOrEqual(0);
        expect(compare([answer.bound.matched, answer.bound.total], best!)).toBeGreaterThanOrEqual(0);
        if (answer.status === 'optimal') expect([answer.matched, answer.total]).toEqual(best);
        const quick = tradeOffCurve(asAssignment(table), earlier, 0).find((step) => step.most === most);
        if (!quick) return;
        expect(quick.used).toBeLessThanOrEqual(most);
        expect([quick.matched, quick.total]).toEqual([answer.matched, answer.total]);
        expect(quick.bound).toEqual(answer.bound);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [size, kind] of [
    [20, 'whole'],
    [60, 'whole'],
    [60, 'fractions'],
    [60, 'tied'],
    [40, 'high fractions'],
  ] as const)
    test(`large: ${size} rows, ${kind}: steps rise, corners bend down, all are proven`, () => {
      const { problem, earlier } = large(size, kind);
      const steps = tradeOffCurve(problem, earlier);
      steps.forEach((step, at) => {
        expect(step.status).toBe('optimal');
        expect(step.used).toBeLessThanOrEqual(step.most);
        const before = steps[at - 1];
        if (before) {
          const [now, then] = [[step.matched, step.total] as const, [before.matched, before.total] as const];
          expect(compare(now, then)).toBeGreaterThanOrEqual(/fractions/.test(kind) ? -1e-9 : 0);
        }
      });
      const corners = steps.filter(({ corner, matched }) => corner && matched === steps[steps.length - 1]!.matched);
      const slopes = corners
        .slice(1)
        .map((one, at) => (one.total - corners[at]!.total) / (one.most - corners[at]!.most));
      for (let at = 1; at < slopes.length; at++) expect(slopes[at]!).toBeLessThanOrEqual(slopes[at - 1]! + 1e-9);
      const first = steps[0]!;
      expect(first.used).toBe(0);
      earlier.forEach((column, row) => {
        if (column >= 0) expect(first.columnOf[row]).toBe(column);
      });
    });

  const table: Small = { scores: [[5, 4], [9, 1], [3, null]], seats: [1, 1] }; // biome-ignore format: a table
  for (const [earlier, most, used, columnOf, name] of [
    [[0, -1, -1], 0, 0, [0, 1, -1], 'none touched: the newcomers share what is left'],
    [[0, -1, -1], 1, 1, [1, 0, -1], 'one touched'],
    [[0, -1, -1], Number.POSITIVE_INFINITY, 1, [1, 0, -1], 'any number touched: no more than it takes'],
    [[0, -1, -1], Number.NaN, 0, [0, 1, -1], 'no number counts as none'],
    [[0, -1, -1], -3, 0, [0, 1, -1], 'fewer than none counts as none'],
    [[0, -1, -1], 1.9, 1, [1, 0, -1], 'a fraction is rounded down'],
    [[-1, -1, 1], 0, 0, [1, 0, -1], 'a pair that is not allowed any more counts as none'],
    [[7, 1, -9], 0, 0, [0, 1, -1], 'columns that do not exist count as none'],
    [[0, 0, -1], 0, 1, [1, 0, -1], 'a column that has lost a seat: one must leave, the best way'],
    [[], 0, 0, [1, 0, -1], 'no earlier pairs: the best of all'],
  ] as [number[], number, number, number[], string][])
    test(name, () => {
      const answer = assignWithFewChanges(asAssignment(table), earlier, most);
      expect([answer.used, Array.from(answer.columnOf), answer.status]).toEqual([used, columnOf, 'optimal']);
    });

  test('nothing to do', () => {
    expect(assignWithFewChanges(asAssignment({ scores: [], seats: [] }), [], 3)).toMatchObject({
      status: 'optimal',
      matched: 0,
    });
    expect(tradeOffCurve(asAssignment({ scores: [[null]], seats: [1] }), [0])).toMatchObject([{ most: 0, matched: 0 }]);
  });
});

describe('dualBound', () => {
  test('is exceeded by no assignment, whatever the prices', () => {
    fc.assert(
      fc.property(
        changed(4),
        fc.array(fc.integer({ min: -5, max: 50 })),
        fc.integer({ min: -9, max: 9 }),
        (one, prices, bonus) => {
          const { table, earlier } = one;
          const marks = Int32Array.from(earlier, (column, row) =>
            typeof table.scores[row]![column] === 'number' ? column : -1,
          );
          const price = Float64Array.from(table.seats, (_, at) => prices[at] || 0);
          const most = dualBound(asAssignment(table), 7, price, marks, bonus);
          everyOne(table, (columnOf, matched, total) => {
            const kept = columnOf.filter((column, row) => column >= 0 && column === marks[row]).length;
            expect(total + 7 * matched + bonus * kept).toBeLessThanOrEqual(most);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

type Value = readonly [matched: number, total: number];
const compare = (a: Value, b: Value) => a[0] - b[0] || a[1] - b[1];

/** A table, and where its rows sat: some nowhere, some where they may not sit any more. */
const changed = (most: number) =>
  smallTable(most).chain((table) =>
    fc.record({
      table: fc.constant(table),
      earlier: fc.array(fc.integer({ min: -1, max: table.seats.length }), {
        minLength: table.scores.length,
        maxLength: table.scores.length,
      }),
    }),
  );

function everyOne(
  { scores, seats }: Small,
  tell: (columnOf: readonly number[], matched: number, total: number) => void,
) {
  const left = [...seats];
  const columnOf: number[] = [];
  const visit = (row: number, matched: number, total: number): void => {
    if (row === scores.length) {
      tell(columnOf, matched, total);
      return;
    }
    columnOf[row] = -1;
    visit(row + 1, matched, total);
    scores[row]!.forEach((score, column) => {
      if (score === null || left[column]! <= 0) return;
      left[column]!--;
      columnOf[row] = column;
      visit(row + 1, matched + 1, total + score);
      left[column]!++;
    });
  };
  visit(0, 0, 0);
}

function touched({ scores }: Small, earlier: readonly number[], columnOf: ArrayLike<number>): number {
  return earlier.filter((column, row) => typeof scores[row]![column] === 'number' && columnOf[row] !== column).length;
}

/** For each number of touched pairs the best of all assignments that touch no more; null where there is none. */
function bestWithin(table: Small, earlier: readonly number[]): (Value | null)[] {
  const best = new Array<Value | null>(table.scores.length + 1).fill(null);
  everyOne(table, (columnOf, matched, total) => {
    for (let most = touched(table, earlier, columnOf); most < best.length; most++) {
      if (!best[most] || compare([matched, total], best[most]!) > 0) best[most] = [matched, total];
    }
  });
  return best;
}

function feasible({ scores, seats }: Small, columnOf: ArrayLike<number>): boolean {
  const left = [...seats];
  return Array.from(columnOf).every(
    (column, row) => column === -1 || (typeof scores[row]![column] === 'number' && --left[column]! >= 0),
  );
}

function large(rows: number, kind: 'whole' | 'fractions' | 'tied' | 'high fractions') {
  const random = generator(rows);
  const columns = rows / 2;
  const draw = () => {
    const score = random() * random() * 10000;
    return kind === 'whole'
      ? Math.round(score)
      : kind === 'tied'
        ? Math.floor(score / 2500)
        : score / 100 + (kind === 'fractions' ? 0 : 20000);
  };
  const scores = Float64Array.from({ length: rows * columns }, () => (random() < 0.2 ? -Infinity : draw()));
  const seats = Int32Array.from({ length: columns }, () => 1 + Math.floor(random() * 3));
  const problem = { rows, columns, scores, absent: -Infinity, seats };
  const shaken = scores.map((score) => score * (1 + random() / 4));
  const earlier = assign({ ...problem, scores: shaken }).columnOf.map((column) => (random() < 0.15 ? -1 : column));
  return { problem, earlier };
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { diverseAssignments } from '../../../../src/matching/solvers/assignment/diverse.js';
import { asAssignment, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

interface Whole {
  readonly columnOf: readonly number[];
  readonly matched: number;
  readonly total: number;
}

/** Every assignment there is, the best first. */
function everyOne({ scores, seats }: Small): Whole[] {
  const all: Whole[] = [];
  const left = [...seats];
  const visit = (columnOf: number[], matched: number, total: number): void => {
    const row = columnOf.length;
    if (row === scores.length) {
      all.push({ columnOf, matched, total });
      return;
    }
    visit([...columnOf, -1], matched, total);
    scores[row]!.forEach((score, column) => {
      if (score === null || left[column]! <= 0) return;
      left[column]!--;
      visit([...columnOf, column], matched + 1, total + score);
      left[column]!++;
    });
  };
  visit([], 0, 0);
  return all.sort((a, b) => b.matched - a.matched || b.total - a.total);
}

/** Pairs of one that the other does not have. */
function lost(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).filter((column, row) => column >= 0 && other[row] !== column).length;
}

const values = ({ matched, total }: { matched: number; total: number }) => [matched, total];
const worse = (a: Whole, b: Whole) => a.matched - b.matched || a.total - b.total;

describe('diverseAssignments', () => {
  for (const [kind, draw] of [
    ['whole', (random) => Math.floor(random() * random() * 10000)],
    ['tied', (random) => Math.floor(random() * 4)],
    ['fractions', (random) => Math.sqrt(random())],
  ] as [string, (random: () => number) => number][])
    test(`large, ${kind}: proven, in order, and no two alike`, () => {
      const random = generator(8);
      const [rows, columns] = [70, 30];
      const scores = Float64Array.from({ length: rows * columns }, () => (random() < 0.3 ? -Infinity : draw(random)));
      const seats = Int32Array.from({ length: columns }, () => Math.floor(random() * 5));
      const problem = { rows, columns, scores, absent: -Infinity, seats };
      const answer = assign(problem);
      for (const apart of [1, 5]) {
        const [second, third] = diverseAssignments(problem, answer, apart);
        expect(second!.status).toBe('optimal');
        if (apart === 1) expect(third!.status).toBe('optimal');
        expect(second!.total).toBeLessThanOrEqual(answer.total + 1e-9);
        expect(third!.total).toBeLessThanOrEqual(second!.total + 1e-9);
        expect(lost(answer.columnOf, second!.columnOf)).toBeGreaterThanOrEqual(apart);
        expect(lost(answer.columnOf, third!.columnOf)).toBeGreaterThanOrEqual(apart);
        expect(lost(second!.columnOf, third!.columnOf)).toBeGreaterThanOrEqual(apart);
      }
    });

  test('the second and third best, by listing every assignment', () => {
    fc.assert(
      fc.property(smallTable(5), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const found = diverseAssignments(problem, answer);
        expect(found.map(values)).toEqual(everyOne(table).slice(1, 3).map(values));
        const all = [answer, ...found].map(({ columnOf }) => columnOf.join());
        expect(new Set(all).size).toBe(all.length);
        for (const { status } of found) expect(status).toBe('optimal');
      }),
      { numRuns: 1000 },
    );
  });
  test('at least so many pairs apart, with bounds that hold, by listing every assignment', () => {
    fc.assert(
      fc.property(smallTable(5), fc.integer({ min: 2, max: 5 }), (table, apart) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const before: { columnOf: ArrayLike<number> }[] = [answer];
        const all = everyOne(table);
        const found = diverseAssignments(problem, answer, apart);
        for (const [at, other] of found.entries()) {
          const best = all.find(({ columnOf }) => before.every((one) => lost(one.columnOf, columnOf) >= apart))!;
          for (const one of before) expect(lost(one.columnOf, other.columnOf)).toBeGreaterThanOrEqual(apart);
          expect(worse({ ...other, columnOf: [] }, best)).toBeLessThanOrEqual(0);
          expect(worse({ ...other.bound, columnOf: [] }, best)).toBeGreaterThanOrEqual(0);
          if (other.status === 'optimal') expect(values(other)).toEqual(values(best));
          if (at === 0) expect(other.status).toBe('optimal');
          before.push(other);
        }
        if (answer.matched >= apart) expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

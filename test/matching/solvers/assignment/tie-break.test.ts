import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import { firstOfEquals } from '../../../../src/matching/solvers/assignment/lexicographic.js';
import { asAssignment, type Small, smallTable } from '../../brute.js';

describe('firstOfEquals', () => {
  test('is the first of all best assignments, by trying every one', () => {
    fc.assert(
      fc.property(smallTable(5), (table) => {
        const problem = asAssignment(table);
        const chosen = firstOfEquals(problem, assign(problem));
        expect([...chosen.columnOf]).toEqual(firstBest(table));
        expect(check(problem, chosen)).toMatchObject({ proven: true, gap: 0 });
      }),
      { numRuns: 3000 },
    );
  });
});

/** Tries lower columns first and being left out last, so that the first best it meets is the first of all best. */
function firstBest({ scores, seats }: Small): number[] {
  let best: { matched: number; total: number; columns: number[] } = { matched: -1, total: 0, columns: [] };
  const left = [...seats];
  const visit = (columns: number[], matched: number, total: number): void => {
    if (columns.length === scores.length) {
      if (matched > best.matched || (matched === best.matched && total > best.total))
        best = { matched, total, columns };
      return;
    }
    seats.forEach((_, column) => {
      const score = scores[columns.length]![column];
      if (typeof score !== 'number' || left[column]! <= 0) return;
      left[column]!--;
      visit([...columns, column], matched + 1, total + score);
      left[column]!++;
    });
    visit([...columns, -1], matched, total);
  };
  visit([], 0, 0);
  return best.columns;
}

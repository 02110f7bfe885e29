import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { opportunityCost } from '../../../../src/matching/solvers/assignment/opportunity-cost.js';
import { asAssignment, bruteForce, smallTable } from '../../brute.js';

describe('opportunityCost', () => {
  test('is what forcing the pair costs, by trying every assignment', () => {
    fc.assert(
      fc.property(smallTable(5), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        for (let row = 0; row < problem.rows; row++) {
          const { fewer, loss } = opportunityCost(problem, answer, row);
          for (let column = 0; column < problem.columns; column++) {
            const forced = bruteForce(table, [row, column]);
            if (!forced) expect([fewer[column], loss[column]]).toEqual([Infinity, Infinity]);
            else
              expect([fewer[column], loss[column]]).toEqual([
                answer.matched - forced.matched,
                answer.total - forced.total,
              ]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

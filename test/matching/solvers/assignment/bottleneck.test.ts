import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { raiseFloor } from '../../../../src/matching/solvers/assignment/bottleneck.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import { asAssignment, bruteForce, smallTable } from '../../brute.js';

describe('raiseFloor', () => {
  test('finds the best weakest pair and then the best total, by trying every assignment', () => {
    fc.assert(
      fc.property(smallTable(6), (table) => {
        const problem = asAssignment(table);
        const best = bruteForce(table)!;
        const first = assign(problem);
        const raised = raiseFloor(problem, first);
        expect(raised.floor).toBe(best.floor);
        const second = assign(raised.problem);
        expect([second.matched, second.total]).toEqual([best.matched, best.floorTotal]);
        if (raised.above) {
          expect(check(raised.above.problem, raised.above.answer).proven).toBe(true);
          expect(raised.above.answer.matched).toBeLessThan(best.matched);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { assignSparse } from '../../../../src/matching/solvers/assignment/assign-sparse.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import type {
  AssignmentProblem,
  AssignmentSolution,
  SparseProblem,
} from '../../../../src/matching/solvers/assignment/problem.js';
import { asAssignment, bruteForce, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

const solvers: [(problem: AssignmentProblem, outOfTime: () => boolean) => AssignmentSolution, string][] = [
  [(problem, outOfTime) => assign(problem, { outOfTime }), 'assign'],
  [(problem, outOfTime) => assignSparse(listsOf(problem), { outOfTime }), 'assignSparse'],
];

for (const [solve, name] of solvers)
  describe(`${name}, out of time`, () => {
    test('keeps the rules and states a bound that nothing exceeds, by trying every assignment', () => {
      fc.assert(
        fc.property(smallTable(6), fc.nat(14), (table, questions) => {
          const problem = asAssignment(table);
          const answer = solve(problem, after(questions));
          const best = bruteForce(table)!;
          const { fault } = check(problem, answer);
          expect(fault?.code).toBe(answer.timedOut && fault ? 'gap' : undefined);
          expect(liftedBound(problem, answer)).toBeGreaterThanOrEqual(best.total + answer.bigM * best.matched);
          expect(uncovered(problem, answer)).toBe(0);
        }),
        { numRuns: 2000 },
      );
    });

    test('a row is left out only if no seat is free for it', () => {
      fc.assert(
        fc.property(smallTable(8), fc.nat(10), (table, questions) => {
          const problem = asAssignment(table);
          const answer = solve(problem, after(questions));
          fc.pre(answer.timedOut === true);
          const load = table.seats.map((_, column) => answer.columnOf.filter((one) => one === column).length);
          answer.columnOf.forEach((sits, row) => {
            if (sits >= 0) return;
            table.scores[row]!.forEach((score, column) => {
              expect(score !== null && load[column]! < table.seats[column]!).toBe(false);
            });
          });
        }),
      );
    });

    for (const [rows, columns, most, score, family] of families)
      test(`stopped anywhere: ${family}`, () => {
        const random = generator(rows);
        const problem: AssignmentProblem = {
          rows,
          columns,
          scores: Float64Array.from({ length: rows * columns }, (_, at) =>
            score(random, Math.floor(at / columns), at % columns),
          ),
          absent: -Infinity,
          seats: Int32Array.from({ length: columns }, () => Math.floor(random() * (most + 1))),
        };
        let asked = 0;
        const best = solve(problem, () => ++asked < 0);
        expect(check(problem, best).fault).toBeNull();
        expect(best.timedOut).toBe(false);
        const lifted = best.total + best.bigM * best.matched;
        for (let questions = 0; questions <= asked; questions += Math.ceil(asked / 12)) {
          const answer = solve(problem, after(questions));
          expect(answer.timedOut).toBe(questions < asked);
          const { fault } = check(problem, { ...answer, rowDual: best.rowDual, columnDual: best.columnDual });
          expect([undefined, 'gap']).toContain(fault?.code);
          expect(answer.total + answer.bigM * answer.matched).toBeLessThanOrEqual(lifted * (1 + 1e-12));
          expect(liftedBound(problem, answer)).toBeGreaterThanOrEqual(lifted * (1 - 1e-12));
          expect(uncovered(problem, answer)).toBeLessThan(1e-9 * answer.bigM);
        }
      });
  });

/** Says yes after so many questions. */
function after(questions: number): () => boolean {
  let asked = 0;
  return () => asked++ >= questions;
}

/** What no assignment's total plus lift for each row can exceed. */
function liftedBound({ rows, seats }: AssignmentProblem, { rowDual, columnDual }: AssignmentSolution): number {
  let bound = 0;
  for (const price of rowDual) bound += price;
  columnDual.forEach((price, column) => {
    bound += price * Math.min(rows, seats[column]!);
  });
  return bound;
}

/** By how much the prices fail to cover a score, at most; and no price may be below 0. */
function uncovered(
  { rows, columns, scores, absent }: AssignmentProblem,
  { rowDual, columnDual, bigM }: AssignmentSolution,
): number {
  let most = Math.max(0, ...rowDual.map((price) => -price), ...columnDual.map((price) => -price));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score !== absent) most = Math.max(most, score + bigM - rowDual[row]! - columnDual[column]!);
    }
  }
  return most;
}

function listsOf({ rows, columns, scores, absent, seats }: AssignmentProblem): SparseProblem {
  const start = new Int32Array(rows + 1);
  const allowed: number[] = [];
  for (let at = 0; at < rows * columns; at++) {
    if (scores[at] !== absent) allowed.push(at);
    if ((at + 1) % columns === 0) start[(at + 1) / columns] = allowed.length;
  }
  return {
    rows,
    columns,
    start,
    column: Int32Array.from(allowed, (at) => at % columns),
    score: Float64Array.from(allowed, (at) => scores[at]!),
    seats,
  };
}

type Family = [number, number, number, (random: () => number, row: number, column: number) => number, string];
const families: Family[] = [
  [90, 90, 1, (random) => Math.floor(random() * 101), 'integers'],
  [120, 40, 4, (random) => (random() < 0.8 ? -Infinity : Math.floor(random() * 10)), 'few allowed'],
  [80, 80, 2, (random) => random(), 'fractions'],
  [70, 70, 1, (_, row, column) => -(row + 1) * (column + 1), 'products'],
];

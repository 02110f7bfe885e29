import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { eachOpportunityCost, opportunityCost } from '../../../../src/matching/solvers/assignment/opportunity-cost.js';
import type { AssignmentProblem } from '../../../../src/matching/solvers/assignment/problem.js';
import { residualGraph, stepsFrom } from '../../../../src/matching/solvers/assignment/residual-graph.js';
import { lastSeatValues, seatValues } from '../../../../src/matching/solvers/assignment/seat-value.js';
import { asAssignment, bruteForce, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

describe('opportunityCost', () => {
  test('making the moves they name gives what they promise', () => {
    fc.assert(
      fc.property(smallTable(7), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const moves = residualGraph(problem, answer);
        for (let row = 0; row < problem.rows; row++) {
          const { fewer, loss, out, paths } = opportunityCost(problem, answer, row, moves);
          for (let column = -1; column < problem.columns; column++) {
            const lost = column < 0 ? out : { fewer: fewer[column]!, loss: loss[column]! };
            if (lost.fewer === Infinity) continue;
            const columnOf = Int32Array.from(answer.columnOf);
            columnOf[row] = column;
            if (column !== answer.columnOf[row]) {
              const steps = stepsFrom(moves, paths, column < 0 ? problem.columns : column);
              for (const step of steps) {
                expect(answer.columnOf[step.row]).toBe(step.from);
                columnOf[step.row] = step.to;
              }
            }
            expect(worthOf(problem, columnOf)).toEqual({
              matched: answer.matched - lost.fewer,
              total: answer.total - lost.loss,
            });
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leaving a row out costs what it costs without that row, by trying every assignment', () => {
    fc.assert(
      fc.property(smallTable(5), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        for (let row = 0; row < problem.rows; row++) {
          const without = {
            ...table,
            scores: table.scores.map((line, at) => (at === row ? line.map(() => null) : line)),
          };
          const best = bruteForce(without)!;
          const { out } = opportunityCost(problem, answer, row);
          expect([out.fewer, out.loss]).toEqual([answer.matched - best.matched, answer.total - best.total]);
        }
      }),
      { numRuns: 700 },
    );
  });

  test('are the same for all rows at once', () => {
    fc.assert(
      fc.property(smallTable(8), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const moves = residualGraph(problem, answer);
        const seen: number[] = [];
        eachOpportunityCost(problem, answer, moves, (row, all) => {
          seen.push(row);
          expect(all).toEqual(opportunityCost(problem, answer, row));
        });
        expect(seen.sort((a, b) => a - b)).toEqual(table.scores.map((_, row) => row));
      }),
    );
  });

  test('of 100 pairs of a table of 120 x 50 are what forcing them costs', () => {
    const random = generator(4);
    const problem = medium(120, 50, random);
    const answer = assign(problem);
    const moves = residualGraph(problem, answer);
    for (let trial = 0; trial < 100; trial++) {
      const row = Math.floor(random() * problem.rows);
      const column = Math.floor(random() * problem.columns);
      const { fewer, loss } = opportunityCost(problem, answer, row, moves);
      const score = problem.scores[row * problem.columns + column]!;
      if (score === problem.absent || problem.seats[column] === 0) {
        expect(fewer[column]).toBe(Infinity);
        continue;
      }
      const rest = assign(without(problem, row, column));
      expect([fewer[column], loss[column]]).toEqual([
        answer.matched - rest.matched - 1,
        answer.total - rest.total - score,
      ]);
    }
  });
});

describe('the worth of a seat', () => {
  test('is what one more or one less changes, by trying every assignment', () => {
    fc.assert(
      fc.property(smallTable(5), (table) => {
        const problem = asAssignment(table);
        const answer = assign(problem);
        const moves = residualGraph(problem, answer);
        const more = seatValues(problem, answer, moves);
        const less = lastSeatValues(problem, answer, moves);
        for (let column = 0; column < problem.columns; column++) {
          const up = bruteForce(withSeats(table, column, 1))!;
          expect([more.rows[column], more.total[column]]).toEqual([
            up.matched - answer.matched,
            up.total - answer.total,
          ]);
          const down = table.seats[column]! > 0 ? bruteForce(withSeats(table, column, -1))! : answer;
          expect([less.rows[column], less.total[column]]).toEqual([
            answer.matched - down.matched,
            answer.total - down.total,
          ]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('of every column of a table of 120 x 50 is what solving again tells', () => {
    const problem = medium(120, 50, generator(5));
    const answer = assign(problem);
    const more = seatValues(problem, answer, residualGraph(problem, answer));
    for (let column = 0; column < problem.columns; column++) {
      const seats = Int32Array.from(problem.seats);
      seats[column]!++;
      const again = assign({ ...problem, seats });
      expect([more.rows[column], more.total[column]]).toEqual([
        again.matched - answer.matched,
        again.total - answer.total,
      ]);
    }
  });
});

function worthOf({ rows, columns, scores, absent, seats }: AssignmentProblem, columnOf: Int32Array) {
  const load = new Int32Array(columns);
  let matched = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column < 0) continue;
    const score = scores[row * columns + column]!;
    expect(score).not.toBe(absent);
    expect(++load[column]!).toBeLessThanOrEqual(seats[column]!);
    matched++;
    total += score;
  }
  return { matched, total };
}

function withSeats(table: Small, column: number, more: number): Small {
  return { ...table, seats: table.seats.map((seats, at) => (at === column ? seats + more : seats)) };
}

/** Ties, forbidden cells, and about as many seats as rows. */
function medium(rows: number, columns: number, random: () => number): AssignmentProblem {
  const scores = Uint16Array.from({ length: rows * columns }, () =>
    random() < 0.3 ? 65535 : Math.floor(random() * 12) * 5,
  );
  const seats = Int32Array.from({ length: columns }, () => Math.floor(random() * 5));
  return { rows, columns, scores, absent: 65535, seats };
}

function without(problem: AssignmentProblem, row: number, column: number): AssignmentProblem {
  const scores = problem.scores.slice();
  scores.fill(problem.absent, row * problem.columns, (row + 1) * problem.columns);
  const seats = Int32Array.from(problem.seats);
  seats[column]!--;
  return { ...problem, scores, seats };
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import type { AssignmentProblem } from '../../../../src/matching/solvers/assignment/problem.js';
import { reassign } from '../../../../src/matching/solvers/assignment/warm-start.js';
import { asAssignment, bruteForce, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

describe('reassign', () => {
  test('finds what trying every assignment finds, and proves it, from the answer to any other problem of that size', () => {
    fc.assert(
      fc.property(smallTable(6), fc.infiniteStream(fc.nat(9)), (table, random) => {
        const draw = () => random.next().value as number;
        const before: Small = {
          scores: table.scores.map((row) => row.map((score) => (draw() < 3 ? (draw() < 5 ? null : draw()) : score))),
          seats: table.seats.map((seats) => (draw() < 3 ? draw() % 4 : seats)),
        };
        const former = assign(asAssignment(before));
        const columnDual = former.columnDual.map((price) => (draw() < 2 ? Number.NaN : price));
        const columnOf = former.columnOf.map((column) => (draw() < 2 ? -1 : column));
        const problem = asAssignment(table);
        const answer = reassign(problem, { ...former, columnOf, columnDual });
        const best = bruteForce(table)!;
        expect([answer.matched, answer.total]).toEqual([best.matched, best.total]);
        expect(check(problem, answer)).toMatchObject({ proven: true, gap: 0, fault: null });
      }),
      { numRuns: 3000 },
    );
  });

  for (const [edit, name] of [
    [(big) => withoutRow(big, 7), 'a row gone'],
    [(big) => big, 'a new row'],
    [(big) => withSeats(big, 9, 0), 'a column gone'],
    [(big) => withSeats(big, 9, 4), 'more seats'],
    [(big) => withScore(big, 5, 500), 'a row that scores higher everywhere'],
    [(big) => withScore(big, 5, 0), 'a row that scores lower everywhere'],
  ] as [(big: Big) => Big, string][])
    for (const kind of ['whole', 'fractions'] as const)
      test(`after one edit, large, ${kind}: ${name}`, () => {
        const whole = large(kind);
        const former = assign(whole);
        const start = { problem: whole, columnOf: former.columnOf };
        const { problem, columnOf } = edit(
          name === 'a new row' ? { ...start, columnOf: without(former.columnOf, 3) } : start,
        );
        const answer = reassign(problem, { ...former, columnOf });
        const afresh = assign(problem);
        expect(check(problem, answer).fault).toBeNull();
        expect(answer.matched).toBe(afresh.matched);
        expect(answer.total).toBeCloseTo(afresh.total, 7);
      });
});

interface Big {
  readonly problem: AssignmentProblem;
  readonly columnOf: Int32Array;
}

function large(kind: 'whole' | 'fractions'): AssignmentProblem {
  const random = generator(3);
  const scores = Float64Array.from({ length: 120 * 90 }, () => {
    const score = random() * random() * 100;
    return random() < 0.2 ? -Infinity : kind === 'whole' ? Math.round(score) : score;
  });
  const seats = Int32Array.from({ length: 90 }, () => Math.floor(random() * 3));
  return { rows: 120, columns: 90, scores, absent: -Infinity, seats };
}

function withoutRow({ problem, columnOf }: Big, gone: number): Big {
  const { rows, columns, scores } = problem;
  const left = scores.filter((_, at) => Math.floor(at / columns) !== gone);
  return { problem: { ...problem, rows: rows - 1, scores: left }, columnOf: columnOf.filter((_, row) => row !== gone) };
}

function without(columnOf: Int32Array, row: number): Int32Array {
  return columnOf.map((column, at) => (at === row ? -1 : column));
}

function withSeats({ problem, columnOf }: Big, column: number, seats: number): Big {
  return { problem: { ...problem, seats: Int32Array.from(problem.seats).fill(seats, column, column + 1) }, columnOf };
}

function withScore({ problem, columnOf }: Big, row: number, score: number): Big {
  const { columns } = problem;
  const scores = problem.scores.map((old, at) => (Math.floor(at / columns) === row && old >= 0 ? score : old));
  return { problem: { ...problem, scores }, columnOf };
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/matching/solvers/assignment/assign.js';
import { assignSparse } from '../../../../src/matching/solvers/assignment/assign-sparse.js';
import { check } from '../../../../src/matching/solvers/assignment/check.js';
import { checkLexicographic } from '../../../../src/matching/solvers/assignment/check-lexicographic.js';
import { lexicographicBest, type Measure } from '../../../../src/matching/solvers/assignment/lexicographic.js';
import { asAssignment, type Small, smallTable } from '../../brute.js';
import { generator } from '../generator.js';

interface Case extends Small {
  readonly base: readonly number[];
  /** `load`, or what each cell is worth. */
  readonly measures: readonly ('load' | readonly (readonly number[])[])[];
}

const cases = (most: number): fc.Arbitrary<Case> =>
  smallTable(most).chain((table) => {
    const line = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    const columns = table.seats.length;
    const grid = (of: fc.Arbitrary<number>) => line(line(of, columns), table.scores.length);
    const measure = fc.oneof(
      fc.constant('load' as const),
      grid(fc.nat(1)),
      grid(fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 40 }))),
    );
    // Few different scores leave many equally good assignments to choose from.
    const flat = fc
      .boolean()
      .map((all) => (all ? table.scores.map((row) => row.map((one) => one && 5)) : table.scores));
    return fc
      .record({ scores: flat, base: line(fc.nat(3), columns), measures: fc.array(measure, { maxLength: 3 }) })
      .map((more) => ({ ...table, ...more }));
  });

const measuresOf = ({ measures }: Case): Measure[] =>
  measures.map((one) => (one === 'load' ? one : (row: number, column: number) => one[row]![column]!));

function solved(given: Case) {
  const problem = asAssignment(given);
  const first = assign(problem);
  return {
    problem,
    first,
    refined: lexicographicBest(problem, { ...first, all: null }, measuresOf(given), bases(given), []),
  };
}

const bases = ({ base }: Case) => Int32Array.from(base);

describe('lexicographicBest', () => {
  test('finds the first of the best, measure by measure, by trying every assignment', () => {
    fc.assert(
      fc.property(cases(5), (given) => {
        const { problem, first, refined } = solved(given);
        expect(refined.fault).toBeNull();
        expect(refined.gaps.every((gap) => gap === 0)).toBe(true);
        expect([...refined.columnOf]).toEqual(firstBest(given));
        expect(check(problem, { ...first, columnOf: refined.columnOf })).toMatchObject({ proven: true, gap: 0 });
      }),
      { numRuns: 1500 },
    );
  });

  test('answers lists as it answers tables', () => {
    fc.assert(
      fc.property(cases(6), (given) => {
        const { scores, seats } = given;
        const start = new Int32Array(scores.length + 1);
        const cells = scores.flatMap((line, row) => {
          const own = line.flatMap((score, column) => (score === null ? [] : [{ column, score }])).reverse();
          start[row + 1] = start[row]! + own.length;
          return own;
        });
        const problem = {
          rows: scores.length,
          columns: seats.length,
          start,
          column: Int32Array.from(cells, (cell) => cell.column),
          score: Float64Array.from(cells, (cell) => cell.score),
          seats,
        };
        const best = { ...assignSparse(problem), all: null };
        const refined = lexicographicBest(problem, best, measuresOf(given), bases(given), []);
        expect(refined.fault).toBeNull();
        expect([...refined.columnOf]).toEqual([...solved(given).refined.columnOf]);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[number, number, number, string]>([
    [300, 120, 1, 'all pairs equally good'],
    [300, 120, 4, 'many equally good'],
    [200, 200, 30, 'few equally good'],
  ])('%i x %i with %i different scores is proven: %s', (rows, columns, levels, _name) => {
    const random = generator(rows + levels);
    const problem = {
      rows,
      columns,
      scores: Uint8Array.from({ length: rows * columns }, () => Math.floor(random() * levels)),
      absent: 255,
      seats: Int32Array.from({ length: columns }, () => 1 + Math.floor(random() * 5)),
    };
    const kept = Int32Array.from({ length: rows }, () => Math.floor(random() * columns));
    const worth = (row: number, column: number) => (row * 7919 + column * 104729) % 1000;
    const measures: Measure[] = ['load', (row, column) => (kept[row] === column ? 1 : 0), worth];
    for (const order of [measures, [...measures].reverse()]) {
      const best = { ...assign(problem), all: null };
      const { fault, gaps } = lexicographicBest(problem, best, order, new Int32Array(columns), []);
      expect([fault, gaps]).toEqual([null, [0, 0, 0]]);
    }
  });

  test('fractions stay within what rounding explains', () => {
    const random = generator(5);
    const problem = {
      rows: 60,
      columns: 40,
      scores: Float64Array.from({ length: 2400 }, () => Math.sqrt(Math.floor(random() * 6))),
      absent: -1,
      seats: new Int32Array(40).fill(3),
    };
    const best = { ...assign(problem), all: null };
    const tolerance = 1e-12 * (1 + best.bigM);
    const worth = (row: number, column: number) => Math.sqrt(row * column);
    const { fault } = lexicographicBest(problem, best, ['load', worth], new Int32Array(40), [tolerance, 0, tolerance]);
    expect(fault).toBeNull();
  });
});

describe('checkLexicographic', () => {
  test('finds fault with any price that is lowered, and with an answer that is not best', () => {
    let worse = 0;
    fc.assert(
      fc.property(cases(5), fc.nat(), (given, at) => {
        const { problem, first, refined } = solved(given);
        if (given.measures.length === 0 || problem.rows === 0) return;
        const measures = measuresOf(given);
        const judge = (columnOf: Int32Array, stages: typeof refined.stages) =>
          checkLexicographic(problem, columnOf, { ...first, all: null }, measures, stages, bases(given), []).fault;
        const stages = refined.stages.map((stage) => ({ ...stage, rowDual: stage.rowDual.slice() }));
        stages[at % stages.length]!.rowDual[at % problem.rows]!--;
        expect(judge(refined.columnOf, stages)).not.toBeNull();
        const values = (columnOf: ArrayLike<number>) => JSON.stringify(valuesOf(given, Array.from(columnOf)));
        if (values(first.columnOf) === values(refined.columnOf)) return;
        worse++;
        expect(judge(first.columnOf, refined.stages)).not.toBeNull();
      }),
      { numRuns: 400 },
    );
    expect(worse).toBeGreaterThan(30);
  });
});

/** The higher the better, the first counts most. */
function valuesOf({ scores, seats, base, measures }: Case, columnOf: readonly number[]): number[] {
  const sum = (of: readonly (readonly (number | null)[])[]) =>
    columnOf.reduce((all, column, row) => all + (column < 0 ? 0 : of[row]![column]!), 0);
  const loads = seats.map((_, column) => base[column]! + columnOf.filter((one) => one === column).length);
  return [
    columnOf.filter((column) => column >= 0).length,
    sum(scores),
    ...measures.map((one) => (one === 'load' ? -loads.reduce((all, load) => all + load * load, 0) : sum(one))),
  ];
}

/** Tries lower columns first and being left out last, so that the first best it meets is the first of all best. */
function firstBest(given: Case): number[] {
  let best: { values: number[]; columns: number[] } | null = null;
  const left = [...given.seats];
  const visit = (columns: number[]): void => {
    if (columns.length === given.scores.length) {
      const values = valuesOf(given, columns);
      const differs = best ? values.findIndex((value, at) => value !== best!.values[at]) : 0;
      if (!best || (differs >= 0 && values[differs]! > best.values[differs]!)) best = { values, columns };
      return;
    }
    given.seats.forEach((_, column) => {
      if (typeof given.scores[columns.length]![column] !== 'number' || left[column]! <= 0) return;
      left[column]!--;
      visit([...columns, column]);
      left[column]!++;
    });
    visit([...columns, -1]);
  };
  visit([]);
  return best!.columns;
}

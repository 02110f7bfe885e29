/** Published problems: our values are the published ones, dense and from lists, and stable outcomes are those printed. */
import { describe, expect, test } from 'vitest';
import { assign } from '../../../src/matching/solvers/assignment/assign.js';
import { assignSparse } from '../../../src/matching/solvers/assignment/assign-sparse.js';
import { check } from '../../../src/matching/solvers/assignment/check.js';
import { deferredAcceptance } from '../../../src/matching/solvers/stable/deferred-acceptance.js';
import { type Published, published } from './published.js';

describe('published assignments', () => {
  for (const one of published)
    test(`${one.source}: ${one.best}`, () => {
      const { costs, seats, sign } = expanded(one);
      const problem = {
        rows: costs.length,
        columns: seats.length,
        scores: Float64Array.from(costs.flat(), (cost) => (cost === null ? -Infinity : sign * cost)),
        absent: -Infinity,
        seats,
      };
      const dense = assign(problem);
      expect(dense.matched).toBe(
        Math.min(
          costs.length,
          seats.reduce((sum, count) => sum + count, 0),
        ),
      );
      expect(sign * dense.total).toBeCloseTo(one.best, 9);
      expect(check(problem, dense).fault).toBeNull();
      const lists = listed(costs, seats, sign);
      const sparse = assignSparse(lists);
      expect(sign * sparse.total).toBeCloseTo(one.best, 9);
      expect(check(lists, sparse).fault).toBeNull();
    });
});

describe('published stable outcomes', () => {
  for (const [rows, columns, seats, expected, source] of [
    [
      ['ABC', 'BCA', 'CAB'],
      ['bca', 'cab', 'abc'],
      [1, 1, 1],
      'ABC',
      'Gale and Shapley 1962, example 1: each of those who ask gets the first choice',
    ],
    [
      ['ABCD', 'ADCB', 'BACD', 'DBCA'],
      ['dcab', 'bdac', 'dabc', 'cbad'],
      [1, 1, 1, 1],
      'CDAB',
      'Gale and Shapley 1962, example 2: only one outcome is stable',
    ],
    [
      ['C', 'CM', 'CMG', 'CGM', 'MCG'],
      ['cebd', 'cabed', 'cde'],
      [2, 2, 2],
      'CMCGM',
      'hospitals and residents, documentation of the Python package matching',
    ],
  ] as const)
    test(source, () => {
      const names = columns.length === 3 && rows.length === 5 ? 'MCG' : 'ABCD';
      const answer = deferredAcceptance({
        rows: rows.length,
        columns: columns.length,
        rowLists: ranked(rows, names),
        columnLists: ranked(columns, 'abcde'),
        seats,
      });
      expect([...answer.columnOf].map((column) => names[column]).join('')).toBe(expected);
    });
});

function expanded({ costs, supply, seats, highest }: Published) {
  return {
    costs: supply ? costs.flatMap((line, row) => Array.from({ length: supply[row]! }, () => line)) : costs,
    seats: seats ?? costs[0]!.map(() => 1),
    sign: highest ? 1 : -1,
  };
}

function listed(costs: Published['costs'], seats: readonly number[], sign: number) {
  const allowed = costs.map((line) => [...line.keys()].filter((column) => line[column] !== null));
  const start = new Int32Array(costs.length + 1);
  allowed.forEach((list, row) => {
    start[row + 1] = start[row]! + list.length;
  });
  return {
    rows: costs.length,
    columns: seats.length,
    start,
    column: Int32Array.from(allowed.flat()),
    score: Float64Array.from(allowed.flatMap((list, row) => list.map((column) => sign * costs[row]![column]!))),
    seats,
  };
}

/** Strict lists from words of one letter for each name. */
function ranked(lists: readonly string[], names: string) {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = start[at]! + list.length;
  });
  return {
    start,
    item: Int32Array.from(lists.join(''), (letter) => names.indexOf(letter)),
    rank: Int32Array.from(lists.flatMap((list) => [...list].map((_, at) => at))),
  };
}

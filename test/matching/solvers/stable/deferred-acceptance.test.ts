import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingPairs } from '../../../../src/matching/solvers/stable/check.js';
import { deferredAcceptance } from '../../../../src/matching/solvers/stable/deferred-acceptance.js';
import type { PreferenceLists, StableProblem } from '../../../../src/matching/solvers/stable/problem.js';
import { generator } from '../generator.js';

/** A list of ties, best first. */
type List = readonly (readonly number[])[];
interface Lists {
  readonly rows: readonly List[];
  readonly columns: readonly List[];
  readonly seats: readonly number[];
}

describe('deferredAcceptance', () => {
  test('with ties: stable, and at least two thirds of the most that any stable outcome seats', () => {
    let below = 0;
    fc.assert(
      fc.property(small(5, 4, 0.6), (lists) => {
        const { columnOf, matched } = deferredAcceptance(asRanked(lists));
        expect(blocking(lists, columnOf)).toBe(0);
        const most = Math.max(...stable(lists).map(placed));
        expect(placed([...columnOf])).toBe(matched);
        expect(3 * matched).toBeGreaterThanOrEqual(2 * most);
        if (matched < most) below++;
      }),
      { numRuns: 4000 },
    );
    expect(below).toBeLessThan(80);
  });

  test('without ties: every row has the best column that any stable outcome gives it', () => {
    fc.assert(
      fc.property(small(5, 4, 0), (lists) => {
        const { columnOf } = deferredAcceptance(asRanked(lists));
        const outcomes = stable(lists);
        expect(outcomes).toContainEqual([...columnOf]);
        for (const outcome of outcomes) {
          expect(outcome.map((column) => column < 0)).toEqual([...columnOf].map((column) => column < 0));
          outcome.forEach((column, row) => {
            expect(tieOf(lists.rows[row]!, columnOf[row]!)).toBeLessThanOrEqual(tieOf(lists.rows[row]!, column));
          });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('without ties: the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(small(8, 6, 0), (lists) => {
        const last = lists.rows.length - 1;
        const turn = (list: List): List => list.map((tie) => tie.map((row) => last - row));
        const turned = { ...lists, rows: [...lists.rows].reverse(), columns: lists.columns.map(turn) };
        expect([...deferredAcceptance(asRanked(turned)).columnOf].reverse()).toEqual([
          ...deferredAcceptance(asRanked(lists)).columnOf,
        ]);
      }),
    );
  });

  test('large lists with ties and seats are settled without a blocking pair', () => {
    for (const [rows, columns, length, seats, tie] of [
      [3000, 1200, 10, 3, 0],
      [3000, 1200, 10, 3, 0.5],
      [3000, 600, 20, 9, 0.9],
      [300, 300, 200, 1, 0.3],
      [2000, 1, 1, 700, 0.5],
    ] as const) {
      const problem = large(rows, columns, length, seats, tie);
      expect(blockingPairs(problem, deferredAcceptance(problem).columnOf)).toEqual({
        blocking: 0,
        first: null,
        fault: null,
      });
    }
  });

  for (const [lists, expected, name] of [
    [{ rows: [], columns: [], seats: [] }, [], 'nobody at all'],
    [{ rows: [[], []], columns: [], seats: [] }, [-1, -1], 'no columns'],
    [{ rows: [[[0]], [[0]]], columns: [[[0, 1]]], seats: [0] }, [-1, -1], 'no seats'],
    [{ rows: [[[0]], [[0]]], columns: [[[0, 1]]], seats: [Infinity] }, [0, 0], 'seats without limit'],
    [{ rows: [[[0]], [[0]]], columns: [[[1], [0]]], seats: [1] }, [-1, 0], 'one seat for two'],
    [
      { rows: [[[0]], [[0]]], columns: [[[0, 1]]], seats: [1] },
      [-1, 0],
      'equals, of whom the first to ask twice stays',
    ],
    [{ rows: [[[0]]], columns: [[]], seats: [1] }, [-1], 'a wish that is not returned'],
    [{ rows: [[]], columns: [[[0]]], seats: [1] }, [-1], 'a row without wishes'],
    [{ rows: [[[0, 1]], [[0]]], columns: [[[0], [1]], [[0]]], seats: [1, 1] }, [1, 0], 'a row that may move'],
    [{ rows: [[[0], [1]], [[0]]], columns: [[[0, 1]], [[0]]], seats: [1, 1] }, [1, 0], 'a row refused by all'],
  ] as [Lists, number[], string][])
    test(`copes with ${name}`, () => {
      expect([...deferredAcceptance(asRanked(lists)).columnOf]).toEqual(expected);
      expect(blocking(lists, expected)).toBe(0);
    });

  const good = asRanked({ rows: [[[0], [1]], [[1]]], columns: [[[0]], [[0], [1]]], seats: [1, 1] });
  const rowLists = good.rowLists;
  for (const [change, fault, name] of [
    [{ seats: [1, NaN] }, 'Column 1 has NaN seats.', 'seats that are no number'],
    [{ seats: [-1, 1] }, 'Column 0 has -1 seats.', 'seats below 0'],
    [
      { rowLists: { ...rowLists, item: Int32Array.of(0, 2, 1) } },
      'Row 0 names column 2; there are 2.',
      'a name too many',
    ],
    [{ rowLists: { ...rowLists, item: Int32Array.of(0, 0, 1) } }, 'Row 0 names column 0 twice.', 'a name twice'],
    [{ rowLists: { ...rowLists, rank: Int32Array.of(2, 1, 1) } }, 'Row 0 ranks column 1 1 after 2.', 'falling ranks'],
    [{ rowLists: { ...rowLists, start: Int32Array.of(0, 2, 1) } }, "Row 1's list ends at 1", 'lists out of order'],
    [{ rowLists: { ...rowLists, start: Int32Array.of(0, 2, 9) } }, "Row 1's list ends at 9", 'lists too short'],
    [
      { columnLists: { ...rowLists, start: Int32Array.of(0, 2) } },
      "Column 1's list ends at undefined",
      'too few lists',
    ],
    [{ columnLists: { ...rowLists, start: Int32Array.of(1, 2, 3) } }, 'each column start at 1', 'a late start'],
  ] as [Partial<StableProblem>, string, string][])
    test(`refuses ${name}`, () => {
      expect(() => deferredAcceptance({ ...good, ...change })).toThrow(RangeError);
      expect(() => deferredAcceptance({ ...good, ...change })).toThrow(fault);
    });
});

describe('blockingPairs', () => {
  const lists: Lists = {
    rows: [[[0], [1]], [[0, 1]], [[1]]],
    columns: [[[0], [1]], [[1, 2], [0]]], // biome-ignore format: lists
    seats: [1, 1],
  };
  for (const [columnOf, expected, name] of [
    [[0, 1, -1], { blocking: 0, first: null, fault: null }, 'nothing in a stable outcome'],
    [[1, 0, -1], { blocking: 2, first: [0, 0], fault: null }, 'those who would both rather change'],
    [[-1, -1, -1], { blocking: 5, first: [0, 0], fault: null }, 'everybody when nobody sits'],
    [[0, 0, -1], { fault: { code: 'too many in column', facts: [0, 2, 1] } }, 'a full column'],
    [[0, 1, 0], { fault: { code: 'pair not allowed', facts: [2, 0] } }, 'a pair that is not on the lists'],
    [[0, 5, -1], { fault: { code: 'pair not allowed', facts: [1, 5] } }, 'a column that does not exist'],
    [[0, 1], { fault: { code: 'wrong length', facts: [2, 3] } }, 'rows that are missing'],
  ] as [number[], object, string][])
    test(`tells ${name}`, () => expect(blockingPairs(asRanked(lists), columnOf)).toMatchObject(expected));

  test('counts what a count by the definition finds, for every outcome', () => {
    fc.assert(
      fc.property(small(3, 3, 0.5), (one) => {
        for (const columnOf of outcomes(one)) {
          expect(blockingPairs(asRanked(one), columnOf).blocking).toBe(blocking(one, columnOf));
        }
      }),
      { numRuns: 300 },
    );
  });
});

const tieOf = (list: List, one: number): number => {
  const at = list.findIndex((tie) => tie.includes(one));
  return at < 0 ? Infinity : at;
};
const placed = (columnOf: readonly number[]): number => columnOf.filter((column) => column >= 0).length;

/** By the definition, pair by pair. */
function blocking({ rows, columns, seats }: Lists, columnOf: ArrayLike<number>): number {
  let count = 0;
  rows.forEach((wishes, row) => {
    columns.forEach((names, column) => {
      if (tieOf(wishes, column) === Infinity || tieOf(names, row) === Infinity) return;
      if (tieOf(wishes, column) >= tieOf(wishes, columnOf[row]!)) return;
      const sitting = rows.map((_, other) => other).filter((other) => columnOf[other] === column);
      const wanted = sitting.some((other) => tieOf(names, row) < tieOf(names, other));
      if (sitting.length < seats[column]! || wanted) count++;
    });
  });
  return count;
}

function outcomes({ rows, columns, seats }: Lists): number[][] {
  let all: number[][] = [[]];
  rows.forEach((wishes, row) => {
    const may = columns.flatMap((names, column) =>
      tieOf(wishes, column) < Infinity && tieOf(names, row) < Infinity ? [column] : [],
    );
    all = all.flatMap((before) =>
      [-1, ...may]
        .filter((column) => column < 0 || before.filter((other) => other === column).length < seats[column]!)
        .map((column) => [...before, column]),
    );
  });
  return all;
}

const stable = (lists: Lists): number[][] => outcomes(lists).filter((columnOf) => blocking(lists, columnOf) === 0);

function asRanking(lists: readonly List[]): PreferenceLists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = start[at]! + list.flat().length;
  });
  return {
    start,
    item: Int32Array.from(lists.flatMap((list) => list.flat())),
    rank: Int32Array.from(lists.flatMap((list) => list.flatMap((tie, at) => tie.map(() => 3 * at + 1)))),
  };
}

function asRanked({ rows, columns, seats }: Lists): StableProblem {
  const sizes = { rows: rows.length, columns: columns.length };
  return { ...sizes, rowLists: asRanking(rows), columnLists: asRanking(columns), seats };
}

/** Up to so many rows and columns whose lists are tied as often as `tie` says; some wishes are not returned. */
function small(mostRows: number, mostColumns: number, tie: number): fc.Arbitrary<Lists> {
  const list = (from: number) =>
    fc.shuffledSubarray([...Array(from).keys()]).chain((order) =>
      fc.array(fc.nat(99), { minLength: from, maxLength: from }).map((chance) =>
        order.reduce<number[][]>((ties, one, at) => {
          if (at > 0 && chance[at]! < 100 * tie) ties[ties.length - 1]!.push(one);
          else ties.push([one]);
          return ties;
        }, []),
      ),
    );
  const some = (lists: number, from: number) => fc.array(list(from), { minLength: lists, maxLength: lists });
  return fc.record({ rows: fc.nat(mostRows), columns: fc.nat(mostColumns) }).chain(({ rows, columns }) =>
    fc.record({
      rows: some(rows, columns),
      columns: some(columns, rows),
      seats: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: columns, maxLength: columns }),
    }),
  );
}

function large(rows: number, columns: number, length: number, seats: number, tie: number): StableProblem {
  const random = generator(rows + length);
  const tied = (order: readonly number[]): number[][] => {
    const ties: number[][] = [];
    for (const one of order) {
      if (ties.length > 0 && random() < tie) ties[ties.length - 1]!.push(one);
      else ties.push([one]);
    }
    return ties;
  };
  const wishes = Array.from({ length: rows }, () => {
    const chosen = new Set<number>();
    while (chosen.size < length) chosen.add(Math.floor(random() ** 2 * columns));
    return [...chosen];
  });
  const asked: number[][] = Array.from({ length: columns }, () => []);
  wishes.forEach((list, row) => {
    for (const column of list) asked[column]!.splice(Math.floor(random() * (asked[column]!.length + 1)), 0, row);
  });
  return asRanked({
    rows: wishes.map(tied),
    columns: asked.map(tied),
    seats: Array.from({ length: columns }, () => Math.floor(random() * (seats + 1))),
  });
}

/** How many a stable outcome can seat at most, as a whole-number program for HiGHS, beside how many we seat. */
import { expect, test } from 'vitest';
import { deferredAcceptance } from '../../../src/matching/solvers/stable/deferred-acceptance.js';
import { generator } from '../solvers/generator.js';
import { highest, type Rule, type Term } from './linear.js';

/** `FC_SEED=7 npm test` draws other problems. */
const seed = 1000 * Number(process.env.FC_SEED ?? 1);

for (const [at, rows, columns, levels, name] of [
  [1, 24, 8, 4, 'three to a mentor, with ties'],
  [2, 30, 15, 4, 'two to a mentor, with ties'],
  [3, 16, 16, 4, 'one to one, with ties'],
  [4, 24, 8, 1e6, 'three to a mentor, no ties: all that is stable seats as many'],
  [5, 16, 16, 1e6, 'one to one, no ties'],
] as const)
  test(`${rows} x ${columns}, ${name}`, () => {
    const random = generator(seed + 40 + at);
    const rank = (share: number, ties: number) =>
      Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (random() < share ? Math.floor(random() * ties) : null)),
      );
    const [byRow, byColumn] = [rank(4 / columns, levels), rank(1, levels)];
    const seats = Array.from({ length: columns }, () => 1 + Math.floor((random() * rows) / columns));
    const both = byRow.flatMap((line, row) =>
      line.flatMap((wish, column) => (wish === null ? [] : [[row, column] as const])),
    );
    const nameOf = (row: number, column: number) => `x${row}_${column}`;
    const all = both.map(([row, column]): Term => [1, nameOf(row, column)]);
    const of = (want: (row: number, column: number) => boolean): Term[] =>
      both.filter(([row, column]) => want(row, column)).map(([row, column]) => [1, nameOf(row, column)]);
    const rules: Rule[] = [
      ...byRow.map((_, row): Rule => ({ terms: of((one) => one === row), sign: '<=', bound: 1 })),
      ...seats.map((bound, column): Rule => ({ terms: of((_, one) => one === column), sign: '<=', bound })),
      // No two who would both rather: the row sits at least as well, or the column is full of those it likes as much.
      ...both.map(([row, column]): Rule => {
        const well = of((r, c) => r === row && byRow[r]![c]! <= byRow[row]![column]!);
        const liked = of((r, c) => c === column && byColumn[r]![c]! <= byColumn[row]![column]!);
        const factors = new Map<string, number>();
        for (const [, one] of well) factors.set(one, seats[column]!);
        for (const [, one] of liked) factors.set(one, (factors.get(one) ?? 0) + 1);
        return { terms: [...factors].map(([one, factor]) => [factor, one]), sign: '>=', bound: seats[column]! };
      }),
    ];
    const most = highest({ rules, binaries: all.map(([, one]) => one) }, all)!;
    const { matched } = deferredAcceptance({
      rows,
      columns,
      seats,
      rowLists: lists(byRow),
      columnLists: lists(
        seats.map((_, column) => byColumn.map((line, row) => (byRow[row]![column] === null ? null : line[column]!))),
      ),
    });
    if (levels > 4) expect(matched).toBe(most);
    expect(matched).toBeLessThanOrEqual(most);
    expect(3 * matched).toBeGreaterThanOrEqual(2 * most);
    expect(matched).toBeGreaterThan(0);
  });

function lists(ranks: readonly (readonly (number | null)[])[]) {
  const sorted = ranks.map((line) =>
    [...line.keys()].filter((at) => line[at] !== null).sort((a, b) => line[a]! - line[b]! || a - b),
  );
  const start = new Int32Array(ranks.length + 1);
  sorted.forEach((list, at) => {
    start[at + 1] = start[at]! + list.length;
  });
  return {
    start,
    item: Int32Array.from(sorted.flat()),
    rank: Int32Array.from(sorted.flatMap((list, at) => list.map((one) => ranks[at]![one]!))),
  };
}

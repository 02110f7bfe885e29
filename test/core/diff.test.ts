import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { diffRows } from '../../src/core/diff.js';
import { rectangles } from '../../src/core/rectangles.js';
import { readRows } from '../../src/core/rows.js';
import type { Table } from '../../src/core/table.js';

const table: Table = {
  name: 'T',
  columns: [
    { key: 'id', header: 'Id', type: 'text' },
    { key: 'name', header: 'Name', aliases: ['Full name'], type: 'text' },
    { key: 'seats', header: 'Seats', type: 'number' },
  ],
};
const tab = (header: string[], ...rows: Cell[][]) => ({ name: 'T', sheetId: 1, header, rows, formUrl: '' });
const standard = ['Id', 'Name', 'Seats'];

describe('rows by diff', () => {
  test.each([
    [tab(standard, ['a', 'Ann', 1]), [{ id: 'a', name: 'Ann' }], 0, 'what stands there already is not written'],
    [tab(standard, ['a', 'Ann', 1]), [{ id: 'a', seats: 2 }], 1, 'a changed cell'],
    [tab(standard, ['a', 'Ann', 1]), [{ id: 'b', name: 'Ben', seats: 1 }], 3, 'an added row'],
    [tab(['Seats', 'Id', 'Full name'], [1, 'a', 'Ann']), [{ id: 'a', name: 'Anne' }], 1, 'moved and renamed columns'],
    [
      tab([...standard, 'constructor'], ['a', 'Ann', 1, 'x']),
      [{ id: 'a', name: 'Ann' }],
      0,
      'a column called constructor',
    ],
    [
      tab(standard, ['a', 'Ann', 1], ['a', 'Copy', 1]),
      [{ id: 'a', name: 'Anne' }],
      1,
      'a duplicated row: the first is written',
    ],
  ])('%#: %s', (have, rows, changes, _name) => {
    expect(diffRows({ kind: 'rows', table, rows }, have)?.changes.length ?? 0).toBe(changes);
  });

  test('replace clears what is no longer there and leaves the organiser’s own column alone', () => {
    const have = tab([...standard, 'My notes'], ['a', 'Ann', 1, 'note'], ['b', 'Ben', 2, 'other']);
    const write = diffRows({ kind: 'rows', table, rows: [{ id: 'b', name: 'Ben', seats: 2 }], replace: true }, have)!;
    expect(write.after).toEqual([
      ['b', 'Ben', 2, 'note'],
      ['', '', '', 'other'],
    ]);
    expect(write.foreign).toEqual([3]);
  });

  test('a row is read by the names of its columns, the organiser’s under their header', () => {
    expect(
      readRows(table, tab(['Seats', 'Id', 'Full name', 'Notes'], [1, 'a', 'Ann', 'x'], ['', '', '', 'no id'])),
    ).toEqual([{ seats: 1, id: 'a', name: 'Ann', Notes: 'x' }]);
  });
});

describe('rectangles', () => {
  const write = (header: string[], before: Cell[][], rows: Record<string, Cell>[]) =>
    diffRows({ kind: 'rows', table, rows }, tab(header, ...before))!;

  test('changes far apart become one rectangle rather than many calls', () => {
    const before = Array.from({ length: 20 }, (_, index) => [`p${index}`, 'x', 0]);
    const changed = [0, 4, 8, 12, 16].map((index) => ({ id: `p${index}`, seats: 1 }));
    expect(rectangles(write(standard, before, changed))).toEqual([
      { row: 2, column: 3, values: before.slice(0, 17).map((_, index) => [index % 4 === 0 ? 1 : 0]) },
    ]);
  });

  test('a column of the organiser between ours is never written', () => {
    const before = [['a', 'Ann', '=A1', 1]];
    const result = rectangles(write(['Id', 'Name', 'Mine', 'Seats'], before, [{ id: 'a', name: 'Anne', seats: 2 }]));
    expect(result).toEqual([
      { row: 2, column: 4, values: [[2]] },
      { row: 2, column: 2, values: [['Anne']] },
    ]);
  });
});

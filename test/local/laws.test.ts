/** Laws of the Sheet that hold for all values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { a1, columnLetters, columnNumber, parseA1 } from '../../src/local/spreadsheet/book/a1.js';
import { emptyRow, newLook, type Tab, tabOf } from '../../src/local/spreadsheet/book/book.js';
import { instantOfSerial, serialOfInstant } from '../../src/local/spreadsheet/book/serial.js';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../src/local/spreadsheet/book/shape.js';
import { sortRect } from '../../src/local/spreadsheet/book/sort.js';
import { typed } from '../../src/local/spreadsheet/book/typed.js';
import { instantAt, offsetAt } from '../../src/local/zone.js';

const size = { rows: 1000, columns: 702 };
const rect = fc.record({
  row: fc.integer({ min: 1, max: 500 }),
  column: fc.integer({ min: 1, max: 350 }),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 350 }),
});
const value = fc.oneof(fc.constant(null), fc.integer(), fc.string({ maxLength: 3 }), fc.boolean());
const zones = fc.constantFrom('Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });

function tab(grid: readonly (readonly (string | number | boolean | null)[])[]): Tab {
  const rows = grid.map((values, index) => ({ ...emptyRow(), values: [...values], notes: { 0: `row ${index}` } }));
  return tabOf(1, newLook('T'), rows);
}

test('an address says where a rectangle is', () => {
  fc.assert(
    fc.property(rect, (one) => {
      expect(parseA1(a1(one), size)).toEqual(one);
    }),
  );
  fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => columnNumber(columnLetters(n)) === n));
});

test('an instant survives being a date cell, except in the hour that a clock repeats', () => {
  fc.assert(
    fc.property(instant, zones, (ms, zone) => {
      const back = instantOfSerial(serialOfInstant(ms, zone), zone);
      expect(back + offsetAt(back, zone)).toBe(ms + offsetAt(ms, zone));
      if (offsetAt(ms - 86_400_000, zone) === offsetAt(ms + 86_400_000, zone)) expect(back).toBe(ms);
    }),
  );
});

test('a wall time that exists is found', () => {
  fc.assert(
    fc.property(instant, zones, (ms, zone) => {
      const wall = ms + offsetAt(ms, zone);
      const found = instantAt(wall, zone);
      expect(found + offsetAt(found, zone)).toBe(wall);
    }),
  );
});

test('what comes in and goes out again leaves a tab as it was', () => {
  const grids = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(grids, fc.nat(), fc.integer({ min: 1, max: 4 }), (grid, place, count) => {
      const one = tab(grid);
      const before = structuredClone([one.rows.map((row) => [row.values, row.notes]), one.look]);
      const after = place % (grid.length + 1);
      insertRows(one, after, count);
      deleteRows(one, after + 1, count);
      insertColumns(one, (place % 3) + 1, count);
      deleteColumns(one, (place % 3) + 1, count);
      expect([one.rows.map((row) => [row.values, row.notes]), one.look]).toEqual(before);
    }),
  );
});

test('sorting keeps every row whole, and sorts', () => {
  const grids = fc.array(fc.tuple(fc.oneof(fc.constant(null), fc.integer()), fc.string()), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(grids, (grid) => {
      const one = tab(grid);
      sortRect(one, { row: 1, column: 1, rows: 1000, columns: 26 }, [{ column: 1, ascending: true }]);
      const rows = one.rows.map((row) => [row.values[0], row.values[1], row.notes?.[0]]);
      const wanted = grid
        .map(([number, text], index) => [number, text, `row ${index}`] as const)
        .sort((a, b) => (a[0] ?? Number.POSITIVE_INFINITY) - (b[0] ?? Number.POSITIVE_INFINITY) || 0);
      expect(rows.map(([number]) => number)).toEqual(wanted.map(([number]) => number));
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
        new Set(wanted.map((row) => JSON.stringify(row))),
      );
    }),
  );
});

test('text in a plain text cell is never read, and nothing that is typed breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(typed(text, { format: '@', year: 2027, formulaUnderText: false })).toEqual({ value: text });
      const { value: made } = typed(text, { format: undefined, year: 2027, formulaUnderText: true });
      expect(['string', 'number', 'boolean']).toContain(typeof made);
    }),
  );
});

/** How counts, times and labels read in the panel. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeView, Preview } from '../../../src/api/types.js';
import {
  cellWords,
  count,
  elapsed,
  findPairings,
  histogram,
  list,
  openStep,
  type PairFilter,
  wallTime,
} from '../../../src/sidebar/kit/format.js';
import { confirmLabel, isNothing, moreChanges, rowsOf, tabsByName } from '../../../src/sidebar/preview/counts.js';
import { DOUBTS, DRAFTS, EMPTY, NOTHING, PAIRINGS, PUBLISH, SETUP } from '../views.js';

const tab = (name: string, added: number) => ({ tab: name, added, changed: 0, cleared: 0, changes: [] });
const of = (change: Partial<Preview>): Preview => ({ ...NOTHING, summary: 'Writes.', ...change });
const mails = (n: number) => PUBLISH.mails.slice(0, n);

/** The name of each case, which stands last, put first for the title. */
function byName<A, B, C extends unknown[]>(rows: readonly (readonly [A, B, ...C, string])[]) {
  return rows.map((row) => [row[row.length - 1], ...row.slice(0, -1)] as unknown as [string, A, B, ...C]);
}

describe('confirmLabel', () => {
  test.each(
    byName([
      [PUBLISH, 'Confirm: send 100 mails and 57 invitations', 'mails and invitations'],
      [of({ mails: mails(1) }), 'Confirm: send 1 mail', 'one mail'],
      [of({ events: PUBLISH.events.slice(0, 1) }), 'Confirm: send 1 invitation', 'one invitation'],
      [SETUP, 'Confirm: set up 1 tab, create 1 form', 'tabs and a form; rows are not counted beside them'],
      [of({ forms: SETUP.forms, mails: mails(2) }), 'Confirm: create 1 form, send 2 mails', 'form and mails'],
      [of({ tabs: [tab('People', 1200)] }), 'Confirm: write 1,200 rows', 'rows only'],
      [of({ tabs: [tab('People', 0), tab('People', 0), tab('Outbox', 0)] }), 'Confirm: set up 2 tabs', 'tabs only'],
      [of({}), 'Confirm', 'what no list shows'],
    ]),
  )('%s', (_, preview, label) => {
    expect(confirmLabel(preview)).toBe(label);
  });
});

test.each(
  byName([
    [NOTHING, true, 'nothing'],
    [PUBLISH, false, 'much'],
    [of({ summary: 'Turns on the automatic reading of answers.' }), false, 'a trigger shows in no list'],
    [of({ summary: 'Nothing is left to send.', tabs: [tab('People', 1)] }), false, 'a row, whatever the sentence says'],
  ]),
)('isNothing: %s', (_, preview, nothing) => {
  expect(isNothing(preview)).toBe(nothing);
});

test.each([
  [0, 'mail', '0 mails', 'none'],
  [1, 'mail', '1 mail', 'one'],
  [1234567, 'mail', '1,234,567 mails', 'many'],
])('count %s %s is %s: %s', (n, noun, words) => {
  expect(count(n, noun)).toBe(words);
});

test.each(
  byName([
    [[], '', 'none'],
    [['a'], 'a', 'one'],
    [['a', 'b'], 'a and b', 'two'],
    [['a', 'b', 'c'], 'a, b and c', 'three'],
  ]),
)('list: %s', (_, parts, words) => {
  expect(list(parts)).toBe(words);
});

test.each([
  ['2027-03-01T09:30:00', 'Mon 1 Mar 2027, 09:30', 'a wall time'],
  ['2028-02-29T00:05', 'Tue 29 Feb 2028, 00:05', 'a leap day without seconds'],
  ['2027-03-01T09:30:00Z', '2027-03-01T09:30:00Z', 'an instant is no wall time and stays'],
  ['soon', 'soon', 'not a time'],
])('wallTime %s is %s: %s', (time, words) => {
  expect(wallTime(time)).toBe(words);
});

test.each([
  [-5, '0 s', 'a clock set back'],
  [7999, '7 s', 'seconds'],
  [65000, '1 min 05 s', 'minutes'],
])('elapsed %s is %s: %s', (milliseconds, words) => {
  expect(elapsed(milliseconds)).toBe(words);
});

test.each([
  ['', '(empty)', 'empty'],
  [true, 'ticked', 'tick'],
  [0, '0', 'zero'],
] as [ChangeView['from'], string, string][])('cellWords %s is %s: %s', (cell, words) => {
  expect(cellWords(cell)).toBe(words);
});

test('every score from 0 to 100 falls in the bin that names it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (scores) => {
      const bins = histogram(scores);
      for (const bin of bins) {
        expect(bin.pairs).toBe(scores.filter((score) => score >= bin.from && score <= bin.to).length);
      }
    }),
  );
});

describe('findPairings', () => {
  test.each([
    ['all', '', 60, 'all'],
    ['draft', '', 56, 'one is approved'],
    ['unmatched', '', 3, 'unmatched'],
    ['all', ' papadimitriou  BARTH ', 1, 'words in any order, of either'],
    ['unmatched', 'maya', 0, 'nobody'],
  ] as [PairFilter, string, number, string][])('%s "%s" finds %s: %s', (filter, search, found) => {
    expect(findPairings(PAIRINGS, filter, search)).toHaveLength(found);
  });

  test('unmatched people come last, the rest stays in order', () => {
    const mixed = [...PAIRINGS].reverse();
    const found = findPairings(mixed, 'all', '').map(({ id }) => id);
    expect(found.slice(-3)).toEqual(['u3', 'u2', 'u1']);
    expect(found[0]).toBe('p57');
  });
});

test.each(
  byName([
    [EMPTY, 'setup', 'new'],
    [DRAFTS, 'match', 'the next'],
    [DOUBTS, 'publish', 'what needs attention, if nothing is next'],
  ]),
)('openStep: %s', (_, view, id) => {
  expect(openStep(view.steps)?.id).toBe(id);
});

test('a tab that is made and filled is one tab', () => {
  expect(tabsByName([tab('A', 0), tab('B', 1), tab('A', 3)]).map((t) => [t.tab, t.added])).toEqual([
    ['A', 3],
    ['B', 1],
  ]);
});

test('changed cells stand under the name of their row; a row is new when nothing stood in it', () => {
  const cell = (row: string, from: string, name?: string) => ({
    row,
    column: 'x',
    from,
    to: 'y',
    ...(name && { name }),
  });
  const rows = rowsOf([cell('1', '', 'Ann'), cell('2', ''), cell('1', ''), cell('2', 'a'), cell('(header)', '')]);
  expect(rows.map(({ title, isNew, cells }) => [title, isNew, cells.length])).toEqual([
    ['Ann', true, 2],
    ['2', false, 2],
    ['New columns', true, 1],
  ]);
});

const change = (row: string, column: string) => ({ row, column, from: '', to: 'x' });
test.each(
  byName([
    [
      { ...tab('A', 57), changes: [change('1', 'x'), change('1', 'y'), change('2', 'x')] },
      2,
      'and 56 more rows',
      'rows',
    ],
    [{ ...tab('A', 1), changes: [change('1', 'x'), change('1', 'y')] }, 1, 'and 1 more cell', 'cells of the last row'],
    [{ ...tab('A', 1), changes: [change('1', 'x')] }, 1, '', 'all shown'],
  ]),
)('moreChanges: %s', (_, changes, shown, words) => {
  expect(moreChanges(changes, shown)).toBe(words);
});

/** What a preview adds up to: the label of its button, its tabs and rows, and what its lists leave out. */
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../src/api/types.js';
import { confirmLabel, moreChanges, rowsOf, tabsByName } from '../../../src/sidebar/preview/counts.js';
import { NOTHING, PUBLISH, SETUP } from '../views.js';

const tab = (name: string, added: number) => ({ tab: name, added, changed: 0, cleared: 0, changes: [] });
const of = (change: Partial<Preview>): Preview => ({ ...NOTHING, ...change });
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
      [SETUP, 'Confirm: create 1 form', 'a form; what changes in the Sheet is not counted'],
      [of({ forms: SETUP.forms, mails: mails(2) }), 'Confirm: create 1 form, send 2 mails', 'form and mails'],
      [of({ tabs: [tab('People', 1200)] }), 'Confirm', 'the Sheet alone'],
      [of({}), 'Confirm', 'what no list shows'],
    ]),
  )('%s', (_, preview, label) => {
    expect(confirmLabel(preview)).toBe(label);
  });
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
  const rows = rowsOf([cell('1', '', 'Ann'), cell('2', ''), cell('1', ''), cell('2', 'a'), cell('', '')]);
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
    [{ ...tab('A', 3), changes: [change('', 'x'), change('1', 'x')] }, 2, 'and 2 more rows', 'headers are no row'],
  ]),
)('moreChanges: %s', (_, changes, shown, words) => {
  expect(moreChanges(changes, shown)).toBe(words);
});

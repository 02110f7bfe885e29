import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Action, FormAction, MailAction, RowsAction } from '../../src/core/action.js';
import { advance } from '../../src/core/advance.js';
import type { Cell } from '../../src/core/cell.js';
import { diffRows } from '../../src/core/diff.js';
import type { Job } from '../../src/core/job.js';
import { requireTabs } from '../../src/core/needs.js';
import { rectangles } from '../../src/core/rectangles.js';
import { openEffects, pending, plan } from '../../src/core/step.js';
import type { Table } from '../../src/core/table.js';
import { outboxTable } from '../../src/core/tables/outbox.js';
import { settingsTable } from '../../src/core/tables/settings.js';
import type { Tab, World } from '../../src/core/world.js';

const at = '2027-01-11T09:00:00.000Z';
const empty: World = {
  now: at,
  zone: 'Etc/UTC',
  secret: 's',
  owner: 'org@example.org',
  tabs: {},
  tabNames: [],
  triggers: [],
  mailLeft: 100,
};
const form: FormAction = {
  kind: 'form',
  key: 'form:a',
  occasion: 'Survey',
  form: { title: 'A', description: '', confirmation: '', collectEmail: false, allowEdits: false, questions: [] },
};
const mail = (key: string): MailAction => ({
  kind: 'mail',
  key,
  occasion: 'Test',
  to: 'ann@example.org',
  subject: key,
  text: '',
  html: '',
  senderName: '',
  replyTo: '',
});
const job = (actions: (world: World) => readonly Action[]): Job => ({ name: 'test', reads: [], actions });
const done = (key: string) => ({ key, state: 'done' as const, at, data: {} });

describe('the engine', () => {
  it('drops what is done: a tab, its rows, a trigger, a mail', () => {
    const wanted: Action[] = [
      { kind: 'tab', table: settingsTable },
      { kind: 'rows', tab: 'Settings', rows: [{ setting: 'Programme', value: 'X' }] },
      { kind: 'trigger', handler: 'f', on: 'every hour' },
      mail('mail:1'),
    ];
    let world = empty;
    const kinds: string[][] = [];
    for (let round = 0; round < 3; round++) {
      const todo = pending(wanted, world);
      kinds.push(todo.map(({ kind }) => kind));
      world = advance(world, { todo, receipts: todo.some(({ kind }) => kind === 'mail') ? [done('mail:1')] : [] });
    }
    expect(kinds).toEqual([['tab', 'trigger', 'mail'], ['write'], []]);
  });

  it('plans all rounds: the form, then the mail with its link', () => {
    const wants = job((world) => {
      const made = pending([form], world).length === 0;
      return made ? [form, mail('mail:link')] : [form];
    });
    expect(plan(wants, {}, empty).map(({ kind }) => kind)).toEqual(['form', 'mail']);
  });

  it('throws when a job never comes to an end, instead of running for ever', () => {
    let count = 0;
    expect(() =>
      plan(
        job(() => [mail(`mail:${count++}`)]),
        {},
        empty,
      ),
    ).toThrow('did not come to an end');
  });

  it('the same key twice in one plan is one thing', () => {
    expect(pending([mail('mail:1'), mail('mail:1')], empty).length).toBe(1);
  });

  it('goes on only with what was confirmed, word for word', () => {
    const wants = job(() => [mail('mail:1'), mail('mail:2')]);
    const confirmed = advance(empty, { todo: [mail('mail:1')], receipts: [{ ...done('mail:1'), state: 'returned' }] });
    expect(openEffects([{ job: wants, args: {} }], empty)).toEqual([]);
    expect(openEffects([{ job: wants, args: {} }], confirmed).map(({ key }) => key)).toEqual(['mail:1']);
    const reworded = job(() => [{ ...mail('mail:1'), text: 'other words' }]);
    expect(openEffects([{ job: reworded, args: {} }], confirmed)).toEqual([]);
  });

  test.each([
    ['sent', [], 'the organiser saw it arrive'],
    ['again', ['mail:1'], 'the organiser wants another attempt'],
  ] as const)('a mail in doubt, and the word is %s', (state, open, _name) => {
    const doubtful = advance(empty, { todo: [mail('mail:1')], receipts: [{ ...done('mail:1'), state: 'unsure' }] });
    expect(pending([mail('mail:1')], doubtful)).toEqual([]);
    const decision = { kind: 'decision', key: 'mail:1', state, attempt: 1 } as const;
    const decided = advance(doubtful, { todo: pending([decision], doubtful), receipts: [] });
    expect(pending([mail('mail:1')], decided).map((one) => (one.kind === 'mail' ? one.key : ''))).toEqual(open);
    expect(pending([decision], decided)).toEqual([]);
  });

  it('names the tab or the column that is missing', () => {
    const wants: Job = { name: 'x', reads: ['Settings'], actions: () => [] };
    expect(() => requireTabs(wants, empty)).toThrow('The tab "Settings" is missing.');
    const tab: Tab = { name: 'Settings', sheetId: 0, header: ['Setting'], rows: [], formUrl: '' };
    expect(() => requireTabs(wants, { ...empty, tabs: { Settings: tab } })).toThrow(
      'has no column "Value", "What it does"',
    );
  });

  it('keeps the ledger readable when its columns were moved', () => {
    const header = [...outboxTable.columns.map((column) => column.header)].reverse();
    const tab: Tab = { name: 'Outbox', sheetId: 0, header: ['Mine', ...header], rows: [], formUrl: '' };
    const world = advance({ ...empty, tabs: { Outbox: tab } }, { todo: [mail('mail:1')], receipts: [done('mail:1')] });
    expect(pending([mail('mail:1')], world)).toEqual([]);
  });
});

describe('rectangles', () => {
  const table: Table = { name: 'T', columns: ['a', 'b', 'c'].map((key) => ({ key, header: key, type: 'text' })) };
  const cell = fc.constantFrom<Cell>('', 'x', 'y', 1, true);

  it('bring the tab to exactly what is wanted, touch no column of others, and are few', () => {
    const columns = fc.shuffledSubarray(['a', 'b', 'c', 'mine', 'yours'], { minLength: 5 });
    const wanted = fc.array(fc.record({ a: fc.constantFrom('r0', 'r1', 'r2', 'r5', 'r9', 'new'), b: cell, c: cell }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        columns,
        fc.nat(10),
        wanted,
        fc.boolean(),
        fc.infiniteStream(cell),
        (header, height, rows, replace, random) => {
          const before = Array.from({ length: height }, (_, row) =>
            header.map((name) => (name === 'a' ? `r${row}` : (random.next().value as Cell))),
          );
          const tab: Tab = { name: 'T', sheetId: 0, header, rows: before, formUrl: '' };
          const write = diffRows({ kind: 'rows', tab: 'T', rows, replace }, table, tab);
          if (!write) return;
          const sheet = write.after.map((_, row) => header.map((__, column) => before[row]?.[column] ?? ''));
          const parts = rectangles(write);
          for (const { row, column, values } of parts) {
            values.forEach((cells, down) => {
              cells.forEach((value, right) => {
                expect(['mine', 'yours']).not.toContain(header[column - 1 + right]);
                sheet[row - 2 + down]![column - 1 + right] = value;
              });
            });
          }
          expect(sheet).toEqual(write.after);
          expect(parts.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});

describe('several actions on one tab', () => {
  const settings: Tab = {
    name: 'Settings',
    sheetId: 0,
    header: ['Setting', 'Value', 'What it does'],
    rows: [],
    formUrl: '',
  };
  const world: World = { ...empty, tabs: { Settings: settings } };
  const column = (header: string) => ({ key: header, header, type: 'text' as const });
  const rows = (id: string, answers: Record<string, Cell>): RowsAction => ({
    kind: 'rows',
    tab: 'Settings',
    rows: [{ setting: id, ...answers }],
    columns: Object.keys(answers).map(column),
  });

  it('are one write with the columns of all: a second survey keeps the answers to questions of its own', () => {
    const wanted = [
      rows('pulse/ann', { Useful: '5', Help: 'no' }),
      rows('closing/ann', { Help: 'yes', Again: 'gladly' }),
    ];
    const [write, ...others] = pending(wanted, world);
    expect(others).toEqual([]);
    expect(write).toMatchObject({
      kind: 'write',
      newHeaders: ['Useful', 'Help', 'Again'],
      after: [
        ['pulse/ann', '', '', '5', 'no', ''],
        ['closing/ann', '', '', '', 'yes', 'gladly'],
      ],
    });
    expect(pending(wanted, advance(world, { todo: [write!], receipts: [] }))).toEqual([]);
  });

  it('cannot be joined when one of them replaces all rows: that is a fault of ours', () => {
    const replacing: RowsAction = { kind: 'rows', tab: 'Settings', rows: [], replace: true };
    for (const wanted of [
      [replacing, rows('a', {})],
      [rows('a', {}), replacing],
    ])
      expect(() => pending(wanted, world)).toThrow('One action replaces the rows of the tab "Settings", and another');
    expect(pending([replacing], world)).toEqual([]);
  });
});

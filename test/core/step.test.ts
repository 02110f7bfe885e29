import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Action, EffectAction, FormAction, MailAction, Receipt, RowsAction } from '../../src/core/action.js';
import { advance, withLines } from '../../src/core/advance.js';
import type { Cell } from '../../src/core/cell.js';
import { diffRows } from '../../src/core/diff.js';
import { type Job, Refusal } from '../../src/core/job.js';
import { claimLine, intentLine, receiptLines } from '../../src/core/ledger.js';
import { requireTabs } from '../../src/core/needs.js';
import { outboxTable } from '../../src/core/outbox-table.js';
import { plan } from '../../src/core/plan.js';
import { rectangles } from '../../src/core/rectangles.js';
import { openEffects, pending } from '../../src/core/step.js';
import type { Table } from '../../src/core/table.js';
import type { Tab, World } from '../../src/core/world.js';
import { settings as settingsTable } from '../../src/records/index.js';
import { newSheet, world } from '../worlds.js';

const at = '2027-01-11T09:00:00.000Z';
const empty = newSheet();
const ready = world();
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
const job = (actions: (now: World) => readonly Action[]): Job => ({ name: 'test', reads: [], actions });
/** The world after one attempt at an effect that was confirmed. */
const attempted = (before: World, effect: EffectAction, state: Receipt['state']) => {
  const intent = intentLine(effect, at);
  const receipt = receiptLines(intent, { key: effect.key, state, at, data: {} }, 1);
  return withLines(before, [intent, claimLine(intent, 1, at), ...receipt]);
};

describe('the engine', () => {
  it('drops what is done: a tab, its rows, a trigger, a mail', () => {
    const wanted: Action[] = [
      { kind: 'tab', table: settingsTable },
      { kind: 'rows', table: settingsTable, rows: [{ setting: 'Programme', value: 'X' }] },
      { kind: 'trigger', handler: 'f', on: 'every hour' },
      mail('mail:1'),
    ];
    let now = world({}, { without: ['Settings'] });
    const kinds: string[][] = [];
    for (let round = 0; round < 3; round++) {
      const todo = pending(wanted, now);
      kinds.push(todo.map(({ kind }) => kind));
      now = advance(now, todo);
      if (round === 0) now = attempted(now, mail('mail:1'), 'done');
    }
    expect(kinds).toEqual([['tab', 'trigger', 'mail'], ['write'], []]);
  });

  it('plans all rounds: the form, then the mail with its link', () => {
    const wants = job((now) => {
      const made = pending([form], now).length === 0;
      return made ? [form, mail('mail:link')] : [form];
    });
    expect(plan(wants, {}, ready).map(({ kind }) => kind)).toEqual(['form', 'mail']);
  });

  it('throws when a job never comes to an end, instead of running for ever', () => {
    let count = 0;
    expect(() =>
      plan(
        job(() => [{ ...mail(`mail:${++count}`), to: `${count}@example.org` }]),
        {},
        ready,
      ),
    ).toThrow('did not come to an end');
  });

  it('the same key twice in one plan is one thing', () => {
    expect(pending([mail('mail:1'), mail('mail:1')], empty).length).toBe(1);
  });

  it('goes on only with what was confirmed, word for word', () => {
    const wants = job(() => [mail('mail:1'), mail('mail:2')]);
    const confirmed = attempted(ready, mail('mail:1'), 'returned');
    expect(openEffects([{ job: wants, args: {} }], ready)).toEqual([]);
    expect(openEffects([{ job: wants, args: {} }], confirmed).map(({ key }) => key)).toEqual(['mail:1']);
    const reworded = job(() => [{ ...mail('mail:1'), text: 'other words' }]);
    expect(openEffects([{ job: reworded, args: {} }], confirmed)).toEqual([]);
  });

  it('goes on with others where one refuses, and says why of what was asked for', () => {
    const refuses = job(() => {
      throw new Refusal('Not now.');
    });
    const both = [refuses, job(() => [mail('mail:1')])].map((one) => ({ job: one, args: {} }));
    const confirmed = attempted(ready, mail('mail:1'), 'returned');
    expect(openEffects(both, confirmed).map(({ key }) => key)).toEqual(['mail:1']);
    expect(openEffects(both, ready, ['mail:1']).map(({ key }) => key)).toEqual(['mail:1']);
    expect(() => openEffects(both, ready, ['mail:2'])).toThrow('Not now.');
    expect(() => openEffects(both.slice(0, 1), confirmed)).toThrow('Not now.');
  });

  test.each([
    ['sent', [], 'the organiser saw it arrive'],
    ['again', ['mail:1'], 'the organiser wants another attempt'],
  ] as const)('a mail in doubt, and the word is %s', (state, open, _name) => {
    const doubtful = attempted(ready, mail('mail:1'), 'unsure');
    expect(pending([mail('mail:1')], doubtful)).toEqual([]);
    const decision = { kind: 'decision', key: 'mail:1', state, attempt: 1 } as const;
    const decided = advance(doubtful, pending([decision], doubtful));
    expect(pending([mail('mail:1')], decided).map((one) => (one.kind === 'mail' ? one.key : ''))).toEqual(open);
    expect(pending([decision], decided)).toEqual([]);
  });

  it('names the tab or the column that is missing', () => {
    const wants: Job = { name: 'x', reads: [settingsTable], actions: () => [] };
    expect(() => requireTabs(wants, empty)).toThrow('The tab "Settings" is missing.');
    const tab: Tab = { name: 'Settings', sheetId: 0, header: ['Setting'], rows: [], formUrl: '' };
    expect(() => requireTabs(wants, { ...empty, tabs: { Settings: tab } })).toThrow(
      'has no column "Value", "What it does"',
    );
  });

  it('keeps the ledger readable when its columns were moved', () => {
    const header = [...outboxTable.columns.map((column) => column.header)].reverse();
    const tab: Tab = { name: 'Outbox', sheetId: 0, header: ['Mine', ...header], rows: [], formUrl: '' };
    const sent = attempted({ ...empty, tabs: { Outbox: tab } }, mail('mail:1'), 'done');
    expect(pending([mail('mail:1')], sent)).toEqual([]);
  });

  it('cannot send for a job that does not read the Outbox: it would not know what has gone out', () => {
    expect(() =>
      plan(
        job(() => [mail('mail:1')]),
        {},
        empty,
      ),
    ).toThrow('must read the tab "Outbox"');
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
          const write = diffRows({ kind: 'rows', table, rows, replace }, tab);
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
  const column = (header: string) => ({ key: header, header, type: 'text' as const });
  const rows = (id: string, answers: Record<string, Cell>): RowsAction => ({
    kind: 'rows',
    table: settingsTable,
    rows: [{ setting: id, ...answers }],
    columns: Object.keys(answers).map(column),
  });

  it('are one write with the columns of all: a second survey keeps the answers to questions of its own', () => {
    const wanted = [
      rows('pulse/ann', { Useful: '5', Help: 'no' }),
      rows('closing/ann', { Help: 'yes', Again: 'gladly' }),
    ];
    const [write, ...others] = pending(wanted, ready);
    expect(others).toEqual([]);
    expect(write).toMatchObject({
      kind: 'write',
      newHeaders: ['Useful', 'Help', 'Again'],
      after: [
        ['pulse/ann', '', '', '5', 'no', ''],
        ['closing/ann', '', '', '', 'yes', 'gladly'],
      ],
    });
    expect(pending(wanted, advance(ready, [write!]))).toEqual([]);
  });

  it('cannot be joined when one of them replaces all rows: that is a fault of ours', () => {
    const replacing: RowsAction = { kind: 'rows', table: settingsTable, rows: [], replace: true };
    for (const wanted of [
      [replacing, rows('a', {})],
      [rows('a', {}), replacing],
    ])
      expect(() => pending(wanted, ready)).toThrow('One action replaces the rows of the tab "Settings", and another');
    expect(pending([replacing], ready)).toEqual([]);
  });
});

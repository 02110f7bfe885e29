/** Runs that meet each other, locks that fail, and triggers on a bad day. */
import { describe, expect, test } from 'vitest';
import type { SomeCircumstances } from '../../src/local/circumstances.js';
import { submitForm } from '../../src/local/forms/submit.js';
import type { Host, RunResult } from '../../src/local/kernel.js';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { workspace, wrap } from './workspace.js';

const ann = 'ann@school.example';
const hour = 3_600_000;

describe('a lock that another run holds', () => {
  const source = wrap(`const lock = LockService.getDocumentLock(); if (!lock) return 'no lock';
    try { if (!lock.tryLock(1000)) return 'busy'; } catch (e) { return e.message; }
    const has = lock.hasLock(); Utilities.sleep(1); lock.releaseLock(); return has ? 'held' : 'odd';`);
  const tooMany = 'There are too many LockService operations against the same script.';
  test.each([
    ['honest', 'held', 'busy'],
    ['none', 'no lock', undefined],
    ['throws', tooMany, undefined],
    ['lies', 'held', 'held'],
  ] as const)('%s', (lock, outer, inner) => {
    const host = workspace(source, { circumstances: { lock } });
    let second: RunResult | undefined;
    const onCall = (_n: number, name: string): void => {
      if (name === 'Utilities.sleep' && !second) {
        second = { ...host.run('main') };
      }
    };
    const first = host.run('main', [], { faults: { onCall } });
    expect([first.value, second?.value]).toEqual([outer, inner]);
    expect(host.run('main').value).toBe(outer);
  });
});

test.each([
  [30, 'completed'],
  [2, 'completed'],
  [1, 'failed'],
])('%d runs at once are allowed', (simultaneous, status) => {
  const host = workspace(wrap('Utilities.sleep(1)'), { circumstances: { simultaneous } });
  const seen: RunResult[] = [];
  const onCall = (_n: number, name: string): void => {
    if (name !== 'Utilities.sleep' || seen.length > 0) return;
    seen.push(host.run('main', [], { as: 'bob@school.example' }), host.run('main'));
  };
  host.run('main', [], { faults: { onCall } });
  expect(seen.map((run) => run.status)).toEqual(['completed', status]);
  if (status === 'failed') expect(seen[1]!.error?.message).toContain('too many scripts running simultaneously');
});

const source = `${wrap(`const form = FormApp.create('F', true); form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ScriptApp.newTrigger('answered').forSpreadsheet(ss).onFormSubmit().create();
    return form.getId();`)}
  function answered(e) { return [e.values.slice(1), Object.keys(e.namedValues), new Date().getTime()]; }
  function hourly() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
  function work() { Utilities.sleep(20 * 60 * 1000 / 4); return new Date().getTime(); }
  function failing() { ScriptApp.newTrigger('fail').timeBased().everyHours(6).create(); }
  function fail() { throw new Error('no good'); }`;
const open = (triggers: SomeCircumstances['triggers'] = {}, more: SomeCircumstances = {}): Host =>
  workspace(source, { owner: ann, circumstances: { triggers, ...more } });

describe('events', () => {
  test.each([
    ['once', [[['Ann'], ['Timestamp', 'Name']]]],
    [
      'twice',
      [
        [['Ann'], ['Timestamp', 'Name']],
        [['Ann'], ['Timestamp', 'Name']],
      ],
    ],
    ['lost', []],
    ['blank', [[[''], []]]],
  ] as const)('%s', (events, expected) => {
    const host = open({ events });
    const id = host.run('main').value as string;
    const done = submitForm(host, id, { answers: { Name: 'Ann' } });
    expect(done.ok && done.runs.map((run) => (run.value as unknown[]).slice(0, 2))).toEqual(expected);
  });

  test('late', () => {
    const host = open({ lateMs: 90_000 });
    const id = host.run('main').value as string;
    const at = host.clock.now();
    const done = submitForm(host, id, { answers: { Name: 'Ann' } });
    expect(done.ok && done.runs).toEqual([]);
    expect(host.advance(60_000)).toEqual([]);
    const [late] = host.advance(60_000);
    expect((late!.value as number[])[2]).toBeGreaterThanOrEqual(at + 90_000);
    expect(host.advance(hour)).toEqual([]);
  });

  test.each([
    [0, 0],
    [600_000, 10],
  ])('clock triggers, %d ms late', (lateMs, minutes) => {
    const host = open({ lateMs });
    host.run('hourly');
    const at = host.clock.now();
    expect(host.advance(hour + minutes * 60_000 - 1000)).toEqual([]);
    const [run] = host.advance(1000);
    expect(run!.value as number).toBeGreaterThanOrEqual(at + hour + minutes * 60_000);
  });
});

describe('time of triggers in a day', () => {
  test.each([
    ['consumer', null, 18],
    ['workspace', null, 24],
    ['workspace', 12, 3],
  ] as const)('%s, %s minutes', (account, minutesADay, times) => {
    const host = open({ minutesADay }, { account });
    host.run('hourly');
    // Five minutes an hour: a day of them is two hours.
    const first = host.advance(24 * hour).filter(({ status }) => status === 'completed').length;
    expect(Math.abs(first - times)).toBeLessThanOrEqual(1);
    const refused = "SELECT count(*) AS n FROM executions WHERE error LIKE '%too much computer time%'";
    expect(host.store.get<{ n: number }>(refused)!.n > 0).toBe(times < 24);
    expect(host.advance(4 * hour).length).toBeGreaterThan(0);
  });
});

describe('failures of triggers', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('are told by mail: %s', (failureMails, mails) => {
    const host = open({ failureMails });
    host.run('failing', [], { as: 'bob@school.example' });
    host.advance(23 * hour);
    expect(allMails(host.store)).toEqual([]);
    host.advance(10 * hour);
    const told = allMails(host.store);
    expect(told.length).toBe(mails);
    for (const { to, subject, text } of told) {
      expect([to[0]!.address, subject]).toEqual(['bob@school.example', 'Summary of failures for Apps Script']);
      expect(text.match(/fail: no good/g)?.length).toBe(5);
    }
  });

  test('a trigger that lacks permissions is among them', () => {
    const host = workspace(source, {
      owner: ann,
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'] },
    });
    host.run('hourly');
    host.arrange({ accounts: { [ann]: { granted: [] } } });
    expect(host.advance(30 * hour)).toEqual([]);
    expect(allMails(host.store)[0]!.text).toContain('Authorization is required to perform that action.');
  });
});

/** Several people open one Sheet: each runs with what is theirs. */
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/local/calendar/meetings.js';
import type { Host } from '../../src/local/kernel.js';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { calendarCounts } from '../../src/local/server/adapter/calendar.js';
import { editCell, protectSheet } from '../../src/local/spreadsheet/edits.js';
import { workspace } from './workspace.js';

const ann = 'ann@school.example';
const bob = 'bob@school.example';
const manifest = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }] },
};
const source = `
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function install() {
  ScriptApp.newTrigger('hour').timeBased().everyHours(1).create();
  ScriptApp.newTrigger('hour').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
}
function hour() { return Session.getEffectiveUser().getEmail(); }
function triggers() { return ScriptApp.getProjectTriggers().length; }
function clear() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }
function send(to) { MailApp.sendEmail(to, 'Hello', 'Text'); return MailApp.getRemainingDailyQuota(); }
function mark() {
  PropertiesService.getUserProperties().setProperty('mark', 'x');
  PropertiesService.getDocumentProperties().setProperty('mark', 'x');
}
function marks() {
  return [PropertiesService.getUserProperties().getProperty('mark'), PropertiesService.getDocumentProperties().getProperty('mark')];
}
function invite() {
  const at = { dateTime: '2027-03-02T10:00:00Z' };
  const event = { id: 'abcde', summary: 'First meeting', start: at, end: { dateTime: '2027-03-02T11:00:00Z' }, attendees: [{ email: 'guest@else.example' }] };
  return Calendar.Events.insert(event, 'primary', { sendUpdates: 'all' }).organizer.email;
}
function look(calendar) { return Calendar.Events.get(calendar, 'abcde').summary; }`;

const open = (circumstances = {}): Host => workspace(source, { owner: ann, manifest, circumstances });

test('the script knows who runs it', () => {
  const host = open();
  expect([host.run('who').value, host.run('who', [], { as: bob }).value]).toEqual([
    [ann, ann],
    [bob, bob],
  ]);
});

describe('triggers', () => {
  test('nobody sees or deletes those of another', () => {
    const host = open();
    host.run('install');
    expect(host.run('triggers', [], { as: bob }).value).toBe(0);
    host.run('install', [], { as: bob });
    host.run('clear', [], { as: bob });
    expect([host.run('triggers').value, host.run('triggers', [], { as: bob }).value]).toEqual([2, 0]);
  });

  test('they run as who installed them, each of them', () => {
    const host = open();
    host.run('install', [], { as: bob });
    expect(host.advance(3_600_000).map(({ value }) => value)).toEqual([bob]);
    host.run('install');
    const submitted = host.fireTriggers({ on: 'ON_FORM_SUBMIT', source: host.spreadsheetId, args: () => [{}] });
    expect(submitted.map(({ value }) => value)).toEqual([bob, ann]);
  });

  test('twenty are for each', () => {
    const host = open();
    for (let n = 0; n < 10; n++) host.run('install');
    expect(host.run('install').status).toBe('failed');
    expect(host.run('install', [], { as: bob }).status).toBe('completed');
  });
});

test('mails leave from the mailbox of who sends, and count there', () => {
  const host = open({ accounts: { [bob]: { kind: 'consumer' } } });
  expect(host.run('send', ['a@else.example']).value).toBe(1499);
  expect(host.run('send', ['b@else.example'], { as: bob }).value).toBe(99);
  expect(allMails(host.store).map(({ from }) => from.address)).toEqual([ann, bob]);
});

test('properties of the user are of one, those of the document of all', () => {
  const host = open();
  host.run('mark');
  expect([host.run('marks').value, host.run('marks', [], { as: bob }).value]).toEqual([
    ['x', 'x'],
    [null, 'x'],
  ]);
});

describe('calendars', () => {
  test('an id is taken in one calendar and free in the next, so that guests are invited twice', () => {
    const host = open();
    expect(host.run('invite').value).toBe(ann);
    expect(host.run('invite').error?.message).toContain('already exists');
    expect(host.run('invite', [], { as: bob }).value).toBe(bob);
    expect(allMails(host.store).map(({ from }) => from.address)).toEqual([ann, bob]);
  });

  test("another's is not found, and each person sees their own", () => {
    const host = open();
    host.run('invite', [], { as: bob });
    expect(host.run('look', [bob], { as: bob }).value).toBe('First meeting');
    expect(host.run('look', [bob]).error?.message).toContain('Not Found');
    expect([eventsOf(host, ann).length, eventsOf(host, bob).map((one) => one.isOrganizer)]).toEqual([0, [true]]);
    expect(calendarCounts(host)).toEqual([
      { address: bob, events: 1 },
      { address: 'guest@else.example', events: 1 },
    ]);
  });

  test.each([
    ['consumer', 5_000],
    ['workspace', 10_000],
  ] as const)('a %s account makes so many events a day', (account, most) => {
    const host = open({ account });
    host.store.run('INSERT INTO calendar_quota VALUES (?, ?, ?)', ann, host.clock.now(), most - 1);
    expect(host.run('invite').status).toBe('completed');
    host.store.run('DELETE FROM calendar_events');
    expect(host.run('invite').error?.message).toContain('Calendar usage limits exceeded');
  });
});

test('a workspace from before there were several accounts has the triggers of its owner', () => {
  const host = open();
  host.run('install');
  host.store.run("UPDATE triggers SET owner = ''");
  expect(host.run('triggers').value).toBe(2);
});

test('who sits at the Sheet runs what nobody else is said to run, and is new to the script', () => {
  const host = open();
  expect(host.user).toBe(ann);
  host.signIn('Bob@School.example');
  expect([host.user, host.run('who').error?.message]).toEqual([
    bob,
    expect.stringContaining('You do not have permission'),
  ]);
  const granted = ['https://www.googleapis.com/auth/userinfo.email'];
  host.arrange({ accounts: { [bob]: { granted } } });
  expect(host.run('who').value).toEqual([bob, bob]);
  host.signIn(ann);
  expect([host.run('who').value, host.accountOf(ann).granted]).toEqual([[ann, ann], null]);
  host.signIn(bob);
  expect(host.accountOf(bob).granted).toEqual(granted);
});

test('who sits at the Sheet types where they may', () => {
  const host = open();
  const range = { row: 2, column: 1, rows: 1, columns: 1 };
  const type = (row: number) => editCell(host, { sheetId: 0, row, column: 1, text: 'x' }).ok;
  protectSheet(host, { sheetId: 0, range, editors: [] });
  host.signIn(bob);
  expect([type(2), type(3)]).toEqual([false, true]);
  protectSheet(host, { sheetId: 0, range: null, editors: [] });
  expect([type(2), type(3)]).toEqual([false, false]);
  host.signIn(ann);
  expect([type(2), type(3)]).toEqual([true, true]);
});

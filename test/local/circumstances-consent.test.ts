/** People agree to a part of what a script asks for, or to none of it yet. */
import { describe, expect, test } from 'vitest';
import type { SomeCircumstances } from '../../src/local/circumstances.js';
import type { Host } from '../../src/local/kernel.js';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { workspace } from './workspace.js';

const ann = 'ann@school.example';
const bob = 'bob@school.example';
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const sheets = scope('spreadsheets.currentonly');
const mails = scope('script.send_mail');
const triggers = scope('script.scriptapp');
const events = scope('calendar.events.owned');
const all = [sheets, mails, triggers, events];
const manifest = {
  oauthScopes: all,
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }] },
};
const source = `
function onOpen() { SpreadsheetApp.getActive().getName(); }
function send() { SpreadsheetApp.getActive().toast('begun'); MailApp.sendEmail('a@else.example', 'Hello', 'Text'); return 'sent'; }
function caught() { try { MailApp.getRemainingDailyQuota(); } catch (e) { return e.name + ': ' + e.message; } return 'fine'; }
function list() { try { Calendar.Events.list('primary'); return 'fine'; } catch (e) { return [e.message, e.details.code]; } }
function info(scopes) {
  const full = ScriptApp.AuthMode.FULL;
  const one = scopes ? ScriptApp.getAuthorizationInfo(full, scopes) : ScriptApp.getAuthorizationInfo(full);
  return [String(one.getAuthorizationStatus()), typeof one.getAuthorizationUrl(), one.getAuthorizedScopes()];
}
function require(scopes) {
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('before');
  try {
    if (scopes) ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
    else ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  } catch (e) { console.log('caught'); }
  MailApp.sendEmail('a@else.example', 'Hello', 'Text');
  return 'sent';
}
function value() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
function install() { ScriptApp.newTrigger('send').timeBased().everyHours(1).create(); }`;

function open(granted: readonly string[] | null, more: SomeCircumstances = {}): Host {
  const accounts: SomeCircumstances['accounts'] = granted ? { [ann]: { granted: [...granted] } } : {};
  return workspace(source, { owner: ann, manifest, circumstances: { accounts, ...more } });
}
const asked = 'Authorization is required to perform that action.';

describe('a part of the permissions', () => {
  test.each([
    ['all', null, 'fine'],
    ['the one that is needed', [mails], 'fine'],
    [
      'another',
      [sheets],
      'Exception: You do not have permission to call MailApp.getRemainingDailyQuota. ' +
        `Required permissions: ${mails} || https://mail.google.com/`,
    ],
  ] as const)('%s', (_name, granted, expected) => {
    expect(open(granted).run('caught').value).toBe(expected);
  });

  test.each([
    ['granted', [events], 'fine'],
    ['not granted', [sheets], [expect.stringContaining('insufficient authentication scopes'), 403]],
  ] as const)('of the calendar, %s', (_name, granted, expected) => {
    expect(open(granted).run('list').value).toEqual(expected);
  });

  test('is each one’s own', () => {
    const host = open([sheets]);
    expect(host.run('caught', [], { as: bob }).value).toBe('fine');
  });

  test('a simple trigger needs none', () => {
    expect(open([]).open().run?.status).toBe('completed');
  });
});

describe('where a surface asks for all or nothing', () => {
  test.each([
    ['something is missing', [sheets], 'failed', asked],
    ['nothing is missing', all, 'completed', undefined],
  ] as const)('%s', (_name, granted, status, message) => {
    const run = open(granted, { consent: { granular: false } }).run('send');
    expect([run.status, run.error?.message]).toEqual([status, message]);
    expect(run.ui.authorization?.scopes).toEqual(status === 'failed' ? [mails, triggers, events] : undefined);
    expect(run.ui.toasts.length).toBe(status === 'failed' ? 0 : 1);
  });

  test('a call from a page fails with that text', () => {
    expect(open([], { consent: { granular: false } }).scriptRun('send', [])).toMatchObject({
      ok: false,
      message: asked,
    });
  });
});

describe('what the script is told', () => {
  test.each([
    ['all', null, undefined, ['NOT_REQUIRED', 'object', all]],
    ['some', [sheets, mails], undefined, ['REQUIRED', 'string', [sheets, mails]]],
    ['of those asked for', [sheets], [sheets, mails], ['REQUIRED', 'string', [sheets]]],
    ['of those asked for, all', [sheets], [sheets], ['NOT_REQUIRED', 'object', [sheets]]],
  ])('%s', (_name, granted, scopes, expected) => {
    expect(open(granted).run('info', [scopes]).value).toEqual(expected);
  });

  test('a scope that the script does not require is an error', () => {
    expect(open(null).run('info', [[scope('drive')]]).error?.message).toContain('does not require');
  });
});

describe('requiring permissions', () => {
  test.each([
    ['all of them, granted', null, null],
    ['one that is granted', [sheets, mails], [mails]],
  ])('%s: the run goes on', (_name, granted, scopes) => {
    expect(open(granted).run('require', [scopes]).value).toBe('sent');
  });

  test.each([
    ['all of them', [sheets, mails], null, [triggers, events]],
    ['one that is missing', [sheets], [mails], [mails]],
  ])('%s: the run ends, past every catch, and Google asks', (_name, granted, scopes, missing) => {
    const host = open(granted);
    const run = host.run('require', [scopes]);
    expect([run.status, run.error?.message, run.log]).toEqual(['failed', asked, []]);
    expect(run.ui.authorization).toEqual({ url: expect.stringMatching(/^http/), scopes: missing });
    expect(allMails(host.store)).toEqual([]);
    expect(host.run('value').value).toBe('before');
  });
});

describe('triggers of an account that has not agreed to everything', () => {
  test.each([
    ['do not execute at all', false, 0],
    ['run until the call that needs it', true, 1],
  ])('%s', (_name, triggersRun, runs) => {
    const host = open([sheets, triggers], { consent: { triggersRun } });
    host.run('install');
    const found = host.advance(3_600_000);
    expect(found.map(({ status }) => status)).toEqual(Array.from({ length: runs }, () => 'failed'));
  });

  test('execute again once it has', () => {
    const host = open([sheets, triggers]);
    host.run('install');
    host.arrange({ accounts: { [ann]: { granted: all } } });
    expect(host.advance(3_600_000).map(({ value }) => value)).toEqual(['sent']);
  });
});

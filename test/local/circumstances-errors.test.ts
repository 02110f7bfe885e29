/** Errors in the language of the account, and those that tell nothing. */
import { describe, expect, test } from 'vitest';
import type { SomeCircumstances } from '../../src/local/circumstances.js';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { failure, workspace, wrap } from './workspace.js';

const sending = "MailApp.sendEmail('a@else.example', 's', 'b')";
const sheets = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const scopes = { oauthScopes: [sheets, 'https://www.googleapis.com/auth/script.send_mail'] };
const granted: SomeCircumstances = { accounts: { 'organiser@example.org': { granted: [sheets] } } };

describe('texts', () => {
  const cases: readonly (readonly [string, object, SomeCircumstances, RegExp])[] = [
    [
      sending,
      scopes,
      granted,
      /^Exception: You do not have permission to call MailApp\.sendEmail\. Required permissions: https/,
    ],
    [
      'MailApp.getRemainingDailyQuota()',
      { oauthScopes: [sheets] },
      {},
      /^Exception: Specified permissions are not sufficient/,
    ],
    ["MailApp.sendEmail('john', 's', 'b')", {}, {}, /^Exception: Invalid email: john$/],
    ["MailApp.sendEmail('', 's', 'b')", {}, {}, /^Exception: Failed to send email: no recipient$/],
    [
      `for (let n = 0; n < 101; n++) ${sending}`,
      {},
      { account: 'consumer' },
      /^Exception: Service invoked too many times for one day: email\.$/,
    ],
    [
      "MailApp.sendEmail('a@else.example', 's', 'x'.repeat(500000))",
      {},
      {},
      /^Exception: Limit exceeded: Email Body Size\.$/,
    ],
    [
      'LockService.getScriptLock().tryLock(1)',
      {},
      { lock: 'throws' },
      /^Exception: There are too many LockService operations/,
    ],
    [
      "FormApp.create('F', false).getPublishedUrl()",
      {},
      {},
      /^Exception: Operation not supported on unpublished form$/,
    ],
    ['Utilities.sleep(300000); Utilities.sleep(300000)', {}, {}, /^Exception: Exceeded maximum execution time$/],
    ['ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', scopes, granted, /^Exception: Authorization is required/],
    [sending, {}, { serverErrors: { MailApp: 'before' } }, /^Exception: We're sorry, a server error occurred/],
  ];
  test.each(cases)('%s', (body, manifest, circumstances, english) => {
    const said = (more: SomeCircumstances): string =>
      failure(body, {}, { manifest, circumstances: { ...circumstances, ...more } });
    expect(said({})).toMatch(english);
    for (const language of ['de', 'ja'] as const) {
      expect(said({ language })).toMatch(/^Exception: /);
      expect(said({ language })).not.toMatch(english);
    }
    expect(said({ language: 'ja' })).toMatch(/[\u3040-\u30ff]/);
  });

  test('are in the language of who runs it', () => {
    const circumstances: SomeCircumstances = { accounts: { 'bob@school.example': { language: 'de' } } };
    const host = workspace(wrap("MailApp.sendEmail('john', 's', 'b')"), { circumstances });
    expect(host.run('main').error?.message).toBe('Invalid email: john');
    expect(host.run('main', [], { as: 'bob@school.example' }).error?.message).toBe('Ungültige E-Mail-Adresse: john');
  });

  test('that come with details stay as they are', () => {
    const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar' }] } };
    const setting = { manifest, circumstances: { language: 'de' as const } };
    expect(failure("Calendar.Events.get('primary', 'abcde')", {}, setting)).toContain('Not Found');
  });
});

describe('a server error', () => {
  test.each([
    ['MailApp', 'before', 0],
    ['MailApp.sendEmail', 'before', 0],
    ['MailApp.sendEmail', 'after', 1],
  ] as const)('%s, %s it has happened', (call, when, sent) => {
    const host = workspace(wrap(sending), { circumstances: { serverErrors: { [call]: when } } });
    expect(host.run('main').error?.message).toContain('a server error occurred');
    expect(allMails(host.store).length).toBe(sent);
  });

  test('of another call does not touch it', () => {
    const host = workspace(wrap(sending), { circumstances: { serverErrors: { 'FormApp.create': 'before' } } });
    expect(host.run('main').status).toBe('completed');
  });
});

test.each([
  [0, 'completed'],
  [1_000_000, 'timed out'],
])('computing counts %d times', (computing, status) => {
  const body =
    'const until = []; for (let n = 0; n < 3e6; n++) until.push(n * n); sheet.getName(); return until.length';
  expect(workspace(wrap(body), { circumstances: { computing } }).run('main').status).toBe(status);
});

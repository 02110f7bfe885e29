/** What Google does otherwise in the Sheet, in the calendar and in the language than one may hope. */
import { describe, expect, test } from 'vitest';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { answer, failure, workspace, wrap } from './workspace.js';

describe('check boxes by a rule on blank cells', () => {
  const rule = 'SpreadsheetApp.newDataValidation().requireCheckbox()';
  test.each([
    ['blank', `r.setDataValidation(${rule}.build())`, ['', 'x', 0]],
    ['false', `r.setDataValidation(${rule}.build())`, [false, 'x', 1000]],
    ['false', `r.setDataValidations(r.getValues().map(() => [${rule}.build()]))`, [false, 'x', 1000]],
    ['false', 'r.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())', ['', 'x', 0]],
    [
      'false',
      "r.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').build())",
      ['no', 'x', 1000],
    ],
  ] as const)('%s: %s', (checkboxes, set, [first, kept, last]) => {
    const body = `const r = sheet.getRange('A2:A'); ${set}; const found = sheet.getLastRow(); const first = sheet.getRange('A2').getValue();
      sheet.getRange('B3').setValue('x'); return [first, sheet.getRange('B3').getValue(), found];`;
    expect(answer(body, {}, { circumstances: { sheet: { checkboxes } } })).toEqual([first, kept, last]);
  });

  test('what stands there stays', () => {
    const body = `sheet.getRange('A2:A4').setValues([[true], ['text'], ['']]); sheet.getRange('A2:A4').setDataValidation(
      SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build());
      return sheet.getRange('A2:A4').getValues().map(([one]) => one);`;
    expect(answer(body, {}, { circumstances: { sheet: { checkboxes: 'false' } } })).toEqual([true, 'text', false]);
  });
});

test.each([
  [true, ['#gid=7', 'https://else.example/']],
  [false, [null, 'https://else.example/']],
] as const)('links to tabs stand: %s', (tabLinks, links) => {
  const body = `return ['#gid=7', 'https://else.example/'].map((url) => {
    sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl(url).build());
    return sheet.getRange('A1').getRichTextValue().getLinkUrl(); });`;
  expect(answer(body, {}, { circumstances: { sheet: { tabLinks } } })).toEqual(links);
});

describe('the zone of the Sheet', () => {
  const body = `sheet.getRange('A1').setValue(new Date(Date.UTC(2027, 0, 2, 3, 4)));
    return [ss.getSpreadsheetTimeZone(), sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getValue().toISOString()];`;
  test.each([
    [null, 'Europe/Madrid', '1/2/2027 4:04:00'],
    ['GMT-07:00', 'GMT-07:00', '1/1/2027 20:04:00'],
    ['GMT+05:30', 'GMT+05:30', '1/2/2027 8:34:00'],
    ['Asia/Tokyo', 'Asia/Tokyo', '1/2/2027 12:04:00'],
  ])('%s', (zone, shown, text) => {
    expect(answer(body, {}, { circumstances: { sheet: { zone } } })).toEqual([shown, text, '2027-01-02T03:04:00.000Z']);
  });

  test('no table of zones knows the custom one', () => {
    const lookUp = "new Intl.DateTimeFormat('en', { timeZone: ss.getSpreadsheetTimeZone() })";
    expect(failure(lookUp, {}, { circumstances: { sheet: { zone: 'GMT-07:00' } } })).toContain('RangeError');
    expect(answer("return Utilities.formatDate(new Date(0), 'GMT-07:00', 'HH:mm')")).toBe('17:00');
  });
});

describe('an event whose id is taken', () => {
  const manifest = {
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }] },
  };
  const source = wrap(`const at = { dateTime: '2027-03-02T10:00:00Z' };
    return Calendar.Events.insert({ id: 'abcde', start: at, end: at, attendees: [{ email: 'guest@else.example' }] }, 'primary', { sendUpdates: 'all' }).id;`);
  test.each([
    ['detected', 'failed', 1],
    ['overlooked', 'completed', 2],
  ] as const)('%s', (collisions, status, mails) => {
    const host = workspace(source, { manifest, circumstances: { calendar: { collisions } } });
    expect([host.run('main').status, host.run('main').status]).toEqual(['completed', status]);
    expect(allMails(host.store).length).toBe(mails);
  });
});

describe('what the language has', () => {
  const newer = ['Object.hasOwn', '[].at', '"".replaceAll', '[].findLast', '"".matchAll', 'Promise.allSettled'];
  const older = ['Object.fromEntries', '[].flatMap', '"".trimEnd', 'Intl.DateTimeFormat.prototype.formatToParts'];
  test.each([
    ['modern', 'function'],
    ['es2019', 'undefined'],
  ] as const)('%s', (builtIns, expected) => {
    const types = (names: readonly string[]): string => `[${names.map((name) => `typeof ${name}`).join()}]`;
    const found = answer(`return [${types(newer)}, ${types(older)}]`, {}, { circumstances: { builtIns } });
    expect(found).toEqual([newer.map(() => expected), older.map(() => 'function')]);
  });
});

/** Nothing is pretended: what Google has and the workspace lacks is told, what Google lacks is not there, no argument is dropped. */
import { describe, expect, test } from 'vitest';
import { NotEmulated } from '../../src/local/errors.js';
import { hostOf, outcome } from './forms-project.js';
import { failure, run, workspace, wrap } from './workspace.js';

describe('members', () => {
  test.each([
    ['sheet.colour', 'of a class'],
    ['ScriptApp.AuthMode.HALF', 'of an enum'],
    ['ScriptApp.AuthMode.FULL.colour', 'of an enum value'],
    ['MailApp.sendMail', 'of a service'],
    ['sheet.then', 'that JavaScript asks for'],
    ['SpreadsheetApp.DataValidationCriteria.nothing', 'of an enum of a service'],
  ])('%s is undefined: a member %s that Google has not', (expression) => {
    const result = run(`return [String(${expression}), typeof ${expression}]`);
    expect([result.value, result.missing]).toEqual([['undefined', 'undefined'], []]);
  });

  test.each([
    ['sheet.protect', 'SpreadsheetApp.Sheet.protect', 'of a class'],
    ['SpreadsheetApp.PivotValueDisplayType', 'SpreadsheetApp.PivotValueDisplayType', 'an enum of a service'],
    [
      'SpreadsheetApp.DataValidationCriteria.CUSTOM_FORMULA',
      'SpreadsheetApp.DataValidationCriteria.CUSTOM_FORMULA',
      'a value of an enum',
    ],
    ["'protect' in sheet", 'SpreadsheetApp.Sheet.protect', 'a look whether it is there'],
    ['DriveApp', 'DriveApp', 'a whole service'],
    ['Utilities.newBlob("x").getDataAsString("UTF-8")', 'Utilities.Blob.getDataAsString with charset', 'a way to call'],
    ['MailApp.sendEmail({ attachments: [1] })', 'MailApp.sendEmail with attachments', 'an option'],
    ["ScriptApp.newTrigger('x').forSpreadsheet('other')", 'A trigger on another spreadsheet', 'a use'],
  ])('%s is refused and stands in the result as %s, though the script caught it: %s', (expression, missing) => {
    const result = run(`try { ${expression} } catch (error) { return error.name }`);
    expect([result.value, result.missing]).toEqual(['NotEmulated', [missing]]);
  });

  test('in a trigger too, whoever fires it', () => {
    const host = workspace(
      wrap(`ScriptApp.newTrigger('seen').timeBased().after(1);
        ScriptApp.newTrigger('seen').forSpreadsheet(ss).onOpen().create;
        ScriptApp.newTrigger('seen').forSpreadsheet(ss).onOpen().create();
        ScriptApp.newTrigger('seen').timeBased().after(1).create();`) +
        '\nfunction seen(event) { try { event.source.getEditors() } catch (error) { } try { DriveApp } catch (error) { } }\n' +
        'function onOpen(event) { try { event.source.getEditors() } catch (error) { } }',
    );
    expect(host.run('main').error).toBeUndefined();
    const opened = host.open();
    expect(opened.run!.missing).toEqual(['SpreadsheetApp.Spreadsheet.getEditors']);
    expect(opened.triggered.map((one) => one.missing)).toEqual([['SpreadsheetApp.Spreadsheet.getEditors', 'DriveApp']]);
    expect(host.advance(10).map((one) => one.missing)).toEqual([['DriveApp']]);
  });

  test('before the script begins too, while its event object is made', () => {
    const run = workspace('function main() {}').run('main', () => {
      throw new NotEmulated('An event');
    });
    expect([run.status, run.missing]).toEqual(['failed', ['An event']]);
  });

  test.each([
    ['typeof Drive', [], 'undefined', 'not enabled'],
    ['Drive', ['Drive'], 'NotEmulated: Drive is not in the Local Workspace', 'enabled, and lacking'],
  ])('%s with %j enabled: %s', (expression, symbols, outcomeOf, _name) => {
    const manifest = { dependencies: { enabledAdvancedServices: symbols.map((userSymbol) => ({ userSymbol })) } };
    const result = run(`return ${expression}`, {}, { manifest });
    expect(result.error ? `${result.error.name}: ${result.error.message}` : result.value).toBe(outcomeOf);
  });

  test('a script may use the name of a service for something of its own', () => {
    const host = workspace('var Maps = { a: 1 }; const Charts = 2; function main() { return [Maps.a, Charts] }');
    expect(host.run('main').value).toEqual([1, 2]);
  });
});

describe('arguments', () => {
  const signature = (types: string, call: string): string =>
    `Exception: The parameters (${types}) don't match the method signature for ${call}.`;

  test.each([
    ['sheet.getRange(1, 1).getValues(1)', signature('number', 'SpreadsheetApp.Range.getValues'), 'one too many'],
    ['sheet.getRange()', signature('', 'SpreadsheetApp.Sheet.getRange'), 'none'],
    ["ss.toast('a', 'b', 1, 2)", signature('String,String,number,number', 'SpreadsheetApp.Spreadsheet.toast'), 'four'],
    [
      "sheet.getRange('A1').insertCheckboxes('yes')",
      'NotEmulated: SpreadsheetApp.Range.insertCheckboxes with checkedValue is not in the Local Workspace',
      'one that the workspace does not read',
    ],
    [
      "ss.insertSheet('x', { template: sheet })",
      'NotEmulated: SpreadsheetApp.Spreadsheet.insertSheet with template is not in the Local Workspace',
      'an option that the workspace does not read',
    ],
    [
      "sheet.getRange('A1').clear({ contentsOnly: true, skipFilteredRows: true })",
      'NotEmulated: SpreadsheetApp.Range.clear with skipFilteredRows is not in the Local Workspace',
      'one option of two',
    ],
    [
      "sheet.getRange('A1').clear({ contentOnly: true })",
      'NotEmulated: Google would ignore contentOnly in SpreadsheetApp.Range.clear',
      'a typing mistake',
    ],
    [
      "sheet.getRange('A1').sort([{ column: 1, asc: false }])",
      'NotEmulated: SpreadsheetApp.Range.sort with asc is not in the Local Workspace',
      'in a list of options',
    ],
  ])('%s: %s', (body, message, _name) => {
    expect(failure(body)).toBe(message);
  });

  test.each([
    ["sheet.getRange('A1', undefined).getA1Notation()", 'A1', 'undefined at the end is no argument'],
    [
      "MailApp.sendEmail({ to: 'a@x.org', body: 'B', attachments: [], inlineImages: {} })",
      null,
      'an empty list says nothing',
    ],
    ["sheet.getRange('A1').clear({ contentsOnly: true, skipFilteredRows: null }).getRow()", 1, 'nor does null'],
    ["sheet.appendRow(['a']).clear({ formatOnly: true }).getLastRow()", 1, 'an option that is read'],
    ["sheet.appendRow(['a']).clear({ contentsOnly: true }).getLastRow()", 0, 'another'],
  ])('%s gives %j: %s', (expression, value, _name) => {
    expect(run(`return ${expression}`).value ?? null).toEqual(value);
  });

  const meeting = "start: { dateTime: '2027-03-01T10:00:00Z' }, end: { dateTime: '2027-03-01T11:00:00Z' }";
  test.each([
    [`insert({ ${meeting}, gadget: { type: 'x' } }, 'primary')`, 'Calendar.Events.insert with gadget', 'a field'],
    [
      `insert({ ${meeting}, attendees: [{ email: 'a@x.org', resource: true }] }, 'primary')`,
      'Calendar.Events with attendees.resource',
      'a field within',
    ],
    [`insert({ ${meeting} }, 'primary', { maxAttendees: 1 })`, 'Calendar.Events.insert with maxAttendees', 'an option'],
    ["list('primary', { syncToken: 'x' })", 'Calendar.Events.list with syncToken', 'a filter'],
    ["remove('primary', 'x', {}, { 'If-Match': 'y' })", 'Calendar.Events.remove with headers', 'headers'],
  ])('Calendar.Events.%s is refused as %s: %s', (call, what, _name) => {
    expect(() => outcome(`Calendar.Events.${call}`)).toThrow(`NotEmulated: ${what} is not in the Local Workspace`);
  });

  test('a refused message is not sent, a refused event not made', () => {
    const host = hostOf(`function main() {
      try { MailApp.sendEmail({ to: 'a@x.org', subject: 'S', body: 'B', bcc2: 'b@x.org' }) } catch (error) { }
      try { Calendar.Events.insert({ ${meeting}, sumary: 'x' }, 'primary') } catch (error) { }
      return [MailApp.getRemainingDailyQuota(), Calendar.Events.list('primary').items.length];
    }`);
    const result = host.run('main');
    expect(result.value).toEqual([1500, 0]);
    expect(result.missing).toEqual(['MailApp.sendEmail with bcc2', 'Calendar.Events.insert with sumary']);
  });
});

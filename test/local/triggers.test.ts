/** Installed triggers run when they should, with the event that Google gives them. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/local/kernel.js';
import {
  deleteRows,
  editCell,
  editCells,
  importTab,
  insertRows,
  renameSheet,
  sortSheet,
} from '../../src/local/spreadsheet/edits.js';
import { tabModel } from '../../src/local/spreadsheet/page-model.js';
import { answer, failure, workspace, wrap } from './workspace.js';

const note = `function note(e) { const p = PropertiesService.getScriptProperties();
  p.setProperty('seen', (p.getProperty('seen') || '') + new Date().toISOString() + '|'); return JSON.stringify(e); }
  function seen() { return (PropertiesService.getScriptProperties().getProperty('seen') || '').split('|').slice(0, -1); }`;

describe('time triggers', () => {
  const hour = 3_600_000;
  test.each([
    ['everyHours(1)', 3 * hour, ['09:30', '10:30', '11:30'], 'every hour'],
    ['everyMinutes(30)', hour, ['09:00', '09:30'], 'every half hour'],
    ['everyDays(1).atHour(7)', 48 * hour, ['06:00', '06:00'], 'every day at seven in Madrid'],
    ['after(60000)', 3 * hour, ['08:31'], 'once, later'],
    ["at(new Date('2027-03-01T12:00:00Z'))", 5 * hour, ['12:00'], 'once, at an instant'],
    ['onWeekDay(ScriptApp.WeekDay.TUESDAY).atHour(9)', 14 * 24 * hour, ['08:00', '08:00'], 'every Tuesday'],
  ])('%s', (how, ms, times, _name) => {
    const host = workspace(wrap(`ScriptApp.newTrigger('note').timeBased().${how}.create()`) + note);
    host.run('main');
    const from = host.clock.now();
    const runs = host.advance(ms);
    expect(runs.map((run) => run.status)).toEqual(times.map(() => 'completed'));
    expect((host.run('seen').value as string[]).map((at) => at.slice(11, 16))).toEqual(times);
    expect(host.clock.now()).toBeGreaterThanOrEqual(from + ms);
    expect(host.advance(0)).toEqual([]);
  });

  test('the event tells the time in UTC', () => {
    const host = workspace(wrap("ScriptApp.newTrigger('note').timeBased().after(1).create()") + note);
    host.run('main');
    expect(JSON.parse(host.advance(60_000)[0]!.value as string)).toMatchObject({
      authMode: 'FULL',
      timezone: 'UTC',
      hour: 8,
      minute: 30,
      'day-of-week': 1,
      'day-of-month': 1,
    });
  });
});

describe('an add-on', () => {
  test.each([
    ['timeBased().after(60000)', 'more frequently than once per hour'],
    ['timeBased().everyMinutes(30)', 'more frequently than once per hour'],
    ['timeBased().everyHours(1)', ''],
    ['forSpreadsheet(ss).onFormSubmit()', ''],
    ['forSpreadsheet(ss).onOpen()', 'one trigger of each type'],
  ])('%s', (how, refused) => {
    const host = workspace(
      wrap(`const add = (how) => how(ScriptApp.newTrigger('note')).create();
      add((t) => t.forSpreadsheet(ss).onOpen());
      add((t) => t.${how});`) + note,
    );
    host.arrange({ triggers: { ofAddOn: true } });
    const { status, error } = host.run('main');
    expect([status, error?.message ?? '']).toEqual(
      refused ? ['failed', expect.stringContaining(refused)] : ['completed', ''],
    );
  });
});

describe('installing', () => {
  test('triggers are listed with what they wait for, and deleted', () => {
    const body = `ScriptApp.newTrigger('a').forSpreadsheet(ss).onFormSubmit().create();
      const t = ScriptApp.newTrigger('b').timeBased().everyHours(1).create();
      const list = ScriptApp.getProjectTriggers().map((x) => [x.getHandlerFunction(), String(x.getEventType()), String(x.getTriggerSource())]);
      ScriptApp.deleteTrigger(t);
      return [list, ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(ss).length, typeof t.getUniqueId()];`;
    expect(answer(body)).toEqual([
      [
        ['a', 'ON_FORM_SUBMIT', 'SPREADSHEETS'],
        ['b', 'CLOCK', 'CLOCK'],
      ],
      1,
      1,
      'string',
    ]);
  });

  test('a script has at most twenty', () => {
    expect(failure("for (let i = 0; i < 21; i++) ScriptApp.newTrigger('a').timeBased().everyHours(1).create()")).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  test('a handler that does not exist fails when it is due', () => {
    const host = workspace(wrap("ScriptApp.newTrigger('nobody').timeBased().after(1).create()"));
    host.run('main');
    expect(host.advance(10)[0]!.error?.message).toBe('Script function not found: nobody');
  });
});

describe('what a person does in the Sheet', () => {
  const script = `function onEdit(e) { const p = PropertiesService.getScriptProperties();
      p.setProperty('simple', [e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode)].join(' ')); }
    function edited(e) { PropertiesService.getScriptProperties().setProperty('full', e.range.getSheet().getName() + ' ' + e.authMode + ' ' + e.value); }
    function changed(e) { PropertiesService.getScriptProperties().setProperty('change', e.changeType); }
    function main() { const ss = SpreadsheetApp.getActive();
      ScriptApp.newTrigger('edited').forSpreadsheet(ss).onEdit().create();
      ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create();
      const s = ss.getSheets()[0]; s.setFrozenRows(1);
      s.getRange('A1:B3').setValues([['name', 'ok'], ['b', ''], ['a', '']]);
      s.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build()); }
    function props() { return PropertiesService.getScriptProperties().getProperties(); }
    function read() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues(); }`;
  const open = (): { host: Host; sheetId: number } => {
    const host = workspace(script);
    expect(host.run('main').status).toBe('completed');
    return { host, sheetId: 0 };
  };

  test('scripts do not set off edit triggers, typing does', () => {
    const { host, sheetId } = open();
    expect(host.run('props').value).toEqual({});
    expect(editCell(host, { sheetId, row: 2, column: 1, text: '007' }).ok).toBe(true);
    expect(host.run('props').value).toEqual({ simple: 'A2 007 b undefined', full: 'Sheet1 FULL 007', change: 'EDIT' });
    expect(host.run('read').value).toEqual([
      ['name', 'ok'],
      [7, ''],
      ['a', ''],
    ]);
  });

  test('what a rule refuses is told in a sentence and changes nothing', () => {
    const { host, sheetId } = open();
    expect(editCells(host, { sheetId, row: 2, column: 1, texts: [['x', 'perhaps']] })).toEqual({
      ok: false,
      sentence: 'The data you entered in cell B2 violates the data validation rules set on this cell.',
    });
    expect((host.run('read').value as unknown[][])[1]).toEqual(['b', '']);
  });

  test('a block pasted at the end makes the tab longer', () => {
    const { host, sheetId } = open();
    expect(editCells(host, { sheetId, row: 1000, column: 26, texts: [['a'], ['b', 'c']] }).ok).toBe(true);
    const model = tabModel(host, sheetId)!;
    expect([model.maxRows, model.maxColumns, model.rows[1000]![26]?.display]).toEqual([1001, 27, 'c']);
  });

  test('rows come, go and are sorted below the header', () => {
    const { host, sheetId } = open();
    expect(sortSheet(host, { sheetId, column: 1, ascending: true }).ok).toBe(true);
    expect(insertRows(host, { sheetId, before: 2, count: 1 }).ok).toBe(true);
    expect(deleteRows(host, { sheetId, row: 4, count: 1 }).ok).toBe(true);
    expect(host.run('read').value).toEqual([
      ['name', 'ok'],
      ['', ''],
      ['a', ''],
    ]);
    expect(host.run('props').value).toEqual({ change: 'REMOVE_ROW' });
  });

  test('a tab is renamed, and imported as typed', () => {
    const { host, sheetId } = open();
    expect(renameSheet(host, { sheetId, name: 'People' }).ok).toBe(true);
    const rows = Array.from({ length: 1200 }, (_, i) => [String(i), `p${i}`, '2027-03-01']);
    const made = importTab(host, { name: 'Form Responses 1', rows });
    expect(importTab(host, { name: 'people', rows })).toEqual({
      ok: false,
      sentence: 'A sheet with the name "people" already exists. Please enter another name.',
    });
    const model = tabModel(host, made.ok ? made.sheetId : -1)!;
    expect([model.name, model.rows.length, model.rows[1199]!.map((cell) => cell?.value)]).toEqual([
      'Form Responses 1',
      1200,
      [1199, 'p1199', 46447],
    ]);
  });

  test('an import changes nothing that was typed', () => {
    const { host } = open();
    const row = ['0123', '12E3', '3-5', '1/2', '4-1-2027 10:00', '1:30', '50%', '1,200', '12', '-2.5', 'TRUE'];
    const made = importTab(host, { name: 'Codes', rows: [row] });
    const model = tabModel(host, made.ok ? made.sheetId : -1)!;
    expect(model.rows[0]!.map((cell) => cell?.value)).toEqual([...row.slice(0, 8), 12, -2.5, true]);
  });
});

test('a tab shows looks, lists, ticks and the colours of its rules', () => {
  const host = workspace(
    wrap(`sheet.getRange('A1:C1').setValues([['name', 'status', 'ok']]).setFontWeight('bold').setBackground('#eeeeee').setNote('help');
      sheet.getRange('A2:C3').setValues([['ann', 'draft', true], ['bob', 'done', false]]);
      sheet.getRange('C2:C3').insertCheckboxes();
      sheet.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['draft', 'done']).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B2="Draft"').setBackground('#fce8e6').setRanges([sheet.getRange('A2:C')]).build()]);
      sheet.setColumnWidth(1, 180); sheet.setFrozenRows(1);`),
  );
  expect(host.run('main').error).toBeUndefined();
  const model = tabModel(host, 0)!;
  expect(model).toMatchObject({ name: 'Sheet1', frozenRows: 1, widths: { 1: 180 } });
  expect(model.rows[0]![0]).toEqual({
    display: 'name',
    value: 'name',
    note: 'help',
    background: '#eeeeee',
    bold: true,
  });
  expect(model.rows.slice(1).map((row) => row.map((cell) => cell?.background))).toEqual([
    ['#fce8e6', '#fce8e6', '#fce8e6'],
    [undefined, undefined, undefined],
  ]);
  expect(model.rows[1]![1]!.validation).toEqual({ list: ['draft', 'done'] });
  expect(model.rows[2]![2]).toEqual({ display: 'FALSE', value: false, validation: { checkbox: true } });
});

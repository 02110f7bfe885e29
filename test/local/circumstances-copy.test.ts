/** File > Make a copy, and how large and how often a workspace may become. */
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyFile } from '../../src/local/copy-file.js';
import { formList } from '../../src/local/forms/page-model.js';
import { submitForm } from '../../src/local/forms/submit.js';
import type { Host } from '../../src/local/kernel.js';
import { allMails } from '../../src/local/mail/mailboxes.js';
import { editCell, insertRows } from '../../src/local/spreadsheet/edits.js';
import { sheetModel, tabModel } from '../../src/local/spreadsheet/page-model.js';
import { failure, workspace, wrap } from './workspace.js';

const bob = 'bob@school.example';
const source = `${wrap(`const form = FormApp.create('Sign up', true); form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ss.rename('Mentoring'); ss.getSheetByName('Sheet1').getRange('A1').setValue('x').setNote('why').setFontWeight('bold');
    PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getScriptProperties().setProperty('a', '1');
    ScriptApp.newTrigger('look').forSpreadsheet(ss).onFormSubmit().create(); MailApp.sendEmail('a@else.example', 's', 'b');
    return form.getId();`)}
  function look() {
    const ss = SpreadsheetApp.getActive();
    return [PropertiesService.getDocumentProperties().getKeys().length, PropertiesService.getScriptProperties().getKeys().length,
      ScriptApp.getProjectTriggers().length, Session.getEffectiveUser().getEmail(), MailApp.getRemainingDailyQuota()];
  }
  function id() { return SpreadsheetApp.getActive().getId(); }`;

describe('a copy', () => {
  function copied(forms: boolean): { host: Host; copy: Host } {
    const host = workspace(source, { circumstances: { copies: { forms } } });
    const made = host.run('main');
    expect(submitForm(host, made.value as string, { answers: { Name: 'Ann' } }).ok).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    const copy = copyFile(host, folder, { as: bob });
    onTestFinished(() => {
      copy.close();
      rmSync(folder, { recursive: true });
    });
    return { host, copy };
  }

  test('has the tabs with all that stands in them, and another id', () => {
    const { host, copy } = copied(true);
    expect(sheetModel(copy).name).toBe('Copy of Mentoring');
    expect(sheetModel(copy).tabs.map(({ id, name }) => [id, name])).toEqual(
      sheetModel(host).tabs.map(({ id, name }) => [id, name]),
    );
    for (const { id } of sheetModel(host).tabs) expect(tabModel(copy, id)!.rows).toEqual(tabModel(host, id)!.rows);
    expect(copy.run('id').value).not.toBe(host.run('id').value);
  });

  test('has no triggers, no properties and nothing of a mailbox, and belongs to who made it', () => {
    const { copy } = copied(true);
    expect(copy.run('look').value).toEqual([0, 0, 0, bob, 1500]);
    expect(allMails(copy.store)).toEqual([]);
  });

  test.each([
    [true, ['Copy of Sign up'], true],
    [false, [], false],
  ])('forms come along: %s', (forms, names, linked) => {
    const { host, copy } = copied(forms);
    const made = formList(copy);
    expect(made.map(({ title }) => title)).toEqual(names);
    expect(sheetModel(copy).tabs.some(({ formUrl }) => formUrl !== null)).toBe(linked);
    for (const form of made) {
      expect([form.open, form.responses, form.id === formList(host)[0]!.id]).toEqual([false, 0, false]);
      expect(sheetModel(copy).tabs[0]!.formUrl).toContain(form.id);
    }
    expect(formList(host)[0]!.responses).toBe(1);
  });
});

describe('ten million cells', () => {
  const sentence = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  test('a person who types far below is refused, and nothing has become larger', () => {
    const host = workspace('');
    const cell = { sheetId: 0, row: 1_000_000_000, column: 1, text: 'x' };
    expect(editCell(host, cell)).toEqual({ ok: false, sentence });
    expect(editCell(host, { ...cell, row: 1, column: 20_000 })).toEqual({ ok: false, sentence });
    expect(insertRows(host, { sheetId: 0, before: 2, count: 1_000_000 })).toEqual({ ok: false, sentence });
    expect(tabModel(host, 0)!.maxRows).toBe(1000);
  });

  test('the last row that there may be is written without those before it', () => {
    const host = workspace('');
    expect(editCell(host, { sheetId: 0, row: 384_615, column: 1, text: 'x' }).ok).toBe(true);
    expect(host.store.get<{ n: number }>('SELECT count(*) AS n FROM sheet_rows')!.n).toBe(1);
    expect(editCell(host, { sheetId: 0, row: 384_616, column: 1, text: 'x' })).toEqual({ ok: false, sentence });
  });

  test.each(['sheet.insertRowsAfter(1, 400000)', 'sheet.insertColumnsAfter(1, 10000)'])('%s', (body) => {
    expect(failure(body)).toBe(`Exception: ${sentence}`);
  });
});

test('workspaces that were closed hold no great number of files open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const held = (): number =>
    readdirSync('/proc/self/fd').filter((name) => {
      try {
        return readlinkSync(join('/proc/self/fd', name)).includes('workspace.db');
      } catch {
        return false;
      }
    }).length;
  const before = held();
  for (let n = 0; n < 60; n++) workspace(wrap('sheet.getRange("A1").setValue(1)')).close();
  await new Promise((next) => setImmediate(next));
  expect(held() - before).toBeLessThan(60);
});

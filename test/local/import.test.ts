/** File > Import: a file that somebody brings becomes tabs, or a sentence says why not. */
import { describe, expect, test } from 'vitest';
import { tableToType } from '../../src/local/import/table-file.js';
import { importFile } from '../../src/local/server/adapter/import-file.js';
import { sheetModel, tabModel } from '../../src/local/spreadsheet/page-model.js';
import { encoded } from '../files/encoded.js';
import { cell, workbookOf } from '../files/xlsx.js';
import { workspace } from './workspace.js';

const head = 'Timestamp,Email Address,Name,I would like to be a,Topics I want,Topics I offer,About me\n';
const polish =
  '1/4/2027 10:02,pawel@e.example.org,Paweł Żak,Mentor,,"Zarządzanie, Pisanie",\n1/4/2027 10:05,ela@e.example.org,Elżbieta Wójcik,Mentee,"Pisanie, Zarządzanie",,Łódź\n';

const workbook = workbookOf([
  cell('A1', 'Name') + cell('B1', 'Signed up') + cell('C1', 'Seats') + cell('D1', 'Agrees'),
  `${cell('A2', 'Ann Ł')}<c r="B2" s="1"><v>46391.4375</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="b"><v>1</v></c>`,
  `${cell('A3', '=1+1')}<c r="B3" s="1"><v>46391</v></c>`,
]);

test('an Excel file: what its cells show, as it is typed into a Sheet', async () => {
  expect(await tableToType(workbook)).toMatchObject({
    rows: [
      ['Name', 'Signed up', 'Seats', 'Agrees'],
      ['Ann Ł', '2027-01-04 10:30', '2', 'TRUE'],
      ["'=1+1", '2027-01-04'],
    ],
  });
});

describe('File > Import', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const bring = (name: string, content: string) => {
    const host = workspace();
    return { host, outcome: importFile(host, { name, base64: content }) };
  };

  test('a file becomes a tab of its name', async () => {
    const { host, outcome } = bring('Mentees.csv', base64('Name;E-mail\nAnn;ann@e.example.org\n'));
    const done = await outcome;
    expect(done).toEqual({ ok: true, sheetId: done.sheetId, toasts: [] });
    expect(sheetModel(host).tabs.map(({ name }) => name)).toContain('Mentees');
    expect(
      tabModel(host, done.sheetId!)!
        .rows.slice(0, 2)
        .map((row) => row.slice(0, 2).map((one) => one?.display)),
    ).toEqual([
      ['Name', 'E-mail'],
      ['Ann', 'ann@e.example.org'],
    ]);
    expect((await importFile(host, { name: 'Mentees.csv', base64: base64('a,b') })).ok).toBe(true);
    expect(sheetModel(host).tabs.map(({ name }) => name)).toContain('Mentees 2');
  });

  test('what is text in Excel stays text', async () => {
    const host = workspace();
    const done = await importFile(host, { name: 'x.xlsx', base64: Buffer.from(workbook).toString('base64') });
    const shown = tabModel(host, done.sheetId!)!.rows[2]![0]!;
    expect([shown.display, shown.formula]).toEqual(['=1+1', undefined]);
  });

  test.each([
    ['nothing', '', 'This file is empty.'],
    ['a quotation that does not end', base64('a,"b\n'), 'This is no CSV: in row 1 the quotation marks do not fit.'],
    [
      'a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]).toString('base64'),
      'This file is protected by a password. Save it without one, then import it.',
    ],
    [
      'a broken archive',
      base64('PK\u0003\u0004 and no more'),
      'This file could not be read. It has to be a CSV, a TSV or an .xlsx file.',
    ],
  ])('%s is refused with a sentence', async (_name, content, message) => {
    expect(await bring('x.csv', content).outcome).toEqual({ ok: false, message });
  });

  test('each sheet becomes a tab; cells that would be blank are told', async () => {
    const bytes = workbookOf([
      {
        name: 'Mentees',
        rows: [cell('A1', 'Name'), '<c r="A2"><f>A1</f></c>', '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row>'],
      },
      { name: 'Empty', rows: [] },
      { name: 'Mentors', rows: [cell('A1', 'Name'), cell('A2', 'Ben')] },
    ]);
    const { host, outcome } = bring('Lists.xlsx', Buffer.from(bytes).toString('base64'));
    const { sheetId, toasts = [] } = await outcome;
    const tabs = sheetModel(host).tabs.slice(-2);
    expect(tabs.map(({ name }) => name)).toEqual(['Mentees', 'Mentors']);
    expect(sheetId).toBe(tabs[0]!.id);
    expect(toasts.map(({ title, text }) => `${title}: ${text.slice(0, 40)}`)).toEqual([
      '2 tabs were added: Mentees, Mentors',
      'Look at the hidden rows: A row of Mentees is hidden in Excel, per',
      'Look at the blank cells: Mentees has a formula without a result, ',
    ]);
  });

  test('letters that may be wrong are told', async () => {
    const { outcome } = bring('x.csv', Buffer.from(encoded(head + polish, 'windows-1250')).toString('base64'));
    expect((await outcome).toasts).toEqual([
      {
        title: 'Look at the letters',
        text: expect.stringContaining('read as windows-1250, so that it says "Paweł Żak"'),
        seconds: -1,
      },
    ]);
  });
});

/** Files that somebody brings: the letters as they were written, or a word that they may be wrong. */
import { describe, expect, test } from 'vitest';
import { decode, UnknownEncoding } from '../../src/local/import/decode.js';
import { readTableFile } from '../../src/local/import/table-file.js';
import { importFile } from '../../src/local/server/adapter/import-file.js';
import { sheetModel, tabModel } from '../../src/local/spreadsheet/page-model.js';
import { workspace } from './workspace.js';
import { workbookOf } from './xlsx.js';

/** In an encoding whose letters are one byte each. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const letters = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = letters.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const head = 'Timestamp,Email Address,Name,I would like to be a,Topics I want,Topics I offer,About me\n';
const polish =
  '1/4/2027 10:02,pawel@e.example.org,Paweł Żak,Mentor,,"Zarządzanie, Pisanie",\n1/4/2027 10:05,ela@e.example.org,Elżbieta Wójcik,Mentee,"Pisanie, Zarządzanie",,Łódź\n';
const spanish =
  '1/4/2027 10:00,ana@e.example.org,Ana Peña,Mentee,Diseño,,x\n1/4/2027 10:00,bea@e.example.org,Bea Núñez,Mentor,,Diseño,x\n';
const german =
  '1/4/2027 10:00,a@e.example.org,Jörg Müller,Mentee,Führung,,Größe\n1/4/2027 10:00,b@e.example.org,Käthe Weiß,Mentor,,Führung,x\n';
const french =
  '1/4/2027 10:00,a@e.example.org,Zoé Lefèvre,Mentee,Écriture,,déjà vu\n1/4/2027 10:00,b@e.example.org,François Noël,Mentor,,Écriture,x\n';
const russian =
  '1/4/2027 10:00,a@e.example.org,Анна Иванова,Mentee,Управление,,Хочу учиться\n1/4/2027 10:00,b@e.example.org,Пётр Смирнов,Mentor,,Управление,Помогу\n';

describe('letters', () => {
  test.each([
    ['Paweł Żak', 'windows-1250', polish],
    ['Ana Peña', 'macintosh', spanish],
    ['Ana Peña', 'windows-1252', spanish],
    ['Jörg Müller', 'windows-1252', german],
    ['Jörg Müller', 'macintosh', german],
    ['Zoé Lefèvre', 'windows-1252', french],
    ['Zoé Lefèvre', 'macintosh', french],
    ['Анна Иванова', 'windows-1251', russian],
  ])('%s in %s: read, and said that it was guessed', (name, encoding, text) => {
    const read = decode(encoded(head + text, encoding));
    expect(read.text).toContain(name);
    expect(read.doubt).toMatchObject({ code: 'guessed', encoding });
    expect(decode(encoded(head + text, encoding), encoding)).toMatchObject({ text: head + text, encoding });
  });

  test.each([
    [
      'shift_jis',
      '8d b2 93 a1 20 89 d4 8e 71 2c 88 c9 93 a1 20 8c 92 2c 83 81 83 93 83 5e 81 5b 2c 83 81 83 93 83 65 83 42 81 5b',
      '佐藤 花子,伊藤 健,メンター,メンティー',
    ],
    [
      'windows-1255',
      'ee f0 e5 e9 ed 20 fa e5 eb f0 e9 fa 20 e4 ee f0 e8 e5 f8 e9 f0 e2 20 f9 ec ed 20 e0 ed 20 ec e0 20 f9 ec e7 fa',
      'מנוים תוכנית המנטורינג שלם אם לא שלחת',
    ],
  ])('%s', (encoding, hex, text) => {
    const bytes = Uint8Array.from(hex.split(' '), (pair) => Number.parseInt(pair, 16));
    const lines = new Uint8Array([...utf8(head), ...bytes, 10]);
    expect(decode(lines)).toMatchObject({ text: `${head}${text}\n`, doubt: { code: 'guessed', encoding } });
  });

  test('UTF-8 with one bad byte stays UTF-8', () => {
    const bytes = utf8(`${head}1,pawel@e.example.org,Paweł Żak,Mentor,,Écriture,I said  hi\n`);
    bytes[bytes.length - 5] = 0x93;
    const read = decode(bytes);
    expect(read.text).toContain('Paweł Żak');
    expect(read.text).toContain('\ufffd');
    expect(read.doubt).toEqual({ code: 'bad-bytes', bad: 1, line: 2 });
  });

  test.each([
    ['é as Ã©', 'Name\nJosÃ© FÃ©liz\n'],
    ['lost before', 'Name\nJos\ufffd\n'],
    ['ł as Å‚', 'Name\nPaweÅ‚\n'],
  ])('%s: garbled before they came', (_name, text) => {
    expect(decode(utf8(text)).doubt).toEqual({ code: 'garbled' });
  });

  test.each(['Name\nJosé Ângela Åsa Ødegård\n', '姓名\n李雷\n', 'שם\nדנה\n', 'plain\nascii\n', 'Â 1\nÃo Paulo\n'])(
    'nothing is wrong with %j',
    (text) => {
      expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
    },
  );

  test('UTF-16 with a mark and without', () => {
    const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(decode(wide('\ufeffName\nPaweł\n')).text).toBe('Name\nPaweł\n');
    expect(decode(wide('Name,E-mail\nPaweł,p@e.example.org\n')).text).toBe('Name,E-mail\nPaweł,p@e.example.org\n');
  });

  test('Shift-JIS by its name, also as others call it; no name of any', () => {
    const bytes = new Uint8Array([0x93, 0xfa, 0x96, 0x7b]);
    expect(decode(bytes, 'shift_jis').text).toBe('日本');
    expect(decode(bytes, 'CP932').text).toBe('日本');
    expect(() => decode(bytes, 'klingon')).toThrow(UnknownEncoding);
  });
});

test('a file of an old Excel is said to be one', async () => {
  expect(await readTableFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual({ rows: [], old: true });
});

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const workbook = workbookOf([
  cell('A1', 'Name') + cell('B1', 'Signed up') + cell('C1', 'Seats') + cell('D1', 'Agrees'),
  `${cell('A2', 'Ann Ł')}<c r="B2" s="1"><v>46391.4375</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="b"><v>1</v></c>`,
  `${cell('A3', '=1+1')}<c r="B3" s="1"><v>46391</v></c>`,
]);

test('an Excel file: what its cells show, days and times as any language reads them', async () => {
  expect(await readTableFile(workbook)).toEqual({
    rows: [
      ['Name', 'Signed up', 'Seats', 'Agrees'],
      ['Ann Ł', '2027-01-04 10:30:00', '2', 'TRUE'],
      ["'=1+1", '2027-01-04', '', ''],
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
      'a broken archive',
      base64('PK\u0003\u0004 and no more'),
      'This file could not be read. It has to be a CSV, a TSV or an .xlsx file.',
    ],
  ])('%s is refused with a sentence', async (_name, content, message) => {
    expect(await bring('x.csv', content).outcome).toEqual({ ok: false, message });
  });

  test('letters that may be wrong are told', async () => {
    const { outcome } = bring('x.csv', Buffer.from(encoded(head + polish, 'windows-1250')).toString('base64'));
    expect((await outcome).toasts).toEqual([
      {
        title: 'Look at the letters',
        text: expect.stringContaining('read as windows-1250, so that it says "Paweł Żak"'),
      },
    ]);
  });
});

/** A file that somebody brings: rows as its cells show them, or why there are none. */
import { describe, expect, it, test } from 'vitest';
import { shownNumber } from '../../src/files/number-look.js';
import { readTableFile } from '../../src/files/table-file.js';
import { named } from '../cases.js';
import { cell, workbookOf, zip } from './xlsx.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array, sheet?: number) =>
  (await readTableFile(bytes, sheet === undefined ? {} : { sheet })).rows;

it.each(
  named([
    [46391.4375, 'm/d/yy h:mm', '2027-01-04 10:30', 'a moment'],
    [46391.437511574, 'm/d/yy h:mm:ss', '2027-01-04 10:30:01', 'a moment with seconds'],
    [46391, '[$-409]d\\-mmm\\-yy;@', '2027-01-04', 'a day'],
    [46391.75, 'dd.mm.yyyy', '2027-01-04', 'a day, of which the time is not shown'],
    [0.4375, 'h:mm AM/PM', '10:30', 'a time'],
    [1.5, '[h]:mm', '36:00', 'hours beyond a day'],
    [0.5, '0%', '50%', 'per cent'],
    [0.1255, '0.0%', '12.6%', 'per cent with a decimal'],
    [2, 'General', '2', 'a number'],
    [0.1 + 0.2, '', '0.3', 'a sum that binary fractions do not hold'],
    [2, '0.00', '2.00', 'decimals'],
    [2.5, '0.##', '2.5', 'decimals that need not be'],
    [1067, '00000', '01067', 'leading zeros'],
    [-3, '#,##0;[Red]-#,##0', '-3', 'a negative number'],
    [12345, '#,##0', '12345', 'thousands'],
    [3, '0" mentees"', '3 mentees', 'a unit'],
    [20, '#,##0.00\\ [$€-407]', '20.00 €', 'money'],
    [1.5, '# ?/?', '1.5', 'a fraction'],
    [12, '@', '12', 'a number that is text'],
  ] as const),
)('%s', (_name, [value, format, shown]) => {
  expect(shownNumber(value, format)).toBe(shown);
});

describe('an Excel file', () => {
  const people = [cell('A1', 'Name') + cell('B1', 'Seats'), `${cell('A2', 'Ann &amp; Łucja')}<c r="B2"><v>2</v></c>`];
  const seen = [
    ['Name', 'Seats'],
    ['Ann & Łucja', '2'],
  ];

  test.each([
    ['as Excel packs it', { packed: true }],
    ['with prefixes', { prefix: 'x' }],
  ])('%s', async (_name, more) => {
    expect(await rowsOf(workbookOf(people, more))).toEqual(seen);
  });

  test('texts that are shared, in several fonts, with how they are pronounced, and with signs that XML has not', async () => {
    const strings = [
      '<si><r><t>Full</t></r><r><t xml:space="preserve"> name</t></r></si>',
      '<si><t>佐藤</t><rPh sb="0" eb="2"><t>サトウ</t></rPh></si>',
      '<si><t>one_x000D_\ntwo</t></si>',
    ];
    const shared = (at: string, place: number) => `<c r="${at}" t="s"><v>${place}</v></c>`;
    const rows = [shared('A1', 0), shared('A2', 1), shared('A3', 2)];
    expect(await rowsOf(workbookOf(rows, { strings }))).toEqual([['Full name'], ['佐藤'], ['one\ntwo']]);
  });

  test('blank rows and cells keep their place, wherever something stands', async () => {
    const rows = [cell('B1', 'Title'), '', '<row r="4"><c r="C4"><v>1</v></c><c r="AA4"/></row>'];
    expect(await rowsOf(workbookOf(rows))).toEqual([['', 'Title'], [], [], ['', '', '1']]);
  });

  test('a formula is what it came to; one that came to nothing is counted, as are hidden rows', async () => {
    const rows = [
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B1"><f>1+1</f></c>',
      '<row r="2" hidden="1"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="b"><v>1</v></c></row>',
    ];
    expect(await readTableFile(workbookOf(rows))).toMatchObject({
      rows: [['ab'], ['#DIV/0!', 'TRUE']],
      uncomputed: 1,
      hidden: 1,
    });
  });

  test('days that are counted from 1904', async () => {
    const rows = ['<c r="A1" s="1"><v>44929</v></c>'];
    expect(await rowsOf(workbookOf(rows, { since1904: true, formats: ['yyyy-mm-dd'] }))).toEqual([['2027-01-04']]);
    const long = ['<c r="A1" s="1"><v>1.0868055555555556</v></c>'];
    expect(await rowsOf(workbookOf(long, { since1904: true, formats: ['[h]:mm'] }))).toEqual([['26:05']]);
  });

  test('of several sheets one is asked for; hidden ones are not offered', async () => {
    const bytes = workbookOf([
      { name: 'Read me', rows: [cell('A1', 'Hello')] },
      { name: 'Lists', rows: [cell('A1', 'x')], state: 'hidden' },
      { name: 'People', rows: people },
    ]);
    expect(await readTableFile(bytes)).toMatchObject({ sheets: ['Read me', 'People'], rows: [] });
    expect(await rowsOf(bytes, 1)).toEqual(seen);
  });
});

describe('what cannot be read', () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const bomb = workbookOf(['<c r="A1"><v>1</v></c>', ' '.repeat(160_000_000)], { packed: true });
  test.each([
    ['an old Excel', old, 'old-workbook'],
    ['a password', locked, 'locked'],
    [
      'LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'open-document',
    ],
    ['a document of Word', zip({ '_rels/.rels': '', 'word/document.xml': '' }), 'no-table'],
    ['a PDF', utf8('%PDF-1.7'), 'no-table'],
    ['an archive that ends too early', workbookOf([cell('A1', 'x')]).subarray(0, 900), 'damaged'],
    ['bytes that do not unpack', spoilt(workbookOf([cell('A1', 'x')], { packed: true })), 'damaged'],
    ['an archive that unpacks to too much', bomb, 'too-big'],
    ['more than 10 MB', new Uint8Array(10_000_001), 'too-big'],
  ])('%s', async (_name, bytes, why) => {
    await expect(readTableFile(bytes)).rejects.toMatchObject({ why });
  });

  test.each([
    ['Excel', workbookOf(['<row r="60000"><c r="A60000"><v>1</v></c></row>'])],
    ['text', utf8('a,b\n'.repeat(60_000))],
  ])('more rows than are taken: %s', async (_name, bytes) => {
    await expect(readTableFile(bytes, { mostRows: 20_000 })).rejects.toMatchObject({ why: 'too-many-rows' });
  });
});

/** The first part that is packed, with other bytes in it. */
function spoilt(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at > 60 && at < 400 ? 0xff : byte));
}

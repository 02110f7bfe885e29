/** Text between separators, pasted or in a file, as rows of cells. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { parseCsv } from '../../src/files/csv.js';
import { named } from '../cases.js';

it.each(
  named([
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'tabs',
    ],
    [
      'a,b\r\n"1\n2","say ""x"""\r\n',
      [
        ['a', 'b'],
        ['1\n2', 'say "x"'],
      ],
      'quotation marks',
    ],
    [
      'sep=|\na|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'a separator that is named',
    ],
    [
      'a;b\n1,5;2,5\n3,5;4',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4'],
      ],
      'commas in numbers',
    ],
    [
      'a,b\n,\n1,',
      [
        ['a', 'b'],
        ['', ''],
        ['1', ''],
      ],
      'empty cells',
    ],
    ['', [], 'nothing'],
    [
      '"a" ,b\r"1\n2",',
      [
        ['a', 'b'],
        ['1\n2', ''],
      ],
      'rows as an old Mac ends them, and a space behind a quotation',
    ],
    ['5" tall,"a ""b"" c",""', [['5" tall', 'a "b" c', '']], 'marks within a field'],
    ['a\n\nb', [['a'], [''], ['b']], 'a blank row'],
    ['\uFEFFsep=;\r\na;b', [['a', 'b']], 'a separator that is named behind a mark'],
  ] as const),
)('%s', (_name, [typed, rows]) => {
  expect(parseCsv(typed)).toEqual({ rows });
});

it.each([
  ['a,b\n"c,d\ne,f', { row: 2, open: true }, 'a quotation that nothing closes'],
  ['a,b\nc,"d"e",f\ng,h', { row: 2, open: false }, 'a mark in the middle of a quotation'],
  ['"a"b,c', { row: 1, open: false }, 'something behind a quotation'],
])('%j is broken at %o: %s', (typed, broken, _name) => {
  expect(parseCsv(typed).broken).toEqual(broken);
});

it('reads what another program writes, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab ;,\t"\n\r=|') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (data, delimiter) => {
      const text = Papa.unparse([...data, ['end', 'end']], { delimiter, quotes: true });
      expect(parseCsv(`sep=${delimiter}\r\n${text}`)).toEqual({ rows: [...data, ['end', 'end']] });
    }),
  );
});

it('reads quotations as papaparse does, well-formed or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aa ,""\n') }), (text) => {
      const ours = parseCsv(`sep=,\n${text}`);
      const { data, errors } = Papa.parse<string[]>(text.replace(/\s+$/, ''), { delimiter: ',', newline: '\n' });
      const wrong = errors.find(({ type }) => type === 'Quotes');
      if (!wrong) expect(ours.rows).toEqual(data);
      expect(ours.broken?.row).toBe(wrong && wrong.row! + 1);
    }),
    { numRuns: 2000 },
  );
});

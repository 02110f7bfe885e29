/** Text between separators, pasted or in a file, as rows of cells. */
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
    ['\uFEFFsep=;\r\na;b', [['a', 'b']], 'a separator that is named behind a mark'],
  ] as const),
)('%s', (_name, [typed, rows]) => {
  expect(parseCsv(typed)).toEqual({ rows });
});

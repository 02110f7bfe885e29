/** The Sheet behaves towards a script as Google's does. */
import { describe, expect, test } from 'vitest';
import { openHost } from '../../src/local/host.js';
import { answer, failure, workspace, wrap } from './workspace.js';

describe('what a written value becomes', () => {
  const day = (text: string): Date => new Date(`${text}T00:00:00+01:00`);
  test.each([
    ["'007'", 7, '7', 'digits lose their zeros'],
    ["'\"0012'.replace('\"', \"'\")", '0012', '0012', 'a leading apostrophe marks text and goes'],
    ["'3.5'", 3.5, '3.5', 'a decimal becomes a number'],
    ["'1,234'", 1234, '1,234', 'a grouped number'],
    ["'50%'", 0.5, '50%', 'a percentage'],
    ["'true'", true, 'TRUE', 'a word becomes a tick'],
    ["'1-2'", day('2027-01-02'), '1/2', 'a range of numbers becomes a day'],
    ["'2026-10-02'", new Date('2026-10-02T00:00:00+02:00'), '2026-10-02', 'a day at local midnight'],
    ["'3/1/2027 14:05'", new Date('2027-03-01T14:05:00+01:00'), '3/1/2027 14:05', 'a day with a time'],
    ["'March 1, 2027'", day('2027-03-01'), 'Mar 1, 2027', 'a day in words'],
    ["'2026-02-31'", '2026-02-31', '2026-02-31', 'an impossible day stays text'],
    [
      "'2026-10-02T18:00:00-05:00'",
      '2026-10-02T18:00:00-05:00',
      '2026-10-02T18:00:00-05:00',
      'ISO with offset stays text',
    ],
    ["'=1+1'", 2, '2', 'a formula is computed'],
    ["'+44 20 7946 0958'", '#ERROR!', '#ERROR!', 'a leading plus makes a broken formula'],
    ["'+22.50'", 22.5, '22.5', 'a signed number is a number'],
    ["'ann@x.org'", 'ann@x.org', 'ann@x.org', 'text stays text'],
    ['null', '', '', 'null empties'],
    ['undefined', '', '', 'undefined empties'],
    ['7', 7, '7', 'a number'],
    ['false', false, 'FALSE', 'a tick'],
    ['new Date(2027, 2, 1, 9, 30)', new Date('2027-03-01T09:30:00+01:00'), '3/1/2027 9:30:00', 'an instant'],
    ['new Date(2027, 2, 1)', day('2027-03-01'), '3/1/2027', 'a day'],
  ])('%s', (written, value, shown, _name) => {
    const body = `sheet.getRange(1, 1).setValue('old'); const r = sheet.getRange(1, 1).setValues([[${written}]]);
      return [r.getValue(), r.getDisplayValue()];`;
    expect(answer(body)).toEqual([value, shown]);
  });

  test('a time is on the day from which a Sheet counts', () => {
    const body = `const v = sheet.getRange('A1').setValue('16:05').getValue();
      return [v.getFullYear(), v.getMonth(), v.getDate(), v.getHours(), v.getMinutes(), v instanceof Date];`;
    expect(answer(body)).toEqual([1899, 11, 30, 16, 5, true]);
  });

  test('the text format set before keeps text, set after does not bring it back', () => {
    const body = `sheet.getRange('A1:A2').setNumberFormat('@').setValues([['007'], ['1-2']]);
      sheet.getRange('B1').setValue('007').setNumberFormat('@');
      return sheet.getRange('A1:B2').getValues();`;
    expect(answer(body)).toEqual([
      ['007', 7],
      ['1-2', ''],
    ]);
  });

  test('under the text format an = is still a formula, unless the switch says otherwise', () => {
    const body = `const r = sheet.getRange('A1').setNumberFormat('@').setValue('=1'); return [r.getFormula(), r.getValue()]`;
    expect(answer(body)).toEqual(['=1', 1]);
    expect(answer(body, {}, { formulaUnderText: false })).toEqual(['', '=1']);
  });

  test('a format over whole columns holds for rows to come', () => {
    const body = `sheet.getRange('A2:A').setNumberFormat('@');
      sheet.getRange('B:B').setNumberFormat('yyyy-mm-dd');
      for (let i = 0; i < 1001; i++) sheet.appendRow(['007', '3/1/2027', '007']);
      return [sheet.getRange('A1:C2').getDisplayValues(), sheet.getRange('A1001:C1001').getDisplayValues(), sheet.getMaxRows()];`;
    expect(answer(body)).toEqual([
      [
        ['7', '2027-03-01', '7'],
        ['007', '2027-03-01', '7'],
      ],
      [['007', '2027-03-01', '7']],
      1001,
    ]);
  });

  test('a day is midnight in the zone of the spreadsheet, not of the script', () => {
    const body = `ss.setSpreadsheetTimeZone('America/New_York');
      return sheet.getRange('A1').setValue('2027-03-01').getValue().toISOString();`;
    expect(answer(body)).toBe('2027-03-01T05:00:00.000Z');
  });
});

describe('errors before anything is written', () => {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  const rows = 'Exception: The number of rows in the data does not match the number of rows in the range.';
  test.each([
    ["sheet.getRange(1, 1, 526, 1).setValues([['a']])", `${rows} The data has 1 but the range has 526.`, 'rows differ'],
    [
      "sheet.getRange(1, 1, 1, 7).setValues([['a']])",
      'Exception: The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 7.',
      'columns differ',
    ],
    ['sheet.getRange(2, 1, 0, 3)', 'Exception: The number of rows in the range must be at least 1.', 'no rows'],
    ['sheet.getRange(2, 1, 1, 0)', 'Exception: The number of columns in the range must be at least 1.', 'no columns'],
    ['sheet.getRange(0, 1)', 'Exception: The starting row of the range is too small.', 'row zero'],
    ['sheet.getRange(1001, 1)', outside, 'below the last row'],
    ["sheet.getRange('AA1')", outside, 'right of the last column'],
    ["sheet.getRange('nonsense!')", 'Exception: Range not found', 'no address'],
    [
      "ss.insertSheet('X'); ss.insertSheet('x')",
      'Exception: A sheet with the name "x" already exists. Please enter another name.',
      'a name twice',
    ],
    [
      'sheet.getRange(1, 1).setValues([[{}]])',
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      'an object as a value',
    ],
    [
      "sheet.getRange(1, 1).setValues('x')",
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      'text instead of a block',
    ],
    ['sheet.getRange(1, 1).merge()', 'NotEmulated: SpreadsheetApp.Range.merge is not in the Local Workspace', 'merge'],
    ["DriveApp.getFileById('x')", 'NotEmulated: DriveApp is not in the Local Workspace', 'another product'],
  ])('%s', (body, message, _name) => {
    expect(failure(body)).toBe(message);
  });

  test('a refused value stops the block and leaves the tab as it was', () => {
    const host = workspace(
      wrap(`sheet.getRange('A1').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
        sheet.getRange('A1:B1').setValues([['yes', 1]]);
        SpreadsheetApp.flush();
        sheet.getRange('A1:B1').setValues([['perhaps', 2]]);`) +
        wrap('return sheet.getDataRange().getValues()', 'read'),
    );
    expect(host.run('main').error?.message).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(host.run('read').value).toEqual([['yes', 1]]);
  });
});

describe('how far a tab reaches', () => {
  test.each([
    ['', [0, 0, [['']]], 'an empty tab'],
    ["sheet.getRange('C4').setBackground('red')", [0, 0, [['']]], 'colour is no content'],
    [
      "sheet.getRange('B2').setValue('x')",
      [
        2,
        2,
        [
          ['', ''],
          ['', 'x'],
        ],
      ],
      'from the first cell to the last content',
    ],
    ["sheet.getRange('A3').insertCheckboxes()", [3, 1, [[''], [''], [false]]], 'an unticked box is content'],
    ["sheet.getRange('A2').setValue('=\"\"')", [2, 1, [[''], ['']]], 'a formula is content'],
    ["sheet.getRange('A2').setValue('x').clearContent()", [0, 0, [['']]], 'cleared content is gone'],
  ])('%s', (body, expected, _name) => {
    expect(
      answer(`${body}; return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()]`),
    ).toEqual(expected);
  });

  test('a new tab has 1000 rows and 26 columns, comes to the front, and absent ones are null', () => {
    const body = `const s = ss.insertSheet('People', 0);
      return [s.getMaxRows(), s.getMaxColumns(), ss.getActiveSheet().getName(), ss.getSheets().map((t) => t.getName()),
        ss.getSheetByName('Nobody'), ss.getSheetById(12), ss.getSheetById(s.getSheetId()).getName(), s.getFormUrl()];`;
    expect(answer(body)).toEqual([1000, 26, 'People', ['People', 'Sheet1'], null, null, 'People', null]);
  });
});

describe('rows and columns', () => {
  const fill = "sheet.getRange(1, 1, 4, 2).setValues([['h', 'n'], ['b', 2], ['a', ''], ['c', 1]]);";
  const read = 'return sheet.getDataRange().getValues()';
  test.each([
    [
      'sheet.insertRowsAfter(2, 1)',
      [
        ['h', 'n'],
        ['b', 2],
        ['', ''],
        ['a', ''],
        ['c', 1],
      ],
      'insert rows',
    ],
    [
      'sheet.deleteRows(2, 2)',
      [
        ['h', 'n'],
        ['c', 1],
      ],
      'delete rows',
    ],
    [
      'sheet.setFrozenRows(1); sheet.sort(1)',
      [
        ['h', 'n'],
        ['a', ''],
        ['b', 2],
        ['c', 1],
      ],
      'sort below the frozen rows',
    ],
    [
      "sheet.getRange('A2:B4').sort({column: 2, ascending: false})",
      [
        ['h', 'n'],
        ['b', 2],
        ['c', 1],
        ['a', ''],
      ],
      'empty cells come last',
    ],
    [
      'sheet.insertColumnsAfter(1, 1)',
      [
        ['h', '', 'n'],
        ['b', '', 2],
        ['a', '', ''],
        ['c', '', 1],
      ],
      'insert columns',
    ],
    ['sheet.deleteColumns(1, 1)', [['n'], [2], [''], [1]], 'delete columns'],
  ])('%s', (body, expected, _name) => {
    expect(answer(`${fill} ${body}; ${read}`)).toEqual(expected);
  });

  test('looks and notes go with the row when it is sorted, and with columns when one comes in', () => {
    const body = `sheet.getRange('A1:B2').setValues([['b', 1], ['a', 2]]);
      sheet.getRange('A1').setBackground('#ff0000').setNote('first');
      sheet.getRange('A1:B2').sort(1);
      sheet.insertColumnsBefore(1, 1);
      return [sheet.getRange('A1:B2').getBackgrounds(), sheet.getRange('B2').getNote()];`;
    expect(answer(body)).toEqual([
      [
        ['#ffffff', '#ffffff'],
        ['#ffffff', '#ff0000'],
      ],
      'first',
    ]);
  });
});

describe('writes that wait', () => {
  const kill = (at: number, unflushed: 'lost' | 'kept') => {
    const host = workspace(
      wrap(`sheet.getRange('A1').setValue(1); SpreadsheetApp.flush();
        sheet.getRange('A2').setValue(2); LockService.getDocumentLock();`) +
        wrap('return sheet.getDataRange().getValues()', 'read'),
    );
    const { status } = host.run('main', [], { faults: { killBefore: at, unflushed } });
    return [status, host.run('read').value];
  };
  // Calls: getActive, getSheets, getRange, setValue, flush, getRange, setValue, getDocumentLock.
  test.each([
    [5, 'lost', [['']], 'nothing was flushed'],
    [6, 'lost', [[1]], 'what was flushed stays'],
    [8, 'lost', [[1]], 'the second write is lost'],
    [8, 'kept', [[1], [2]], 'or kept, as nobody has documented'],
    [5, 'kept', [[1]], 'kept before the flush'],
  ] as const)('killed before call %i, %s', (at, unflushed, left, _name) => {
    expect(kill(at, unflushed)).toEqual(['killed', left]);
  });

  test('the end of a failed run keeps them', () => {
    const host = workspace(
      wrap("sheet.getRange('A1').setValue(1); throw new Error('x')") +
        wrap('return sheet.getRange("A1").getValue()', 'read'),
    );
    expect(host.run('main').status).toBe('failed');
    expect(host.run('read').value).toBe(1);
  });

  test('another run sees only what was applied', () => {
    const host = workspace(
      wrap("sheet.getRange('A1').setValue(1); ss.toast('now'); ss.getName(); ss.toast('then');") +
        wrap('return sheet.getRange("A1").getValue()', 'read'),
    );
    const seen: unknown[] = [];
    const onCall = (_: number, name: string): void => {
      if (name.endsWith('.toast')) seen.push(host.run('read').value);
    };
    expect(host.run('main', [], { faults: { onCall } }).status).toBe('completed');
    expect(seen).toEqual(['', 1]);
  });
});

describe('rules', () => {
  test('validation is read back and a check box takes only ticks', () => {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('a or b').build();
      const r = sheet.getRange('A2:A3').setDataValidation(rule).getDataValidations();
      sheet.getRange('B1').insertCheckboxes().setValue('TRUE');
      return [String(r[0][0].getCriteriaType()), r[1][0].getCriteriaValues(), r[0][0].getAllowInvalid(), r[0][0].getHelpText(),
        sheet.getRange('B1').getValue(), r[0][0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        JSON.stringify(r[0][0].getCriteriaType()), sheet.getRange('A1').getDataValidation()];`;
    expect(answer(body)).toEqual([
      'VALUE_IN_LIST',
      [['a', 'b'], true],
      true,
      'a or b',
      true,
      true,
      '"VALUE_IN_LIST"',
      null,
    ]);
  });

  test('a conditional formula that cannot be worked out is refused by name', () => {
    const body = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=VLOOKUP(A1,B:C,2)')";
    expect(failure(body)).toBe('NotEmulated: The conditional formula =VLOOKUP(A1,B:C,2) is not in the Local Workspace');
  });
});

test('a thousand rows of thirty columns are written and read quickly', () => {
  const host = workspace(
    wrap(`const rows = []; for (let r = 0; r < 1000; r++) rows.push(Array.from({length: 30}, (_, c) => c === 3 ? new Date() : 'v' + r + c));
      sheet.insertColumnsAfter(26, 4); sheet.getRange(1, 1, 1000, 30).setValues(rows);`) +
      wrap('return sheet.getDataRange().getValues().length', 'read'),
  );
  expect(host.run('main').status).toBe('completed');
  host.run('read');
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    expect(host.run('read').value).toBe(1000);
    return performance.now() - from;
  });
  expect(Math.min(...times)).toBeLessThan(150);
});

test('what was written is there when the folder is opened again', () => {
  const source =
    wrap(
      "sheet.setName('People').getRange('B2').setNumberFormat('@').setValue('007').setNote('n'); sheet.setFrozenRows(1)",
    ) +
    wrap(
      `const r = sheet.getRange('B2');
      return [sheet.getName(), sheet.getFrozenRows(), r.getValue(), r.getNote(), r.getNumberFormat()]`,
      'read',
    );
  const host = workspace(source);
  host.run('main');
  const again = openHost({ folder: host.store.folder, project: host.project.folder });
  expect(again.run('read').value).toEqual(['People', 1, '007', 'n', '@']);
  expect(again.clock.now()).toBeGreaterThan(host.clock.now());
  again.close();
});

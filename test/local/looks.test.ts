/** How scripts make a Sheet look: what Google's reference says of it holds, and what it would refuse is refused. */
import { describe, expect, test } from 'vitest';
import { answer, failure } from './workspace.js';

describe('what scripts set they read again', () => {
  test.each([
    [
      "sheet.getRange('A1:B1').setHorizontalAlignments([['left', 'center']]).getHorizontalAlignments()",
      [['left', 'center']],
    ],
    ["sheet.getRange('A1').setFontSizes([[14]]).getFontSize()", 14],
    ["sheet.getRange('A1').getFontSize()", 10],
    ["sheet.getRange('A1').setFontWeight('bold').getFontWeight()", 'bold'],
    ["sheet.getRange('A1:A2').setWraps([[true], [false]]).getWrap()", true],
    ["sheet.setTabColor('ff0000').getTabColor()", 'ff0000'],
    ["sheet.setTabColor('red').setTabColor(null).getTabColor()", null],
    ['sheet.setRowHeight(2, 60).getRowHeight(2)', 60],
    ['(sheet.hideRows(2, 2), [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)))', [false, true, true, false]],
    ['(sheet.hideRows(2, 2), sheet.insertRowBefore(1), sheet.isRowHiddenByUser(4))', true],
    ["(sheet.hideRow(sheet.getRange('A5')), sheet.showRows(5), sheet.isRowHiddenByUser(5))", false],
    ["(sheet.hideColumn(sheet.getRange('B1:C1')), sheet.isColumnHiddenByUser(3))", true],
    ["sheet.getRange('A1').setFormula('1+1').getFormula()", '=1+1'],
    ["sheet.getRange('A1:A2').setFormulas([['=2'], ['']]).getValues()", [[2], ['']]],
    ["(ss.insertSheet('B'), ss.moveActiveSheet(1), ss.getSheets().map((one) => one.getName()))", ['B', 'Sheet1']],
    [
      "(sheet.getRange('A1').setValue('x').setFontWeight('bold'), ss.duplicateActiveSheet().getRange('A1').getFontWeight())",
      'bold',
    ],
  ])('%s', (body, value) => {
    expect(answer(`return ${body};`)).toEqual(value);
  });
});

describe('rich text', () => {
  const rich = (calls: string) => `SpreadsheetApp.newRichTextValue().setText('Ann and Bob')${calls}.build()`;
  test.each([
    [`${rich(".setLinkUrl('https://a.example')")}.getLinkUrl()`, 'https://a.example', 'a link of all'],
    [`${rich(".setLinkUrl(0, 3, 'https://a.example')")}.getLinkUrl()`, null, 'a link of a part is not of all'],
    [`${rich(".setLinkUrl(0, 3, 'https://a.example')")}.getLinkUrl(0, 3)`, 'https://a.example', 'a link of a part'],
    [
      `${rich(".setLinkUrl(0, 3, 'https://a.example').setLinkUrl(8, 11, 'https://b.example')")}.getRuns().map((run) => run.getText())`,
      ['Ann', ' and ', 'Bob'],
      'parts',
    ],
    [
      `${rich('.setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build()).setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).build())')}
        .getRuns().map((run) => [run.getTextStyle().isBold(), run.getTextStyle().isItalic()])`,
      [
        [true, true],
        [null, true],
      ],
      'styles add up',
    ],
    [`${rich('')}.copy().setText('new').build().getText()`, 'new', 'a copy'],
  ])('%s', (body, value, _name) => {
    expect(answer(`return ${body};`)).toEqual(value);
  });

  test('stands in cells, moves with them and goes with a new value', () => {
    const body = `const value = ${rich(".setLinkUrl(8, 11, 'https://b.example')")};
      sheet.getRange('A1:A2').setRichTextValues([[value], [value]]);
      sheet.insertRowBefore(1).insertColumnBefore(1);
      const links = () => sheet.getRange('B2:B4').getRichTextValues().map(([one]) => one && one.getLinkUrl(8, 11));
      const before = links();
      sheet.getRange('B2').setValue('plain text');
      sheet.getRange('B4').setValue(12);
      return [before.slice(0, 2), links().slice(1), sheet.getRange('B3').getValue(), sheet.getRange('B2').getRichTextValue().getLinkUrl()];`;
    expect(answer(body)).toEqual([
      ['https://b.example', 'https://b.example'],
      ['https://b.example', null],
      'Ann and Bob',
      null,
    ]);
  });
});

describe('what Google would not take is refused at the call', () => {
  test.each([
    ["sheet.setTabColor('nocolour')", /color/],
    ["sheet.getRange('A1').setBackground('#12345')", /color/],
    ["sheet.getRange('A1:B1').setFontColors([['red', 'rot']])", /color/],
    ["sheet.getRange('A1').setHorizontalAlignment('middle')", /left, center/],
    ["sheet.getRange('A1').setFontWeight('600')", /bold, normal/],
    ["sheet.getRange('A1').setFontSize(0)", /signature/],
    ['sheet.setColumnWidth(27, 100)', /out of bounds/],
    ['sheet.setColumnWidth(1, 0)', /width/],
    ['sheet.hideColumns(1, 26)', /all the columns/],
    ['sheet.setFrozenRows(1000)', /out of bounds/],
    ['sheet.hideSheet()', /hide all the sheets/],
    ['ss.moveActiveSheet(2)', /pos/],
    ["sheet.getRange('A1').setRichTextValue('text')", /signature/],
    [
      "sheet.getRange('A1:A2').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('x').build()]])",
      /rows in the data/,
    ],
    ["SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 4, 'https://a.example')", /beyond the text/],
  ])('%s', (body, sentence) => {
    expect(failure(body)).toMatch(sentence);
  });
});

/** Formulas come to what they come to in a Sheet, and follow what they look at. */
import { expect, test } from 'vitest';
import { shifted } from '../../src/local/spreadsheet/formulas/follow.js';
import { answer } from './workspace.js';

const table = `sheet.getRange('A1:C5').setValues([
  ['Name', 'Seats', 'Team'], ['Ann', 2, 'Red'], ['Bob', 3, 'Blue'], ['Cy', '', 'Red'], ['Di', 5, 'O\\'Neil, "x"']]);
  sheet.getRange('E1').setValue('2027-03-31'); ss.insertSheet('My list').getRange('A1').setValue(7);`;

test.each([
  ['=1+2*3^2', 19],
  ['=-2+50%', -1.5],
  ['=(1+2)*3', 9],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=SUM(B2:B)', 10],
  ['=SUM($B$2:$B$3, 10)', 15],
  ['=AVERAGE(B2:B5)', 10 / 3],
  ['=COUNTA(A2:A)', 4],
  ['=COUNT(A1:C5)', 3],
  ['=COUNTBLANK(B2:B5)', 1],
  ['=COUNTIF(C2:C,"Red")', 2],
  ['=COUNTIFS(C2:C5,"Red",B2:B5,">1")', 1],
  ['=SUMIF(C2:C5,"Red",B2:B5)', 2],
  ['=MAX(B2:B)-MIN(B2:B)', 3],
  ['=ROUND(2.345, 2)', 2.35],
  ['=IF(B2>1,"yes","no")', 'yes'],
  ['=IF(B4="","blank")', 'blank'],
  ['=IF(B4>1,"yes")', false],
  ['=IFS(B2=1,"one",B2=2,"two")', 'two'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=1/0', '#DIV/0!'],
  ['=SWITCH(C2,"Blue",1,"Red",2,0)', 2],
  ['=AND(B2:B3)', true],
  ['=OR(B2=9,C3="blue")', true],
  ['=VLOOKUP("Bob",A2:C5,3,FALSE)', 'Blue'],
  ['=VLOOKUP("Eve",A2:C5,3,FALSE)', '#N/A'],
  ['=INDEX(A1:C5,MATCH("Di",A1:A5,0),2)', 5],
  ['=XLOOKUP("Cy",A2:A5,C2:C5)', 'Red'],
  ["='My list'!A1*2", 14],
  ['=Nowhere!A1', '#REF!'],
  ['=LEFT(A2,2)&UPPER(A3)', 'AnBOB'],
  ['=LEN(C5)', 11],
  ['=TRIM("  a  b ")', 'a b'],
  ['=TEXTJOIN(", ",TRUE,A2:A5)', 'Ann, Bob, Cy, Di'],
  ['=CONCATENATE(A2," ",B2)', 'Ann 2'],
  ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
  ['=REGEXEXTRACT("seats: 12","\\\\d+")', '12'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=TEXT(E1,"d mmmm yyyy")', '31 March 2027'],
  ['=YEAR(E1)&"-"&MONTH(E1)', '2027-3'],
  ['=DAYS("2027-04-02",E1)', 2],
  ['=TEXT(EDATE(E1,1),"yyyy-mm-dd")', '2027-04-30'],
  ['=WEEKDAY(E1,2)', 3],
  ['=TEXT(TODAY(),"yyyy-mm-dd")', '2027-03-01'],
  ['=TEXT(NOW(),"H:mm")', '9:30'],
  ['=ISBLANK(B4)', true],
  ['=ROWS(A1:A5)+COLUMN(C1)', 8],
  ['=HYPERLINK("https://example.org","Read")', 'Read'],
  ['=SUMPRODUCT(B2:B3,B2:B3)', 13],
  ['=SUM(1', '#ERROR!'],
  ['=1 2', '#ERROR!'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=A2+1', '#VALUE!'],
  ['+44 20 7946', '#ERROR!'],
])('%s', (formula, value) => {
  const got = answer(`${table} return sheet.getRange('H1').setValue('${formula.replace(/'/g, "\\'")}').getValue();`);
  if (typeof value === 'number') expect(got).toBeCloseTo(value, 9);
  else expect(got).toBe(value);
});

test.each([
  ['=E1', '2027-03-31'],
  ['=E1+1', '2027-04-01'],
  ['=E1-DATE(2027,3,1)', '30'],
  ['=TODAY()', '3/1/2027'],
  ['=MAX(E1:E2)', '2027-03-31'],
  ['=B2/4', '0.5'],
])('%s is shown as %s', (formula, shown) => {
  expect(answer(`${table} return sheet.getRange('H1').setValue('${formula}').getDisplayValue();`)).toBe(shown);
});

test.each([
  ['=A1+B2', { axis: 'row', at: 1, count: 1 }, '=A2+B3'],
  ['=SUM(A2:A5)', { axis: 'row', at: 3, count: 2 }, '=SUM(A2:A7)'],
  ['=SUM($A$2:A)', { axis: 'row', at: 2, count: 1 }, '=SUM($A$3:A)'],
  ['=SUM(A2:A5)', { axis: 'row', at: 4, count: -2 }, '=SUM(A2:A3)'],
  ['=SUM(A2:A5)', { axis: 'row', at: 1, count: -9 }, '=SUM(#REF!)'],
  ['=A3', { axis: 'row', at: 3, count: -1 }, '=#REF!'],
  ['=A3&"A3"', { axis: 'column', at: 1, count: 1 }, '=B3&"A3"'],
  ['=COUNTA(B:C)', { axis: 'column', at: 3, count: 1 }, '=COUNTA(B:D)'],
  ['=Other!A3+A3', { axis: 'row', at: 1, count: 1 }, '=Other!A3+A4'],
  ['=LOG10(A3)', { axis: 'row', at: 1, count: 1 }, '=LOG10(A4)'],
] as const)('%s after %j is %s', (formula, shift, next) => {
  expect(shifted(formula, shift, (sheet) => sheet === undefined)).toBe(next);
});

test('formulas follow rows that scripts insert and delete, and those of other tabs too', () => {
  const body = `sheet.getRange('A1:A3').setValues([[1], [2], ['=A1+A2']]);
    const other = ss.insertSheet('Other').getRange('A1').setValue('=Sheet1!A3*10');
    sheet.insertRowBefore(1).insertRowAfter(2).deleteRow(1);
    return [sheet.getRange('A4').getFormula(), sheet.getRange('A4').getValue(), other.getFormula(), other.getValue()];`;
  expect(answer(body)).toEqual(['=A1+A3', 3, '=Sheet1!A4*10', 30]);
});

test('formulas follow one another, and a circle is an error', () => {
  const body = `sheet.getRange('A1:A3').setValues([[1], ['=A1+1'], ['=A2*10']]);
    const before = sheet.getRange('A3').getValue();
    sheet.getRange('A1').setValue(4);
    const after = sheet.getRange('A3').getValue();
    sheet.getRange('A1').setValue('=A3');
    return [before, after, sheet.getRange('A1:A3').getValues()];`;
  expect(answer(body)).toEqual([20, 50, [['#REF!'], ['#REF!'], ['#REF!']]]);
});

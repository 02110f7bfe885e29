/** Which tabs hold the answers of a form, and which column says when they were sent. */
import { describe, expect, test } from 'vitest';
import { cameFromForm } from '../../src/signups/guess/response-tab.js';
import { timeColumn } from '../../src/signups/languages/time-column.js';
import { tabOf } from './tabs.js';

describe('the first column of Google Forms', () => {
  test.each([
    ['Timestamp', 'English'],
    ['Zeitstempel', 'German'],
    ['Horodateur', 'French'],
    ['Marca temporal', 'Spanish'],
    ['Informazioni cronologiche', 'Italian'],
    ['Carimbo de data/hora', 'Portuguese'],
    ['Tijdstempel', 'Dutch'],
    ['Sygnatura czasowa', 'Polish'],
    ['タイムスタンプ', 'Japanese'],
  ])('%s tells where a tab came from, and is where times stand, in %s', (header) => {
    const tab = tabOf('Tab', 1, [[header, 'Name']]);
    expect([cameFromForm(tab), timeColumn(tab)]).toEqual([true, 0]);
  });
});

describe('a tab', () => {
  test.each([
    ['Form Responses 3', ['A'], '', true, 'has the name that Forms gives'],
    ['Form_Responses3', ['A'], '', true, 'has the name of a table of them'],
    ['Answers', ['A'], 'https://forms.example.com/1', true, 'is filled by a form'],
    ['Answers', ['A', 'Timestamp'], '', false, 'has a time somewhere else'],
    ['Log', ['Date', 'What'], '', false, 'begins with a date, as lists of all kinds do'],
  ])('%s with %j and the form "%s": %s, it %s', (name, header, formUrl, expected) => {
    expect(cameFromForm({ ...tabOf(name, 1, [header]), formUrl })).toBe(expected);
  });

  test.each([
    [['Submitted at'], [], 0, 'by a name that others give'],
    [['Name', 'Date'], [], 1, 'in any place'],
    [
      ['Name', 'When'],
      [
        ['Ann', '3/1/2027 9:30:05'],
        ['Bob', '3/2/2027 9:31:00'],
      ],
      1,
      'by what stands in it',
    ],
    [
      ['Name', 'Born'],
      [
        ['Ann', '3/1/1997'],
        ['Bob', '3/2/1998'],
      ],
      -1,
      'days alone are no time',
    ],
  ])('%j has its times in column %j', (header, rows, column) => {
    expect(timeColumn(tabOf('Tab', 1, [header, ...rows]))).toBe(column);
  });
});

/** Small files of other people's programmes: what stands in their cells is read as it was meant, or told. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { fromCsv } from '../../src/cli/tabs.js';
import { decode, guessEncoding } from '../../src/files/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { lines, problems } from './adopted.js';

const open = new Map<string, Programme>();

function adopted(folder: string, tabs: readonly string[]): Programme {
  const known = open.get(folder);
  if (known) return known;
  const programme = openProgramme();
  for (const tab of tabs) {
    const file = `${tab}.csv`;
    programme.importRows(
      tab,
      fromCsv(decode(readFileSync(new URL(`cases/${folder}/${file}`, import.meta.url)), '', guessEncoding).text, file),
    );
  }
  programme.run('setup');
  programme.run('intake');
  if (programme.view().cards.signup.data.basisOpen) programme.run('confirm');
  open.set(folder, programme);
  return programme;
}

afterAll(() => {
  for (const programme of Array.from(open.values())) programme.close();
});

const people = (programme: Programme, ...columns: string[]) =>
  lines(programme, 'People').map((one) => columns.map((column) => one[column] ?? '(no column)').join(' | '));
const scores = (programme: Programme) =>
  lines(programme, 'Pairings').map((one) => `${one.Mentee} - ${one.Mentor}: ${one.Score}`);

const FORM = ['Form Responses 1'];
const TWO = ['mentees', 'mentors'];

describe('lists', () => {
  test('options with examples in brackets come again, and are options', () => {
    const programme = adopted('c81', TWO);
    expect(lines(programme, 'Criteria').map((one) => one.Kind)).toContain('overlap');
    programme.run('pair');
    const found = lines(programme, 'Pairings');
    expect(found).toHaveLength(6);
    for (const one of found) expect(Number(one.Score)).toBeGreaterThan(0);
    expect(found.map((one) => one.Why).join(' ')).toContain(
      'Writing & Communication (e.g., research papers, technical writing, presentations)',
    );
  });

  test('each file has its own separator', () => {
    const programme = adopted('c56', TWO);
    expect(people(programme, 'Name', 'Topics wanted', 'Topics offered').sort()).toEqual([
      'Abe Ash | Leadership, Public speaking | ',
      'Bo Birch | Data, Leadership | ',
      'Cy Cedar | Public speaking, Data | ',
      'Di Dog |  | Leadership, Public speaking',
      'Ed Elm |  | Public speaking, Data',
      'Flo Fir |  | Data, Leadership',
    ]);
    programme.run('pair');
    expect(scores(programme).map((one) => one.split(': ')[1])).toEqual(['100', '100', '100']);
  });

  test('lists of a program, with days in letters', () => {
    const programme = adopted('c03', TWO);
    expect(people(programme, 'Availability')[0]).toBe('6:00-7:00pm F, 8:00-9:00pm T, 7:00-8:00pm M');
    programme.run('pair');
    for (const one of lines(programme, 'Pairings')) expect(Number(one.Score)).toBeGreaterThan(0);
    expect(problems(programme)).toEqual([]);
  });

  test('codes and spans stay as they were typed', () => {
    const programme = adopted('c67', FORM);
    expect(people(programme, 'Topics wanted', 'Topics offered')).toEqual([
      '3-5, 1/2, Data | ',
      ' | Data, 1/2',
      'Data | ',
      ' | 3-5',
    ]);
    expect(programme.tab('Form Responses 1').map((row) => row[4])).toEqual([
      'Department code',
      '0123',
      '0123',
      '12E3',
      '123',
    ]);
  });
});

describe('times, zones and days', () => {
  test('hours from UTC without a sign, and hours a week that are no times', () => {
    const programme = adopted('c02', ['Applicants']);
    expect(people(programme, 'Time zone')).toEqual(['UTC+9', 'UTC+2', 'UTC-3', 'UTC+9', 'UTC+1', 'UTC-5']);
    programme.run('pair');
    expect(
      lines(programme, 'Pairings')
        .map((one) => one.Why)
        .join(' '),
    ).not.toMatch(/suit both|chose \d/);
  });

  test('a part of the world is no zone', () => {
    const programme = adopted('c27', FORM);
    expect(people(programme, 'Time zone')).toEqual(['', '', '', '']);
    expect(problems(programme).filter((one) => /The time zone .* is not known/.test(one))).toHaveLength(4);
  });

  test('the same moment on two clocks counts, is booked, and another time carries a note', () => {
    const programme = adopted('c38', FORM);
    programme.run('pair');
    expect(lines(programme, 'Pairings').map((one) => one.Why)).toEqual([
      'Bo can help Abe with Data.',
      'Di can help Cy with Law. Their clocks are only 1 hour apart, and both are free on Saturday from 10:00 to 12:00 (London time).',
    ]);
    programme.run('approve', { ids: lines(programme, 'Pairings').map((one) => one.Id), approve: true });
    programme.run('publish');
    const meetings = lines(programme, 'Meetings');
    const cy = meetings.find((one) => one.Mentee === 'Cy Cedar')!;
    expect([cy.Starts!.slice(0, 3), cy.Starts!.slice(-5), cy.Note]).toEqual(['Sat', '10:00', '']);
    expect(meetings.find((one) => one.Mentee === 'Abe Ash')!.Note).toMatch(/^No time suits both as they said/);
  });

  test('the rows stand in the order of time, so the day comes first', () => {
    const programme = adopted('c39', FORM);
    expect(people(programme, 'Name', 'Topics wanted', 'Signed up')[0]).toBe('Abe Ash | Data | 4 Mar 2027 10:00');
  });
});

describe('languages, grades and seats', () => {
  test('a language by its name in any language, and none is a must unasked', () => {
    const programme = adopted('c53', FORM);
    expect(people(programme, 'Languages')).toEqual([
      'Spanish, English',
      'German',
      'English, Spanish',
      'German, Chinese',
    ]);
    expect(lines(programme, 'Criteria').find((one) => one.Criterion === 'Languages')!.Limit).toBe('');
    programme.run('pair');
    expect(scores(programme)).toHaveLength(2);
  });

  test('ratios are seats, and "many" is asked', () => {
    const programme = adopted('c26', ['Mentees', 'Mentors']);
    expect(people(programme, 'Name', 'Seats').slice(3)).toEqual([
      'Al Bee | 3',
      'Bo Cee | 1',
      'Cy Dee | 1',
      'Di Eff | 2',
      'Ed Gee | 2',
    ]);
    expect(problems(programme).filter((one) => /does not say how many mentees/.test(one))).toHaveLength(1);
    expect(problems(programme).filter((one) => /leaves open how many mentees; 2 are/.test(one))).toHaveLength(2);
  });

  test('grades of the civil service have their order, and no number of a code', () => {
    const programme = adopted('c06', TWO);
    const levels = Object.fromEntries(lines(programme, 'People').map((one) => [one.Name, one.Level]));
    expect(levels).toMatchObject({ 'Eve Fox': '6', 'Flo Grey': '7', 'Gus Hay': '8' });
  });
});

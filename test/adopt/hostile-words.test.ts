/** Words that every object of the language has, in each column that people or the organiser may fill. */
import { describe, expect, test } from 'vitest';
import { editCells, tabModel } from '../../src/local/index.js';
import type { JobName } from '../../src/programme/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { lines } from './adopted.js';

const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
const base: readonly (readonly [header: string, answer: string])[] = [
  ['Timestamp', '2027-01-04 10:00:00'],
  ['Email Address', ''],
  ['Your name', ''],
  ['Pronouns', 'they/them'],
  ['I would like to take part as', 'Mentee'],
  ['How many mentees could you take?', '2'],
  ['I agree to take part', 'Yes'],
  ['Time zone', 'Europe/Berlin'],
  ['When are you free?', 'Monday mornings'],
  ['Your manager', ''],
  ['Who would you like to be paired with?', ''],
  ['Who must you not be paired with?', ''],
  ['Department', 'Sales'],
  ['Languages you speak', 'English'],
  ['Years of experience', '4'],
  ['How confident are you with data? [1-5]', '3'],
  ['Topics I want to learn', 'Writing, Data'],
  ['Topics I can help with', 'Writing'],
  ['Decision', ''],
  ['Anything else?', ''],
  ...words.map((word): [string, string] => [word, word]),
];

function answered(programme: Programme, tab: string): void {
  const row = (at: number, ...[column, typed]: readonly string[]) =>
    base.map(([header, answer]) => {
      if (header === column) return typed!;
      return header === 'Email Address' ? `p${at}@x.example.org` : header === 'Your name' ? `Ann Number${at}` : answer;
    });
  const hostile = base.flatMap(([header]) => words.map((word) => [header, word]));
  programme.importRows(tab, [
    base.map(([header]) => header),
    ...Array.from({ length: 8 }, (_, at) => row(at, 'I would like to take part as', at % 2 ? 'Mentor' : 'Mentee')),
    ...hostile.map((typed, at) => row(at + 8, ...typed)),
  ]);
}

function goes(programme: Programme, job: JobName): void {
  const { status, error, value } = programme.attempt({ call: 'run', job, args: {} });
  expect([job, status, error?.message]).toEqual([job, 'completed', undefined]);
  expect(String(value)).not.toMatch(/is not a function|undefined|native code/);
}

describe('words that every object has', () => {
  test.each(['Form Responses 1', 'constructor'])('in each answer of the tab %s', (tab) => {
    const programme = openProgramme();
    answered(programme, tab);
    for (const job of ['setup', 'intake', 'confirm', 'pair', 'intake'] as const) goes(programme, job);
    const zones = lines(programme, 'People').map((one) => one['Time zone']);
    expect(zones.filter((one) => one !== 'Europe/Berlin' && one !== '')).toEqual([]);
    expect(zones.length).toBeGreaterThan(base.length);
    programme.close();
  });

  test.each(['People', 'Questions', 'Criteria', 'Settings', 'Do not match', 'Templates'])(
    'in each column of %s',
    (name) => {
      const programme = openProgramme();
      answered(programme, 'Form Responses 1');
      for (const job of ['setup', 'intake', 'confirm'] as const) goes(programme, job);
      const sheetId = programme.sheetId(name);
      const [header = [], ...rows] = programme.tab(name);
      const keep = ['Id', 'Setting', 'Message'];
      for (const word of words.slice(0, 2)) {
        for (const [column, title] of header.entries()) {
          if (title === '' || keep.includes(title)) continue;
          const own = tabModel(programme.host, sheetId)!.rows.slice(1, rows.length + 1);
          const texts = own.map((cells) => [cells[column]?.display ?? '']);
          editCells(programme.host, {
            sheetId,
            row: 2,
            column: column + 1,
            texts: (texts.length > 0 ? texts : [['']]).map(([text], at) => [at % 9 === 0 ? word : text!]),
          });
        }
        goes(programme, 'intake');
        // What cannot be meant may well be refused; it may not crash.
        programme.ask({ call: 'run', job: 'pair', args: {} });
        programme.ask({ call: 'view' });
      }
      programme.close();
    },
  );
});

/** Files in which people name each other: managers, wishes, vetoes, and one human under two addresses. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editCell } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { csv, line, lines, problems, type } from './adopted.js';

function adopted(files: Readonly<Record<string, readonly (readonly string[])[]>>): Programme {
  const programme = openProgramme();
  for (const tab of Object.keys(files))
    programme.importRows(
      tab,
      files[tab]!.map((row) => [...row]),
    );
  programme.run('setup');
  programme.run('intake');
  programme.run('confirm');
  return programme;
}

function caseOf(folder: string): Programme {
  const names = readdirSync(new URL(`cases/${folder}`, import.meta.url)).sort();
  return adopted(
    Object.fromEntries(names.map((name) => [name.replace('.csv', ''), csv(`../adopt/cases/${folder}/${name}`)])),
  );
}

const people = (programme: Programme, column: string) =>
  lines(programme, 'People').map((one) => `${one.Name}: ${one[column] || ''}`);
const pairs = (programme: Programme) => {
  programme.run('pair');
  return lines(programme, 'Pairings')
    .map((one) => `${one.Mentee} - ${one.Mentor || 'nobody'}`)
    .sort();
};

describe('line managers', () => {
  test('are found however they are written, and nobody is paired with their own', () => {
    const programme = caseOf('c65b');
    expect(people(programme, 'Manager').filter((one) => !one.endsWith(': '))).toEqual([
      'Ana Silva: Bob Kim',
      'Cy Cedar: Eva Orr',
      'Flo Fir: Gus Hay',
      'Hal Ink: i@mg.example.org',
    ]);
    expect(problems(programme)).toEqual([]);
    const own = ['Ana Silva - Bob Kim', 'Cy Cedar - Eva Orr', 'Flo Fir - Gus Hay', 'Hal Ink - Ivy Jost'];
    const made = pairs(programme);
    expect(made).toHaveLength(4);
    expect(made.filter((one) => own.includes(one))).toEqual([]);
    programme.close();
  });

  test('who may be somebody who signed up hold their people back until that is clear', () => {
    const header = ['Timestamp', 'Email', 'Name', 'Role', 'Line manager', 'Topics I want', 'Topics I offer'];
    const programme = adopted({
      Replies: [
        header,
        ['1/14/2027 10:00', 'a@x.example.org', 'Ana Silva', 'Mentee', 'Kathleen Smith', 'Data', ''],
        ['1/14/2027 10:01', 'b@x.example.org', 'Katherine Smith', 'Mentor', 'Zed Quux', '', 'Data'],
        ['1/14/2027 10:02', 'c@x.example.org', 'Cy Cedar', 'Mentee', 'the head of HR', 'Data', ''],
      ],
    });
    expect(problems(programme)).toEqual([
      'stops 2 Line manager: The manager is given as "Kathleen Smith", which may mean Katherine Smith; they are not paired until that is clear.',
    ]);
    expect(line(programme, 'People', 'Name', 'Ana Silva')['Held back']).toMatch(/^The manager is given as/);
    expect(pairs(programme)).toEqual(['Cy Cedar - Katherine Smith']);
    type(programme, 'People', ['Name', 'Ana Silva'], 'Held back', '');
    programme.run('intake');
    expect(line(programme, 'People', 'Name', 'Ana Silva')['Held back']).toBe('');
    type(programme, 'People', ['Name', 'Ana Silva'], 'Manager', 'b@x.example.org');
    programme.run('intake');
    // Whoever was held back when the organiser vouched for all is asked about once they are let in.
    programme.run('confirm');
    expect(problems(programme)).toEqual([]);
    expect(pairs(programme)).toEqual(['Ana Silva - nobody', 'Cy Cedar - Katherine Smith']);
    programme.close();
  });
});

describe('wishes', () => {
  test('are found however they are written, and what fits nobody is told once, in its own column', () => {
    const programme = caseOf('c10');
    expect(people(programme, 'Wishes').filter((one) => !one.endsWith(': '))).toEqual([
      'Amy Ault: Nora Weiss, Pia Lund',
      "Bel Burt: Nora Weiss, Quinn O'Neil",
      "Cat Carr: Nora Weiss, Pia Lund, Quinn O'Neil",
      'Dee Dorn: Anyone in Data',
    ]);
    const told = [
      'warns 5 First choice mentor: "Anyone in Data" fits nobody who signed up; such a wish counts for nothing.',
    ];
    expect(problems(programme)).toEqual(told);
    programme.run('pair');
    expect(problems(programme).filter((one) => /Anyone in Data/.test(one))).toEqual(told);
    programme.close();
  });
});

describe('people who must not be paired', () => {
  const header = [
    'Timestamp',
    'Email',
    'Name',
    'Role',
    'Anybody you cannot work with?',
    'Who would you like?',
    'Topics I want',
    'Topics I offer',
  ];
  const answers = (avoid: string, wish: string) => [
    header,
    ['1/14/2027 10:00', 'a@x.example.org', 'Ana Silva', 'Mentee', avoid, wish, 'Data', ''],
    ['1/14/2027 10:01', 'b@x.example.org', 'Bob Kim', 'Mentor', '', '', '', 'Data'],
    ['1/14/2027 10:02', 'c@x.example.org', 'Cy Cedar', 'Mentee', '', '', 'Law', ''],
    ['1/14/2027 10:03', 'e@x.example.org', 'Eva Orr', 'Mentor', '', '', '', 'Law'],
  ];
  const asked = (avoid: string, wish = '') => {
    const programme = openProgramme();
    programme.importRows('Replies', answers(avoid, wish));
    programme.run('setup');
    programme.run('intake');
    type(programme, 'Questions', ['Question', header[4]!], 'Use', 'avoid');
    type(programme, 'Questions', ['Question', header[5]!], 'Use', 'wishes');
    programme.run('intake');
    programme.run('confirm');
    return programme;
  };

  test('are kept apart, and nothing that anybody reads of the pairs says so', () => {
    const programme = asked('Kim, Bob (my ex-boss)');
    expect(line(programme, 'People', 'Name', 'Ana Silva')['Must not be paired with']).toBe('Bob Kim');
    expect(problems(programme)).toEqual([]);
    expect(pairs(programme)).toEqual(['Ana Silva - Eva Orr', 'Cy Cedar - Bob Kim']);
    const ana = line(programme, 'Pairings', 'Mentee', 'Ana Silva');
    expect(Object.values(ana).join(' ')).not.toMatch(/Bob|ex-boss|must not/i);
    programme.close();
  });

  test('hold their person back when nobody of that name signed up, until the organiser says otherwise', () => {
    const programme = asked('somebody from my old team');
    expect(problems(programme)).toEqual([
      'stops 2 Anybody you cannot work with?: They must not be paired with "somebody from my old team", which fits nobody who signed up; they are not paired until that is clear.',
    ]);
    expect(pairs(programme)).not.toContain('Ana Silva - Bob Kim');
    type(programme, 'People', ['Name', 'Ana Silva'], 'Must not be paired with', 'Eva Orr');
    programme.run('intake');
    expect(line(programme, 'People', 'Name', 'Ana Silva')['Held back']).toBe('');
    programme.run('confirm');
    expect(problems(programme).filter((one) => one.startsWith('stops'))).toEqual([]);
    expect(pairs(programme)).toEqual(['Ana Silva - Bob Kim', 'Cy Cedar - Eva Orr']);
    programme.close();
  });

  test.each(['emptied', 'deleted'])('stay so when the question is %s in the answers, and that is told once', (how) => {
    const programme = asked('Bob Kim');
    type(programme, 'Replies', ['Name', 'Ana Silva'], header[4]!, '');
    if (how === 'deleted')
      editCell(programme.host, { sheetId: programme.sheetId('Replies'), row: 1, column: 5, text: '' });
    for (const _ of [1, 2]) {
      programme.run('intake');
      expect(line(programme, 'People', 'Name', 'Ana Silva')['Must not be paired with']).toBe('Bob Kim');
    }
    expect(problems(programme).filter((one) => /no longer say/.test(one))).toEqual([
      'warns The answers no longer say whom Ana Silva must not be paired with. What People says of it still holds.',
    ]);
    expect(pairs(programme)).toContain('Ana Silva - Eva Orr');
    type(programme, 'People', ['Name', 'Ana Silva'], 'Must not be paired with', '');
    programme.run('intake');
    expect(line(programme, 'People', 'Name', 'Ana Silva')['Must not be paired with']).toBe('');
    expect(problems(programme).filter((one) => /no longer say/.test(one))).toEqual([]);
    programme.close();
  });

  test('are gone when the organiser uses the question for something else', () => {
    const programme = asked('Bob Kim');
    type(programme, 'Questions', ['Question', header[4]!], 'Use', 'wishes');
    programme.run('intake');
    const ana = line(programme, 'People', 'Name', 'Ana Silva');
    expect([ana['Must not be paired with'], ana.Wishes]).toEqual(['', 'Bob Kim']);
    programme.close();
  });

  test('are no wish when they are named where wishes are', () => {
    const programme = asked('', 'Anyone but Bob Kim');
    const ana = line(programme, 'People', 'Name', 'Ana Silva');
    expect(ana.Wishes).toBe('');
    expect(ana['Held back']).toMatch(/seems to name somebody they do not want/);
    expect(pairs(programme)).toEqual(['Cy Cedar - Eva Orr']);
    programme.close();
  });
});

test('one human under two addresses is asked about, and meanwhile not paired with themselves', () => {
  const programme = caseOf('c09');
  expect(problems(programme)).toEqual([
    'warns 3 Email Address: "Ann Lee" seems to have signed up twice, with ann.lee@gmail.example (Form Responses 1 row 2) and with ann.lee+mentors@gmail.example (Form Responses 1 row 3); the two are never paired with each other.',
  ]);
  expect(pairs(programme)).toEqual(['Ann Lee - nobody', 'Bob Moss - Ann Lee']);
  programme.close();
});

/** Tabs as tools and people leave them: titles, second header rows, other scripts, lists without addresses. */
import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../src/cli/tabs.js';
import { openProgramme, type Programme } from '../programme.js';
import { adopt, lines, problems, type } from './adopted.js';

const people = (programme: Programme, ...columns: string[]) =>
  lines(programme, 'People').map((one) => columns.map((column) => one[column]).join(' | '));

const uses = (programme: Programme) =>
  Object.fromEntries(lines(programme, 'Questions').map((one) => [one.Question, one.Use]));

describe('a tab', () => {
  test.each([
    ['c17/Sign-ups.csv', 'below a title and the day of the export', 'row 4'],
    ['c18/Sign-ups.csv', 'below an empty row', 'row 3'],
  ])('%s: %s', (file, _name, row) => {
    const programme = adopt([`../adopt/cases/${file}`]);
    expect(people(programme, 'Name', 'Role', 'Topics wanted', 'Topics offered')).toEqual([
      'Abe Ash | mentee | Writing, Data | ',
      'Bo Birch | mentee | Data | ',
      'Cy Cedar | mentor |  | Data, Writing',
      'Di Dog | mentor |  | Writing',
    ]);
    expect(lines(programme, 'People')[0]!.Source).toMatch(new RegExp(`${row}$`));
    expect(problems(programme)).toEqual([]);
    expect(programme.view().outbox.sent.forms).toBe(0);
    programme.close();
  });

  test('c20h: below what Excel reads', () => {
    const programme = adopt(['../adopt/cases/c20h/Form Responses 1.csv']);
    expect(people(programme, 'Name', 'Role', 'Topics wanted', 'Topics offered')).toEqual([
      'Ana Peña | mentee | Diseño, Redacción | ',
      'Bea Núñez | mentor |  | Diseño',
    ]);
    programme.close();
  });

  test('c28: all in Chinese: its questions are listed, and no form is made on top of it', () => {
    const programme = adopt(['../adopt/cases/c28/表单.csv']);
    expect(uses(programme)).toMatchObject({ '(whole tab)': 'sign-ups (role question)', 邮箱: 'email' });
    expect(programme.view().outbox.sent.forms).toBe(0);
    programme.close();
  });

  test('c72: Typeform: a column for each option, a name between marks, its own columns', () => {
    const programme = adopt(['../adopt/cases/c72/Typeform.csv']);
    expect(people(programme, 'Name', 'Role', 'Time zone', 'Topics')).toEqual([
      'Wes Una | mentee |  | Leadership, Writing',
      'Xia Vo | mentor |  | Data, Writing',
      'Yan Wu | mentee |  | Data',
      'Zed Xi | mentor |  | Leadership, Chess',
    ]);
    programme.close();
  });

  test('c14b: Kobo: what was chosen, and never 0 and 1', () => {
    const programme = adopt(['../adopt/cases/c14b/Kobo.csv']);
    expect(people(programme, 'Name', 'Role', 'Topics')).toEqual([
      'Ka Lim | mentee | leadership',
      'Lo Moon | mentee | data, writing',
      'Mo Nash | mentor | data',
      'No Ohm | mentor | leadership, writing',
    ]);
    expect(Object.keys(uses(programme))).toEqual(['(whole tab)', 'end', 'email', 'full_name', 'role', 'topics']);
    programme.close();
  });

  test('c13: Microsoft Forms: a blank Name and "anonymous" give way to what was asked', () => {
    const programme = adopt(['../adopt/cases/c13/MS Forms.csv']);
    expect(people(programme, 'Name', 'E-mail', 'Role')).toEqual([
      'Gia Holt | gia@ms.example.org | mentee',
      'Hal Ince | hal@ms.example.org | mentee',
      'Ian Jupp | ian@ms.example.org | mentor',
      'Joy Kerr | joy@ms.example.org | mentor',
    ]);
    expect(problems(programme)).toEqual([]);
    programme.close();
  });

  test('c13b: the language of the form is nobody’s answer', () => {
    const programme = adopt(['../adopt/cases/c13b/MS Forms.csv']);
    expect(uses(programme)).not.toHaveProperty('Language');
    expect(lines(programme, 'Criteria').map((one) => one.Criterion)).toEqual(['Topics']);
    programme.close();
  });
});

describe('a list with names and no addresses', () => {
  test('c05: it is listed with what would make it usable; said to be sign-ups, its people wait for addresses', () => {
    const programme = adopt(['../adopt/cases/c05/inputs.csv']);
    expect(problems(programme)).toEqual([
      'warns This tab has names in "Name" and no e-mail addresses, and nothing in it tells who is a mentor and who a mentee: it is not read.',
    ]);
    const { tabs, unused } = programme.view().cards.signup.data;
    expect([tabs, unused]).toEqual([[], [{ name: '../adopt/cases/c05/inputs', rows: 5 }]]);
    expect(programme.view().steps.find(({ id }) => id === 'signup')!.sentence).toMatch(
      /is not read\. .* Add a column E-mail/,
    );
    expect(programme.view().outbox.sent.forms).toBe(0);

    type(programme, 'Questions', ['Question', '(whole tab)'], 'Use', 'all mentees');
    programme.run('intake');
    expect(people(programme, 'Name', 'E-mail', 'Role')[0]).toBe('Ella Fitz |  | mentee');
    expect(programme.view().cards.signup.data.people).toBe(0);
    expect(problems(programme)).toContainEqual(expect.stringMatching(/^warns This tab has no e-mail addresses: /));

    for (const { Name } of lines(programme, 'People')) {
      type(programme, 'People', ['Name', Name!], 'E-mail', `${Name!.split(' ')[0]!.toLowerCase()}@l.example.org`);
    }
    programme.run('intake');
    expect(people(programme, 'Name', 'E-mail')[0]).toBe('Ella Fitz | ella@l.example.org');
    expect(programme.view().cards.signup.data.people).toBe(5);
    expect(problems(programme)).not.toContainEqual(expect.stringMatching(/no e-mail addresses/));
    programme.close();
  });

  test('one name in two rows may be two people', () => {
    const programme = openProgramme();
    programme.importRows('Mentors', [
      ['Name', 'Topics I can offer'],
      ['Ann Lee', 'Data'],
      ['Bob Kim', 'Law'],
      ['Ann Lee', 'Art'],
    ]);
    programme.run('setup');
    programme.run('intake');
    expect(people(programme, 'Name', 'E-mail', 'Role')).toEqual(['Bob Kim |  | mentor']);
    expect(problems(programme).filter((one) => one.startsWith('stops'))).toEqual([
      'stops 2 Name: "Ann Lee" stands in several rows without an address, so nobody knows whether it is one person.',
      'stops 4 Name: "Ann Lee" stands in several rows without an address, so nobody knows whether it is one person.',
    ]);
    programme.close();
  });
});

describe('what stands between fields', () => {
  test.each([
    ['Applications 2027\nTime;Name;Mail\n1;2;3\n', ';'],
    ['Applications, all\nExported on 5 January\na;b;c\n1,5;2;3\n', ';'],
    ['sep=|\na|b\n1|2\n', '|'],
    ['a,b\n"1;2;3",4\n', ','],
  ])('%j', (text, separator) => {
    const rows = fromCsv(text, 'file');
    expect(rows[rows.length - 1]).toEqual(
      text
        .trim()
        .split('\n')
        .pop()!
        .split(separator)
        .map((cell) => cell.replace(/"/g, '')),
    );
  });
});

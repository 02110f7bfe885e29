/** What the organiser and the people change after the sign-ups were read once, and what the next reading makes of it. */
import { describe, expect, test } from 'vitest';
import { deleteRows, editCells, sortSheet } from '../../src/local/index.js';
import type { Programme } from '../programme.js';
import { signupRows } from '../programme.js';
import { adopt, line, lines, problems, type } from './adopted.js';

const TAB = 'community-mixed';
const community = () => adopt([`${TAB}.csv`]);
const question = (programme: Programme, text: string) => line(programme, 'Questions', 'Question', text);
const person = (programme: Programme, email: string) => line(programme, 'People', 'E-mail', email);

/** Sorts the rows below the header by one column, last first, as a filter or a frozen header lets people do. */
function sortRows(programme: Programme, tab: string, column: number): void {
  const [, ...rows] = programme.tab(tab);
  const width = Math.max(...rows.map((row) => row.length));
  const texts = rows
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
    .sort((a, b) => (a[column]! < b[column]! ? 1 : -1));
  editCells(programme.host, { sheetId: programme.sheetId(tab), row: 2, column: 1, texts });
}

describe('a question is corrected', () => {
  const HEARD = 'How did you hear about us?';
  const correct = {
    panel: (programme: Programme) =>
      programme.run('questions', {
        questions: [{ id: question(programme, HEARD).Id!, use: 'criterion', criterion: 'Heard', side: 'both' }],
      }),
    tab: (programme: Programme) => {
      // In the words of the panel, as people type them.
      type(programme, 'Questions', ['Question', HEARD], 'Use', 'Criterion');
      type(programme, 'Questions', ['Question', HEARD], 'Criterion', 'Heard');
    },
  };
  test.each(['panel', 'tab'] as const)('in the %s: the next reading follows, and no later one undoes it', (where) => {
    const programme = community();
    correct[where](programme);
    programme.run('intake');
    expect(person(programme, 'ximena@garden.example.org').Heard).toBe('A friend');
    expect(line(programme, 'Criteria', 'Criterion', 'Heard')).toMatchObject({
      Kind: 'same',
      "Mentee's column": 'Heard',
      "Mentor's column": 'Heard',
    });
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    programme.importRows('More', signupRows(3, 3));
    programme.run('intake');
    expect(question(programme, HEARD)).toMatchObject({ Use: 'criterion', Criterion: 'Heard' });
    expect(person(programme, 'ximena@garden.example.org').Heard).toBe('A friend');
    programme.close();
  });

  test('to nothing: it counts no more, and People keeps what was read', () => {
    const programme = community();
    type(programme, 'Questions', ['Question', 'Max mentees'], 'Use', 'nothing');
    programme.run('intake');
    expect(question(programme, 'Max mentees').Use).toBe('nothing');
    expect(person(programme, 'wei@garden.example.org').Seats).toBe('1');
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    programme.close();
  });

  test('to a word that is no use: a Problem says so, and no row is lost', () => {
    const programme = community();
    type(programme, 'Questions', ['Question', HEARD], 'Use', 'fun fact');
    programme.run('intake');
    expect(problems(programme)[0]).toMatch(
      /^warns \d+ Use: "fun fact" is no use that is known, so "How did you hear about us\?" in community-mixed is not read\./,
    );
    expect(programme.view().cards.signup.data.people).toBe(7);
    programme.close();
  });

  test('the whole tab to no sign-ups: nobody is read from it any more', () => {
    const programme = community();
    type(programme, 'Questions', ['Question', '(whole tab)'], 'Use', 'not sign-ups');
    programme.run('intake');
    expect(problems(programme)).toEqual([]);
    expect(programme.view().cards.signup.data.people).toBe(7);
    programme.close();
  });
});

describe('an answer or a person is changed', () => {
  test('a response cell: the same person gets the new answer', () => {
    const programme = community();
    const before = person(programme, 'oscar@garden.example.org');
    type(programme, TAB, ['Email', 'oscar@garden.example.org'], 'Max mentees', '4');
    type(programme, TAB, ['Email', 'oscar@garden.example.org'], 'I could talk for hours about', 'Volunteers');
    programme.run('intake');
    const after = person(programme, 'oscar@garden.example.org');
    expect(after).toEqual({ ...before, Seats: '4', 'Topics offered': 'Volunteers', Fingerprint: after.Fingerprint });
    expect(lines(programme, 'People')).toHaveLength(7);
    programme.close();
  });

  test('a cell of People: it stays as the organiser wrote it, while other answers are updated', () => {
    const programme = community();
    type(programme, 'People', ['E-mail', 'oscar@garden.example.org'], 'Name', 'Oskar Lindqvist');
    type(programme, 'People', ['E-mail', 'oscar@garden.example.org'], 'Seats', '1');
    type(programme, 'People', ['E-mail', 'oscar@garden.example.org'], 'Status', 'paused');
    type(programme, TAB, ['Email', 'oscar@garden.example.org'], 'Meeting format', 'Online');
    programme.run('intake');
    const oscar = { Name: 'Oskar Lindqvist', Seats: '1', Status: 'paused', Format: 'Online' };
    expect(person(programme, 'oscar@garden.example.org')).toMatchObject(oscar);
    programme.run('intake');
    expect(person(programme, 'oscar@garden.example.org')).toMatchObject(oscar);
    programme.close();
  });

  test('an address corrected in People still belongs to its response', () => {
    const programme = community();
    type(programme, 'People', ['E-mail', 'theo@garden.example.org'], 'E-mail', 'theo.fraser@garden.example.org');
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    type(programme, TAB, ['Email', 'theo@garden.example.org'], 'Meeting format', 'In person');
    programme.run('intake');
    expect(person(programme, 'theo.fraser@garden.example.org').Format).toBe('In person');
    expect(lines(programme, 'People')).toHaveLength(7);
    programme.close();
  });

  test('a response row is deleted: the person stays, and nothing breaks', () => {
    const programme = community();
    deleteRows(programme.host, { sheetId: programme.sheetId(TAB), row: 3, count: 1 });
    programme.run('intake');
    expect(lines(programme, 'People').map((one) => one['E-mail'])).toContain('oscar@garden.example.org');
    expect(problems(programme)).toHaveLength(6);
    expect(problems(programme).join()).toMatch(/There is no response any more of Oscar/);
    type(programme, 'People', ['E-mail', 'oscar@garden.example.org'], 'Status', 'left');
    programme.run('intake');
    expect(problems(programme)).toHaveLength(5);
    programme.run('remarks');
    programme.run('pair');
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    programme.close();
  });

  test('both tabs are sorted: the same people with the same answers', () => {
    const programme = community();
    const known = () =>
      lines(programme, 'People')
        .map(({ Source: _, ...one }) => one)
        .sort((a, b) => (a.Id! < b.Id! ? -1 : 1));
    programme.run('remarks');
    const before = known();
    programme.run('pair');
    const pairs = lines(programme, 'Pairings');
    sortRows(programme, TAB, 2);
    sortSheet(programme.host, { sheetId: programme.sheetId('People'), column: 2, ascending: true });
    programme.run('intake');
    expect(known()).toEqual(before);
    expect(person(programme, 'oscar@garden.example.org').Source).toBe(
      `${TAB} row ${programme.tab(TAB).findIndex((row) => row[2] === 'oscar@garden.example.org') + 1}`,
    );
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    expect(programme.run('pair')).toMatchObject({ rows: 0 });
    expect(lines(programme, 'Pairings')).toEqual(pairs);
    programme.close();
  });

  test('a tab sorted with its header is left alone until that is mended', () => {
    const programme = community();
    const [people, questions] = [lines(programme, 'People'), lines(programme, 'Questions')];
    // Nothing is frozen in a tab that was imported, so row 1 is sorted like the others.
    sortSheet(programme.host, { sheetId: programme.sheetId(TAB), column: 3, ascending: false });
    programme.run('intake');
    expect(problems(programme)).toEqual(['stops 1 Row 1 holds answers instead of questions, so this tab is not read.']);
    expect([lines(programme, 'People'), lines(programme, 'Questions')]).toEqual([people, questions]);
    programme.close();
  });

  test('a criterion that the organiser deleted does not come back', () => {
    const programme = community();
    const at = programme.tab('Criteria').findIndex((row) => row[0] === 'Format') + 1;
    deleteRows(programme.host, { sheetId: programme.sheetId('Criteria'), row: at, count: 1 });
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    expect(lines(programme, 'Criteria').map((one) => one.Criterion)).toEqual(['Topics', 'Availability', 'Time zone']);
    programme.close();
  });
});

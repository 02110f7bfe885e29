/** A guess about an answer that the organiser takes back: it is not made again, and whoever gave that answer waits. */
import { expect, test } from 'vitest';
import { openProgramme } from '../programme.js';

test('an answer that was guessed and means what it says holds back who gave it', () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', [
    ['Timestamp', 'Email Address', 'Name', 'Do you want to mentor or be mentored?', 'Do you agree to take part?'],
    ...['mentor', 'mentor', 'be mentored', 'be mentored', 'not sure yet'].map((role, at) => [
      '1/4/2027 10:00',
      `p${at}@x.example.org`,
      `${['Ann', 'Bob', 'Cleo', 'Dee', 'Eva'][at]} Lee`,
      role,
      'Yes',
    ]),
  ]);
  programme.run('setup');
  programme.run('intake');
  const role = programme.view().cards.signup.data.questions.find(({ use }) => use === 'role')!;
  const questions = [{ id: role.id, use: 'role', answers: [{ answer: 'not sure yet', means: '' }] }];
  expect(programme.run('questions', { questions }).unsure).toBe(0);
  expect(programme.run('questions', { questions })).toMatchObject({ rows: 0 });
  const [header, ...rows] = programme.tab('People');
  const cell = (name: string, title: string) => rows.find((row) => row[1] === name)?.[header!.indexOf(title)] ?? '';
  const told = programme.problems().map(({ reason }) => reason);
  expect(cell('Eva Lee', 'Held back') + told.join(' ')).toContain('not sure yet');
  expect(cell('Eva Lee', 'Role') === '' || cell('Eva Lee', 'Held back') !== '').toBe(true);
  programme.close();
});

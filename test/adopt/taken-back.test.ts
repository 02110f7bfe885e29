/** A guess about an answer that the organiser takes back: it is not made again, and whoever gave that answer waits. */
import { expect, test } from 'vitest';
import { openProgramme } from '../programme.js';
import { lines } from './adopted.js';

test('an answer that was guessed and means what it says holds back who gave it', () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', [
    ['Timestamp', 'Email Address', 'Name', 'I would like to participate as', 'Do you agree to take part?'],
    ...['an advisor', 'an advisee', 'an advisee', 'an advisor'].map((role, at) => [
      '1/4/2027 10:00',
      `p${at}@x.example.org`,
      `${['Ann', 'Bob', 'Cleo', 'Dee'][at]} Lee`,
      role,
      'Yes',
    ]),
  ]);
  programme.run('setup');
  programme.run('intake');
  const role = lines(programme, 'Questions').find((one) => one.Use === 'role')!;
  expect(role['Answers mean']).toContain('an advisor = mentor');
  const questions = [{ id: role.Id!, use: 'role', answers: [{ answer: 'an advisor', means: '' }] }];
  programme.run('questions', { questions });
  expect(programme.run('questions', { questions })).toMatchObject({ rows: 0 });
  const held = lines(programme, 'People').filter((one) => one['Held back'] !== '');
  expect(held.map((one) => one.Name)).toEqual(['Ann Lee', 'Dee Lee']);
  programme.close();
});

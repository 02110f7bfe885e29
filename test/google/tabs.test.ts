/** Tabs as Google keeps them: boxes below the last row and titles that look like something else. */
import { expect, it } from 'vitest';
import { headerToGoogle, withoutGuard } from '../../src/google/cells.js';
import { editCell } from '../../src/local/index.js';
import { openProgramme, signupRows } from '../programme.js';

it('boxes that nobody has ticked fill no row: the first pair stands at the top, and has a box', () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(2, 2));
  for (const job of ['setup', 'intake'] as const) programme.run(job);
  const sheetId = programme.sheetId('Pairings');
  const column = programme.tab('Pairings')[0]!.indexOf('Pinned') + 1;
  for (const row of [2, 40]) expect(editCell(programme.host, { sheetId, row, column, text: 'FALSE' }).ok).toBe(true);
  programme.run('pair');
  const ids = programme.tab('Pairings').map(([id]) => id !== '');
  expect(ids.slice(0, 5)).toEqual([true, true, true, false, false]);
  const id = programme.tab('Pairings')[2]![0]!;
  programme.run('pin', { id, pinned: true });
  expect(programme.tab('Pairings')[2]![column - 1]).toBe('TRUE');
  programme.close();
});

it.each([
  ['Name', 'Name'],
  ['3/4', "'3/4"],
  ['=1+1', "'=1+1"],
  ['Mean (1 to 5)', "'Mean (1 to 5)"],
  ['May 5', "'May 5"],
  ['TRUE', "'TRUE"],
])('the title %s is written as %s', (title, written) => {
  expect(headerToGoogle(title)).toBe(written);
});

it('what somebody brings stands there as it was typed, behind an apostrophe that may stay', () => {
  const programme = openProgramme();
  programme.run('setup');
  const typed = ['=1+1', '+44 20 7946 0000', "'s Gravenhage", '-5', '@home', '1/2'];
  const rows = [['Town', 'E-mail'], ...typed.map((text, at) => [text, `ann${at}@example.org`])];
  programme.run('bring', { tab: 'Our mentors', rows });
  const column = programme.tab('Our mentors').map(([cell]) => withoutGuard(cell!));
  expect(column.slice(1, 1 + typed.length)).toEqual(typed);
  programme.close();
});

it('a criterion whose name looks like a day or a formula keeps it, and has one column in People however often it is read', () => {
  const programme = openProgramme();
  const odd = ['3/4', '=1+1', 'TRUE'];
  const asked = ['How many days?', 'How sure?', 'How loud?'];
  const [header, ...rows] = signupRows(6, 6);
  programme.importRows('Form Responses 1', [
    [...header!, ...asked],
    ...rows.map((row, at) => [...row, ...odd.map((_, n) => ['Often', 'Rarely'][(at + n) % 2]!)]),
  ]);
  for (const job of ['setup', 'intake'] as const) programme.run(job);
  const questions = programme.tab('Questions');
  const idOf = (title: string) => questions.find((row) => row.includes(title))![0]!;
  programme.run('questions', {
    questions: odd.map((title, at) => ({ id: idOf(asked[at]!), use: 'criterion', criterion: title, side: 'both' })),
  });
  for (let times = 0; times < 3; times++) programme.run('intake');
  const titles = programme.tab('People')[0]!;
  expect(odd.map((title) => titles.filter((one) => one === title).length)).toEqual([1, 1, 1]);
  programme.close();
});

/** The manager is found in whatever words a form asks for them. */
import { expect, test } from 'vitest';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { tabOf } from './tabs.js';

const names = ['Abe Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog'];

function use(header: string, answers: readonly string[]): string {
  const rows = names.map((name, at) => [`p${at}@x.example.org`, name, at % 2 ? 'Mentor' : 'Mentee', answers[at]!]);
  const found = guessQuestions(tabOf('T', 1, [['Email Address', 'Name', 'Role', header], ...rows]))[4]!;
  return `${found.use} ${found.sure}`;
}

test.each([
  'N+1',
  'Nom du N+1',
  'E-mail N+1',
  'Line mgr',
  'Direct supervisor',
  'Reports to',
  'Who do you report to?',
  'Chef hiérarchique',
  'Responsable hiérarchique',
  'Supérieur·e hiérarchique',
  'Vorgesetzte(r)',
  'Vorgesetzte*r',
  'Name deiner Führungskraft',
  'Jefe directo',
  'Jefe/a directo/a',
  'Superior imediato',
  'Capo diretto',
  'Leidinggevende',
  'Directe leidinggevende',
  'Närmaste chef',
  'Nærmeste leder',
  'Esimies',
  'Bezpośredni przełożony',
  'Непосредственный руководитель',
  'Yöneticiniz',
  '直属上司',
  '上司のお名前',
  '직속 상사',
  'מנהל ישיר',
  'المدير المباشر',
])('%s', (header) => {
  expect(use(header, ['Bo Birch', '', 'Di Dog', ''])).toBe('manager sure');
  expect(use(header, ['Ida Ilex', 'Jo Juniper', 'Kim Kapok', 'Lou Larch'])).toBe('manager sure');
});

test.each([
  ['Are you a manager?', ['Yes', 'No', 'Yes', 'No']],
  ['Years as a manager', ['2', '5', '1', '']],
  ['Supervisor role of interest', ['Yes', 'No', '', '']],
])('%s is not', (header, answers) => expect(use(header, answers)).not.toMatch(/^manager/));

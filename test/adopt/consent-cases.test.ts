/** Forms whose question for consent was understood late, or whose answers changed: who said no is never reached. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromCsv } from '../../src/cli/tabs.js';
import { decode, guessEncoding } from '../../src/files/index.js';
import { allMails } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { lines } from './adopted.js';

/** `use`: by the question's title, or `(whole tab)`. */
type Uses = Readonly<Record<string, string>>;

function brought(folder: string, tab: string): Programme {
  const programme = openProgramme();
  const file = new URL(`./cases/${folder}/${tab}.csv`, import.meta.url);
  programme.importRows(tab, fromCsv(decode(readFileSync(file), '', guessEncoding).text, tab));
  programme.run('setup');
  programme.run('intake');
  return programme;
}

function say(programme: Programme, uses: Uses): void {
  const questions = lines(programme, 'Questions')
    .filter((one) => uses[one.Question!] !== undefined)
    .map((one) => ({ id: one.Id!, use: uses[one.Question!]! }));
  expect(questions).toHaveLength(Object.keys(uses).length);
  programme.run('questions', { questions });
  programme.run('intake');
}

/** Pairs all who may be, introduces them, and says who was mailed or invited. */
function reached(programme: Programme): string[] {
  programme.run('pair', { goOn: true });
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  const to = allMails(programme.host.store).flatMap((mail) => mail.to.map(({ address }) => address));
  return [...new Set(to)].filter((address) => address !== programme.host.owner).sort();
}

const held = (programme: Programme) =>
  lines(programme, 'People')
    .filter((one) => one['Held back'] !== '')
    .map((one) => one.Name);

test.each([
  [
    'c31b',
    'Formulierreacties 1',
    'Ik ga akkoord met de voorwaarden',
    ['Piet Bos'],
    ['els@n.example.nl', 'jan@n.example.nl'],
  ],
  [
    'c70a',
    'Form Responses 1',
    'Are you happy for us to share your contact details with your match?',
    ['Pc Testcx', 'Pf Testfx'],
    ['p0@c.example.org', 'p1@c.example.org', 'p3@c.example.org', 'p4@c.example.org'],
  ],
])('%s: "%s", "%s" was not known for consent, then is', (folder, tab, question, back, expected) => {
  const programme = brought(folder, tab);
  say(programme, { [question]: 'nothing' });
  expect(() => programme.run('pair', { goOn: true })).toThrow('None of your forms asks whether people agree');
  programme.run('confirm');
  programme.run('intake');
  // Their no stands, whatever the question is used for.
  expect(held(programme)).toEqual(back);
  programme.run('pair', { goOn: true });
  say(programme, { [question]: 'consent' });
  expect(held(programme)).toEqual(back);
  expect(reached(programme)).toEqual(expected);
  programme.close();
});

test.each(['I withdraw my consent', 'Please remove me from the programme'])(
  'c71: "%s" in a second form pauses who had agreed',
  (words) => {
    const programme = brought('c71', 'Form Responses 1');
    const [header] = programme.tab('Form Responses 1');
    const row = ['1/20/2027 10:00:00', 'c@cw.example.org', 'Cy Cedar', 'Mentee', 'Data', '', words];
    programme.importRows('Form Responses 2', [header!, row]);
    programme.run('intake');
    expect(held(programme)).toEqual(['Cy Cedar']);
    expect(reached(programme)).toEqual(['a@cw.example.org', 'd@cw.example.org']);
    programme.close();
  },
);

test('c07: whose role is not clear any more is no mentor either', () => {
  const programme = brought('c07', 'Form Responses 1');
  say(programme, { '(whole tab)': 'sign-ups (role question)', 'Do you want to sign up as a mentor?': 'role' });
  const mentors = lines(programme, 'People').filter((one) => one.Role === 'mentor' && one['Held back'] === '');
  expect(mentors.map((one) => one.Name)).toEqual(['Ola Perry', 'Rio Shaw']);
  programme.close();
});

test('c70g: who wants no photos takes part', () => {
  const programme = brought('c70g', 'Form Responses 1');
  say(programme, { 'Photo consent: may we use photos of you on social media?': 'nothing' });
  programme.run('confirm');
  expect(held(programme)).toEqual([]);
  expect(reached(programme)).toHaveLength(6);
  programme.close();
});

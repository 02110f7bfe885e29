/** Bring a list: what becomes a new tab, and what is refused. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, todo, world } from '../../worlds.js';
import { jobNamed } from '../sample.js';

const bring = jobNamed('bring');
const rows = [
  ['Our mentors 2027'],
  [],
  ['Name', 'E-mail', 'Topics', ''],
  ['Ann Lee', 'ann@l.example.org', 'Law; tax', ''],
  ['', '', '', ''],
  ['Bob Kim', '=1+1'],
];

it('a table below its title becomes a tab, word for word', () => {
  const then = after(world({}), bring, { tab: ' Mentors ', rows });
  const tab = then.tabs.Mentors!;
  expect(tab.header).toEqual(['Name', 'E-mail', 'Topics']);
  expect(tab.rows).toEqual([
    ['Ann Lee', 'ann@l.example.org', 'Law; tax'],
    ['Bob Kim', '=1+1', ''],
  ]);
  expect(todo(bring, then, { tab: 'Mentors', rows })).toEqual([]);
});

it.each(
  named([
    ['', rows, 'refused: Give the new tab a name.', 'no name'],
    ['Mentors', [['hello']], expect.stringMatching(/^refused: This is not a table/), 'no table'],
    ['Mentors', [['Name', 'E-mail']], expect.stringMatching(/^refused: This is not a table/), 'questions alone'],
    ['People', rows, expect.stringMatching(/^refused: There is a tab "People" already/), 'a tab that is there'],
  ] as const),
)('%s is refused', (_name, [tab, typed, expected]) => {
  expect(todo(bring, world({ People: [] }), { tab, rows: typed })).toEqual([expected]);
});

it('columns have names of their own', () => {
  const list = [
    ['Name', 'Topic', 'Topic', ''],
    ['Ann', 'Law', 'Tax', 'x'],
  ];
  const then = after(world({}), bring, { tab: 'Mentors', rows: list });
  expect(then.tabs.Mentors!.header).toEqual(['Name', 'Topic', 'Topic (2)', 'Column 4']);
});

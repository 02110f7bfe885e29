/** A formula among the answers is told, of whom, and what it shows decides nothing until somebody has looked. */
import { describe, expect, test } from 'vitest';
import { openProgramme, type Programme } from '../programme.js';

const header = [
  'Timestamp',
  'Email Address',
  'Your name',
  'I would like to take part as',
  'How many mentees could you take on?',
  'Topics you could help others with',
  'Your consent',
];
const lines = ['Ann Stone', 'Bo Lim', 'Cy Moor', 'Di Wood'].map((name, at) => [
  `2027-01-0${at + 1} 10:00:00`,
  `${name[0]!.toLowerCase()}@x.example.org`,
  name,
  'Mentor',
  '2',
  'Law',
  'I agree',
]);

function read(change: (row: string[], at: number) => string[]): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', [header, ...lines.map(change)]);
  for (const job of ['setup', 'intake'] as const) programme.run(job);
  return programme;
}
const problems = (programme: Programme) =>
  programme
    .tab('Problems')
    .slice(1)
    .map((row) => row.slice(1, 7).join(' '))
    .filter((told) => /formula/i.test(told));
const names = (programme: Programme) => {
  const [head, ...rows] = programme.tab('People');
  return rows.map((row) => row[head!.indexOf('Name')]);
};
const put = (column: number, formula: string) => (row: string[], at: number) =>
  at === 1 ? row.map((cell, index) => (index === column ? formula : cell)) : row;

describe('a formula for an answer', () => {
  test.each([
    [2, '="Bo "&"Lim"', 'a name'],
    [3, '="Mentor"', 'a role'],
    [4, '=1+1', 'seats'],
    [6, '="I agree"', 'a consent'],
  ])('column %i, %s: %s is left out and told of whom', (column, formula) => {
    const programme = read(put(column, formula));
    expect(names(programme)).toEqual(['Ann Stone', 'Cy Moor', 'Di Wood']);
    expect(problems(programme)).toEqual([
      `stops Form Responses 1 3 ${header[column]} b@x.example.org A formula stands here, "${formula}", and nobody types one for an answer: what it shows counts as not given.`,
    ]);
    programme.close();
  });

  test('to what decides nothing is told, and counts as not given', () => {
    const programme = read(put(5, '="Law"'));
    expect(names(programme)).toContain('Bo Lim');
    expect(problems(programme)).toEqual([expect.stringMatching(/^warns .* b@x\.example\.org A formula stands here/)]);
    expect(
      programme
        .tab('People')
        .slice(1)
        .map((row) => row.includes('Law')),
    ).toEqual([true, false, true, true]);
    programme.close();
  });

  test('for an address nobody is made of it', () => {
    const programme = read(put(1, '="b"&"@x.example.org"'));
    expect(names(programme)).toEqual(['Ann Stone', 'Cy Moor', 'Di Wood']);
    expect(problems(programme)).toHaveLength(1);
    programme.close();
  });

  test('in most of a column is the owner’s: what it shows is used, and told once', () => {
    const programme = read((row, at) => row.map((cell, index) => (index === 2 ? `="${lines[at]![2]}"&""` : cell)));
    expect(names(programme)).toEqual(['Ann Stone', 'Bo Lim', 'Cy Moor', 'Di Wood']);
    expect(problems(programme)).toEqual([expect.stringMatching(/^warns Form Responses 1 {2}Your name/)]);
    programme.close();
  });
});

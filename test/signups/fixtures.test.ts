import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import { guessAll } from '../../src/signups/guess/guess-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { csvTab, fixed } from './tabs.js';

/** Programmes that were not made with our form, as Google Sheets downloads their response tabs. */
const programmes: [name: string, files: string[]][] = [
  ['company', ['company-mentees.csv', 'company-mentors.csv']],
  ['community-mixed', ['community-mixed.csv']],
  ['university', ['university.csv']],
  ['broken', ['broken.csv']],
];

/** Less what few forms ask, where nothing was said of it. */
const seldom = fixed.filter(({ optional }) => optional).map(({ key }) => key);
const withoutBlank = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([key, cell]) => cell !== '' || !seldom.includes(key)));

describe.each(programmes)('%s', (name, files) => {
  test('is understood without a correction', () => {
    const tabs = files.map((file, at) => csvTab(file, file.replace('.csv', ''), at + 1));
    const questions = guessAll(tabs);
    const { people, columns, problems, read } = readSignups({ tabs, questions, people: [], fixed });
    const outcome = {
      read,
      columns,
      questions: questions.map((one) =>
        [one.tab, one.question, one.use, one.criterion, one.side, one.kind].join(' | '),
      ),
      people: people.map(({ id, answersHash, ...rest }) => withoutBlank(rest)),
      problems: problems.map((one) => `${one.weight} ${one.tab} row ${one.row} [${one.column}] ${one.reason}`),
    };
    const file = new URL(`../fixtures/${name}.expected.json`, import.meta.url);
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, `${JSON.stringify(outcome, null, 2)}\n`);
    expect(outcome).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

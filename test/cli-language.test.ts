/** The command line speaks the language of the programme as soon as a workspace is open. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { askCommand } from '../src/cli/ask.js';
import { importCommand, showCommand } from '../src/cli/commands.js';
import { planCommand, runCommand } from '../src/cli/jobs.js';
import { startCommand } from '../src/cli/start.js';
import { addLanguage, speak } from '../src/core/words.js';
import { named } from './cases.js';
import { signupRows } from './programme.js';
import { outsideMarks, pseudo } from './pseudo.js';
import { pseudoProject } from './pseudo-project.js';

addLanguage('xx', pseudo);
afterEach(() => speak('en'));

const folder = mkdtempSync(join(tmpdir(), 'pairwright-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const csv = join(folder, 'signups.csv');
const options = { data: join(folder, 'data'), now: '2027-01-11T09:00:00Z' };
let paths: { readonly project: string; readonly pages: string };

type Command = (print: (line: string) => void) => unknown;

/** What a command prints, or the sentence with which it refuses. */
async function told(work: Command): Promise<string> {
  const lines: string[] = [];
  try {
    await work((line) => lines.push(line));
  } catch (error) {
    return (error as Error).message;
  }
  return lines.join('\n');
}

const setLanguage = (code: string) =>
  told((print) => {
    const args = JSON.stringify({ settings: [{ id: 'language', value: code }] });
    runCommand(paths, { ...options, args }, 'settings', print);
  });

beforeAll(async () => {
  paths = { project: await pseudoProject(), pages: '' };
  writeFileSync(csv, Papa.unparse(signupRows(3, 2)));
  await setLanguage('xx');
  for (const job of ['setup', 'intake']) await told((print) => runCommand(paths, options, job, print));
});

const asked =
  (about: string, ...names: string[]): Command =>
  (print) =>
    askCommand(paths, options, about, names, print);

it.each(
  named<readonly [Command, string]>([
    [(print) => importCommand(paths, { ...options, as: 'Here' }, csv, print), 'an import'],
    [(print) => runCommand(paths, options, 'intake', print), 'a run'],
    [(print) => showCommand(paths, options, 'Nowhere', print), 'a tab that is not there'],
    [(print) => planCommand(paths, { ...options, args: '[1]' }, 'pair', print), 'wrong arguments'],
    [(print) => startCommand(paths, { ...options, once: true, port: '0' }, print), 'the sample'],
    [asked('round'), 'a round before there is one'],
    [asked('pair', 'Nobody'), 'somebody unknown'],
    [asked('pair', 'Mentee'), 'a name of several'],
    [asked('pair', 'Mentee Number0'), 'somebody in no pairing'],
    [asked('two', 'Mentee Number0'), 'half a question'],
  ]),
)('tells in the language of the programme of %s', async (_name, [command]) => {
  const text = await told(command);
  expect(text).toContain('\u27e6');
  const data =
    /(?:Mentee|Mentor) Number\d|Form Responses 1|Here|Nowhere|Nobody|[\w/.-]*pairwright-cli-[\w/.-]*|Mentee/g;
  const words = /\{[^{}]*\}/g;
  const tabs = /\[1\]|: [A-Z][\w ]+(?:, [A-Z][\w ]+)+\.$/g;
  expect(outsideMarks(text).replace(words, '').replace(tabs, '').replace(data, '')).not.toMatch(/\p{L}/u);
});

it('is English again when the programme is, and before a workspace is open', async () => {
  expect(await told((print) => runCommand(paths, options, 'fly', print))).toMatch(/^There is no job "fly"/);
  await setLanguage('en');
  expect(await told(asked('round'))).toBe('No pairs were suggested yet: pairwright run pair.');
});

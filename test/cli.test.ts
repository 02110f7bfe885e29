/** The command line as a script uses it: exit codes, plain sentences, JSON lines, CSV. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signupRows } from './programme.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pairwright-cli-'));
const data = join(folder, 'data');
const csv = join(folder, 'signups.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  return { status, out: stdout.trim(), err: stderr.trim() };
}
/** As npx runs it, without the second that npx takes each time. */
const pairwright = (...args: string[]) => run(process.execPath, 'scripts/pairwright.mjs', ...args);
const on = (...args: string[]) => pairwright(...args, '--data', data);

beforeAll(() => writeFileSync(csv, Papa.unparse(signupRows(4, 2, 2))));

describe('a programme run by a script', () => {
  it('imports, sets up, reads, pairs, approves and plans', () => {
    expect(on('import', csv, '--as', 'Form Responses 1', '--now', '2027-01-11T09:00:00Z')).toMatchObject({ status: 0 });
    for (const job of ['setup', 'intake', 'pair', 'approve']) expect(on('run', job), job).toMatchObject({ status: 0 });
    const { out } = on('plan', 'publish');
    const actions = out.split('\n').map((line) => JSON.parse(line));
    expect(actions.filter(({ kind }) => kind === 'mail').length).toBe(6);
    expect(actions.filter(({ kind }) => kind === 'event').length).toBe(4);
    expect(JSON.parse(on('run', 'publish', '--json').out)).toMatchObject({ mails: 6, events: 4, failed: 0, left: 0 });
    const again = on('plan', 'publish');
    expect([again.out, again.err.trim()]).toEqual(['', 'Nothing to do: all that "publish" would do has been done.']);
  });

  it('shows a tab as CSV that reads back as it was, and exports all', () => {
    const rows = Papa.parse<string[]>(on('show', 'People', '--csv').out).data;
    expect(rows.length).toBe(7);
    expect(rows[0]).toContain('E-mail');
    const tabs = run('npx', '--no-install', 'pairwright', 'show', '--data', data).out;
    expect(tabs).toBe(on('show').out);
    expect(tabs.split('\n')).toContain('Pairings');
    const target = join(folder, 'out');
    expect(on('export', target).status).toBe(0);
    expect(readdirSync(target)).toContain('Pairings.csv');
    expect(readFileSync(join(target, 'Pairings.csv'), 'utf8')).not.toMatch(/^"?[=+@]/m);
  });
});

describe('questions about the pairs', () => {
  it('are answered in lines, and as JSON', () => {
    expect(on('ask', 'pair', 'Mentee Number0').out).toMatch(/^Points\n[\d.]+ of 100\.\n {2}/);
    expect(on('ask', 'two', 'mentee number0', 'mentor number1').out).toMatch(/Mentee Number0 .* Mentor Number[01]/);
    expect(on('ask', 'round').out).toContain('the same to the last pair');
    expect(JSON.parse(on('ask', 'weights', '--json').out).sections.length).toBeGreaterThan(3);
  });
});

describe('a wrong command line gets a sentence and exit code 2', () => {
  it.each([
    [['fly'], /unknown command 'fly'/, 'an unknown command'],
    [['ask', 'why'], /no question "why"/, 'an unknown question'],
    [['ask', 'pair', 'Nobody'], /No active mentee is called "Nobody"/, 'a question about nobody'],
    [['ask', 'two', 'Mentee Number0'], /needs the name of a mentor/, 'half a question'],
    [['ask', 'pair', 'Mentee'], /Several are called so: Mentee Number0, /, 'a name of several'],
    [['run', 'fly'], /There is no job "fly"\. Jobs: setup/, 'an unknown job'],
    [['run'], /missing required argument 'job'/, 'no job'],
    [['show', 'Nowhere'], /There is no tab "Nowhere"\. Tabs: /, 'an unknown tab'],
    [['import', 'nowhere.csv'], /There is no file nowhere\.csv/, 'a missing file'],
    [['run', 'setup', '--now', 'tomorrow'], /--now needs an instant/, 'no instant'],
    [['run', 'survey', '--args', '[1]'], /--args needs a JSON object/, 'arguments that are no object'],
    [['start', '--port', 'x'], /--port needs a number/, 'no port'],
  ])('%j', (args, sentence, _name) => {
    const { status, err } = on(...args);
    expect(err).toMatch(sentence);
    expect(status).toBe(2);
  });

  it.each([['show'], ['plan'], ['export', 'out'], ['ask', 'weights']])('%s makes no workspace', (...args) => {
    const nowhere = join(folder, 'mistyped');
    const { status, err } = pairwright(...args, '--data', nowhere);
    expect([status, err]).toEqual([2, expect.stringContaining(`There is no programme in ${nowhere}.`)]);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('the sample is not played into a programme of one’s own', () => {
    const { status, err } = on('start', '--once');
    expect(err).toMatch(/holds a programme of your own\. Start it with --empty/);
    expect(status).toBe(2);
  });

  it('a job that refuses is exit code 1', () => {
    const { status, err } = pairwright('run', 'pair', '--data', join(folder, 'empty'));
    expect(err).toMatch(/The tab "People" is missing\. .*Set up/);
    expect(status).toBe(1);
  });
});

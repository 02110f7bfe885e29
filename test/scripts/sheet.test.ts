/** `npm run create` and `npm run deploy` against a clasp that only keeps how it was called; arguments against the real one. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clasp, claspAt, inFolderForNow, ownClasp } from '../../scripts/sheet/clasp.mjs';
import { createSheet } from '../../scripts/sheet/create.mjs';
import { deploy } from '../../scripts/sheet/deploy.mjs';
import { PROGRAMME, TEMPLATE } from '../../scripts/sheet/target.mjs';
import { updateTemplate } from '../../scripts/sheet/template.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
const NOT_FOUND = 'Requested entity was not found.';
const MADE = `Created new document: https://drive.google.com/open?id=SHEET\nCreated new script: https://script.google.com/d/SCRIPT/edit`;
const EMPTY = { 'Code.js': 'function myFunction() {\n  \n}\n', 'appsscript.json': '{"timeZone":"Europe/Rome"}' };

interface ClaspAnswer {
  readonly out?: string;
  readonly error?: string;
  readonly files?: Record<string, string>;
}

interface Call {
  readonly args: readonly string[];
  readonly folder: string;
  readonly pushed?: { scriptId: string; rootDir: string; filePushOrder: string[] };
}

let root = '';
let said: string[] = [];
let made: Call[] = [];
let scenario: Record<string, ClaspAnswer> = {};
const say = (line: string) => void said.push(line);
const calls = () => made;
const answers = (of: Record<string, ClaspAnswer>) => {
  scenario = of;
};

/** Answers as the scenario says for each command. */
const clasp: Clasp = (args, folder) => {
  const [, at = '', command = ''] = args;
  made.push({ args, folder, ...(command === 'push' && { pushed: JSON.parse(readFileSync(at, 'utf8')) }) });
  const { files = {}, out = '', error = '' } = scenario[command] ?? {};
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return { ok: !error, output: `${out}\n${error}` };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pairwright-sheet-'));
  [said, made, scenario] = [[], [], {}];
  mkdirSync(join(root, 'appsscript'));
  for (const name of ['.clasp.json', 'appsscript/appsscript.json']) cpSync(join(project, name), join(root, name));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const commands = () => calls().map(({ args }) => args[2]);
const create = (title = 'My programme') => createSheet({ root, title, file: PROGRAMME, clasp, say });
const tracked = () => readFileSync(join(root, '.clasp.json'), 'utf8');
const target = () => JSON.parse(readFileSync(join(root, PROGRAMME), 'utf8'));

describe('create', () => {
  it('hands over the title as one argument, in a folder that is not the project', () => {
    answers({ 'list-versions': { error: NOT_FOUND }, 'create-script': { out: MADE } });
    expect(create()).toBe(0);
    const { args, folder } = calls()[2]!;
    expect(args).toEqual(['-P', folder, 'create-script', '--type', 'sheets', '--title', 'My programme']);
    expect(folder.startsWith(root)).toBe(false);
  });

  it('keeps the script in a file that git leaves out, and nothing of it in the one that git keeps', () => {
    const before = tracked();
    answers({ 'list-versions': { error: NOT_FOUND }, 'create-script': { out: MADE } });
    expect(create()).toBe(0);
    expect(target()).toEqual({ ...JSON.parse(before), scriptId: 'SCRIPT', parentId: 'SHEET' });
    expect(tracked()).toBe(before);
    expect(said.join('\n')).toContain('https://docs.google.com/spreadsheets/d/SHEET/edit');
    expect(create()).toBe(2);
    expect(commands()).toHaveLength(3);
  });

  it.each([
    ['nobody logged in', { 'list-scripts': { error: 'No credentials found.' } }, /npx clasp login/],
    [
      'a box unticked',
      { 'list-scripts': { error: 'Request had insufficient authentication scopes.' } },
      /tick every box/,
    ],
    ['an old login', { 'list-scripts': { error: 'invalid_grant' } }, /has run out/],
    [
      'a block by the administrator',
      { 'list-scripts': { error: 'Error 400: admin_policy_enforced' } },
      /administrator/,
    ],
    ['Advanced Protection', { 'list-scripts': { error: 'Error 400: policy_enforced' } }, /Advanced Protection/],
    ['no network', { 'list-scripts': { error: 'getaddrinfo ENOTFOUND www.googleapis.com' } }, /network/],
    ['what nobody has seen', { 'list-scripts': { error: 'Flux capacitor is empty' } }, /Flux capacitor is empty/],
    ['the API off', { 'list-versions': { error: API_OFF } }, /usersettings/],
  ] as [string, Record<string, ClaspAnswer>, RegExp][])(
    'with %s makes no Sheet and says what to do',
    (_, scenario, mend) => {
      answers(scenario);
      expect(create()).toBe(1);
      expect(commands()).not.toContain('create-script');
      expect(said.join('\n')).toMatch(mend);
      expect(said.join('\n')).toContain('No Sheet was made.');
      expect(existsSync(join(root, PROGRAMME))).toBe(false);
    },
  );

  it.each([
    ['was made', API_OFF, /An empty Sheet "My programme" was made/],
    ['may have been made', 'socket hang up', /It is not known whether the Sheet "My programme" was made/],
  ])('does not deny that a Sheet %s', (_, error, sentence) => {
    answers({ 'list-versions': { error: NOT_FOUND }, 'create-script': { error } });
    expect(create()).toBe(1);
    expect(said.join('\n')).toMatch(sentence);
    expect(said.join('\n')).not.toContain('No Sheet was made');
  });

  it('takes the script that was made although reading it back failed', () => {
    answers({ 'list-versions': { error: NOT_FOUND }, 'create-script': { out: MADE, error: 'socket hang up' } });
    expect(create()).toBe(0);
    expect(target().scriptId).toBe('SCRIPT');
  });
});

describe('deploy', () => {
  const push = (given: { force?: boolean; scriptId?: string } = {}) =>
    deploy({ root, file: PROGRAMME, clasp, say, ...given });
  const OURS = {
    'code.js': 'var __pairwright=(()=>{})();',
    'main.js': readFileSync(join(project, 'appsscript/main.js'), 'utf8'),
    'sidebar.html': '<title>Pairwright</title>',
    'german.js': 'var __pairwrightGerman=(()=>{})();',
    'sidebar-de.html': '<title>Pairwright</title>',
    'appsscript.json': '{"oauthScopes":["an.older.one"]}',
  };
  const OWN = 'function sendReport() {}';

  it.each([
    ['a new script', EMPTY],
    ['Pairwright of another version', OURS],
    ['Pairwright that was pasted into Code', { 'Code.js': OURS['code.js'], 'main.js': OURS['main.js'] }],
  ])('pushes over %s', (_, files) => {
    answers({ pull: { files } });
    expect(push({ scriptId: 'OF-MINE' })).toBe(0);
    expect(commands()).toEqual(['pull', 'push']);
    expect(calls()[1]!.pushed).toMatchObject({
      scriptId: 'OF-MINE',
      rootDir: 'appsscript',
      filePushOrder: ['appsscript/code.js', 'appsscript/main.js'],
    });
    expect(calls()[1]!.args.slice(1)).toEqual([join(root, PROGRAMME), 'push', '--force']);
  });

  it.each([
    ['a script of their own', { ...EMPTY, 'Code.js': OWN }, ['Code.js']],
    ['a file beside ours', { ...OURS, 'lib/report.js': OWN }, ['lib/report.js']],
    ['functions added to main', { ...OURS, 'main.js': `${OURS['main.js']}\n${OWN}` }, ['main.js']],
    ['a page called as ours', { ...EMPTY, 'sidebar.html': '<title>Report</title>' }, ['sidebar.html']],
    [
      'a library, a service, a permission and a web app',
      {
        'appsscript.json': JSON.stringify({
          dependencies: {
            libraries: [{ userSymbol: 'Moment' }],
            enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive' }],
          },
          oauthScopes: ['https://www.googleapis.com/auth/drive'],
          webapp: {},
        }),
      },
      ['library Moment', 'service Drive', 'auth/drive', 'webapp'],
    ],
  ] as [string, Record<string, string>, string[]][])(
    'refuses to delete %s, and with --force says so and keeps a copy',
    (_, files, names) => {
      answers({ pull: { files } });
      expect(push({ scriptId: 'OF-MINE' })).toBe(1);
      expect(commands()).toEqual(['pull']);
      for (const name of names) expect(said.join('\n')).toContain(name);
      said = [];
      expect(push({ force: true })).toBe(0);
      expect(commands()).toEqual(['pull', 'pull', 'push']);
      for (const name of names) expect(said.join('\n')).toContain(name);
      const kept = join(root, '.pairwright/replaced');
      const copy = join(kept, readdirSync(kept)[0]!);
      for (const [name, text] of Object.entries(files)) expect(readFileSync(join(copy, name), 'utf8')).toBe(text);
    },
  );

  it('pushes nothing when it cannot see what is there', () => {
    answers({ pull: { error: NOT_FOUND } });
    expect(push({ scriptId: 'WRONG', force: true })).toBe(1);
    expect(commands()).toEqual(['pull']);
    expect(said.join('\n')).toMatch(/no script with this id.*Nothing was changed/);
  });

  it('says when the push failed', () => {
    answers({ pull: { files: EMPTY }, push: { error: 'The caller does not have permission' } });
    expect(push({ scriptId: 'OF-MINE' })).toBe(1);
    expect(said.join('\n')).toMatch(/may not edit this script.*not deployed/);
  });

  it('asks for a Sheet when there is none', () => {
    answers({});
    expect(push()).toBe(2);
    expect(calls()).toEqual([]);
  });

  it('takes a script id out of the file that git keeps', () => {
    const before = tracked();
    writeFileSync(join(root, '.clasp.json'), before.replace('"scriptId": ""', '"scriptId": "MINE"'));
    answers({ pull: { files: EMPTY } });
    expect(push()).toBe(0);
    expect(tracked()).toBe(before);
    expect(target().scriptId).toBe('MINE');
    expect(calls()[1]!.pushed!.scriptId).toBe('MINE');
  });
});

describe('template', () => {
  const update = () => updateTemplate({ root, clasp, say });

  it('is a Sheet of its own: made once, then brought up to date, and its link makes a copy', () => {
    answers({ 'list-versions': { error: NOT_FOUND }, 'create-script': { out: MADE }, pull: { files: EMPTY } });
    expect([update(), update()]).toEqual([0, 0]);
    expect(commands()).toEqual(['list-scripts', 'list-versions', 'create-script', 'pull', 'push', 'pull', 'push']);
    expect(calls()[4]!.args[1]).toBe(join(root, TEMPLATE));
    expect(said.join('\n')).toContain('https://docs.google.com/spreadsheets/d/SHEET/copy');
    expect(existsSync(join(root, PROGRAMME))).toBe(false);
  });

  it('is never the Sheet of a programme', () => {
    for (const file of [PROGRAMME, TEMPLATE]) writeFileSync(join(root, file), '{"scriptId":"SAME","parentId":"SHEET"}');
    expect(update()).toBe(2);
    expect(calls()).toEqual([]);
  });

  it('takes nothing from the file that git keeps', () => {
    writeFileSync(join(root, TEMPLATE), '{"scriptId":"TEMPLATE","parentId":"SHEET"}');
    writeFileSync(join(root, '.clasp.json'), tracked().replace('"scriptId": ""', '"scriptId": "MINE"'));
    answers({ pull: { files: EMPTY } });
    expect(update()).toBe(0);
    expect(calls()[1]!.pushed!.scriptId).toBe('TEMPLATE');
  });

  it('ends where the Sheet could not be made', () => {
    answers({ 'list-scripts': { error: 'No credentials found.' } });
    expect(update()).toBe(1);
    expect(commands()).toEqual(['list-scripts']);
  });
});

it('git keeps no script id', () => {
  const { status, stdout } = spawnSync('git', ['show', ':.clasp.json'], { cwd: project, encoding: 'utf8' });
  const kept = status === 0 ? stdout : '{"scriptId":""}';
  expect(JSON.parse(kept).scriptId).toBe('');
  const ignored = spawnSync('git', ['check-ignore', '.clasp.json', '.clasp.local.json', '.clasp.template.json'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (ignored.status !== 128) expect(ignored.stdout).toBe('.clasp.local.json\n.clasp.template.json\n');
});

it('an argument arrives as it is, whatever a shell would make of it', () => {
  inFolderForNow((folder) => {
    const told = join(folder, 'told.mjs');
    writeFileSync(told, 'process.stdout.write(JSON.stringify(process.argv.slice(2)));');
    const args = ['My programme', `Ann's "first" & only; $HOME %PATH% | > ^x`, '', 'Mentoring – 2027'];
    expect(claspAt(told)(args, folder)).toEqual({ ok: true, output: JSON.stringify(args) });
    writeFileSync(told, 'console.error("no"); process.exitCode = 1;');
    expect(claspAt(told)([], folder)).toEqual({ ok: false, output: 'no\n' });
  });
});

it('no shell stands between these scripts and clasp', () => {
  for (const name of readdirSync(join(project, 'scripts/sheet')))
    expect(readFileSync(join(project, 'scripts/sheet', name), 'utf8')).not.toMatch(/\bshell *:|'npx'|\bexecSync\(/);
});

it('the real clasp takes these arguments, and asks for a login', () => {
  inFolderForNow((folder) => {
    const home = process.env.HOME;
    process.env.HOME = folder;
    try {
      const real = ownClasp();
      writeFileSync(join(folder, '.clasp.json'), '{"scriptId":"x","rootDir":"."}');
      for (const args of [['pull'], ['list-versions', 'x']])
        expect(real(['-P', folder, ...args], folder)).toEqual({ ok: false, output: 'No credentials found.\n' });
      rmSync(join(folder, '.clasp.json'));
      const title = ['create-script', '--type', 'sheets', '--title', 'My programme'];
      expect(real(['-P', folder, ...title], folder)).toEqual({ ok: false, output: 'No credentials found.\n' });
    } finally {
      process.env.HOME = home;
    }
  });
}, 120_000);

/** The rules of the house, read from every file of the sources, the scripts and the tests; at the end each is shown to bite. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesOf, importsOf, readFiles } from './rules/imports.js';
import * as rules from './rules/rules.js';

/** Who may import whom. `core` knows nobody; nobody below knows who is above. */
const LAYERS: rules.Layers = {
  core: [],
  records: ['core'],
  mailkit: ['core'],
  signups: ['core'],
  matching: ['core'],
  programme: ['core', 'records', 'mailkit', 'signups', 'matching'],
  api: ['core', 'records', 'programme'],
  google: ['core', 'records', 'api'],
  rest: ['core', 'records', 'api'],
  fleet: ['rest', 'api (types)', 'core'],
  sidebar: [
    'api (types)',
    ...['core/words', 'core/text', 'core/text.de', 'core/version'],
    ...['programme/*/words', 'programme/*/words.de', 'files'],
  ],
  files: [],
  local: ['files'],
  sample: ['core', 'records', 'signups'],
  cli: ['api (types)', 'core', 'records', 'files', 'local', 'matching', 'programme', 'sample'],
};

/** Rooms that are entered by their `index.ts` alone, save by their own tests. */
const DOORS = ['matching', 'signups', 'files', 'local', 'mailkit'];
const PAST_DOORS = [
  // German of what is not reached yet.
  ['test/german/rooms.ts', 'src/matching/pairing/'],
  // It measures the solvers one by one.
  ['scripts/bench/engine.ts', 'src/matching/'],
  // It writes that file.
  ['scripts/google-table.mjs', 'src/local/google/declared.ts'],
  // Each page is built for itself.
  ['scripts/pages.mjs', 'src/local/pages/'],
] as const;

/** Rooms inside a room, and what these may import besides their own. */
const INNER_ROOMS: rules.Layers = {
  'matching/solvers': ['core'],
  'local/pages': ['local/server/shapes (types)', 'local/forms/path'],
};

/** What a build is given, or a person calls. */
const ENTRIES = [
  'src/google/entry.ts',
  'src/google/german.ts',
  'src/sidebar/main.ts',
  'src/sidebar/main.de.ts',
  'src/cli/index.ts',
  'src/local/pages/google-script/main.ts',
  ...['authorize', 'start', 'sheet', 'form', 'mailboxes', 'mail', 'calendar', 'runs'].map(
    (page) => `src/local/pages/${page}/main.tsx`,
  ),
];

/** The packages of rooms that go to Google; the others may use any. */
const PACKAGES: rules.Layers = {
  core: ['@noble/hashes/sha2.js', '@noble/hashes/hmac.js'],
  records: ['zod/mini'],
  mailkit: [],
  signups: [],
  matching: [],
  programme: ['zod/mini'],
  api: ['zod/mini'],
  google: [],
  files: ['chardet'],
  sidebar: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  sample: [],
};

/** These alone name Google, Node, the clock or the network. */
const EDGES = ['google', 'rest', 'fleet', 'files', 'local', 'sidebar', 'cli'];
const NAMES_OF_EDGES =
  /\b(?:SpreadsheetApp|FormApp|MailApp|GmailApp|CalendarApp|Calendar\.Events|DriveApp|DocumentApp|ScriptApp|PropertiesService|CacheService|LockService|HtmlService|ContentService|UrlFetchApp|Utilities|Logger|Session)\b|\bDate\.now\b|\bnew Date(?:\(\)|\b(?!\())|\bperformance\.|\bMath\.random\b|\bcrypto\.|\bset(?:Timeout|Interval)\b|\bfetch\(|\bPromise\b|\basync\b|\bawait\b|\brequire\(|\bprocess\.|\bfs\./g;

/** A command starts quickly: the help loads no workspace, and a workspace no server. */
const LOADED_LATER = [
  ['src/cli/index.ts', ['src/local/', 'src/matching/', 'src/programme/', 'libsql']],
  ['src/cli/solve.ts', ['src/local/', 'libsql']],
  ['src/cli/commands.ts', ['src/local/server/app.ts', 'src/sample/', 'hono']],
] as const;

/** What runs before a command, whose JSON or CSV has standard output for itself. */
const SILENT = ['browser', 'build', 'commands', 'current', 'install', 'node', 'pages', 'sidebar'].map(
  (name) => `scripts/${name}.mjs`,
);

/** Known and to be mended: the lists are exact, so that they shrink. */
const KNOWN_CIRCLES: readonly string[] = [];
/** Kinds of mentoring that the matching can compute and no job or page offers yet. */
const KNOWN_UNREACHED = [
  ...[
    'common-answers',
    'group-model',
    'group-problem',
    'group-reasons',
    'likeness',
    'suggest-groups',
    'words',
    'words.de',
  ].map((name) => `src/matching/pairing/groups/${name}.ts`),
  ...['peer-reasons', 'peer-round', 'peer-table', 'suggest-peers', 'words', 'words.de'].map(
    (name) => `src/matching/pairing/peers/${name}.ts`,
  ),
  'src/matching/pairing/quality.de.ts',
  'src/matching/pairing/quality.ts',
];

/** Names that say what a file is for only together with its folder. */
const TOLD_BY_FOLDER = ['index', 'main', 'words', 'words.de', 'problem', 'check', 'view', 'mails'];
/** Share of the sources that bear a name which another one bears. */
const MOST_SAME_NAMES = 0.25;

const files = readFiles(fileURLToPath(new URL('..', import.meta.url)), ['src', 'scripts', 'test']);
const imports = importsOf(files);

it('reads all of it', () => {
  expect(files.size).toBeGreaterThan(600);
  expect(imports.length).toBeGreaterThan(2500);
  for (const [path, { text, code }] of files) expect(code.length, path).toBe(text.length);
});

it('every import leads to a file that exists', () => {
  expect(rules.leadingNowhere(imports)).toEqual([]);
});

it('imports lead down, never up', () => {
  expect(rules.againstLayers(imports, LAYERS)).toEqual([]);
});

it('a room with a door is entered through it', () => {
  expect(rules.pastDoors(imports, DOORS, PAST_DOORS)).toEqual([]);
});

it('solvers import solvers alone, and pages know of the server no more than what it sends and the way through a form', () => {
  expect(rules.outOfRooms(imports, INNER_ROOMS)).toEqual([]);
});

it('no files need each other at run time', () => {
  expect(rules.circles(imports)).toEqual(KNOWN_CIRCLES);
});

it('everything is reached from something that is built', () => {
  expect(rules.unbuilt(imports, ENTRIES)).toEqual([]);
  expect(rules.unreached(files, imports, ENTRIES)).toEqual([...KNOWN_UNREACHED].sort());
});

it('a command loads no more than it needs', () => {
  expect(rules.loadedAtOnce(imports, LOADED_LATER)).toEqual([]);
});

it('standard output is left to the command', () => {
  expect(rules.printing(files, SILENT)).toEqual([]);
});

it('what goes to Google takes along the packages named here and no others', () => {
  expect(rules.foreignPackages(imports, PACKAGES)).toEqual([]);
});

it('only edges name Google, the clock, chance, the network or files, and only they wait', () => {
  expect(rules.namesOfEdges(files, EDGES, NAMES_OF_EDGES)).toEqual([]);
});

it('most files have a name of their own', () => {
  expect(rules.shareOfSameNames(files, TOLD_BY_FOLDER)).toBeLessThan(MOST_SAME_NAMES);
});

describe('a violation that is planted is found', () => {
  const layers = { core: [], top: ['core', 'mid (types)', 'areas/*/words'], mid: ['core'], areas: [] };
  const planted = (texts: Readonly<Record<string, string>>) => importsOf(filesOf(texts));
  const here = { 'src/core/a.ts': '', 'src/mid/index.ts': '', 'src/mid/b.ts': '', 'src/mid/c.tsx': '' };

  it.each([
    ["import { b } from '../mid/b.js';", ['src/core/x.ts -> src/mid/b.ts'], 'an import'],
    [
      "import {\n  a,\n  type B,\n} from\n  '../mid/b.js';",
      ['src/core/x.ts -> src/mid/b.ts'],
      'an import over several lines',
    ],
    ["import type { B } from '../mid/b.js';", ['src/core/x.ts -> src/mid/b.ts'], 'an import of a type'],
    ["export * from '../mid/b.js';", ['src/core/x.ts -> src/mid/b.ts'], 'an export from elsewhere'],
    ["import '../mid/c.js';", ['src/core/x.ts -> src/mid/c.tsx'], 'an import for its effects'],
    ["const b = () => import('../mid/b.js');", ['src/core/x.ts -> src/mid/b.ts'], 'an import that is deferred'],
    [
      `const b = \`\${await import('../mid/b.js')}\`;`,
      ['src/core/x.ts -> src/mid/b.ts'],
      'an import inside a template',
    ],
    [
      "const a = /'/; import { b } from '../mid/b.js';",
      ['src/core/x.ts -> src/mid/b.ts'],
      'an import behind a quotation mark',
    ],
    ["new URL('../mid/b.ts', import.meta.url)", ['src/core/x.ts -> src/mid/b.ts'], 'an address'],
    ["import { b } from '../../test/b.js';", ['src/core/x.ts -> test/b.ts'], 'an import of a test'],
    ["import { a } from './a.js';", [], 'an import of a neighbour, which is none'],
    ["// import { b } from '../mid/b.js';\nconst b = \"import '../mid/b.js'\";", [], 'words only, which are none'],
  ])('%s', (text, found, _name) => {
    const all = planted({ ...here, 'test/b.ts': '', 'src/core/x.ts': text });
    expect(rules.againstLayers(all, layers)).toEqual(found);
  });

  it.each([
    ["import { b } from '../mid/b.js';", ['src/top/x.ts -> src/mid/b.ts'], 'a value where types alone are allowed'],
    ["import { type B, c } from '../mid/b.js';", ['src/top/x.ts -> src/mid/b.ts'], 'a value among types'],
    ["import { type B, type C } from '../mid/b.js';", [], 'types, which are allowed'],
    ["import { words } from '../areas/goals/words.js';", [], 'words of an area, which are allowed'],
    ["import { a } from '../areas/goals/index.js';", ['src/top/x.ts -> src/areas/goals/index.ts'], 'more of an area'],
  ])('%s', (text, found, _name) => {
    const area = { 'src/areas/goals/words.ts': '', 'src/areas/goals/index.ts': '' };
    expect(rules.againstLayers(planted({ ...here, ...area, 'src/top/x.ts': text }), layers)).toEqual(found);
  });

  it('a room that no layer has', () => {
    expect(rules.againstLayers(planted({ ...here, 'src/new/x.ts': "import '../core/a.js';" }), layers)).toEqual([
      'src/new/x.ts -> src/core/a.ts',
    ]);
  });

  it.each([
    ['src/top/x.ts', "import { b } from '../mid/b.js';", 1, 'another room'],
    ['src/top/x.ts', "import { type B } from '../mid/b.js';", 1, 'a type'],
    ['scripts/x.mjs', "await import('../src/mid/b.js');", 1, 'a script'],
    ['scripts/x.mjs', "build({ entryPoints: [join(root, 'src/mid/b.ts')] });", 1, 'an entry of a build'],
    ['test/top/x.test.ts', "import { b } from '../../src/mid/b.js';", 1, 'the test of another room'],
    ['test/mid/x.test.ts', "import { b } from '../../src/mid/b.js';", 0, 'a test of its own'],
    ['scripts/known.mjs', "import { b } from '../src/mid/b.js';", 0, 'an exception'],
    ['src/top/x.ts', "import { b } from '../mid/index.js';", 0, 'the door'],
  ])('past a door: %s, %s', (path, text, count, _name) => {
    const found = rules.pastDoors(planted({ ...here, [path]: text }), ['mid'], [['scripts/known.mjs', 'src/mid/']]);
    expect(found.length).toBe(count);
  });

  it('out of an inner room', () => {
    const all = planted({
      'src/mid/b.ts': '',
      'src/core/a.ts': '',
      'src/mid/inner/x.ts':
        "import { y } from './y.js'; import { a } from '../../core/a.js'; import { b } from '../b.js';",
      'src/mid/inner/y.ts': '',
    });
    expect(rules.outOfRooms(all, { 'mid/inner': ['core'] })).toEqual(['src/mid/inner/x.ts -> src/mid/b.ts']);
  });

  it.each([
    [["import { b } from './b.js';", "import { c } from './c.js';", "export { a } from './a.js';"], 1, 'three files'],
    [
      ["import { b } from './b.js';", "import { a } from './a.js';", "import { c } from './c.js';"],
      2,
      'two, and one of one',
    ],
    [["import { b } from './b.js';", "import type { A } from './a.js';", ''], 0, 'a type, which is gone at run time'],
    [["import { b } from './b.js';", "import('./a.js');", ''], 0, 'one that is deferred'],
  ])('a circle: %j', ([a, b, c], count, _name) => {
    expect(rules.circles(planted({ 'src/x/a.ts': a!, 'src/x/b.ts': b!, 'src/x/c.ts': c! })).length).toBe(count);
  });

  it('a file that nothing reaches, an entry that is not there, and one that is never built', () => {
    const texts = {
      'src/x/entry.ts': "import type { A } from './a.js';",
      'src/x/a.ts': '',
      'src/x/b.ts': "import { a } from './a.js';",
      'scripts/build.mjs': "join(root, 'src/x/entry.ts')",
    };
    const found = rules.unreached(filesOf(texts), planted(texts), ['src/x/entry.ts', 'src/y.ts']);
    expect(found).toEqual(['src/x/b.ts', 'src/y.ts: no such entry']);
    expect(rules.unbuilt(planted(texts), ['src/x/entry.ts', 'src/x/b.ts'])).toEqual(['src/x/b.ts']);
  });

  it('what a door offers and nobody takes', () => {
    const texts = {
      'src/x/entry.ts': "import { b as own, type C } from './door.js'; import * as all from './whole.js';",
      'src/x/door.ts':
        "export { a } from './a.js'; export { inner as b, z } from './b.js'; export type { C } from './c.js';",
      'src/x/whole.ts': "export { d } from './d.js'; export * from './e.js';",
      'src/x/b.ts': "export { inner } from './inner.js'; export { z } from './z.js';",
      ...Object.fromEntries(['a', 'c', 'd', 'e', 'inner', 'z'].map((name) => [`src/x/${name}.ts`, ''])),
    };
    expect(rules.unreached(filesOf(texts), planted(texts), ['src/x/entry.ts'])).toEqual(['src/x/a.ts', 'src/x/z.ts']);
  });

  it('something loaded at once', () => {
    const all = planted({
      'src/cli/index.ts': "import type { A } from './a.js'; import { b } from './b.js'; import('./a.js');",
      'src/cli/b.ts': "export { d } from './d.js';",
      'src/cli/d.ts': "import Database from 'libsql';",
      'src/cli/a.ts': '',
    });
    const table = [['src/cli/index.ts', ['src/cli/a.ts', 'libsql']]] as const;
    expect(rules.loadedAtOnce(all, table)).toEqual(['src/cli/index.ts -> libsql']);
  });

  it.each([
    ["import { z } from 'zod';", 1, 'a package'],
    ["import fs from 'node:fs';", 1, 'a part of Node'],
    ["import { z } from 'zod/mini';", 0, 'one that is carried'],
    ["import type { X } from 'types-only';", 0, 'types of one'],
  ])('a package: %s', (text, count, _name) => {
    const table = { core: ['zod/mini', 'types-only (types)'] };
    expect(rules.foreignPackages(planted({ 'src/core/x.ts': text }), table).length).toBe(count);
  });

  it.each([
    ['SpreadsheetApp.getActive();', 1, 'Google'],
    ['const now = new Date();', 1, 'the clock'],
    ['const now = new Date;', 1, 'the clock without brackets'],
    [`const text = \`at \${Date.now()}\`;`, 1, 'the clock inside a template'],
    ['Math.random();', 1, 'chance'],
    ["fetch('x');", 1, 'the network'],
    ['async function f() {}', 1, 'waiting'],
    ['const d = new Date(0); // new Date()', 0, 'a given day'],
    ["const text = 'Session, fetch(it), async';", 0, 'words'],
    ['const dates = /new Date()|async/;', 0, 'a pattern'],
  ])('a name of an edge: %s', (text, count, _name) => {
    expect(rules.namesOfEdges(filesOf({ 'src/core/x.ts': text }), ['google'], NAMES_OF_EDGES).length).toBe(count);
    expect(rules.namesOfEdges(filesOf({ 'src/google/x.ts': text }), ['google'], NAMES_OF_EDGES)).toEqual([]);
  });

  it('a word on standard output', () => {
    const texts = filesOf({ 'scripts/a.mjs': "console.log('Wait'); console.error('console.log');" });
    expect(rules.printing(texts, ['scripts/a.mjs', 'scripts/b.mjs'])).toEqual([
      'scripts/a.mjs: console.log',
      'scripts/b.mjs: no such file',
    ]);
  });

  it('a name that two files bear', () => {
    const four = filesOf({ 'src/a/form.ts': '', 'src/b/form.tsx': '', 'src/a/index.ts': '', 'src/b/index.ts': '' });
    expect(rules.shareOfSameNames(four, ['index'])).toBe(0.5);
  });

  it.each([
    ["import { a } from './gone.js';", ['src/core/x.ts -> ./gone.js'], 'a file that is not there'],
    ['import(name);', ['src/core/x.ts -> import(a value)'], 'a name that shows only at run time'],
  ])('%s', (text, found, _name) => {
    expect(rules.leadingNowhere(planted({ 'src/core/x.ts': text }))).toEqual(found);
  });
});

/** A command builds again when, and only when, something that the build reads or wrote is not what it was. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../scripts/', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'pairwright-current-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const cache = 'node_modules/.cache/pairwright';
const at = (file: string) => join(project, file);
function put(file: string, text = 'const a = 1;') {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

for (const name of ['root.mjs', 'current.mjs']) cpSync(join(scripts, name), at(`scripts/${name}`));
const { isBuilt, markBuilt, stateOfSources }: typeof import('../scripts/current.mjs') = await import(
  pathToFileURL(at('scripts/current.mjs')).href
);

beforeEach(() => {
  rmSync(at('src'), { recursive: true, force: true });
  for (const file of ['src/core/a.ts', 'src/core/b.ts', 'package.json', 'package-lock.json']) put(file);
  for (const name of ['code.js', 'german.js', 'sidebar.html', 'sidebar-de.html']) put(`appsscript/${name}`);
  for (const file of ['cli/index.mjs', 'pages/a.js']) put(`${cache}/${file}`);
  markBuilt(stateOfSources());
});

it('takes what was built as long as nothing changes', () => {
  expect([isBuilt(), isBuilt()]).toEqual([true, true]);
});

it.each([
  [() => put('src/core/a.ts', 'const a = 22;'), 'a source of another length'],
  [() => put('src/core/a.ts', 'const a = 2;'), 'a source of the same length'],
  [() => withTimes('src/core/a.ts', () => put('src/core/a.ts', 'const a = 2;')), 'a source with its former time'],
  [() => put('src/core/c.ts'), 'a new source'],
  [() => put('src/new/a.ts'), 'a new folder'],
  [() => rmSync(at('src/core/b.ts')), 'a source that is gone'],
  [() => put('scripts/build.mjs'), 'the build itself'],
  [() => put('package-lock.json', '{}'), 'other packages'],
  [() => rmSync(at('appsscript/code.js')), 'a built file that is gone'],
  [() => rmSync(at(`${cache}/cli/index.mjs`)), 'a piece of the command line that is gone'],
  [() => put(`${cache}/pages/a.js`, ''), 'a built file that was emptied'],
  [() => rmSync(at(`${cache}/built`)), 'a build that did not come to its end'],
])('builds again after %2$s', (change, _name) => {
  change();
  expect(isBuilt()).toBe(false);
});

it('builds again when a source was edited while it was built', () => {
  const before = stateOfSources();
  put('src/core/a.ts', 'const a = 3;');
  markBuilt(before);
  expect(isBuilt()).toBe(false);
});

function withTimes(file: string, work: () => void) {
  const { atime, mtime } = statSync(at(file));
  work();
  utimesSync(at(file), atime, mtime);
}

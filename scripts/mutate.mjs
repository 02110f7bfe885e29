/** `npm run mutate`: takes each safeguard out of a copy of the sources and says which test notices. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installPackages } from './install.mjs';
import { mutations } from './mutations.mjs';
import { root } from './root.mjs';

installPackages();
const only = process.argv.slice(2);
const chosen = mutations.filter(({ name }) => only.length === 0 || only.some((text) => name.includes(text)));
if (chosen.length === 0) {
  console.error(`No mutation has that in its name: ${mutations.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'pairwright-mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
// With a cache of its own, so that no build of a mutation is taken for one of the project.
for (const from of ['', 'node_modules'])
  for (const name of readdirSync(join(root, from)))
    if (!['node_modules', '.git', '.cache', '.vite', '.vite-temp'].includes(name)) take(join(from, name));

let survived = 0;
for (const mutation of chosen) {
  const undo = mutation.changes.map(apply);
  const caught = failing(mutation.tests, mutation.test ?? '');
  for (const back of undo.reverse()) back();
  // A test that fails by itself would notice everything.
  if (caught && failing([caught.file], caught.name)) throw new Error(`Fails without a mutation: ${caught.name}`);
  if (!caught) survived++;
  console.log(caught ? `caught    ${mutation.name}: ${caught.file}, ${caught.name}` : `SURVIVED  ${mutation.name}`);
}
console.log(`${chosen.length - survived} of ${chosen.length} caught`);
process.exitCode = survived > 0 ? 1 : 0;

/** @param {string} entry */
function take(entry) {
  const [from, to] = [join(root, entry), join(folder, entry)];
  mkdirSync(dirname(to), { recursive: true });
  if (entry.startsWith('node_modules') && statSync(from).isDirectory()) symlinkSync(from, to, 'junction');
  else cpSync(from, to, { recursive: true });
}

/** @param {import('./mutations.mjs').Change} change */
function apply({ file, from, to }) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(from).length !== 2) throw new Error(`This does not stand once in ${file}: ${from}`);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
  return () => writeFileSync(path, before);
}

/**
 * The first that fails.
 * @param {readonly string[]} files
 * @param {string} named
 */
function failing(files, named) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const config = ['--config', 'test/vitest.config.ts', '--bail', '1', '--reporter', 'json', '--outputFile', report];
  const { stderr } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', ...config, ...(named ? ['-t', named.replace(/[^\w ]/g, '.')] : []), ...files],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  let told;
  try {
    told = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`The tests did not run: ${stderr}`);
  }
  if (told.numTotalTests === 0) throw new Error(`No test in ${files.join(', ')}: ${stderr}`);
  for (const { name, assertionResults, message } of told.testResults) {
    const failed = assertionResults.find((/** @type {{ status: string }} */ { status }) => status === 'failed');
    if (failed) return { file: name.slice(folder.length + 1), name: failed.fullName };
    if (message) throw new Error(`${name}: ${message}`);
  }
  return undefined;
}

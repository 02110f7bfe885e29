/** `npm run create`: a new Google Sheet with an empty script in it, whose id goes into .clasp.json. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const file = join(root, '.clasp.json');
const text = readFileSync(file, 'utf8');
const config = JSON.parse(text);
if (config.scriptId) {
  console.error(
    '.clasp.json already has a scriptId. To make another Sheet, empty it first; to push to it, npm run deploy.',
  );
  process.exit(2);
}
const title = process.argv[2] ?? 'Mentoring programme';
const manifest = join(root, 'appsscript/appsscript.json');
const ours = readFileSync(manifest);
/** @type {import('node:child_process').SpawnSyncOptions} */
const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
// clasp creates nothing where a .clasp.json is, and brings an empty manifest along.
rmSync(file);
const { status } = spawnSync(
  'npx',
  ['--no-install', 'clasp', 'create-script', '--type', 'sheets', '--title', title, '--rootDir', 'appsscript'],
  options,
);
const scriptId = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).scriptId : '';
writeFileSync(manifest, ours);
writeFileSync(file, scriptId ? `${JSON.stringify({ ...config, scriptId }, null, 2)}\n` : text);
if (status !== 0 || !scriptId) {
  console.error('No Sheet was made. If clasp asks for credentials: npx clasp login, then run this again.');
  process.exit(status || 1);
}
console.log('Made. Now: npm run deploy');

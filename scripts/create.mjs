/** `npm run create`: a new Google Sheet with an empty script in it, whose id goes into .clasp.json. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const file = join(root, '.clasp.json');
const config = JSON.parse(readFileSync(file, 'utf8'));
if (config.scriptId) {
  console.error(
    '.clasp.json already has a scriptId. To make another Sheet, empty it first; to push to it, npm run deploy.',
  );
  process.exit(2);
}
const title = process.argv[2] ?? 'Mentoring programme';
const manifest = join(root, 'appsscript/appsscript.json');
const ours = readFileSync(manifest);
// clasp refuses to create where a .clasp.json is, and brings an empty manifest along.
const made = join(root, '.clasp-created.json');
const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'clasp',
    '--project',
    made,
    'create-script',
    '--type',
    'sheets',
    '--title',
    title,
    '--rootDir',
    'appsscript',
  ],
  options,
);
writeFileSync(manifest, ours);
if (status !== 0) process.exit(status ?? 1);
const { scriptId } = JSON.parse(readFileSync(made, 'utf8'));
writeFileSync(file, `${JSON.stringify({ ...config, scriptId }, null, 2)}\n`);
console.log('Made. Now: npm run deploy');

/** `npm run release`: release/ with what is handed on: files to paste, the page that leads through it, sums, notices, a ZIP. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

installPackages();
await buildAll();
const { releaseFiles } = await import('./release/files.mjs');
const folder = join(root, 'release');
const files = await releaseFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, bytes } of files) {
  writeFileSync(join(folder, name), bytes);
  console.log(`release/${name} ${bytes.length}`);
}

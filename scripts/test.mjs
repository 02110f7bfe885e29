/** `npm test`: installs what it needs, then type check, lint and all tests. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

installPackages();
const { ensureBrowser } = await import('./browser.mjs');
await ensureBrowser();

const args = process.argv.slice(2);
if (args.length === 0) {
  step('Type check', 'tsc', ['-b']);
  step('Lint', 'biome', ['check', '--error-on-warnings']);
}
step('Tests', 'vitest', ['run', '--config', 'test/vitest.config.ts', ...args]);

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} commandArgs
 */
function step(name, command, commandArgs) {
  console.log(`\n${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...commandArgs], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** `npm run simulate`: every job killed at every call of a service, or disturbed by another job or by hand. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

const USAGE = `Usage: npm run simulate -- [--jobs a,b] [--every N] [--double N] [--pairs [--with a,b] | --edits]
  --jobs a,b   only these jobs
  --every N    at every N-th call only
  --double N   as well, at every N-th call: killed again at every N-th call of each recovery
  --pairs      instead of kills: each job asked for at every call of each other
  --with a,b   only these as the second of a pair
  --edits      instead of kills: the hourly run with an edit by hand before each call
Exit code 1: something was lost, went out twice, was in doubt more than once a kill, or a tab differs.`;

process.exitCode = run(process.argv.slice(2));

/** @param {readonly string[]} args */
function run(args) {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: {
        jobs: { type: 'string' },
        every: { type: 'string' },
        double: { type: 'string' },
        with: { type: 'string' },
        pairs: { type: 'boolean', default: false },
        edits: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  const { pairs, edits, help, ...asked } = options;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  installPackages();
  const what = pairs ? 'pairs' : edits ? 'edits' : 'kills';
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', '--config', 'test/simulate/vitest.config.ts', `${what}.simulate`],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SIMULATE: JSON.stringify(asked) },
      shell: process.platform === 'win32',
    },
  );
  return status ?? 1;
}

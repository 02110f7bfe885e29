/** The first command after an installation is out of date: what it tells on the way leaves standard output to the answer. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'pairwright-install-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const problem = '{"capacity":[2,1],"scores":[[7,9],[5,null],[8,8]]}';

/** The project without its packages, and an npm that installs them by linking to those that are here. */
function freshClone(): NodeJS.ProcessEnv {
  for (const name of ['src', 'scripts', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  const tools = join(copy, 'tools');
  mkdirSync(tools);
  const npm = `#!/bin/sh
echo added many packages
mkdir node_modules
ln -s '${root}'node_modules/* node_modules/
`;
  writeFileSync(join(tools, 'npm'), npm);
  chmodSync(join(tools, 'npm'), 0o755);
  return { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` };
}

it('says on standard error that it installs packages, answers on standard output, and sees what changes', () => {
  const env = freshClone();
  const pairwright = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/pairwright.mjs'), ...args], {
      env,
      encoding: 'utf8',
      timeout: 120_000,
      input: problem,
    });
  const first = pairwright('solve', '-');
  expect([first.status, first.stderr]).toEqual([0, 'Installing packages (once) ...\n']);
  expect(JSON.parse(first.stdout)).toMatchObject({ status: 'optimal', total: 22 });
  const second = pairwright('solve', '-');
  expect([second.status, second.stderr]).toEqual([0, '']);
  expect(JSON.parse(second.stdout)).toMatchObject({ status: 'optimal', total: 22 });

  const source = join(copy, 'src/cli/help.ts');
  writeFileSync(source, readFileSync(source, 'utf8').replace('People go by name.', 'People go by shoes.'));
  expect(pairwright('ask', '--help').stdout).toContain('People go by shoes.');
}, 180_000);

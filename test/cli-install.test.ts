/** The first command after an installation is out of date: what it tells on the way leaves standard output to the answer. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  for (const name of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'src'), join(copy, 'src'));
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

it('says on standard error that it installs packages, and answers on standard output', () => {
  const env = freshClone();
  const solve = () =>
    spawnSync(process.execPath, [join(copy, 'scripts/pairwright.mjs'), 'solve', '-'], {
      env,
      encoding: 'utf8',
      timeout: 60_000,
      input: problem,
    });
  const first = solve();
  expect([first.status, first.stderr]).toEqual([0, 'Installing packages (once) ...\n']);
  expect(JSON.parse(first.stdout)).toMatchObject({ status: 'optimal', total: 22 });
  const second = solve();
  expect([second.status, second.stderr]).toEqual([0, '']);
  expect(JSON.parse(second.stdout)).toMatchObject({ status: 'optimal', total: 22 });
});

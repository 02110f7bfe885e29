/** `npm run deploy`: builds and pushes to the Sheet's script. `--script ID` for a Sheet that was there before, `--force`. */
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

const { values } = parseArgs({ options: { script: { type: 'string' }, force: { type: 'boolean' } } });
installPackages();
await buildAll();
const { ownClasp } = await import('./sheet/clasp.mjs');
const { deploy } = await import('./sheet/deploy.mjs');
const { PROGRAMME } = await import('./sheet/target.mjs');
process.exitCode = deploy({
  root,
  file: PROGRAMME,
  clasp: ownClasp(),
  say: console.log,
  force: values.force ?? false,
  scriptId: values.script ?? '',
});

/** Installs and builds what has changed, then runs a `pairwright` command. Returns its exit code. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt } from './current.mjs';
import { refuseOldNode } from './node.mjs';
import { cache, root } from './root.mjs';

/** @param {readonly string[]} args */
export async function pairwright(args) {
  refuseOldNode();
  if (!isBuilt()) await installAndBuild();
  if (process.env.PAIRWRIGHT_DEBUG) process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(join(cache, 'cli/index.mjs')).href);
  return main(args, { project: join(root, 'appsscript'), pages: join(cache, 'pages') });
}

/** Loaded only when it is needed: most commands find everything as it should be. */
async function installAndBuild() {
  const { installPackages } = await import('./install.mjs');
  installPackages();
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}

/** Installs and builds what has changed, then runs a `pairwright` command. Returns its exit code. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { cache, installPackages, root } from './install.mjs';

export async function pairwright(args) {
  installPackages();
  await buildAll();
  const { main } = await import(pathToFileURL(join(cache, 'cli.mjs')).href);
  return main(args, { project: join(root, 'appsscript'), pages: join(cache, 'pages') });
}

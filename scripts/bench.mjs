/** `npm run bench`: bundles the benchmark, which is TypeScript, and runs it. Its arguments go there. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { cache, root } from './root.mjs';

installPackages();
// Inside node_modules, from where the bundles find packages; of this run alone, because sources may change and be
// measured by another run meanwhile.
const kept = join(cache, 'bench');
const bundles = join(kept, `run-${process.pid}`);
mkdirSync(bundles, { recursive: true });
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));
process.exitCode = (await bundle()) ? await run() : 2;

async function run() {
  const { main } = await import(pathToFileURL(join(bundles, 'index.mjs')).href);
  const buildAddOn = async () => (await import('./build.mjs')).buildAll();
  return main(process.argv.slice(2), { root, kept, bundles, buildAddOn });
}

/** False when the sources do not build, which esbuild has told by then. */
async function bundle() {
  const { build } = await import('esbuild');
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    bundle: true,
    format: 'esm',
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    charset: 'utf8',
    logLevel: 'warning',
    tsconfigRaw: {},
  };
  const ours = ['scripts/bench/index.ts', 'scripts/bench/child.ts', 'scripts/bench/workspace.ts'];
  const engine = ['scripts/bench/engine.ts'];
  try {
    await Promise.all([
      build({ ...common, entryPoints: inRoot(ours), target: 'node20', platform: 'node', packages: 'external' }),
      // As what goes to Apps Script.
      build({ ...common, entryPoints: inRoot(engine), target: 'es2019' }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} files */
function inRoot(files) {
  return files.map((file) => join(root, file));
}

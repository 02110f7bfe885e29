/** Gets ready what the benchmark runs: our bundles, scipy and LEMON where the machine has them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from '../root.mjs';

/** Must lie inside node_modules: what is bundled finds packages from there. */
const folder = join(cache, 'bench');
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * What the cases need: `child` and `workspace` as `[program, ...arguments before the task]`, `scipy` and `lemon` as
 * `{ command, version }` or `{ missing }`; the address of the bundled `engine`.
 */
export async function prepareTools(chosen) {
  // Of this run alone: sources may change and be measured by another run meanwhile.
  const bundles = join(folder, `run-${process.pid}`);
  mkdirSync(bundles, { recursive: true });
  process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));
  const options = { bundle: true, format: 'esm', charset: 'utf8', logLevel: 'warning', absWorkingDir: root };
  const bundle = (entry, more) =>
    build({ ...options, entryPoints: [here(entry)], outfile: join(bundles, entry), tsconfigRaw: {}, ...more });
  await bundle('engine.mjs', { target: 'es2019' });
  if (chosen.some(({ kind }) => kind === 'workspace')) {
    await bundle('workspace.mjs', { target: 'node20', platform: 'node', packages: 'external' });
    await (await import('../build.mjs')).buildAll();
  }
  const needs = (peer) => chosen.some(({ peers }) => peers.includes(peer));
  return {
    child: [process.execPath, here('child.mjs')],
    workspace: [process.execPath, join(bundles, 'workspace.mjs')],
    engine: pathToFileURL(join(bundles, 'engine.mjs')).href,
    scipy: needs('scipy') ? scipy() : undefined,
    lemon: needs('lemon') ? lemon() : undefined,
  };
}

/** `PYTHON` names another interpreter. */
function scipy() {
  const versions = 'import scipy, numpy, sys; print(scipy.__version__, numpy.__version__, sys.version.split()[0])';
  for (const python of [process.env.PYTHON, 'python3', '/usr/bin/python3']) {
    if (!python) continue;
    const { status, stdout } = spawnSync(python, ['-c', versions], { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) continue;
    const [own, numpy, interpreter] = stdout.trim().split(' ');
    return { command: [python, here('scipy_peer.py')], version: `scipy ${own}, numpy ${numpy}, Python ${interpreter}` };
  }
  return { missing: 'apt-get install python3-scipy' };
}

/** Compiled once for each state of its source; `CXX` names another compiler. */
function lemon() {
  const source = here('lemon_peer.cpp');
  const mark = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const program = join(folder, `lemon-${mark}`);
  const compiler = process.env.CXX || 'g++';
  if (!existsSync(program)) {
    const { status } = spawnSync(compiler, ['-O3', '-DNDEBUG', '-o', program, source], { timeout: 180_000 });
    if (status !== 0) return { missing: 'apt-get install liblemon-dev g++' };
  }
  const ask = ['-dM', '-E', '-include', 'lemon/config.h', '-x', 'c++', '/dev/null'];
  const { stdout } = spawnSync(compiler, ask, { encoding: 'utf8', timeout: 60_000 });
  const own = /LEMON_VERSION "(.*)"/.exec(stdout ?? '')?.[1] ?? 'of unknown version';
  const number = /__VERSION__ "(.*)"/.exec(stdout ?? '')?.[1] ?? '';
  return { command: [program], version: `LEMON ${own}, ${compiler} ${number}` };
}

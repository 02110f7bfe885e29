/** Gets ready what the benchmark runs: our bundles, scipy and LEMON where the machine has them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Case } from './cases.js';
import type { Command } from './player.js';

/** What scripts/bench.mjs knows: where things are, and how to build the add-on. */
export interface Place {
  /** The project's root. */
  readonly root: string;
  /** What is kept from run to run. */
  readonly kept: string;
  /** The bundles of this run. */
  readonly bundles: string;
  readonly buildAddOn: () => Promise<void>;
}

type Tool = { readonly command: Command; readonly version: string } | { readonly missing: string };

export interface Tools {
  /** To be followed by the task. */
  readonly child: readonly [node: string, script: string];
  readonly workspace: readonly [node: string, script: string];
  /** Address of our bundled solvers. */
  readonly engine: string;
  /** Folder of the built add-on. */
  readonly project: string;
  readonly scipy?: Tool | undefined;
  readonly lemon?: Tool | undefined;
}

export async function prepareTools(chosen: readonly Case[], place: Place): Promise<Tools> {
  if (chosen.some(({ kind }) => kind === 'workspace')) await place.buildAddOn();
  const needs = (peer: string) => chosen.some(({ peers }) => peers.includes(peer));
  return {
    child: [process.execPath, join(place.bundles, 'child.mjs')],
    workspace: [process.execPath, join(place.bundles, 'workspace.mjs')],
    engine: pathToFileURL(join(place.bundles, 'engine.mjs')).href,
    project: join(place.root, 'appsscript'),
    scipy: needs('scipy') ? scipy(place) : undefined,
    lemon: needs('lemon') ? lemon(place) : undefined,
  };
}

/** `PYTHON` names another interpreter. */
function scipy({ root }: Place): Tool {
  const versions = 'import scipy, numpy, sys; print(scipy.__version__, numpy.__version__, sys.version.split()[0])';
  for (const python of [process.env.PYTHON, 'python3', '/usr/bin/python3']) {
    if (!python) continue;
    const { status, stdout } = spawnSync(python, ['-c', versions], { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) continue;
    const [own, numpy, interpreter] = stdout.trim().split(' ');
    return {
      command: [python, join(root, 'scripts/bench/scipy_peer.py')],
      version: `scipy ${own}, numpy ${numpy}, Python ${interpreter}`,
    };
  }
  return { missing: 'apt-get install python3-scipy' };
}

/** Compiled once for each state of its source; `CXX` names another compiler. */
function lemon({ root, kept }: Place): Tool {
  const source = join(root, 'scripts/bench/lemon_peer.cpp');
  const mark = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const program = join(kept, `lemon-${mark}`);
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

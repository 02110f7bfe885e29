/** Runs clasp: its own file by this Node, without a shell, so that a title is one argument on every system. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ ok: boolean, output: string }} Answer all that it wrote
 * @typedef {(args: readonly string[], folder: string) => Answer} Clasp
 */

/** The clasp of package.json. */
export function ownClasp() {
  return claspAt(createRequire(import.meta.url).resolve('@google/clasp'));
}

/**
 * @param {string} file its entry
 * @returns {Clasp}
 */
export function claspAt(file) {
  return (args, folder) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}` };
  };
}

/**
 * Gives a folder that is gone afterwards. Its real path: clasp refuses one that leads through a link, as macOS has it.
 * @template T
 * @param {(folder: string) => T} work
 */
export function inFolderForNow(work) {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'pairwright-')));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

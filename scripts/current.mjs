/** Whether what was built is what the sources would give. Every command asks this first, so it is quick and loads nothing else. */
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './root.mjs';

const SOURCES = ['src', 'scripts', 'package.json', 'package-lock.json'].map((name) => join(root, name));
const BUILT = [
  join(root, 'appsscript/code.js'),
  join(root, 'appsscript/german.js'),
  join(root, 'appsscript/sidebar.html'),
  join(root, 'appsscript/sidebar-de.html'),
  join(cache, 'cli'),
  join(cache, 'pages'),
];
const stamp = join(cache, 'built');

/** @returns {boolean} false also when a built file is missing or was changed by somebody else */
export function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === stampOf(stateOfSources());
  } catch {
    return false;
  }
}

/**
 * Every file that the build reads: name, size, and the times of its contents and of its entry in the file system, which
 * also changes when an older file with an older time is put in its place.
 * @returns {string}
 */
export function stateOfSources() {
  return stateOf(SOURCES);
}

/**
 * Call this after a build.
 * @param {string} sources their state before it: what was edited meanwhile is built next time
 */
export function markBuilt(sources) {
  // Whole or not at all: another command may be reading it.
  const fresh = `${stamp}.${process.pid}`;
  writeFileSync(fresh, stampOf(sources));
  renameSync(fresh, stamp);
}

/** @param {string} sources */
function stampOf(sources) {
  return `${sources}\n\n${stateOf(BUILT)}`;
}

/** @param {readonly string[]} paths files, and folders with all that is in them */
function stateOf(paths) {
  /** @type {string[]} */
  const lines = [];
  for (const path of paths) add(path, statSync(path));
  return lines.sort().join('\n');

  /**
   * @param {string} path
   * @param {import('node:fs').Stats} stat
   */
  function add(path, stat) {
    if (!stat.isDirectory()) lines.push(`${path} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`);
    else for (const name of readdirSync(path)) add(`${path}/${name}`, statSync(`${path}/${name}`));
  }
}

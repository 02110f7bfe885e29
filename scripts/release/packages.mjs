/** The packages that go along to Google, as the bundler sees them, with their licences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { codeOptions } from '../build.mjs';
import { root } from '../root.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Package text: of its licence */

/** @returns {Promise<Package[]>} by name */
export async function bundledPackages() {
  /** @type {import('esbuild').BuildOptions} */
  const panel = {
    entryPoints: [join(root, 'src/sidebar/main.ts')],
    absWorkingDir: root,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
  };
  const built = await Promise.all(
    [codeOptions, panel].map((options) =>
      build({ ...options, minify: true, write: false, outdir: 'out', metafile: true, logLevel: 'silent' }),
    ),
  );
  const used = built.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? packageOf(file) : [])),
    ),
  );
  return [...new Set(used)].sort().map(read);
}

/** @param {string} file */
function packageOf(file) {
  const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  return found?.[1] ? [found[1]] : [];
}

/**
 * @param {string} name
 * @returns {Package}
 */
function read(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' };
}

/** @param {readonly Package[]} packages */
export function noticesOf(packages) {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `${[`Pairwright\n\n${own}`, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** All that is handed on with a version. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { bundledPackages, noticesOf } from './packages.mjs';
import { installPage } from './page.mjs';
import { zipOf } from './zip.mjs';

/** @param {string} name */
const read = (name) => readFileSync(join(root, name), 'utf8');

/**
 * The same files for the same sources.
 * @returns {Promise<{ name: string, bytes: Buffer }[]>} the ZIP of all others is the last
 */
export async function releaseFiles() {
  /** @type {string} */
  const version = JSON.parse(read('package.json')).version;
  const paste = {
    'Code.gs': `${read('appsscript/code.js').trimEnd()}\n\n${read('appsscript/main.js')}`,
    'sidebar.html': read('appsscript/sidebar.html'),
    'German.gs': read('appsscript/german.js'),
    'sidebar-de.html': read('appsscript/sidebar-de.html'),
    'appsscript.json': read('appsscript/appsscript.json'),
  };
  const files = Object.entries({
    ...paste,
    'install.html': installPage(version, paste),
    VERSION: `${version}\n`,
    'CHANGELOG.md': read('CHANGELOG.md'),
    'NOTICES.txt': noticesOf(await bundledPackages()),
    'sbom.cdx.json': sbom(),
  }).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const sums = files
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
  const all = [...files, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }];
  return [...all, { name: `pairwright-${version}.zip`, bytes: zipOf(all) }];
}

/** All packages of the lockfile, in the form of CycloneDX; without what would be different each time. */
function sbom() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(npm, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const { serialNumber: _, ...bill } = JSON.parse(stdout);
  delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Which script is pushed to: kept beside .clasp.json in a file of its own, which git leaves out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The programme of whoever works here, and the template that others copy. */
export const PROGRAMME = '.clasp.local.json';
export const TEMPLATE = '.clasp.template.json';

const TRACKED = '.clasp.json';

/**
 * @param {string} root
 * @param {string} file
 * @returns {{ scriptId: string, parentId?: string } | null}
 */
export function readTarget(root, file) {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const config = JSON.parse(readFileSync(path, 'utf8'));
  return config.scriptId ? config : null;
}

/**
 * With what .clasp.json says of the folder and the order of its files.
 * @param {string} root
 * @param {string} file
 * @param {{ scriptId: string, parentId?: string }} target
 */
export function writeTarget(root, file, target) {
  const config = { ...JSON.parse(readFileSync(join(root, TRACKED), 'utf8')), ...target };
  writeFileSync(join(root, file), `${JSON.stringify(config, null, 2)}\n`);
}

/**
 * Somebody has written their script into .clasp.json, as clasp's own pages say: it would be committed.
 * @param {string} root
 * @returns {string} the script's id, which now stands there no more; blank where none did
 */
export function takeOutOfTracked(root) {
  const path = join(root, TRACKED);
  const text = readFileSync(path, 'utf8');
  const { scriptId } = JSON.parse(text);
  if (!scriptId) return '';
  writeFileSync(path, text.replace(JSON.stringify(scriptId), '""'));
  return scriptId;
}

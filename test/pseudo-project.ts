/** A project folder as clasp would push it, with the add-on that knows the language of marks. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCode } from '../scripts/build.mjs';
import { newFolder, project } from './programme.js';

export async function pseudoProject(): Promise<string> {
  const folder = newFolder();
  cpSync(project, folder, { recursive: true });
  await buildCode({ entry: fileURLToPath(new URL('pseudo-entry.ts', import.meta.url)), folder });
  return folder;
}

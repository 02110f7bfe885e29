/** A project folder as clasp would push it, with the add-on that knows the language of marks. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeForGoogle } from '../scripts/build.mjs';
import { newFolder, project } from './programme.js';

export async function pseudoProject(): Promise<string> {
  const folder = newFolder();
  cpSync(project, folder, { recursive: true });
  const entry = fileURLToPath(new URL('pseudo-entry.ts', import.meta.url));
  writeFileSync(join(folder, 'code.js'), await codeForGoogle({ entryPoints: [entry] }));
  return folder;
}

/** Pushes the built files to the script of a Sheet, after looking what would be lost there. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderForNow } from './clasp.mjs';
import { PROGRAMME, readTarget, takeOutOfTracked, writeTarget } from './target.mjs';
import { notOurs } from './theirs.mjs';
import { mendFor, words } from './words.mjs';

/**
 * @typedef {{ root: string, file: string, clasp: import('./clasp.mjs').Clasp, say: (line: string) => void, force?: boolean,
 *   scriptId?: string }} Deploying scriptId: of a Sheet that was there before
 */

/**
 * @param {Deploying} job
 * @returns {number} the exit code
 */
export function deploy({ root, file, clasp, say, force = false, scriptId = '' }) {
  const written = file === PROGRAMME ? takeOutOfTracked(root) : '';
  if (scriptId || written) writeTarget(root, file, { scriptId: scriptId || written });
  if (written) say(words.movedOut(file));
  const target = readTarget(root, file);
  if (!target) {
    say(words.noScript);
    return 2;
  }
  say(words.reading);
  const refused = inFolderForNow((folder) => refusal({ root, clasp, say, force, scriptId: target.scriptId, folder }));
  if (refused) return refused;
  say(words.pushing);
  const { ok, output } = clasp(['-P', join(root, file), 'push', '--force'], root);
  say(ok ? words.pushed : `${mendFor(output)} ${words.notPushed}`);
  return ok ? 0 : 1;
}

/** @param {{ root: string, clasp: import('./clasp.mjs').Clasp, say: (line: string) => void, force: boolean, scriptId: string, folder: string }} job */
function refusal({ root, clasp, say, force, scriptId, folder }) {
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
  const { ok, output } = clasp(['-P', folder, 'pull'], folder);
  if (!ok) {
    say(`${mendFor(output)} ${words.nothingChanged}`);
    return 1;
  }
  const lost = notOurs(folder, JSON.parse(readFileSync(join(root, 'appsscript/appsscript.json'), 'utf8')));
  if (lost.length === 0) return 0;
  if (!force) {
    say(words.refused(lost));
    return 1;
  }
  const kept = join(root, '.pairwright', 'replaced', new Date().toISOString().replace(/\W/g, '-'));
  mkdirSync(kept, { recursive: true });
  cpSync(folder, kept, { recursive: true });
  say(words.losing(lost, kept));
  return 0;
}

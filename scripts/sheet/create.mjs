/** A new Google Sheet with an empty script in it. What can go wrong is found before there is a Sheet, as far as clasp lets us. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderForNow } from './clasp.mjs';
import { readTarget, writeTarget } from './target.mjs';
import { isApiOff, mendFor, words } from './words.mjs';

/** No script has it. Asking for its versions makes Google say whether the Apps Script API is on. */
const NO_SCRIPT = `1${'0'.repeat(56)}`;

/**
 * @param {{ root: string, title: string, file: string, clasp: import('./clasp.mjs').Clasp, say: (line: string) => void }} job
 * @returns {number} the exit code
 */
export function createSheet({ root, title, file, clasp, say }) {
  if (readTarget(root, file)) {
    say(words.alreadyThere(file));
    return 2;
  }
  return inFolderForNow((folder) => {
    say(words.looking);
    const trouble = troubleBefore(clasp, folder);
    if (trouble) {
      say(`${trouble} ${words.noSheetMade}`);
      return 1;
    }
    say(words.making(title));
    const { ok, output } = clasp(['-P', folder, 'create-script', '--type', 'sheets', '--title', title], folder);
    const made = madeIn(folder, output);
    if (!made) {
      say(
        `${mendFor(output)} ${ok || !isApiOff(output) ? words.perhapsASheet(title) : words.sheetWithoutScript(title)}`,
      );
      return 1;
    }
    writeTarget(root, file, made);
    say(words.made(made.parentId ? `https://docs.google.com/spreadsheets/d/${made.parentId}/edit` : title));
    say(words.keptIn(file));
    return 0;
  });
}

/**
 * clasp makes the Sheet first and its script after, so a login or an API that is missing would leave an empty Sheet.
 * @param {import('./clasp.mjs').Clasp} clasp
 * @param {string} folder
 */
function troubleBefore(clasp, folder) {
  const listed = clasp(['-P', folder, 'list-scripts'], folder);
  if (!listed.ok) return mendFor(listed.output);
  const { output } = clasp(['-P', folder, 'list-versions', NO_SCRIPT], folder);
  return isApiOff(output) ? mendFor(output) : '';
}

/**
 * Both may be there although clasp failed afterwards, when it read the new script.
 * @param {string} folder
 * @param {string} output
 * @returns {{ scriptId: string, parentId?: string } | null}
 */
function madeIn(folder, output) {
  const config = join(folder, '.clasp.json');
  const written = existsSync(config) ? JSON.parse(readFileSync(config, 'utf8')) : {};
  const scriptId = written.scriptId || /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
  const parentId = written.parentId || /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
  return scriptId ? { scriptId, ...(parentId && { parentId }) } : null;
}

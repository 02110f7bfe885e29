/** A Sheet that others copy: it holds the script and nothing else, so that a copy begins as a new Sheet does. */
import { createSheet } from './create.mjs';
import { deploy } from './deploy.mjs';
import { PROGRAMME, readTarget, TEMPLATE } from './target.mjs';
import { words } from './words.mjs';

const TITLE = 'Pairwright';

/**
 * @param {{ root: string, clasp: import('./clasp.mjs').Clasp, say: (line: string) => void }} job
 * @returns {number} the exit code
 */
export function updateTemplate({ root, clasp, say }) {
  const job = { root, clasp, say, file: TEMPLATE };
  if (!readTarget(root, TEMPLATE)) {
    const failed = createSheet({ ...job, title: TITLE });
    if (failed) return failed;
  }
  const target = readTarget(root, TEMPLATE);
  if (target?.scriptId === readTarget(root, PROGRAMME)?.scriptId) {
    say(words.templateIsProgramme);
    return 2;
  }
  const failed = deploy(job);
  if (failed) return failed;
  say(target?.parentId ? words.templateReady(copyLink(target.parentId)) : words.templateUnknown(TEMPLATE));
  return 0;
}

/** @param {string} id of the Sheet */
function copyLink(id) {
  return `https://docs.google.com/spreadsheets/d/${id}/copy`;
}

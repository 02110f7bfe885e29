/** Tabs that were looked at and are not read, and what would make them usable. */
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { isWholeTab } from '../../signups/index.js';
import { readProblems } from '../problems.js';
import { readQuestions } from './questions.js';
import { SOURCE } from './source.js';
import { words } from './words.js';

/** In sentences, or `''` where all are read or nothing has been looked at yet. */
export function whyNotRead(world: World): string {
  const used = readQuestions(world).filter((row) => isWholeTab(row) && row.use !== 'not sign-ups');
  const ours = records.inOrder.map(({ name }) => name);
  const told = readProblems(world, [SOURCE])
    .filter(({ tab, row, column }) => row < 2 && column === '' && tab !== '' && ours.indexOf(tab) < 0)
    .filter(({ tab }) => !used.some((row) => row.tab === tab));
  return told.length === 0
    ? ''
    : words.stillNotRead(told.map(({ tab, reason, mend }) => words.unreadTab(tab, reason, mend)));
}

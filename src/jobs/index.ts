/** All jobs. */
import { text } from '../core/cell.js';
import type { Job } from '../core/job.js';
import { readRows } from '../core/rows.js';
import { surveysTable } from '../core/tables/surveys.js';
import type { World } from '../core/world.js';
import { answers } from './answers.js';
import { approve, pin } from './approve.js';
import { intake } from './intake.js';
import { pair } from './pair.js';
import { readPairings, withStatus } from './pairings.js';
import { publish } from './publish.js';
import { questionsJob } from './questions.js';
import { settingsJob } from './settings.js';
import { retry, settle } from './settle.js';
import { setup } from './setup.js';
import { survey } from './survey.js';

export const jobs: readonly Job[] = [
  setup,
  settingsJob,
  intake,
  questionsJob,
  pair,
  approve,
  pin,
  publish,
  survey,
  answers,
  settle,
  retry,
];

/** Jobs whose confirmed sendings go on by themselves when a run had to stop. */
export function resumable(
  world: World,
): readonly { readonly job: Job; readonly args: Readonly<Record<string, unknown>> }[] {
  const open = readRows(surveysTable, world.tabs[surveysTable.name]).filter((row) => text(row.state) === 'open');
  return [
    { job: setup, args: {} },
    ...(withStatus(readPairings(world), 'published').length > 0
      ? [{ job: publish, args: {} }, ...open.map((row) => ({ job: survey, args: { survey: text(row.id) } }))]
      : []),
  ];
}

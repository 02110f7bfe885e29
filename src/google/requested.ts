/** A job that the organiser has asked for: whether it may run here and from this account, and then the run. */
import { everything, jobNamed, refuseRun, resumable, words } from '../api/index.js';
import type { JobName } from '../api/types.js';
import { type Args, Refusal } from '../core/job.js';
import type { Table } from '../core/table.js';
import { speak } from '../core/words.js';
import { hasSender, permissionLink, sendFrom } from './account.js';
import { isOutboxGone, noteRun } from './look.js';
import { sheetNamed } from './make-tab.js';
import { forgetAll } from './memory.js';
import { readWorld } from './read-world.js';
import { type Outcome, resume, runJob } from './run.js';
import { beginStart } from './start-here.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs it, and what it asks for again goes out with all that is open. */
export function runRequested(name: JobName, args: Args): Outcome {
  const spreadsheet = SpreadsheetApp.getActive();
  const job = jobNamed(name);
  const isOrder = (job.asks?.(args) || []).length > 0;
  const sends = isOrder || job.sends === true;
  const needs = isOrder ? { ...job, sends } : job;
  let world = readWorld(spreadsheet, needs);
  speak(world.language);
  refuseRun(job, world, { sends, isOutboxGone: isOutboxGone(spreadsheet, world) });
  // Triggers would run without what is missing, and nobody would be there to be asked.
  if (job.readsTriggers && permissionLink() !== '') throw new Refusal(words.permissionNeeded);
  if (job.startsOver) startOver(spreadsheet, job.startsOver);
  if (sends && (job.takesOver || !hasSender())) sendFrom(world.me);
  if (job.takesOver) world = readWorld(spreadsheet, needs);
  if (isOrder) {
    world = readWorld(spreadsheet, everything);
    return resume(spreadsheet, world, resumable(world), { job, args });
  }
  const outcome = runJob(spreadsheet, job, args, world);
  const shown = outcome.done.length > 0 && job.shows?.(outcome.world);
  if (shown) show(spreadsheet, shown.name);
  if (job.readsTriggers) noteRun();
  if (job.readsTriggers && job.readsResponses) beginStart(spreadsheet, outcome.world);
  return outcome;
}

/** Where it is hidden, it stays so. */
function show(spreadsheet: Spreadsheet, tab: string): void {
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet && !sheet.isSheetHidden()) spreadsheet.setActiveSheet(sheet);
}

/** Tabs first: what is ended in the middle can be begun again. */
function startOver(spreadsheet: Spreadsheet, tables: readonly Table[]): void {
  for (const { name } of tables) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  SpreadsheetApp.flush();
  forgetAll();
}

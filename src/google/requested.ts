/** A job that the organiser has asked for: whether it may run here and from this account, and then the run. */
import { everything, heldUntil, jobNamed, refuseRun, resumable, words } from '../api/index.js';
import type { JobName } from '../api/types.js';
import { dayOf, wallTime } from '../core/dates.js';
import { type Args, Refusal } from '../core/job.js';
import type { Table } from '../core/table.js';
import { speak } from '../core/words.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { hasSender, permissionLink, sendFrom } from './account.js';
import { isOutboxGone, noteClock } from './look.js';
import { sheetNamed } from './make-tab.js';
import { forgetAll } from './memory.js';
import { readWorld } from './read-world.js';
import { type Outcome, resume, runJob } from './run.js';
import { beginStart } from './start-here.js';
import { sendOpen } from './sweep.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs it; after the organiser's word on what went out, all that is open goes on. */
export function runRequested(name: JobName, args: Args, at?: string): Outcome {
  const spreadsheet = SpreadsheetApp.getActive();
  const job = jobNamed(name);
  const isOrder = (job.asks?.(args) || []).length > 0;
  const sends = isOrder || job.sends === true;
  const needs = job.asks ? everything : job;
  let world = readWorld(spreadsheet, needs);
  speak(world.language);
  refuseRun(job, world, { sends, isOutboxGone: isOutboxGone(spreadsheet, world) });
  // Triggers would run without what is missing, and nobody would be there to be asked.
  if (job.readsTriggers && permissionLink() !== '') throw new Refusal(words.permissionNeeded);
  if (job.startsOver) startOver(spreadsheet, job.startsOver, world);
  if (sends && (job.takesOver || !hasSender())) sendFrom(world.me);
  if (job.takesOver) world = readWorld(spreadsheet, needs);
  if (isOrder) return resume(spreadsheet, world, resumable(world), { job, args });
  const outcome = runJob(spreadsheet, job, args, heldUntil(world, at, job));
  if (job.asks) return sendOpen(spreadsheet, outcome.world).reduce(together, outcome);
  if (job.readsTriggers && job.readsResponses) beginStart(spreadsheet, outcome.world);
  const shown = outcome.done.length > 0 && job.shows?.(outcome.world);
  if (shown) show(spreadsheet, shown.name);
  if (job.readsTriggers) noteClock(outcome);
  return outcome;
}

/** Where it is hidden, it stays so. */
function show(spreadsheet: Spreadsheet, tab: string): void {
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet && !sheet.isSheetHidden()) spreadsheet.setActiveSheet(sheet);
}

function together(first: Outcome, then: Outcome): Outcome {
  return {
    done: [...first.done, ...then.done],
    failed: first.failed + then.failed,
    unsure: first.unsure + then.unsure,
    left: first.left + then.left,
    stopped: first.stopped || then.stopped,
    before: first.before,
    world: then.world,
  };
}

/** Tabs first: what is ended in the middle can be begun again. What they hold is put away, and nothing of it is lost. */
function startOver(spreadsheet: Spreadsheet, tables: readonly Table[], { now, zone, tabNames }: World): void {
  const day = dayOf(wallTime(Date.parse(now), zone));
  keepOneShown(spreadsheet, tables);
  for (const { name } of tables) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) continue;
    if (sheet.getLastRow() < 2) spreadsheet.deleteSheet(sheet);
    else sheet.setName(records.putAwayName(name, day, tabNames)).hideSheet();
  }
  SpreadsheetApp.flush();
  forgetAll();
}

/** Google hides and deletes no tab that is the only one shown. */
function keepOneShown(spreadsheet: Spreadsheet, tables: readonly Table[]): void {
  const others = spreadsheet.getSheets().filter((sheet) => {
    const name = sheet.getName();
    return tables.every((table) => table.name !== name);
  });
  if (others.some((sheet) => !sheet.isSheetHidden())) return;
  (others[0] || spreadsheet.insertSheet()).showSheet();
}

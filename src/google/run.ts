/** Carries out in Google what a run asks for: five verbs. What is done, and in which order, is said in `core/run.ts`. */
import type { TriggerAction } from '../core/action.js';
import { dict } from '../core/dict.js';
import { drive, type Edge, type Put } from '../core/edge.js';
import type { Args, Job } from '../core/job.js';
import { type Budget, type Outcome, resume as resumed, run } from '../core/run.js';
import type { World } from '../core/world.js';
import { BEGAN } from './alone.js';
import { appendRows } from './append-rows.js';
import { makeTab } from './make-tab.js';
import { readWorld } from './read-world.js';
import { perform } from './send.js';
import { writeTab } from './write-tab.js';

export type { Outcome } from '../core/run.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends an execution after six minutes without a word; nothing is claimed after this many milliseconds. */
const CLAIM_FOR = 270000;

/** Without a world given, reads what the job needs. */
export function runJob(spreadsheet: Spreadsheet, job: Job, args: Args, given?: World): Outcome {
  const world = given || readWorld(spreadsheet, job);
  return drive(run(job, args, world, budgetOf(world)), edgeOf(spreadsheet));
}

/** Performs the effects that were confirmed before and are still open, and the one that was just asked for. */
export function resume(
  spreadsheet: Spreadsheet,
  world: World,
  jobs: readonly { readonly job: Job; readonly args: Args }[],
  asked = '',
): Outcome {
  return drive(resumed(jobs, asked, world, budgetOf(world)), edgeOf(spreadsheet));
}

function budgetOf({ mailLeft }: World): Budget {
  return { until: BEGAN + CLAIM_FOR, mails: mailLeft };
}

function edgeOf(spreadsheet: Spreadsheet): Edge {
  const sheets = dict<GoogleAppsScript.Spreadsheet.Sheet>();
  return {
    put: (item, recheck) => put(spreadsheet, item, recheck),
    append(tab, rows) {
      // Asking for a tab is a call, and two lines are written for each sending.
      sheets[tab] = sheets[tab] || spreadsheet.getSheetByName(tab)!;
      appendRows(sheets[tab]!, rows);
    },
    flush: () => SpreadsheetApp.flush(),
    perform: (effect) => perform(spreadsheet, effect),
    clock: () => Date.now(),
  };
}

function put(spreadsheet: Spreadsheet, item: Put, recheck: boolean): void {
  if (item.kind === 'tab') makeTab(spreadsheet, item.table);
  else if (item.kind === 'write') writeTab(spreadsheet, item, recheck);
  else makeTrigger(spreadsheet, item);
}

function makeTrigger(spreadsheet: Spreadsheet, { handler, on }: TriggerAction): void {
  const builder = ScriptApp.newTrigger(handler);
  if (on === 'form submit') builder.forSpreadsheet(spreadsheet).onFormSubmit().create();
  else builder.timeBased().everyHours(1).create();
}

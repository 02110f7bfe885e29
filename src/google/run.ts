/** Carries out in Google what a run asks for: seven verbs. What is done, and in which order, is said in `core/run.ts`. */
import type { TriggerAction } from '../core/action.js';
import { dict } from '../core/dict.js';
import { drive, type Edge, type Put } from '../core/edge.js';
import type { Args, Job } from '../core/job.js';
import { type Asked, type Budget, type Outcome, type Run, resume as resumed, run } from '../core/run.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { BEGAN } from './alone.js';
import { appendRows, standsAt } from './append-rows.js';
import { type TabMaker, tabMaker } from './make-tab.js';
import { tellingProtected } from './protected.js';
import { readTab, readWorld } from './read-world.js';
import { perform } from './send.js';
import { writeTab } from './write-tab.js';

export type { Outcome } from '../core/run.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends an execution after six minutes without a word; nothing is claimed after this many milliseconds. */
const CLAIM_FOR = 270000;
/** Which execution it is, in the claims that it makes. */
const RUN = `${BEGAN.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Without a world given, reads what the job needs. */
export function runJob(spreadsheet: Spreadsheet, job: Job, args: Args, given?: World): Outcome {
  const world = given || readWorld(spreadsheet, job);
  return carriedOut(spreadsheet, world, run(job, args, world, budgetOf(world)), job.readsResponses);
}

/** Performs the effects that were confirmed before and are still open, and what a word of the organiser asks for. */
export function resume(spreadsheet: Spreadsheet, world: World, jobs: readonly Asked[], decided?: Asked): Outcome {
  return carriedOut(spreadsheet, world, resumed(jobs, world, budgetOf(world), decided));
}

/** `knowsTabs`: the world has the names of all that there are. */
function carriedOut(spreadsheet: Spreadsheet, world: World, asking: Run, knowsTabs = false): Outcome {
  const maker = tabMaker(spreadsheet, knowsTabs ? world.tabNames : undefined);
  try {
    return drive(asking, edgeOf(spreadsheet, world, maker));
  } finally {
    maker.done();
  }
}

function budgetOf({ mailLeft, from }: World): Budget {
  return { until: BEGAN + CLAIM_FOR, mails: mailLeft, run: RUN, ...(from ? { hold: from } : {}) };
}

function edgeOf(spreadsheet: Spreadsheet, { zone, mailLeft }: World, maker: TabMaker): Edge {
  const sheets = dict<GoogleAppsScript.Spreadsheet.Sheet | null>();
  /** Asking for a tab is a call, and two lines are written for each sending. */
  const sheet = (tab: string) => {
    if (!sheets[tab]) sheets[tab] = spreadsheet.getSheetByName(tab);
    return sheets[tab];
  };
  const written = new Set<string>();
  const telling = (work: () => void) => tellingProtected(spreadsheet, written, work);
  let mails = mailLeft;
  return {
    put(item) {
      if (item.kind !== 'trigger') written.add(item.kind === 'tab' ? item.table.name : item.tab);
      telling(() => put(spreadsheet, item, zone, maker));
    },
    append(tab, rows) {
      written.add(tab);
      telling(() => appendRows(sheet(tab)!, rows));
    },
    flush: () => telling(() => SpreadsheetApp.flush()),
    compare: (tab, first, rows) =>
      standsAt(sheet(tab)!, first, rows, zone) ? undefined : readTab(sheet(tab)!, tab, true, zone),
    listen() {
      const { name } = records.people;
      return sheet(name) ? readTab(sheet(name)!, name, true, zone) : undefined;
    },
    perform(effect, attempt) {
      if (effect.kind === 'mail') mails--;
      return perform(spreadsheet, effect, attempt, mails);
    },
    clock: () => Date.now(),
  };
}

function put(spreadsheet: Spreadsheet, item: Put, zone: string, maker: TabMaker): void {
  if (item.kind === 'tab') maker.make(item.table, item.was);
  else if (item.kind === 'write') writeTab(spreadsheet, item, zone);
  else makeTrigger(spreadsheet, item);
}

function makeTrigger(spreadsheet: Spreadsheet, { handler, on }: TriggerAction): void {
  const builder = ScriptApp.newTrigger(handler);
  if (on === 'form submit') builder.forSpreadsheet(spreadsheet).onFormSubmit().create();
  else builder.timeBased().everyHours(1).create();
}

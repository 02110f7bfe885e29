/** What Google calls: the menu, the panel, its requests, and the triggers. `appsscript/main.js` delegates to these. */
import { answer, jobNamed, readRequest, replyToError, resultOf, viewReads } from '../api/index.js';
import type { Reply } from '../api/types.js';
import { Refusal } from '../core/job.js';
import { resumable } from '../jobs/index.js';
import { readWorld } from './read-world.js';
import { type Outcome, resume, runJob } from './run.js';

/** How long a run waits for another one to end, in milliseconds. */
const PATIENCE = { panel: 5000, trigger: 120000 };
/** After these, what was confirmed earlier and is still open goes out. */
const THEN_RESUME = ['settle', 'retry'];

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Pairwright')
    .addItem('Open panel', 'showPanel')
    .addItem('Read sign-ups and answers now', 'readNow')
    .addToUi();
}

export function showPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pairwright'));
}

/** The panel's one call: JSON of a `Request` in, JSON of a `Reply` out. */
export function pairwright(json: unknown): string {
  return JSON.stringify(reply(json));
}

function reply(json: unknown): Reply {
  try {
    const request = readRequest(json);
    if (request.call === 'run') {
      const outcome = alone(PATIENCE.panel, () => runAndResume(request.job, request.args || {}));
      return { ok: true, result: resultOf(request.job, outcome) };
    }
    const reads = request.call === 'view' ? viewReads : jobNamed(request.job);
    return answer(request, readWorld(SpreadsheetApp.getActive(), reads));
  } catch (error) {
    return replyToError(error);
  }
}

function runAndResume(name: string, args: Readonly<Record<string, unknown>>): Outcome {
  const outcome = runJob(SpreadsheetApp.getActive(), jobNamed(name), args);
  if (THEN_RESUME.indexOf(name) < 0) return outcome;
  const after = resumeNow();
  return { ...after, done: [...outcome.done, ...after.done] };
}

function resumeNow(): Outcome {
  const spreadsheet = SpreadsheetApp.getActive();
  const world = readWorld(spreadsheet, viewReads);
  return resume(spreadsheet, world, resumable(world));
}

export function readNow(): void {
  const before = alone(PATIENCE.panel, readAll);
  SpreadsheetApp.getActive().toast(before, 'Pairwright', 8);
}

function readAll(): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const outcomes = ['intake', 'answers'].map((name) => runJob(spreadsheet, jobNamed(name), {}));
  return outcomes.map((outcome) => resultOf('intake', outcome).summary).join(' ');
}

/** A response has come in. Its event may be late, blank or doubled, so it is only a hint to read the tabs. */
export function onFormSubmitted(): void {
  alone(PATIENCE.trigger, readAll);
}

/** Reads what the submit trigger has missed, and goes on with what was confirmed and not finished. */
export function onEveryHour(): void {
  alone(PATIENCE.trigger, () => {
    readAll();
    return resumeNow();
  });
}

/** One run at a time in this Sheet. The lock is freed by Google if the run is ended. */
function alone<T>(patience: number, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) {
    throw new Refusal('Another run is at work in this Sheet. Nothing was done twice; please try again in a minute.');
  }
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

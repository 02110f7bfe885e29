/** What is done without anybody asking: reading what has come in, and going on with what was confirmed. */
import { everything, isMine, resultOf, resumable, standingJob, stopSentence, unattended } from '../api/index.js';
import { hasOpenIntents } from '../core/ledger.js';
import { speak } from '../core/words.js';
import type { World } from '../core/world.js';
import { hasSender, sendFrom } from './account.js';
import { hasCome, leaveWord, readWhatCame } from './alone.js';
import { goesOn } from './halted.js';
import { forgetStandings, isOutboxGone, noteRun } from './look.js';
import { recall, remember } from './memory.js';
import { readWorld } from './read-world.js';
import { type Outcome, resume, runJob } from './run.js';

export interface Swept {
  readonly said: readonly string[];
  readonly world: World;
}

/** Sweeps by itself. Of another account's runs, which only read, the programme cannot live: they are not noted. */
export function sweepByItself(): Swept {
  const swept = readWhatCame(() => sweep(false));
  if (isMine(swept.world) && hasSender()) noteRun();
  return swept;
}

/** What came in while the organiser's run had the Sheet to itself. That run is over, whatever happens to this. */
export function sweepAfterwards(): void {
  if (!hasCome()) return;
  try {
    readWhatCame(() => sweep(false));
  } catch (_) {
    leaveWord();
  }
}

/**
 * Reads sign-ups and answers if anything has changed since the last time, then sends what is confirmed and still open, if
 * it goes out from this account. Where the cards stood is forgotten: what has come in is known only to who reads it.
 */
export function sweep(always: boolean): Swept {
  const spreadsheet = SpreadsheetApp.getActive();
  let world = readWorld(spreadsheet, everything);
  speak(world.language);
  const stopped = stopSentence(world, { isOutboxGone: isOutboxGone(spreadsheet, world) });
  if (stopped !== '') return { said: [stopped], world };
  const said: string[] = [];
  forgetStandings();
  for (const job of unattended) {
    const { name } = job;
    const print = fingerprint(job.basis!(world));
    if (!always && recall(`swept ${name}`) === print) continue;
    const outcome = runJob(spreadsheet, job, {}, world);
    world = outcome.world;
    said.push(resultOf(job, outcome).summary);
    remember(`swept ${name}`, print);
  }
  for (const outcome of sendOpen(spreadsheet, world, said)) {
    world = outcome.world;
    said.push(resultOf(null, outcome).summary);
  }
  const standing = world.me !== '' && isMine(world) ? standingJob(world) : null;
  if (standing) {
    if (!hasSender()) sendFrom(world.me);
    const outcome = runJob(spreadsheet, standing, {}, world);
    world = outcome.world;
    said.push(resultOf(standing, outcome).summary);
  }
  goesOn();
  return { said, world };
}

/**
 * Sends what is confirmed and still open, if it goes out from this account: what came of each job that had any. `refused`
 * takes why another cannot.
 */
export function sendOpen(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: World,
  refused: string[] = [],
): Outcome[] {
  const outcomes: Outcome[] = [];
  if (!hasOpenIntents(before) || before.me === '' || !isMine(before)) return outcomes;
  if (!hasSender()) sendFrom(before.me);
  let world = before;
  for (const one of resumable(before)) {
    try {
      const outcome = resume(spreadsheet, world, [one]);
      world = outcome.world;
      if (outcome.done.length + outcome.failed + outcome.unsure + outcome.left > 0) outcomes.push(outcome);
    } catch (error) {
      if ((error as Error).name !== 'Refusal') throw error;
      // Such as a text that uses a word it does not know: what other jobs send is no worse for it.
      refused.push((error as Error).message);
    }
  }
  return outcomes;
}

/** Of the SHA-256 of what JSON makes of it. */
function fingerprint(basis: unknown): string {
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify(basis),
    Utilities.Charset.UTF_8,
  );
  return Utilities.base64Encode(digest);
}

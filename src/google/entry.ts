/** What Google calls: the menu, the panel, its requests, and the triggers. `appsscript/main.js` delegates to these. */
import {
  answer,
  answerView,
  cardNames,
  cardsToLoad,
  everything,
  jobNamed,
  keptStandings,
  needsOf,
  needsOfCards,
  nothingKnown,
  readRequest,
  replyToError,
  resultOf,
  resumable,
  standingsAfter,
  standingsOf,
  unattended,
  words,
} from '../api/index.js';
import type { CardName, JobName, Reply, Request } from '../api/types.js';
import { type Args, Refusal } from '../core/job.js';
import { hasOpenIntents } from '../core/ledger.js';
import { speak } from '../core/words.js';
import type { World } from '../core/world.js';
import { checkStep, checkSteps, checkView, clockCame, endCheck } from './check/index.js';
import { readWorld } from './read-world.js';
import { type Outcome, resume, runJob } from './run.js';

/** How long a run waits for another one to end, in milliseconds. */
const PATIENCE = { panel: 5000, trigger: 120000 };
/** Document property that keeps where each card stood, so that a look at one need not read what all are made of. */
const STANDINGS = 'standings';

export function onOpen(): void {
  try {
    speakAsSet();
  } catch (_) {
    // Without permission to read the Sheet the menu is in English, and there.
  }
  SpreadsheetApp.getUi()
    .createMenu('Pairwright')
    .addItem(words.menu.openPanel, 'showPanel')
    .addItem(words.menu.readNow, 'readNow')
    .addItem(words.menu.checkSheet, 'checkSheet')
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
    const request = understood(json);
    if (request.call === 'run') {
      const outcome = alone(PATIENCE.panel, () =>
        keepingStandings(() => runAndResume(request.job, request.args || {})),
      );
      return { ok: true, result: resultOf(jobNamed(request.job), outcome) };
    }
    if (request.call === 'check') return alone(PATIENCE.panel, () => checked(request));
    if (request.call === 'view') return view(request.cards || cardNames);
    return answer(request, readWorld(SpreadsheetApp.getActive(), needsOf(request)));
  } catch (error) {
    return replyToError(error);
  }
}

function checked({ step, answer, end }: Extract<Request, { call: 'check' }>): Reply {
  const spreadsheet = SpreadsheetApp.getActive();
  speakAsSet();
  if (end) endCheck(spreadsheet);
  else if (step !== undefined) checkStep(spreadsheet, step, answer);
  return { ok: true, check: checkView(spreadsheet) };
}

/** All steps that need nobody, one after the other; what came out stands in the Check tab. */
export function checkSheet(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  alone(PATIENCE.panel, () => {
    speakAsSet();
    spreadsheet.toast(
      checkSteps(spreadsheet, (said) => spreadsheet.toast(said, 'Pairwright', 30)),
      'Pairwright',
      15,
    );
  });
}

/** The clock trigger that the check has set. */
export function onCheck(event: unknown): void {
  speakAsSet();
  clockCame(SpreadsheetApp.getActive(), event);
}

/** The language of the programme is known once the Sheet has been read, which only a refusal makes worth while. */
function understood(json: unknown): Request {
  try {
    return readRequest(json);
  } catch (_) {
    speakAsSet();
    return readRequest(json);
  }
}

function speakAsSet(): void {
  speak(readWorld(SpreadsheetApp.getActive(), { reads: [] }).language);
}

function view(asked: readonly CardName[]): Reply {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = PropertiesService.getDocumentProperties();
  const before = store.getProperty(STANDINGS);
  const known = keptStandings(before);
  let cards = cardsToLoad(asked, known);
  let world = readWorld(spreadsheet, needsOfCards(cards));
  const isOpen = hasOpenIntents(world);
  if (isOpen || (world.language !== known.language && cards.length < cardNames.length)) {
    // Whether it goes out by itself shows in all that it is made of; or what is kept was worded in another language.
    cards = cardNames;
    world = readWorld(spreadsheet, { ...needsOfCards(cards), ...(isOpen ? everything : {}) });
  }
  const { reply: told, standings } = answerView(world, cards, known);
  // A run that ended meanwhile knows better.
  if (store.getProperty(STANDINGS) === before) store.setProperty(STANDINGS, JSON.stringify(standings));
  return told;
}

/** Forgets where those cards stood whose records the run has changed; all of them if it is ended without a word. */
function keepingStandings(work: () => Outcome): Outcome {
  const store = PropertiesService.getDocumentProperties();
  const known = store.getProperty(STANDINGS);
  forgetStandings();
  const outcome = work();
  if (known) store.setProperty(STANDINGS, JSON.stringify(standingsAfter(keptStandings(known), outcome)));
  return outcome;
}

/** With the moment, so that a look at the Sheet which began before it cannot take it for what it found then. */
function forgetStandings(): void {
  const forgotten = JSON.stringify({ ...nothingKnown, since: new Date().toISOString() });
  PropertiesService.getDocumentProperties().setProperty(STANDINGS, forgotten);
}

function runAndResume(name: JobName, args: Args): Outcome {
  const spreadsheet = SpreadsheetApp.getActive();
  const job = jobNamed(name);
  const isOrder = (job.asks?.(args) || []).length > 0;
  const outcome = isOrder ? null : runJob(spreadsheet, job, args);
  if (outcome && !job.asks) return outcome;
  const world = readWorld(spreadsheet, everything);
  const after = resume(spreadsheet, world, resumable(world), isOrder ? { job, args } : undefined);
  return { ...after, done: [...(outcome ? outcome.done : []), ...after.done] };
}

export function readNow(): void {
  const { said } = alone(PATIENCE.panel, () => sweep(true));
  SpreadsheetApp.getActive().toast(said.join(' '), 'Pairwright', 8);
}

/** A response has come in. Its event may be late, blank or doubled, so it is only a hint to read the tabs. */
export function onFormSubmitted(): void {
  alone(PATIENCE.trigger, () => sweep(false));
}

/** Reads what the submit trigger has missed, and goes on with what was confirmed and not finished. */
export function onEveryHour(): void {
  alone(PATIENCE.trigger, () => {
    const { world } = sweep(false);
    // All that the cards are made of has been read.
    const standings = standingsOf(world, cardNames);
    PropertiesService.getDocumentProperties().setProperty(STANDINGS, JSON.stringify(standings));
  });
}

/**
 * Reads sign-ups and answers if anything has changed since the last time, then sends what is confirmed and still open.
 * Where the cards stood is forgotten: what has come in is known only to who reads it.
 */
function sweep(always: boolean): { readonly said: readonly string[]; readonly world: World } {
  const spreadsheet = SpreadsheetApp.getActive();
  let world = readWorld(spreadsheet, everything);
  speak(world.language);
  const said: string[] = [];
  const store = PropertiesService.getDocumentProperties();
  forgetStandings();
  for (const job of unattended) {
    const { name } = job;
    const print = fingerprint(job.basis!(world));
    if (!always && store.getProperty(`swept ${name}`) === print) continue;
    const outcome = runJob(spreadsheet, job, {}, world);
    world = outcome.world;
    said.push(resultOf(job, outcome).summary);
    store.setProperty(`swept ${name}`, print);
  }
  if (hasOpenIntents(world)) {
    const outcome = resume(spreadsheet, world, resumable(world));
    world = outcome.world;
    said.push(resultOf(null, outcome).summary);
  }
  return { said, world };
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

/** One run at a time in this Sheet. The lock is freed by Google if the run is ended. */
function alone<T>(patience: number, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) {
    speakAsSet();
    throw new Refusal(words.anotherRun);
  }
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

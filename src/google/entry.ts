/** What Google calls: the menu, the panel, its requests, and the triggers. `appsscript/main.js` delegates to these. */
import { answer, cardNames, jobNamed, needsOf, readRequest, replyToError, resultOf, words } from '../api/index.js';
import type { Reply, Request } from '../api/types.js';
import { Refusal } from '../core/job.js';
import { ENGLISH, language, speak } from '../core/words.js';
import { permissionLink } from './account.js';
import { alone, leaveWord, readWhatCame } from './alone.js';
import { checkStep, checkSteps, checkView, clockCame, endCheck } from './check/index.js';
import { quietly } from './halted.js';
import { keepingStandings, keepStandings, keptNow, view } from './look.js';
import { readWorld } from './read-world.js';
import { runRequested } from './requested.js';
import { sweep, sweepAfterwards, sweepByItself } from './sweep.js';

export { addGerman } from './languages.js';

/** How long a run waits for another one to end, in milliseconds; `toldAlready`: for one that will read this as well. */
const PATIENCE = { panel: 5000, hour: 60000, submit: 1000, toldAlready: 10 };

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

/** `lacking`: a panel asks, of which the page does not know this language; with no other page it stays. */
export function showPanel(lacking?: unknown): void {
  fromMenu(() => {
    speakAsSet();
    const page = pageIn(language());
    if (!page && typeof lacking === 'string') return;
    const shown = page || HtmlService.createHtmlOutputFromFile('sidebar');
    SpreadsheetApp.getUi().showSidebar(shown.setTitle('Pairwright'));
  });
}

/** Each language is a page of its own, which somebody who pastes the files may have left out. */
function pageIn(code: string): GoogleAppsScript.HTML.HtmlOutput | null {
  try {
    return code === ENGLISH ? null : HtmlService.createHtmlOutputFromFile(`sidebar-${code}`);
  } catch (_) {
    return null;
  }
}

export function readNow(): void {
  fromMenu(() => {
    const { said } = unlessBusy(() => readWhatCame(() => sweep(true)));
    SpreadsheetApp.getActive().toast(said.join(' '), 'Pairwright', 8);
  });
}

/**
 * Google asks for permissions that are missing when a menu item is chosen, and cannot when the panel calls. Other faults
 * are said in words of ours: Google's own red bar says nothing that helps.
 */
function fromMenu(work: () => void): void {
  const needed = ['spreadsheets.currentonly', 'script.container.ui'];
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    needed.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  );
  try {
    work();
  } catch (error) {
    const { sentence } = replyToError(error);
    if ((error as Error).name === 'Refusal') SpreadsheetApp.getActive().toast(sentence, 'Pairwright', 15);
    else SpreadsheetApp.getUi().alert(sentence);
  }
}

/** The panel's one call: JSON of a `Request` in, JSON of a `Reply` out. */
export function pairwright(json: unknown): string {
  return JSON.stringify(reply(json));
}

function reply(json: unknown): Reply {
  try {
    const request = understood(json);
    if (request.call === 'view') return view(request.cards || cardNames);
    if (request.call === 'check') return unlessBusy(() => checked(request));
    if (request.call !== 'run') return answer(request, readWorld(SpreadsheetApp.getActive(), needsOf(request)));
    return unlessBusy(() => {
      const outcome = keepingStandings(() => runRequested(request.job, request.args || {}, request.at));
      const result = resultOf(jobNamed(request.job), outcome);
      sweepAfterwards();
      return { ok: true, result };
    });
  } catch (error) {
    const permission = permissionLink();
    return { ...replyToError(error), ...(permission === '' ? {} : { permission }) };
  }
}

function unlessBusy<T>(work: () => T): T {
  const ended = alone(PATIENCE.panel, work);
  if (ended) return ended.result;
  speakAsSet();
  throw new Refusal(words.anotherRun);
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
  fromMenu(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    speakAsSet();
    const say = (said: string, seconds: number) => void spreadsheet.toast(said, 'Pairwright', seconds);
    say(
      unlessBusy(() => checkSteps(spreadsheet, (said) => say(said, 30))),
      15,
    );
  });
}

/** The clock trigger that the check has set. */
export function onCheck(event: unknown): void {
  quietly(() => {
    speakAsSet();
    clockCame(SpreadsheetApp.getActive(), event);
  });
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

/**
 * A response has come in. Its event may be late, blank or doubled, so it is only a hint to read the tabs; and many may
 * come at once, so whoever finds another run at work leaves at once: that one goes on, or else the hour reads it.
 */
export function onFormSubmitted(): void {
  quietly(() => {
    if (hasDocument()) alone(leaveWord() ? PATIENCE.toldAlready : PATIENCE.submit, sweepByItself);
  });
}

/** Reads what the submit trigger has missed, and goes on with what was confirmed and not finished. */
export function onEveryHour(): void {
  quietly(() => {
    if (!hasDocument()) return;
    // All that the cards are made of has been read.
    const swept = alone(PATIENCE.hour, () => {
      const before = keptNow();
      keepStandings(sweepByItself(), before);
    });
    if (!swept) leaveWord();
  });
}

/** To the clock of a published add-on Google gives none: then what comes in is read when a form is submitted. */
function hasDocument(): boolean {
  return SpreadsheetApp.getActive() !== null;
}

/** What the panel is shown, and what of it is remembered, so that a look at one card need not read what all are made of. */
import {
  answerView,
  type Circumstances,
  cardNames,
  cardsToLoad,
  everything,
  isMine,
  keptStandings,
  needsOfCards,
  nothingKnown,
  standingsAfter,
  standingsOf,
} from '../api/index.js';
import type { CardName, Reply } from '../api/types.js';
import { hasOpenIntents } from '../core/ledger.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { permissionLink } from './account.js';
import { halted } from './halted.js';
import { recall, recallNow, remember } from './memory.js';
import { readTriggers, readWorld } from './read-world.js';
import type { Outcome } from './run.js';
import { keepStart } from './start-here.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Document property: where each card stood. */
const STANDINGS = 'standings';
/** Document property: when it last ran by itself, or was set up. */
const LAST_RUN = 'last run';
/** Milliseconds for which it holds where cards stand, if nothing happens. */
const HOLDS = 6 * 60 * 60 * 1000;
/** The hour has passed, and half another. */
const LATE = 90 * 60 * 1000;

export function view(asked: readonly CardName[]): Reply {
  const spreadsheet = SpreadsheetApp.getActive();
  const before = recall(STANDINGS);
  const known = keptStandings(before);
  let cards = cardsToLoad(asked, known);
  let world = readWorld(spreadsheet, needsOfCards(cards));
  const isOpen = hasOpenIntents(world);
  if (isOpen || (world.language !== known.language && cards.length < cardNames.length)) {
    // Whether it goes out by itself shows in all that it is made of; or what is kept was worded in another language.
    cards = cardNames;
    world = readWorld(spreadsheet, { ...needsOfCards(cards), ...(isOpen ? everything : {}) });
  }
  const { reply: told, standings } = answerView(world, cards, known, circumstancesOf(spreadsheet, world));
  // A run that ended meanwhile knows better.
  if (recallNow(STANDINGS) === before) {
    remember(STANDINGS, JSON.stringify(standings));
    keepStart(spreadsheet, world, standings);
  }
  return told;
}

/** How it stands with the Sheet beside its tabs. Triggers are asked for only if nothing has run by itself for a while. */
function circumstancesOf(spreadsheet: Spreadsheet, world: World): Circumstances {
  const lastRun = recall(LAST_RUN) || '';
  const isLate = lastRun !== '' && Date.parse(world.now) - Date.parse(lastRun) > LATE;
  return {
    isOutboxGone: isOutboxGone(spreadsheet, world),
    permission: permissionLink(),
    lastRun,
    halted: halted(),
    isOff:
      isLate &&
      isMine(world) &&
      readTriggers(spreadsheet).filter((one) => /^on(FormSubmitted|EveryHour)\b/.test(one)).length < 2,
  };
}

/** Whoever has set up had one. A copy of the Sheet remembers nothing of that. */
export function isOutboxGone(spreadsheet: Spreadsheet, { tabNames }: World): boolean {
  const { name } = records.outbox;
  return tabNames.indexOf(name) < 0 && recall(LAST_RUN) !== null && !spreadsheet.getSheetByName(name);
}

/** A clock that was just set is waited for; one that has long been there has run, or it is silent. */
export function noteClock({ done }: Pick<Outcome, 'done'>): void {
  const isSet = done.some((item) => item.kind === 'trigger' && item.on === 'every hour');
  if (isSet || recall(LAST_RUN) === null) noteRun();
}

export function noteRun(): void {
  remember(LAST_RUN, new Date().toISOString());
}

/** What is kept of where cards stand, before a run forgets it. */
export function keptNow(): string | null {
  return recall(STANDINGS);
}

/** What was kept `before` still holds where nothing has come in or gone out; by the clock alone it is found anew. */
export function keepStandings(
  { said, world }: { readonly said: readonly string[]; readonly world: World },
  before: string | null,
): void {
  const { of } = keptStandings(before);
  const since = new Date(Date.parse(world.now) - HOLDS).toISOString();
  if (before !== null && said.length === 0 && cardNames.every((name) => (of[name]?.asOf || '') > since)) {
    remember(STANDINGS, before);
    return;
  }
  const standings = standingsOf(world, cardNames);
  remember(STANDINGS, JSON.stringify(standings));
  keepStart(SpreadsheetApp.getActive(), world, standings);
}

/** Forgets where those cards stood whose records the run has changed; all of them if it is ended without a word. */
export function keepingStandings(work: () => Outcome): Outcome {
  const known = recall(STANDINGS);
  forgetStandings();
  const outcome = work();
  if (known) remember(STANDINGS, JSON.stringify(standingsAfter(keptStandings(known), outcome)));
  return outcome;
}

/** With the moment, so that a look at the Sheet which began before it cannot take it for what it found then. */
export function forgetStandings(): void {
  remember(STANDINGS, JSON.stringify({ ...nothingKnown, since: new Date().toISOString() }));
}

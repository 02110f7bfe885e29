/** What the panel shows: where each part of the programme stands, and the data of the cards that are open. */
import type { Needs } from '../core/job.js';
import { tablesNeeded } from '../core/needs.js';
import type { Outcome } from '../core/run.js';
import { VERSION } from '../core/version.js';
import type { World } from '../core/world.js';
import type { Area, Card, Standing } from '../programme/area.js';
import { areas, type CardName } from '../programme/index.js';
import { outboxView } from '../programme/outbox/effects.js';
import { laterOf, shownOn } from '../programme/outbox/later.js';
import { progressOf } from '../programme/outbox/progress.js';
import { type Found, readProblems } from '../programme/problems.js';
import { offeredKeys, readSettings, type SettingsGroup, settingsProblems } from '../programme/settings.js';
import { readProgramme } from '../programme/setup/settings.js';
import { startRows } from '../programme/setup/start-here.js';
import { stillToGo } from '../programme/still-to-go.js';
import * as records from '../records/index.js';
import { type Circumstances, noticesOf } from './notices.js';
import type { CardView, ProblemView, SettingView, StepView, View } from './types.js';
import { words } from './words.js';

type AreaWithCard = Area & { readonly name: CardName; readonly card: Card };

const all: readonly Area[] = areas;
const withCards = all.filter((area): area is AreaWithCard => area.card !== undefined);

/** Where each card stood when its records were last read, in words of the language that was spoken then. */
export interface Standings {
  /** Of the add-on that read them. */
  readonly version: string;
  readonly language: string;
  readonly of: { readonly [N in CardName]?: Standing & { readonly asOf: string } };
}

export const nothingKnown: Standings = { version: VERSION, language: '', of: {} };

/** As they were kept; nothing where another version kept them, which may have seen other things and said them otherwise. */
export function keptStandings(kept: string | null): Standings {
  const standings: Standings = kept ? JSON.parse(kept) : nothingKnown;
  return standings.version === VERSION ? standings : nothingKnown;
}

export const cardNames: readonly CardName[] = withCards.map(({ name }) => name);

/** What every view needs to see. */
const always: Needs = { reads: [records.settings, records.outbox], sends: true };

/** What a view with these cards needs to see. */
export function needsOfCards(cards: readonly CardName[]): Needs {
  const needs = [always, ...withCards.filter(({ name }) => cards.indexOf(name) >= 0).map(({ card }) => card.needs)];
  return {
    reads: needs.flatMap(({ reads }) => reads).filter((table, at, all) => all.indexOf(table) === at),
    readsResponses: needs.some((one) => one.readsResponses),
    readsTriggers: needs.some((one) => one.readsTriggers),
    sends: true,
    signs: needs.some((one) => one.signs),
  };
}

/** Those that are asked for, those of which nothing is known, and the one to work on so far as is known. */
export function cardsToLoad(asked: readonly CardName[], { of }: Standings): readonly CardName[] {
  const steps = stepsOf(of);
  const first = steps.find(({ state }) => state === 'next') || steps.find(({ state }) => state === 'attention');
  return cardNames.filter((name) => asked.indexOf(name) >= 0 || !of[name] || name === first?.id);
}

/** Where these cards stand now. The world must hold everything while something that was confirmed is open. */
export function standingsOf(world: World, cards: readonly CardName[]): Standings {
  const of: { [N in CardName]?: Standing & { readonly asOf: string } } = {};
  const { waits } = stillToGo(world);
  for (const { name, card, jobs = [] } of withCards) {
    if (cards.indexOf(name) < 0) continue;
    const standing = withProblems(card.standing(card.view(world), world), problemsOn(name, world));
    const own = waits.filter(({ job }) => jobs.some((one) => one.name === job)).map(({ sentence }) => sentence);
    const told = own.length > 0 ? { done: false, wrong: true, sentence: [standing.sentence, ...own].join(' ') } : {};
    of[name] = { ...standing, ...told, asOf: world.now };
  }
  return { version: VERSION, language: world.language, of };
}

/** What is still known after a run: where those cards stand of whose records it has written none. */
export function standingsAfter(
  { language, of }: Standings,
  { done, failed, unsure, left }: Pick<Outcome, 'done' | 'failed' | 'unsure' | 'left'>,
): Standings {
  const tabs = done.flatMap((item) =>
    item.kind === 'tab' ? [item.table.name] : item.kind === 'write' ? [item.tab] : [records.outbox.name],
  );
  if (failed + unsure + left > 0) tabs.push(records.outbox.name);
  const isMade = done.some(({ kind }) => kind === 'tab');
  // They word everything.
  if (tabs.indexOf(records.settings.name) >= 0) return nothingKnown;
  const kept: { [N in CardName]?: Standing & { readonly asOf: string } } = {};
  for (const { name, card } of withCards) {
    const isTouched =
      (card.needs.readsResponses && isMade) || tablesNeeded(card.needs).some((table) => tabs.indexOf(table.name) >= 0);
    if (of[name] && !isTouched) kept[name] = of[name];
  }
  return { version: VERSION, language, of: kept };
}

/** `standings`: of all cards; `cards`: those whose data are wanted, which the world must hold. */
export function viewOf(
  world: World,
  { of }: Standings,
  cards: readonly CardName[],
  circumstances: Circumstances,
): View {
  const shown: Record<string, CardView> = {};
  for (const area of withCards) {
    if (cards.indexOf(area.name) >= 0) shown[area.name] = cardView(area, world);
  }
  return {
    programme: readProgramme(world).programme,
    sheet: world.sheet,
    version: VERSION,
    language: world.language,
    now: world.now,
    steps: stepsOf(of),
    outbox: { ...outboxView(world), ...stillToGo(world), later: laterOf(world, shownOn(all, '')) },
    progress: progressOf(world),
    notices: noticesOf(world, circumstances),
    lastRun: circumstances.lastRun,
    cards: shown,
  };
}

/** What Start here is to say; nothing while it is not known where all cards stand. */
export function startHere(world: World, { of }: Standings): readonly records.StartRow[] {
  return cardNames.every((name) => of[name]) ? startRows(world, stepsOf(of)) : [];
}

/** Of all that is known: the first step that is not done is next; those after it come later. */
function stepsOf(of: Standings['of']): StepView[] {
  const known = withCards.filter(({ name }) => of[name]);
  const next = known.find(({ name }) => !of[name]!.done && !of[name]!.waits);
  return known.map(({ name, phase, card }) => {
    const { done, wrong, open, sentence, asOf } = of[name]!;
    const isNext = name === next?.name;
    const state = wrong ? 'attention' : done ? (open ? 'open' : 'done') : isNext ? 'next' : 'later';
    return { id: name, phase, title: card.title(), sentence, state, asOf };
  });
}

function cardView({ name, card }: AreaWithCard, world: World): CardView {
  return {
    data: card.view(world) as CardView['data'],
    settings: settingsOn(name).flatMap((group) => settingViews(world, group)),
    later: laterOf(world, shownOn(all, name)),
    problems: problemsOn(name, world),
  };
}

function settingsOn(card: string): SettingsGroup[] {
  return all.flatMap(({ name, settings, settingsOn: on = name }) => (settings && on === card ? [settings] : []));
}

/** What is wrong in what the card is about: its settings, its own tabs, and what its area has found. */
function problemsOn(card: CardName, world: World): ProblemView[] {
  const owner = ({ tab, source }: Found) =>
    all.find(({ about = [] }) => about.some(({ name }) => name === tab)) ||
    all.find(({ finds = [] }) => finds.some((one) => one === source));
  return [
    ...settingsOn(card).flatMap((group) => settingsProblems(world, group)),
    ...readProblems(world).flatMap((found): ProblemView[] => {
      const area = owner(found);
      const { id: _, source: __, ...problem } = found;
      return area?.name !== card ? [] : [area.isSettled?.(found, world) ? { ...problem, weight: 'settled' } : problem];
    }),
  ];
}

/** A step is not simply done while something is wrong in it, whatever else stands there. */
function withProblems(standing: Standing, problems: readonly ProblemView[]): Standing {
  const number = (is: (problem: ProblemView) => boolean) => problems.filter(is).length;
  const stops = number(({ weight, tab }) => weight === 'stops' || tab === records.settings.name);
  const warns = number(({ weight }) => weight === 'warns');
  if (standing.wrong || stops + warns === 0) return standing;
  const sentence = `${standing.sentence} ${stops > 0 ? words.toMend(stops) : words.toLookInto(warns)}`;
  return stops > 0 ? { ...standing, wrong: true, sentence } : { ...standing, sentence };
}

/** Blank settings that stand for "of this Sheet" or "the account that sends" are shown blank. */
function settingViews(world: World, group: SettingsGroup): SettingView[] {
  const values = readSettings(world, group);
  return offeredKeys(group).map((id) => {
    const { label, help, choices } = group.words()[id]!;
    const { choices: keys, isFirst } = group.definitions[id]!;
    const named = keys?.map((value) => ({ value, label: choices?.[value] ?? value }));
    return { id, label, value: values[id]!, help, ...(isFirst && { first: true }), ...(named && { choices: named }) };
  });
}

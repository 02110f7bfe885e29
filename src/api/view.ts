/** What the panel shows: where each part of the programme stands, and the data of the cards that are open. */
import type { Needs } from '../core/job.js';
import type { World } from '../core/world.js';
import type { Area, Card, Standing } from '../programme/area.js';
import { areas, type CardName } from '../programme/index.js';
import { outboxView } from '../programme/outbox/effects.js';
import { readProblems } from '../programme/problems.js';
import { keysOf, readSettings, type SettingsGroup, settingsProblems } from '../programme/settings.js';
import { readProgramme } from '../programme/setup/settings.js';
import * as records from '../records/index.js';
import type { CardView, SettingView, StepView, View } from './types.js';

type AreaWithCard = Area & { readonly name: CardName; readonly card: Card };

const withCards = (areas as readonly Area[]).filter((area): area is AreaWithCard => area.card !== undefined);

/** Where each card stood when it was last looked at, by name. */
export type Standings = { readonly [N in CardName]?: Standing };

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

/** The first card that is not done, so far as is known; all cards are looked at while nothing is known. */
export function cardsToLoad(asked: readonly CardName[], standings: Standings): readonly CardName[] {
  if (cardNames.some((name) => !standings[name])) return cardNames;
  const next = cardNames.find((name) => !standings[name]!.done);
  return next === undefined || asked.indexOf(next) >= 0 ? asked : [...asked, next];
}

/** Where these cards stand now. */
export function standingsOf(world: World, cards: readonly CardName[]): Standings {
  const standings: { [N in CardName]?: Standing } = {};
  for (const { name, card } of withCards) {
    if (cards.indexOf(name) >= 0) standings[name] = card.standing(card.view(world), world);
  }
  return standings;
}

/** `standings`: of all cards; `cards`: those whose data are wanted, which the world must hold. */
export function viewOf(world: World, standings: Standings, cards: readonly CardName[]): View {
  const shown: Record<string, CardView> = {};
  for (const area of withCards) {
    if (cards.indexOf(area.name) >= 0) shown[area.name] = cardView(area, world);
  }
  return {
    programme: readProgramme(world).programme,
    language: world.language,
    now: world.now,
    steps: stepsOf(standings),
    outbox: outboxView(world),
    cards: shown,
  };
}

/** The first step that is not done is next; those after it come later. */
function stepsOf(standings: Standings): StepView[] {
  const next = cardNames.find((name) => !standings[name]!.done);
  return withCards.map(({ name, phase, card }) => {
    const { done, wrong, sentence } = standings[name]!;
    const state = wrong ? 'attention' : done ? 'done' : name === next ? 'next' : 'later';
    return { id: name, phase, title: card.title(), sentence, state };
  });
}

function cardView({ card, settings, finds = [] }: AreaWithCard, world: World): CardView {
  return {
    data: card.view(world) as CardView['data'],
    settings: settings ? settingViews(world, settings) : [],
    problems: [...(settings ? settingsProblems(world, settings) : []), ...readProblems(world, finds)],
  };
}

/** Blank settings that stand for "of this Sheet" or "the account that sends" are shown blank. */
function settingViews(world: World, group: SettingsGroup): SettingView[] {
  const values = readSettings(world, group);
  return keysOf(group).map((id) => {
    const { label, help, choices } = group.words()[id]!;
    const named = group.definitions[id]!.choices?.map((value) => ({ value, label: choices?.[value] ?? value }));
    return { id, label, value: values[id]!, help, ...(named ? { choices: named } : {}) };
  });
}

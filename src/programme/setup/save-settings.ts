/** Stores what is typed into the settings of the panel. */
import * as z from 'zod/mini';
import type { Action, RowsAction, TabAction } from '../../core/action.js';
import { advance } from '../../core/advance.js';
import { write } from '../../core/rows.js';
import { pending } from '../../core/step.js';
import { inLanguage } from '../../core/words.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { consentsLost } from '../schedule/consent.js';
import { occasionsOf } from '../schedule/occasions.js';
import { words as scheduleWords } from '../schedule/words.js';
import { type Entered, refuseUnusable, saysSettings, settingRow, settingsOffers, settingsRows } from '../settings.js';
import { LANGUAGE } from './settings.js';
import { words } from './words.js';

/** By the setting's key. */
export const typedSettings = z.array(z.object({ id: line, value: line }));

/** `areas`: all of the programme. */
export function saveSettingsJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'settings',
    title: () => words.saveTitle,
    reads: [records.settings, records.schedule, records.templates],
    makesTabs: true,
    says: (world, before) => [words.saved, ...changed(before, world, areas())].join(' '),
    foretells: (before, _todo, _args, then) => changed(before, then, areas()),
    args: z.object({ settings: typedSettings }),
    actions: (world, { settings }): Action[] => [...saving(world, areas(), settings)],
  });
}

/** What `then` wants of a Sheet in which these settings are saved, and the saving. */
export function withSaved(
  world: World,
  areas: readonly Area[],
  typed: readonly Entered[],
  then: (world: World) => readonly Action[],
): Action[] {
  if (typed.length === 0) return [...then(world)];
  const [tab, rows] = saving(world, areas, typed);
  const made = advance(world, pending([tab], world));
  const saved = { ...advance(made, pending([rows], made)), language: languageIn(world, typed) };
  const others = inLanguage(saved.language, () => then(saved));
  return [tab, rows, ...others.filter((one) => one.kind !== 'tab' || one.table !== tab.table)];
}

/** How the settings differ, and what no longer goes out by itself for it, in sentences. */
export function changed(before: World, then: World, areas: readonly Area[]): string[] {
  const lost = consentsLost(before, then, occasionsOf(areas));
  return [
    ...areas.flatMap(({ settings }) => (settings ? saysSettings(before, then, settings) : [])),
    ...(lost.length > 0 ? [scheduleWords.asksAgain(lost)] : []),
  ];
}

function saving(world: World, areas: readonly Area[], typed: readonly Entered[]): readonly [TabAction, RowsAction] {
  const groups = areas.flatMap((area) => area.settings || []);
  refuseUnusable(groups, typed);
  const rows = () => [...settingsRows(world, groups), ...typed.map((one) => settingRow(world, groups, one))];
  return [
    { kind: 'tab', table: records.settings },
    // Whoever begins with the choice of a language finds the tab in it.
    inLanguage(languageIn(world, typed), () => write(records.settings, rows(), { offers: settingsOffers(groups) })),
  ];
}

function languageIn(world: World, typed: readonly Entered[]): string {
  return typed.find(({ id }) => id === LANGUAGE)?.value || world.language;
}

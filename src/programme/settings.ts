/** Settings: each area says what the organiser may decide; here they are read, checked and kept. */
import type { Offers } from '../core/action.js';
import { isZone } from '../core/dates.js';
import { dict } from '../core/dict.js';
import { Refusal } from '../core/job.js';
import { splitList } from '../core/list-cell.js';
import type { Problem } from '../core/problem.js';
import { read, rowNumber } from '../core/rows.js';
import type { WrittenOf } from '../core/table.js';
import { oneLine } from '../core/text.js';
import { inEveryLanguage } from '../core/words.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { words } from './words.js';

export interface Definition {
  /** Keys of the choices, if it is one of several. */
  readonly choices?: readonly string[];
  /** A choice's key; a text that is no choice comes from the words. */
  readonly fallback?: string;
  /** What it begins with in a Sheet that has no settings yet, if not with the fallback. */
  readonly initially?: (world: World) => string;
  /** Blank means something of its own, and not the fallback. */
  readonly mayBeBlank?: boolean;
  /** It is asked at once; where some are, the others wait until somebody wants them. */
  readonly isFirst?: boolean;
  /** Whether there is anything to decide; without it there is. */
  readonly isOffered?: () => boolean;
  /** What is wrong with a value, or `''`. */
  readonly wrong?: (value: string) => string;
  /** What of such a value counts all the same. */
  readonly usable?: (value: string) => string;
}

export interface SettingWords {
  /** What its row is called. */
  readonly label: string;
  readonly help: string;
  /** What it is until the organiser decides otherwise. */
  readonly fallback?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** The settings of one area. */
export interface SettingsGroup<K extends string = string> {
  readonly definitions: Readonly<Record<K, Definition>>;
  readonly words: () => Readonly<Record<K, SettingWords>>;
}

export type Settings<K extends string> = Readonly<Record<K, string>>;

export const wrong = {
  whole: (low: number, high: number) => (value: string) =>
    !/^\d+$/.test(value) || Number(value) < low || Number(value) > high ? words.needsWhole(low, high) : '',
  address: (value: string) =>
    value !== '' && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(value) ? words.needsAddress : '',
  zone: (value: string) => (value !== '' && !isZone(value) ? words.needsZone : ''),
  twoItems: (value: string) => (splitList(value).length < 2 ? words.needsTopics : ''),
};

const MOST_CHARACTERS = 2000;

export function defineSettings<const K extends string>(
  definitions: Readonly<Record<K, Definition>>,
  groupWords: () => Readonly<Record<K, SettingWords>>,
): SettingsGroup<K> {
  return { definitions, words: groupWords };
}

export function keysOf<K extends string>({ definitions }: SettingsGroup<K>): K[] {
  return Object.keys(definitions) as K[];
}

/** Those that there is anything to decide about. */
export function offeredKeys<K extends string>(group: SettingsGroup<K>): K[] {
  return keysOf(group).filter((key) => group.definitions[key].isOffered?.() ?? true);
}

/** Every setting of the group, with its fallback where the Sheet has none or one that cannot be used. Choices by key. */
export function readSettings<K extends string>(world: World, group: SettingsGroup<K>): Settings<K> {
  const stored = rowsByKey(world, [group]);
  const settings = dict<string>();
  for (const key of keysOf(group)) {
    const { usable: usableOf } = group.definitions[key];
    const value = stored[key]
      ? (storedValue(group, key, stored[key]!.value) ?? usableOf?.(stored[key]!.value) ?? null)
      : initialOf(world, group, key);
    const usable = value !== null && (value !== '' || group.definitions[key].mayBeBlank);
    settings[key] = usable && !isFallback(group, key, value) ? value : fallbackOf(group, key);
  }
  return settings as Settings<K>;
}

/** Settings that stand in the tab and cannot be used; the fallback counts instead. */
export function settingsProblems(world: World, group: SettingsGroup): Problem[] {
  const stored = rowsByKey(world, [group]);
  return keysOf(group).flatMap((key): Problem[] => {
    const row = stored[key];
    const why = row ? refusal(group, key, oneLine(row.value, MOST_CHARACTERS)) : '';
    if (!why) return [];
    return [
      {
        tab: records.settings.name,
        row: rowNumber(world, records.settings, row!.setting),
        column: 'Value',
        reason: words.wrongSetting(group.words()[key]!.label, why),
        mend: words.correctSetting(shown(group, key, fallbackOf(group, key))),
        weight: 'warns',
      },
    ];
  });
}

/**
 * Rows of the Settings tab that are missing, and of all the texts that are ours: help, and values that nobody has typed.
 * A row keeps its name, whatever is spoken later.
 */
export function settingsRows(world: World, groups: readonly SettingsGroup[]): WrittenOf<typeof records.settings>[] {
  const stored = rowsByKey(world, groups);
  return groups.flatMap((group) =>
    offeredKeys(group).map((key) => {
      const { label, help } = group.words()[key]!;
      const row = stored[key];
      if (!row) return { setting: label, value: shown(group, key, initialOf(world, group, key)), help };
      const value = shown(group, key, fallbackOf(group, key));
      const isOurs = !group.definitions[key]!.choices && isFallback(group, key, row.value);
      return { setting: row.setting, ...(isOurs ? { value } : {}), help };
    }),
  );
}

/** What the rows of settings with choices offer, as people read it. */
export function settingsOffers(groups: readonly SettingsGroup[]): Offers {
  const of = dict<readonly string[]>();
  for (const group of groups)
    for (const key of offeredKeys(group)) {
      const { choices } = group.definitions[key]!;
      if (choices) of[group.words()[key]!.label] = choices.map((choice) => shown(group, key, choice));
    }
  return { column: 'value', of };
}

/** A value that was typed, by the setting's key. */
export interface Entered {
  readonly id: string;
  readonly value: string;
}

/** Throws a Refusal for an unknown setting, and for a value that a setting cannot have. */
export function refuseUnusable(groups: readonly SettingsGroup[], entered: readonly Entered[]): void {
  for (const { id, value } of entered) {
    const group = groupOf(groups, id);
    if (!group) throw new Refusal(words.noSetting(oneLine(id, 40)));
    const clean = oneLine(value, MOST_CHARACTERS);
    const why = refusal(group, id, clean);
    if (why) throw new Refusal(words.notSaved(group.words()[id]!.label, why, oneLine(clean, 60)), id);
  }
}

/** The row in which a value that was not refused is stored. */
export function settingRow(
  world: World,
  groups: readonly SettingsGroup[],
  { id, value }: Entered,
): WrittenOf<typeof records.settings> {
  const group = groupOf(groups, id)!;
  const row = rowsByKey(world, [group])[id];
  const stored = storedValue(group, id, oneLine(value, MOST_CHARACTERS))!;
  return { setting: row ? row.setting : group.words()[id]!.label, value: shown(group, id, stored) };
}

/** What has another value now, in sentences. */
export function saysSettings(before: World, then: World, group: SettingsGroup): string[] {
  const [was, is] = [readSettings(before, group), readSettings(then, group)];
  return offeredKeys(group)
    .filter((key) => was[key] !== is[key])
    .map((key) => {
      const { label } = group.words()[key]!;
      const value = oneLine(shown(group, key, is[key]!), 80);
      return value === '' ? words.blankNow(label) : words.becomes(label, value);
    });
}

function groupOf(groups: readonly SettingsGroup[], id: string): SettingsGroup | undefined {
  return groups.find(({ definitions }) => Object.keys(definitions).indexOf(id) >= 0);
}

/** A value as people read it: choices by what they are called. */
export function shown(group: SettingsGroup, key: string, value: string): string {
  return group.words()[key]!.choices?.[value] ?? value;
}

function rowsByKey(world: World, groups: readonly SettingsGroup[]) {
  const rows = read(world, records.settings);
  const found = dict<(typeof rows)[number]>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const labels = inEveryLanguage(() => group.words()[key]!.label);
      const row = rows.find(({ setting }) => labels.indexOf(setting) >= 0);
      if (row) found[key] = row;
    }
  }
  return found;
}

function fallbackOf(group: SettingsGroup, key: string): string {
  return group.definitions[key]!.fallback ?? group.words()[key]!.fallback ?? '';
}

function initialOf(world: World, group: SettingsGroup, key: string): string {
  const isNew = !world.tabs[records.settings.name]?.rows.length;
  return (isNew && group.definitions[key]!.initially?.(world)) || fallbackOf(group, key);
}

/** In any language: a Sheet may have been set up in another one. */
function isFallback(group: SettingsGroup, key: string, value: string): boolean {
  return inEveryLanguage(() => fallbackOf(group, key)).indexOf(value) >= 0;
}

/** null when the setting cannot have this value. */
function storedValue(group: SettingsGroup, key: string, stored: string): string | null {
  const text = oneLine(stored, MOST_CHARACTERS);
  const { choices, wrong: wrongWith } = group.definitions[key]!;
  if (!choices) return wrongWith?.(text) ? null : text;
  const isNamed = (choice: string) => inEveryLanguage(() => shown(group, key, choice)).indexOf(text) >= 0;
  const named = choices.find((choice) => choice === text || isNamed(choice));
  return named === undefined ? null : named;
}

function refusal(group: SettingsGroup, key: string, text: string): string {
  if (storedValue(group, key, text) !== null) return '';
  const { choices, wrong: wrongWith } = group.definitions[key]!;
  return choices ? words.needsOneOf(choices.map((choice) => shown(group, key, choice))) : wrongWith!(text);
}

/** With which Pairwright a Sheet was set up, and what one of an earlier version still needs. */
import type { Action } from '../../core/action.js';
import { read } from '../../core/rows.js';
import { pending } from '../../core/step.js';
import { compareVersions, VERSION } from '../../core/version.js';
import { inEveryLanguage } from '../../core/words.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { words } from './words.js';

/** What makes a Sheet that was set up before this version into one of it. To do it again changes nothing. */
export interface Migration {
  readonly version: string;
  does(world: World): readonly Action[];
}

/** The oldest first; each sees the Sheet as those before it have left it. */
export const migrations: readonly Migration[] = [
  // Columns that came with time, before versions were kept.
  { version: '0.1.0', does: () => records.inOrder.map((table): Action => ({ kind: 'tab', table })) },
];

/** `''` for one from before versions were kept, null where there are no settings yet. */
export function sheetVersion(world: World): string | null {
  if (!world.tabs[records.settings.name]) return null;
  const row = rowOf(world);
  return row ? row.value.trim() : '';
}

/** Those that came after the Sheet was set up. */
export function laterMigrations(world: World, all: readonly Migration[] = migrations): readonly Migration[] {
  const known = sheetVersion(world);
  return known === null ? [] : all.filter(({ version }) => compareVersions(version, known) > 0);
}

/** What the first migration that is not done yet wants; the version is kept once none wants anything. */
export function nextMigration(world: World, all: readonly Migration[]): readonly Action[] {
  const wanted = laterMigrations(world, all).map(({ does }) => does(world));
  return wanted.find((actions) => pending(actions, world).length > 0) || [];
}

export function isNewer(world: World): boolean {
  return compareVersions(sheetVersion(world) || '', VERSION) > 0;
}

/** The row of the Settings tab that says so. */
export function versionRow(world: World) {
  const { label, help } = words.version;
  return { setting: rowOf(world)?.setting ?? label, value: VERSION, help };
}

function rowOf(world: World) {
  const labels = inEveryLanguage(() => words.version.label);
  return read(world, records.settings).find(({ setting }) => labels.indexOf(setting) >= 0);
}

/** A tab of ours that is missing, while one with another name has its first row: it was renamed, and is asked about. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { missingColumns } from '../../core/rows.js';
import type { Table } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

export interface Renamed {
  readonly table: Table;
  /** What it is called now. */
  readonly now: string;
}

/** `world` holds the tabs that are not ours. The Outbox is asked about elsewhere: nothing goes on without it. */
export function renamedTabs({ tabs, tabNames }: World): Renamed[] {
  const others = tabNames.filter((name) => tabs[name] && !records.isOurs(name));
  return records.holding
    .filter(({ name }) => name !== records.outbox.name && tabNames.indexOf(name) < 0)
    .flatMap((table) => {
      const needed = { ...table, columns: table.columns.filter(({ optional }) => !optional) };
      return others
        .filter((name) => missingColumns(needed, tabs[name]!.header).length === 0)
        .map((now) => ({ table, now }));
    });
}

/** Throws a Refusal while a tab waits to be taken back: a second, empty one would hide what it holds. */
export function refuseRenamed(world: World): void {
  const [first] = renamedTabs(world);
  if (first) throw new Refusal(words.renamed.isIt(first.table.name, first.now));
}

export const takeBack = defineJob({
  name: 'rename',
  title: () => words.renamed.title,
  reads: [],
  readsResponses: true,
  makesTabs: true,
  oneRound: true,
  args: z.object({ tab: line, now: line }),
  foretells: (_world, _todo, { tab, now }) => [words.renamed.takes(tab, now)],
  says: () => words.renamed.taken,
  actions(world, { tab, now }): Action[] {
    const found = renamedTabs(world).find((one) => one.table.name === tab && one.now === now);
    if (!found && world.tabNames.indexOf(tab) >= 0) return [];
    if (!found) throw new Refusal(words.renamed.gone(now, tab));
    return [{ kind: 'tab', table: found.table, was: now }];
  },
});

/** What a job needs the Sheet to have, and a sentence when it has not. */
import type { TabAction } from './action.js';
import { type Job, type Needs, Refusal } from './job.js';
import { outboxTable } from './outbox-table.js';
import { missingColumns } from './rows.js';
import { sentences } from './sentences.js';
import type { Table } from './table.js';
import type { World } from './world.js';

/** Whoever sends needs the Outbox. */
export function tablesNeeded({ reads, sends }: Pick<Needs, 'reads' | 'sends'>): readonly Table[] {
  return [...reads, ...(sends ? [outboxTable] : [])];
}

/** Throws a Refusal naming the tab or column that the job needs and the Sheet lacks. */
export function requireTabs(job: Pick<Job, 'reads' | 'makesTabs' | 'sends'>, world: World): void {
  if (job.makesTabs) return;
  for (const table of tablesNeeded(job)) {
    const tab = world.tabs[table.name];
    if (!tab) throw new Refusal(sentences.tabMissing(table.name));
    const missing = missingColumns(
      { ...table, columns: table.columns.filter(({ optional }) => !optional) },
      tab.header,
    );
    if (missing.length > 0) throw new Refusal(sentences.columnsMissing(table.name, missing));
  }
}

/** Headers that the tab still needs. */
export function missingFromTab(action: TabAction, world: World): readonly string[] {
  const tab = world.tabs[action.table.name];
  return tab ? missingColumns(action.table, tab.header) : action.table.columns.map((column) => column.header);
}

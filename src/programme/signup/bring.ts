/** Bring a list: a table that the organiser pastes or uploads becomes a new tab, word for word, and can then be read. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { type Cell, text } from '../../core/cell.js';
import { Refusal } from '../../core/job.js';
import type { Table } from '../../core/table.js';
import { oneLine } from '../../core/text.js';
import type { Tab, World } from '../../core/world.js';
import { tableOf } from '../../signups/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

/** As much as a cell of a Sheet may hold. */
const cell = z.string().check(z.maxLength(50_000));

export const bring = defineJob({
  name: 'bring',
  title: () => words.bringTitle,
  reads: [],
  readsResponses: true,
  makesTabs: true,
  says: (world, before) => words.brought(newTab(before, world)?.name || ''),
  foretells(before, _todo, _args, then) {
    const tab = newTab(before, then);
    return tab ? [words.foretold.brings(tab.rows.length, tab.name)] : [];
  },
  args: z.object({ tab: line, rows: z.array(z.array(cell)) }),
  actions(world, { tab, rows: lines }): Action[] {
    const name = oneLine(tab, 90);
    if (name === '') throw new Refusal(words.nameTheTab);
    const { header, rows } = tableOf(lines);
    if (header.length < 2 || rows.length === 0) throw new Refusal(words.noTable);
    const table = tableNamed(name, header);
    refuseToOverwrite(world, table, rows);
    return [
      { kind: 'tab', table },
      { kind: 'rows', table, rows: rows.map((row) => rowOf(table, row)), replace: true },
    ];
  },
});

function newTab(before: World, then: World): Tab | undefined {
  const name = then.tabNames.find((one) => before.tabs[one] !== then.tabs[one]);
  return name === undefined ? undefined : then.tabs[name];
}

function tableNamed(name: string, header: readonly string[]): Table {
  return { name, columns: header.map((title, at) => ({ key: `c${at}`, header: title, type: 'text' })) };
}

function rowOf({ columns }: Table, cells: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] || '']));
}

/** A tab of this name may only be what is brought, or the beginning of it where a run was ended. */
function refuseToOverwrite(world: World, { name, columns }: Table, rows: readonly (readonly string[])[]): void {
  const isThere = world.tabNames.some((one) => one.toLowerCase() === name.toLowerCase());
  const present: Tab | undefined = world.tabs[name];
  if (!isThere) return;
  const same =
    present !== undefined &&
    (present.header.join('') === '' || present.header.join('\n') === columns.map(({ header }) => header).join('\n')) &&
    present.rows.every((row, at) => row.every((one, column) => bare(text(one)) === bare(rows[at]?.[column] || '')));
  if (!same) throw new Refusal(words.tabTaken(name));
}

/** Text that could be a formula has an apostrophe in front once it stands in the Sheet. */
function bare(typed: string): string {
  return typed.trim().replace(/^'/, '');
}

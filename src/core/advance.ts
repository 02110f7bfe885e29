/** The world as it is after something has been done. */
import type { TabAction } from './action.js';
import { cellsOf, decisionLine, type Line, outboxOf } from './ledger.js';
import { outboxTable } from './outbox-table.js';
import { missingColumns } from './rows.js';
import type { Todo } from './step.js';
import type { Tab, World } from './world.js';

/** The world with the todo in it. A mail, form or invitation changes the world by its lines alone: see `withLines`. */
export function advance(world: World, todo: readonly Todo[]): World {
  return todo.reduce(withOne, world);
}

/** The world with these lines at the end of its ledger. */
export function withLines(world: World, lines: readonly Line[]): World {
  if (lines.length === 0) return world;
  const tab = outboxOf(world);
  return withTab(world, outboxTable.name, { ...tab, rows: [...tab.rows, ...cellsOf(lines, tab.header)] });
}

function withOne(world: World, item: Todo): World {
  if (item.kind === 'tab') return withOwnTab(world, item);
  if (item.kind === 'write')
    return withTab(world, item.tab, {
      ...world.tabs[item.tab]!,
      header: item.header,
      rows: withoutBlankEnd(item.after),
    });
  if (item.kind === 'trigger') return { ...world, triggers: [...world.triggers, `${item.handler}|${item.on}`] };
  return item.kind === 'decision' ? withLines(world, [decisionLine(item, world.now)]) : world;
}

function withOwnTab(world: World, item: TabAction): World {
  const { table, was = table.name } = item;
  if (was === table.name) return withTab(world, was, withHeader(item, world.tabs[was]));
  const { [was]: found, ...tabs } = world.tabs;
  const tabNames = world.tabNames.filter((name) => name !== was);
  return withTab({ ...world, tabs, tabNames }, table.name, withHeader(item, found));
}

/** The world with the tab as it is now. */
export function withTab(world: World, name: string, tab: Tab): World {
  const tabNames = world.tabNames.indexOf(name) < 0 ? [...world.tabNames, name] : world.tabNames;
  return { ...world, tabs: { ...world.tabs, [name]: tab }, tabNames };
}

function withHeader({ table }: TabAction, tab: Tab | undefined): Tab {
  const base = (tab && { ...tab, name: table.name }) || {
    name: table.name,
    sheetId: 0,
    header: [],
    rows: [],
    formUrl: '',
  };
  return { ...base, header: [...base.header, ...missingColumns(table, base.header)] };
}

/** A box that nobody has ticked fills no row. */
export function withoutBlankEnd(rows: Tab['rows']): Tab['rows'] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell === '' || cell === false)) end--;
  return rows.slice(0, end);
}

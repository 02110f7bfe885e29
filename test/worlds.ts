/** Worlds for tests, built from plain rows: what a job sees, without a Sheet. */
import type { Cell, Row } from '../src/core/cell.js';
import { indexBy } from '../src/core/dict.js';
import { readRows } from '../src/core/rows.js';
import type { Tab, World } from '../src/core/world.js';
import { inOrder as tables } from '../src/records/index.js';

const tablesByName = indexBy(tables, ({ name }) => name);

export interface Circumstances
  extends Partial<Pick<World, 'now' | 'zone' | 'owner' | 'secret' | 'mailLeft' | 'triggers'>> {
  /** Tabs of ours that are not set up yet. */
  readonly without?: readonly string[];
}

/**
 * The tabs with these rows: ours by the keys of their columns, and any other key is a column that was added at the right.
 * Tabs of ours that are not named are set up and empty. A name that is none of ours is a response tab, its rows by header.
 *
 *     world({ People: [{ id: 'p-1', name: 'Ann', Topics: 'Writing' }] }, { mailLeft: 3 })
 */
export function world(rows: Readonly<Record<string, readonly Row[]>> = {}, circumstances: Circumstances = {}): World {
  const { without = [], ...rest } = circumstances;
  const names = [...tables.map(({ name }) => name), ...Object.keys(rows).filter((name) => !tablesByName[name])];
  const tabs = names
    .filter((name) => without.indexOf(name) < 0)
    .map((name, index) => tabOf(name, rows[name] ?? [], index));
  return {
    now: '2027-01-11T09:00:00.000Z',
    language: 'en',
    zone: 'Europe/London',
    secret: 'secret',
    owner: 'organiser@example.org',
    tabs: Object.fromEntries(tabs.map((tab) => [tab.name, tab])),
    tabNames: tabs.map(({ name }) => name),
    triggers: [],
    mailLeft: 100,
    ...rest,
  };
}

/** A Sheet in which nothing of ours has been set up. */
export function newSheet(circumstances: Circumstances = {}): World {
  return world({}, { ...circumstances, without: tables.map(({ name }) => name) });
}

/** The rows of one of our tabs, by the keys of its columns. */
export function rowsOf({ tabs }: World, name: string): Row[] {
  return readRows(tablesByName[name]!, tabs[name]);
}

function tabOf(name: string, rows: readonly Row[], index: number): Tab {
  const columns = tablesByName[name]?.columns ?? [];
  const known = columns.map(({ key }) => key);
  const added = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !known.includes(key));
  return {
    name,
    sheetId: columns.length > 0 ? 0 : 1000 + index,
    header: [...columns.map(({ header }) => header), ...added],
    rows: rows.map((row) => [...known, ...added].map((key): Cell => row[key] ?? '')),
    formUrl: '',
  };
}

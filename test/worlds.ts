/** Worlds for tests, built from plain rows: what a job sees, without a Sheet; and what it wants, a line each. */
import type { Action, EffectAction, FormAction, Receipt, RowsAction } from '../src/core/action.js';
import type { Cell, Row } from '../src/core/cell.js';
import { groupBy, indexBy } from '../src/core/dict.js';
import type { TabWrite } from '../src/core/diff.js';
import { drive } from '../src/core/edge.js';
import { type Args, type Job, Refusal } from '../src/core/job.js';
import { readRows } from '../src/core/rows.js';
import { run } from '../src/core/run.js';
import { pending, type Todo } from '../src/core/step.js';
import type { Tab, World } from '../src/core/world.js';
import { inOrder as tables } from '../src/records/index.js';

const tablesByName = indexBy(tables, ({ name }) => name);

export interface Circumstances
  extends Partial<
    Pick<World, 'now' | 'zone' | 'owner' | 'me' | 'refused' | 'sheet' | 'secret' | 'mailLeft' | 'triggers'>
  > {
  /** Tabs of ours that are not set up yet. */
  readonly without?: readonly string[];
}

/**
 * The tabs with these rows: ours by the keys of their columns, and a key with a capital is a column that was added at the
 * right. Tabs of ours that are not named are set up and empty. A name that is none of ours is a response tab, its rows by
 * header.
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
    me: 'organiser@example.org',
    refused: '',
    sheet: '1sheet',
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

/** The same Sheet some days later. */
export function later(before: World, days: number): World {
  return { ...before, now: new Date(Date.parse(before.now) + days * 86400000).toISOString() };
}

/** Rows that somebody adds below, by header; a blank where a header is not named. */
export function added(before: World, name: string, rows: readonly Row[]): World {
  const tab = before.tabs[name]!;
  const cells = rows.map((row) => tab.header.map((header): Cell => row[header] ?? ''));
  return withTab(before, { ...tab, rows: [...tab.rows, ...cells] });
}

/** The organiser changes cells of the row with this id, by header. */
export function edited(before: World, name: string, id: string, change: Row): World {
  const tab = before.tabs[name]!;
  const row = tab.rows.findIndex(([first]) => first === id);
  if (row < 0) throw new Error(`No row "${id}" in ${name}.`);
  const rows = [...tab.rows];
  rows[row] = tab.header.map((header, column): Cell => change[header] ?? tab.rows[row]![column]!);
  return withTab(before, { ...tab, rows });
}

/** The organiser gives a column another header. */
export function renamed(before: World, name: string, from: string, to: string): World {
  const tab = before.tabs[name]!;
  return withTab(before, { ...tab, header: tab.header.map((header) => (header === from ? to : header)) });
}

/** The Sheet as an earlier version left it, which had no such columns. */
export function withoutColumns(before: World, name: string, headers: readonly string[]): World {
  const tab = before.tabs[name]!;
  const stays = (_: unknown, column: number) => !headers.includes(tab.header[column]!);
  return withTab(before, { ...tab, header: tab.header.filter(stays), rows: tab.rows.map((row) => row.filter(stays)) });
}

/** The Sheet after a run of the job, as Google would leave it. `fateOf`: what becomes of each effect. */
export function after(
  before: World,
  job: Job,
  args: Args = {},
  fateOf: (effect: EffectAction) => Receipt['state'] = () => 'done',
): World {
  const nothing = () => undefined;
  const tabs: Tab[] = [];
  const perform = (effect: EffectAction): Receipt => {
    const receipt = { key: effect.key, state: fateOf(effect), at: before.now, data: {} };
    if (receipt.state !== 'done') return { ...receipt, error: receipt.state };
    if (effect.kind === 'update') return { ...receipt, data: { formId: effect.formId } };
    if (effect.kind !== 'form') return receipt;
    const tab = filledBy(effect, before.tabNames.length + tabs.length);
    tabs.push(tab);
    const { formUrl: url, sheetId, name } = tab;
    const data = { url, prefill: `${url}?code=REFERENCE`, formId: effect.key, sheetId: String(sheetId), tab: name };
    return { ...receipt, data };
  };
  const edge = {
    put: nothing,
    append: nothing,
    flush: nothing,
    compare: nothing,
    listen: nothing,
    perform,
    clock: () => Date.parse(before.now),
  };
  const hold = before.from ? { hold: before.from } : {};
  const { world: then } = drive(
    run(job, args, before, { until: Infinity, mails: Infinity, run: 'run', ...hold }),
    edge,
  );
  const { from: _, ...world } = tabs.reduce(withTab, then);
  return world;
}

/** What the job wants, a line each; of a refusal its sentence. `columns`: only these of each row. */
export function wants(job: Job, before: World, args: Args = {}, columns?: readonly string[]): string[] {
  return lines(() => job.actions(before, args), columns);
}

/** What of it is not done yet, a line for each row that changes. */
export function todo(job: Job, before: World, args: Args = {}, columns?: readonly string[]): string[] {
  return lines(() => pending(job.actions(before, args), before), columns);
}

function lines(actions: () => readonly (Action | Todo)[], columns?: readonly string[]): string[] {
  try {
    return wanted(actions(), columns);
  } catch (error) {
    if (error instanceof Refusal) return [`refused: ${error.message}`];
    throw error;
  }
}

/** Each action as a line: `People p-1: status active`, `mail:introduction:p-1/1 to ann@example.org`. A fingerprint is `#`. */
export function wanted(actions: readonly (Action | Todo)[], columns?: readonly string[]): string[] {
  return actions.flatMap((action) => linesOf(action, columns));
}

function linesOf(action: Action | Todo, columns?: readonly string[]): string[] {
  switch (action.kind) {
    case 'tab':
      return [`tab ${action.table.name}`];
    case 'rows':
      return wantedRows(action, columns);
    case 'write':
      return changedRows(action, columns);
    case 'trigger':
      return [`trigger ${action.handler} ${action.on}`];
    case 'decision':
      return [`decision ${action.key}: ${action.state}, attempt ${action.attempt}`];
    case 'form':
      return [`${action.key} "${action.form.title}"`];
    case 'update':
      return [`${action.key} of ${action.formId}`];
    case 'mail':
      return [`${action.key} to ${action.to}`];
    case 'withdrawal':
      return [`${action.key} of ${action.eventId} at ${action.start} for ${action.guests.join(', ')}`];
    case 'event':
      return [`${action.key} at ${action.start} ${action.zone} for ${action.guests.join(', ')}`];
  }
}

function wantedRows({ table, rows, columns: added = [] }: RowsAction, columns?: readonly string[]): string[] {
  const id = table.columns[0]!.key;
  return [
    ...(added.length > 0 && !columns ? [`${table.name} + ${added.map(({ header }) => header).join(', ')}`] : []),
    ...rows.map(({ [id]: own, ...cells }) => rowLine(table.name, own!, Object.entries(cells), columns)),
  ];
}

function changedRows(
  { tab, header, newHeaders, changes, before, after, idColumn }: TabWrite,
  columns?: readonly string[],
): string[] {
  const changed = groupBy(changes, ({ row }) => String(row));
  return [
    ...(newHeaders.length > 0 ? [`${tab} + ${newHeaders.join(', ')}`] : []),
    ...Object.keys(changed).map((row) => {
      const id = after[Number(row)]![idColumn] || before[Number(row)]![idColumn]!;
      const cells = changed[row]!.filter(({ column }) => column !== idColumn);
      return rowLine(
        tab,
        id,
        cells.map(({ column, to }) => [header[column]!, to]),
        columns,
      );
    }),
  ];
}

function rowLine(tab: string, id: Cell, cells: readonly (readonly [string, Cell])[], columns?: readonly string[]) {
  const told = cells.filter(([column]) => !columns || columns.includes(column));
  const parts = told.map(([column, cell]) => `${column} ${shown(cell)}`);
  return `${tab} ${shown(id)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

function shown(cell: Cell): string {
  const text = String(cell);
  return text === '' ? "''" : /^[0-9a-f]{10,}$/.test(text) ? '#' : text;
}

function withTab(before: World, tab: Tab): World {
  const tabNames = before.tabNames.includes(tab.name) ? before.tabNames : [...before.tabNames, tab.name];
  return { ...before, tabs: { ...before.tabs, [tab.name]: tab }, tabNames };
}

/** The tab that Google makes for the answers of a form. */
function filledBy({ key, form }: FormAction, number: number): Tab {
  const titles = form.questions.filter(({ type }) => type !== 'section' && type !== 'page').map(({ title }) => title);
  return {
    name: `Form Responses ${number}`,
    sheetId: 5000 + number,
    header: ['Timestamp', ...(form.collectEmail ? ['Email Address'] : []), ...titles],
    rows: [],
    formUrl: `https://forms.example.org/${key}`,
  };
}

function tabOf(name: string, rows: readonly Row[], index: number): Tab {
  const columns = tablesByName[name]?.columns ?? [];
  const known = columns.map(({ key }) => key);
  const others = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !known.includes(key));
  const mistyped = columns.length > 0 ? others.filter((key) => /^[a-z]/.test(key)) : [];
  if (mistyped.length > 0) throw new Error(`The tab ${name} has no column "${mistyped.join('", "')}".`);
  return {
    name,
    sheetId: columns.length > 0 ? 0 : 1000 + index,
    header: [...columns.map(({ header }) => header), ...others],
    rows: rows.map((row) => [...known, ...others].map((key): Cell => row[key] ?? '')),
    formUrl: '',
  };
}

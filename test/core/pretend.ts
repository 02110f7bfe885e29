/** A pretend Google for runs: a Sheet whose writes wait for a flush, a post office that counts, and a lock. */
import type { EffectAction, FormAction, Receipt } from '../../src/core/action.js';
import { advance } from '../../src/core/advance.js';
import type { Cell } from '../../src/core/cell.js';
import type { TabWrite } from '../../src/core/diff.js';
import type { Edge, Put } from '../../src/core/edge.js';
import { type Job, Refusal } from '../../src/core/job.js';
import { rectangles } from '../../src/core/rectangles.js';
import type { Tab, World } from '../../src/core/world.js';
import * as records from '../../src/records/index.js';

/** What becomes of a call, and whether the thing happens, which is not always what the call says. */
export type Fate =
  | 'done'
  | 'failed'
  | 'returned'
  | 'unsure, happened'
  | 'unsure, did not'
  | 'threw, happened'
  | 'threw, did not';

/** Ends a run from inside a verb, as Google does without a word. */
export class Stopped extends Error {}

export interface Pretend extends Edge {
  /** What a run would read: for a job, only the tabs that it says it reads. Reading flushes, as it does in Google. */
  read(job?: Job): World;
  /** One run at a time. When it is stopped, the first `kept` of the writes that wait are kept. */
  alone<T>(work: () => T, kept?: number): T | undefined;
  /** A person at work in a tab, whatever run is going on. */
  edit(tab: string, change: (rows: Tab['rows']) => Tab['rows']): void;
  pass(hours: number): void;
  /** How many writes wait for a flush. */
  waiting(): number;
  /** How often each effect has happened, by its key. An invitation that is there already does not happen again. */
  readonly happened: Readonly<Record<string, number>>;
}

/** `gone`: keys of effects that have happened already. */
export function pretend(
  start: World,
  fateOf: (effect: EffectAction) => Fate = () => 'done',
  gone: readonly string[] = [],
): Pretend {
  let sheet = start;
  let waiting: ((before: World) => World)[] = [];
  let locked = false;
  let now = Date.parse(start.now);
  const happened: Record<string, number> = Object.fromEntries(gone.map((key) => [key, 1]));

  const flush = (most = waiting.length) => {
    for (const write of waiting.slice(0, most)) sheet = write(sheet);
    waiting = [];
  };

  const happen = (effect: EffectAction): Record<string, string> => {
    if ((effect.kind === 'event' || effect.kind === 'withdrawal') && happened[effect.key])
      return { eventId: effect.eventId };
    // To do it twice changes nothing.
    if (effect.kind === 'update' && happened[effect.key]) return { formId: effect.formId };
    happened[effect.key] = (happened[effect.key] ?? 0) + 1;
    if (effect.kind === 'event' || effect.kind === 'withdrawal') return { eventId: effect.eventId };
    if (effect.kind === 'mail') return {};
    if (effect.kind === 'update') return { formId: effect.formId };
    const tab = responseTab(effect, sheet.tabNames.length);
    sheet = { ...sheet, tabs: { ...sheet.tabs, [tab.name]: tab }, tabNames: [...sheet.tabNames, tab.name] };
    const url = `https://forms.example.org/${effect.key}`;
    return { formId: effect.key, url, prefill: `${url}?code=REFERENCE`, sheetId: String(tab.sheetId), tab: tab.name };
  };

  return {
    happened,
    waiting: () => waiting.length,
    pass: (hours) => {
      now += hours * 3600_000;
    },
    read(job) {
      flush();
      if (!job) return sheet;
      const ours = records.inOrder.map(({ name }) => name);
      const reads = [records.settings, ...job.reads, ...(job.sends ? [records.outbox] : [])].map(({ name }) => name);
      const seen = (name: string) => (ours.includes(name) ? reads.includes(name) : job.readsResponses === true);
      return { ...sheet, tabs: Object.fromEntries(Object.entries(sheet.tabs).filter(([name]) => seen(name))) };
    },
    alone(work, kept) {
      if (locked) throw new Refusal('Another run is at work in this Sheet.');
      locked = true;
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
        flush(kept);
        return undefined;
      } finally {
        locked = false;
        flush();
      }
    },
    edit(name, change) {
      flush();
      const tab = sheet.tabs[name]!;
      sheet = { ...sheet, tabs: { ...sheet.tabs, [name]: { ...tab, rows: change(tab.rows) } } };
    },
    put(item) {
      if (item.kind === 'write') {
        flush();
        refuseMovedRows(sheet.tabs[item.tab]!, item);
      }
      if (item.kind === 'trigger') sheet = advance(sheet, [item]);
      else waiting.push((before) => withPut(before, item));
    },
    append(name, rows) {
      waiting.push((before) => {
        const tab = before.tabs[name]!;
        return { ...before, tabs: { ...before.tabs, [name]: { ...tab, rows: [...tab.rows, ...rows] } } };
      });
    },
    flush: () => flush(),
    compare(name, first, rows) {
      flush();
      const tab = sheet.tabs[name]!;
      const found = [tab.header, ...tab.rows].slice(first - 1, first - 1 + rows.length);
      return JSON.stringify(found) === JSON.stringify(rows) ? undefined : tab;
    },
    listen() {
      flush();
      return sheet.tabs.People;
    },
    perform(effect) {
      const [state, end] = fateOf(effect).split(', ') as [Receipt['state'] | 'threw', string | undefined];
      const data = state === 'done' || end === 'happened' ? happen(effect) : {};
      if (state === 'threw') throw new Stopped('in the middle of a call');
      const at = new Date(now).toISOString();
      return state === 'done'
        ? { key: effect.key, state, at, data }
        : { key: effect.key, state, at, data: {}, error: state };
    },
    clock: () => (now += 250),
  };
}

/** The edge with something that happens before or after each verb; verbs count from 1. */
export function around(edge: Edge, when: { before?(verb: number): void; after?(verb: number): void }): Edge {
  let verbs = 0;
  const watched =
    <Asked extends unknown[], Told>(verb: (...asked: Asked) => Told) =>
    (...asked: Asked): Told => {
      const n = ++verbs;
      when.before?.(n);
      const told = verb(...asked);
      when.after?.(n);
      return told;
    };
  return {
    put: watched(edge.put),
    append: watched(edge.append),
    flush: watched(edge.flush),
    compare: watched(edge.compare),
    listen: watched(edge.listen),
    perform: watched(edge.perform),
    clock: watched(edge.clock),
  };
}

/** An edge that keeps to a run's order in another way than it should, to show that a law can be broken. */
export type Variant = (edge: Edge) => Edge;
export const asItIs: Variant = (edge) => edge;
/** To compare is to read, which flushes. */
export const withoutFlush: Variant = (edge) => ({ ...edge, flush: () => {}, compare: () => undefined });
/** Nothing is read again before it is sent. */
export const withoutLooking: Variant = (edge) => ({ ...edge, compare: () => undefined });
export const claimAfterwards: Variant = (edge) => {
  let claim: (() => void) | undefined;
  return {
    ...withoutLooking(edge),
    append(tab, rows) {
      if (rows.length === 1 && rows[0]!.includes('sending')) claim = () => edge.append(tab, rows);
      else edge.append(tab, rows);
    },
    perform(effect, attempt) {
      const receipt = edge.perform(effect, attempt);
      claim?.();
      return receipt;
    },
  };
};

/** As the edges write: cells at their places, whatever stands there by now. */
function withPut(before: World, item: Put): World {
  if (item.kind !== 'write') return advance(before, [item]);
  const tab = before.tabs[item.tab]!;
  const header = [...tab.header, ...item.newHeaders];
  const rows = tab.rows.map((cells) => header.map((_, column): Cell => cells[column] ?? ''));
  for (const { row, column, values } of rectangles(item)) {
    values.forEach((cells, down) => {
      rows[row - 2 + down] ??= header.map(() => '');
      cells.forEach((cell, right) => {
        rows[row - 2 + down]![column - 1 + right] = cell;
      });
    });
  }
  const end = rows.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
  return { ...before, tabs: { ...before.tabs, [item.tab]: { ...tab, header, rows: rows.slice(0, end) } } };
}

function refuseMovedRows(tab: Tab, { tab: name, before, idColumn, header, newHeaders }: TabWrite): void {
  const ids = (rows: Tab['rows']) => rows.map((cells) => String(cells[idColumn] ?? '')).join('\n');
  if (
    tab.header.join('\n') !== header.slice(0, header.length - newHeaders.length).join('\n') ||
    ids(tab.rows) !== ids(before)
  )
    throw new Refusal(`The rows of the tab "${name}" were moved while this ran.`);
}

function responseTab({ form }: FormAction, number: number): Tab {
  const header = ['Timestamp', ...form.questions.map(({ title }) => title)];
  return {
    name: `Form Responses ${number}`,
    sheetId: 5000 + number,
    header,
    rows: [],
    formUrl: 'https://forms.example.org',
  };
}

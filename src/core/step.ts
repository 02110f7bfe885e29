/** The engine: what a job wants, less what is already done; and the world after it has been done. */
import {
  type Action,
  type DecisionAction,
  type EffectAction,
  isEffect,
  type Receipt,
  type TabAction,
  type TriggerAction,
} from './action.js';
import { dict, groupBy, indexBy } from './dict.js';
import { diffRows, type TabWrite } from './diff.js';
import { type Job, Refusal } from './job.js';
import { effectLine, type Ledger, type Line, lineRow, readLedger, receiptLines, unknownEffect } from './outbox.js';
import { missingColumns } from './rows.js';
import { tablesByName } from './tables/index.js';
import { outboxTable } from './tables/outbox.js';
import type { Tab, World } from './world.js';

/** What an edge can perform as it stands. */
export type Todo = TabAction | TabWrite | TriggerAction | DecisionAction | EffectAction;

type Args = Readonly<Record<string, unknown>>;

export interface Performed {
  readonly todo: readonly Todo[];
  readonly receipts: readonly Receipt[];
}

const MOST_ROUNDS = 8;

/** Wanted actions that are not yet done, in the order in which they were wanted. */
export function pending(wanted: readonly Action[], world: World): Todo[] {
  const ledger = readLedger(world);
  const rows = groupBy(wanted, (action) => (action.kind === 'rows' ? action.tab : ''));
  const todo: Todo[] = [];
  const taken = dict<true>();
  for (const action of wanted) {
    if (action.kind === 'tab') {
      if (missingFromTab(action, world).length > 0) todo.push(action);
    } else if (action.kind === 'rows') {
      const write = action === rows[action.tab]![0] && pendingRows(action.tab, rows[action.tab]!, wanted, world);
      if (write) todo.push(write);
    } else if (action.kind === 'trigger') {
      if (world.triggers.indexOf(`${action.handler}|${action.on}`) < 0) todo.push(action);
    } else if (action.kind === 'decision') {
      if (decides(action, ledger)) todo.push(action);
    } else if (!taken[action.key] && isOpen(action, ledger)) {
      taken[action.key] = true;
      todo.push(action);
    }
  }
  return todo;
}

/** The world after the todo has been performed. An effect without a receipt is left as it was. */
export function advance(world: World, { todo, receipts }: Performed): World {
  const tabs: Record<string, Tab> = { ...world.tabs };
  const triggers = [...world.triggers];
  const lines: Line[] = [];
  const ledger = readLedger(world);
  const receiptOf = indexBy(receipts, (receipt) => receipt.key);
  for (const item of todo) {
    if (item.kind === 'tab') tabs[item.table.name] = withHeader(item, tabs[item.table.name]);
    else if (item.kind === 'write')
      tabs[item.tab] = { ...tabs[item.tab]!, header: item.header, rows: withoutBlankEnd(item.after) };
    else if (item.kind === 'trigger') triggers.push(`${item.handler}|${item.on}`);
    else if (item.kind === 'decision') lines.push(decisionLine(item, world.now));
    else lines.push(...effectLines(item, ledger, receiptOf));
  }
  if (lines.length > 0) tabs[outboxTable.name] = withLines(tabs[outboxTable.name], lines);
  return { ...world, tabs, triggers, tabNames: Object.keys({ ...tabs, ...toKeys(world.tabNames) }) };
}

/** Of what the jobs want, the effects that were confirmed before and are still open; nothing else. */
export function openEffects(jobs: readonly { readonly job: Job; readonly args: Args }[], world: World): EffectAction[] {
  const ledger = readLedger(world);
  const wanted = jobs.flatMap(({ job, args }) => pending(job.actions(world, args), world));
  return wanted.filter(isEffect).filter(({ key }) => (ledger[key] || unknownEffect).planned);
}

/** Everything that the job would do until it wants nothing more, as if every effect succeeded. */
export function plan(job: Job, args: Args, world: World): Todo[] {
  const all: Todo[] = [];
  let now = world;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const todo = pending(job.actions(now, args), now);
    if (todo.length === 0) return all;
    all.push(...todo);
    if (job.oneRound) return all;
    now = advance(now, { todo, receipts: todo.filter(isEffect).map((effect) => foreseen(effect, now.now)) });
  }
  throw new Error(`The job ${job.name} did not come to an end after ${MOST_ROUNDS} rounds.`);
}

/** Throws a Refusal naming the tab or column that the job needs and the Sheet lacks. */
export function requireTabs(job: Job, world: World): void {
  if (job.makesTabs) return;
  for (const name of job.reads) {
    const tab = world.tabs[name];
    if (!tab)
      throw new Refusal(`The tab "${name}" is missing. Choose Set up: it adds the tab and changes nothing else.`);
    const missing = missingColumns(tablesByName[name]!, tab.header);
    if (missing.length > 0) {
      throw new Refusal(
        `The tab "${name}" has no column "${missing.join('", "')}". Rename the column back, or choose Set up to add it.`,
      );
    }
  }
}

/** Headers that the tab still needs. */
export function missingFromTab(action: TabAction, world: World): readonly string[] {
  const tab = world.tabs[action.table.name];
  return tab ? missingColumns(action.table, tab.header) : action.table.columns.map((column) => column.header);
}

export function decisionLine(decision: DecisionAction, at: string): Line {
  const note = decision.state === 'sent' ? '{"by":"organiser"}' : 'asked by the organiser';
  return {
    key: decision.key,
    state: decision.state,
    attempt: decision.attempt,
    at,
    kind: '',
    to: '',
    what: '',
    content: '',
    note,
  };
}

function pendingRows(
  tab: string,
  actions: readonly Action[],
  wanted: readonly Action[],
  world: World,
): TabWrite | null {
  const present = world.tabs[tab];
  if (!present) {
    if (wanted.some((action) => action.kind === 'tab' && action.table.name === tab)) return null;
    throw new Refusal(`The tab "${tab}" is missing. Choose Set up: it adds the tab and changes nothing else.`);
  }
  const rows = actions.flatMap((action) => (action.kind === 'rows' ? [action] : []));
  return diffRows({ ...rows[0]!, rows: rows.flatMap((action) => action.rows) }, tablesByName[tab]!, present);
}

function isOpen(effect: EffectAction, ledger: Ledger): boolean {
  const { state } = ledger[effect.key] || unknownEffect;
  // An invitation has an id of our own choosing: asking again finds the first one instead of making a second.
  return state === 'open' || (state === 'doubtful' && effect.kind === 'event');
}

function decides(decision: DecisionAction, ledger: Ledger): boolean {
  const effect = ledger[decision.key] || unknownEffect;
  return (effect.state === 'doubtful' || effect.state === 'failed') && effect.nextAttempt === decision.attempt + 1;
}

function effectLines(effect: EffectAction, ledger: Ledger, receipts: Readonly<Record<string, Receipt>>): Line[] {
  const receipt = receipts[effect.key];
  if (!receipt) return [];
  const { planned, nextAttempt } = ledger[effect.key] || unknownEffect;
  const lines = [effectLine(effect, 'sending', nextAttempt, receipt.at), ...receiptLines(effect, receipt, nextAttempt)];
  return planned ? lines : [effectLine(effect, 'planned', 0, receipt.at), ...lines];
}

function foreseen(effect: EffectAction, at: string): Receipt {
  const data: Record<string, string> =
    effect.kind === 'form' ? { url: FORESEEN_LINK, prefill: FORESEEN_LINK, formId: '', sheetId: '', tab: '' } : {};
  return { key: effect.key, state: 'done', at, data };
}

/** Stands in a preview for the address of a form that is made on confirmation. */
export const FORESEEN_LINK = '[link to the form, made when you confirm]';

function withHeader(action: TabAction, tab: Tab | undefined): Tab {
  const missing = tab ? missingColumns(action.table, tab.header) : action.table.columns.map((column) => column.header);
  const base = tab || { name: action.table.name, sheetId: -1, header: [], rows: [], formUrl: '' };
  return { ...base, header: [...base.header, ...missing] };
}

function withLines(tab: Tab | undefined, lines: readonly Line[]): Tab {
  const base = tab || withHeader({ kind: 'tab', table: outboxTable }, undefined);
  const empty: Tab = { ...base, rows: [] };
  const write = diffRows({ kind: 'rows', tab: base.name, rows: lines.map(lineRow), replace: true }, outboxTable, empty);
  return { ...base, rows: [...base.rows, ...(write ? write.after : [])] };
}

function withoutBlankEnd<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => (cell as unknown) === '')) end--;
  return rows.slice(0, end);
}

function toKeys(names: readonly string[]): Record<string, true> {
  const keys: Record<string, true> = {};
  for (const name of names) keys[name] = true;
  return keys;
}

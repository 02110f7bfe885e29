/** The world as it is after something has been performed. */
import type { DecisionAction, EffectAction, Receipt, TabAction } from './action.js';
import { indexBy } from './dict.js';
import { diffRows } from './diff.js';
import {
  contentHash,
  effectLine,
  type Ledger,
  type Line,
  lineRow,
  readLedger,
  receiptLines,
  unknownEffect,
} from './ledger.js';
import { missingColumns } from './rows.js';
import type { Todo } from './step.js';
import { outboxTable } from './tables/outbox.js';
import type { Tab, World } from './world.js';

export interface Performed {
  readonly todo: readonly Todo[];
  readonly receipts: readonly Receipt[];
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

function effectLines(effect: EffectAction, ledger: Ledger, receipts: Readonly<Record<string, Receipt>>): Line[] {
  const receipt = receipts[effect.key];
  if (!receipt) return [];
  const { confirmed, nextAttempt } = ledger[effect.key] || unknownEffect;
  const lines = [effectLine(effect, 'sending', nextAttempt, receipt.at), ...receiptLines(effect, receipt, nextAttempt)];
  return confirmed === contentHash(effect) ? lines : [effectLine(effect, 'planned', 0, receipt.at), ...lines];
}

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

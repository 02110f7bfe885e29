/** What a job wants, less what is already done. */
import {
  type Action,
  type DecisionAction,
  type EffectAction,
  isEffect,
  type RowsAction,
  type TabAction,
  type TriggerAction,
} from './action.js';
import { dict, groupBy, indexBy } from './dict.js';
import { diffRows, type TabWrite } from './diff.js';
import { type Args, type Job, Refusal } from './job.js';
import { contentHash, isOpen, type Ledger, readLedger, unknownEffect } from './ledger.js';
import { missingFromTab } from './needs.js';
import { sentences } from './sentences.js';
import type { World } from './world.js';

/** What an edge can perform as it stands. */
export type Todo = TabAction | TabWrite | TriggerAction | DecisionAction | EffectAction;

/** Wanted actions that are not yet done, in the order in which they were wanted. */
export function pending(wanted: readonly Action[], world: World): Todo[] {
  const ledger = readLedger(world);
  const rows = groupBy(wanted.filter(isRows), ({ table }) => table.name);
  const todo: Todo[] = [];
  const taken = dict<true>();
  for (const action of wanted) {
    if (action.kind === 'tab') {
      if (missingFromTab(action, world).length > 0) todo.push(action);
    } else if (action.kind === 'rows') {
      const all = rows[action.table.name]!;
      const write = action === all[0] && pendingRows(all, wanted, world);
      if (write) todo.push(write);
    } else if (action.kind === 'trigger') {
      if (world.triggers.indexOf(`${action.handler}|${action.on}`) < 0) todo.push(action);
    } else if (action.kind === 'decision') {
      if (decides(action, ledger)) todo.push(action);
    } else if (!taken[action.key] && isOpen(ledger[action.key], world)) {
      taken[action.key] = true;
      todo.push(action);
    }
  }
  return todo;
}

/**
 * Of what the jobs want, the effects that were confirmed word for word and are still open, and those with the keys that
 * the organiser has just asked for; nothing else.
 */
export function openEffects(
  jobs: readonly { readonly job: Job; readonly args: Args }[],
  world: World,
  asked: readonly string[] = [],
): EffectAction[] {
  const ledger = readLedger(world);
  const refusals: Refusal[] = [];
  const wanted = wantedByAll(jobs, world, refusals).flatMap((actions) => pending(actions, world));
  const isConfirmed = (effect: EffectAction) => {
    const { confirmed, standing } = ledger[effect.key] || unknownEffect;
    return !standing && confirmed !== '' && confirmed === contentHash(effect);
  };
  const open = indexBy(
    wanted.filter(isEffect).filter((effect) => asked.indexOf(effect.key) >= 0 || isConfirmed(effect)),
    ({ key }) => key,
  );
  const isMissing = (key: string) => !open[key] && isOpen(ledger[key], world);
  if (refusals.length > 0 && asked.some(isMissing)) throw refusals[0];
  return Object.keys(open).map((key) => open[key]!);
}

/** What one of several refuses is no reason against the others: it is added to `refusals`. One alone throws it. */
export function wantedByAll(
  jobs: readonly { readonly job: Job; readonly args: Args }[],
  world: World,
  refusals: Refusal[] = [],
): (readonly Action[])[] {
  return jobs.flatMap(({ job, args }) => {
    try {
      return [job.actions(world, args)];
    } catch (error) {
      if (!(error instanceof Refusal) || jobs.length === 1) throw error;
      refusals.push(error);
      return [];
    }
  });
}

function pendingRows(actions: readonly RowsAction[], wanted: readonly Action[], world: World): TabWrite | null {
  const tab = actions[0]!.table.name;
  const present = world.tabs[tab];
  if (!present) {
    if (wanted.some((action) => action.kind === 'tab' && action.table.name === tab)) return null;
    throw new Refusal(sentences.tabMissing(tab));
  }
  return diffRows(joined(actions), present);
}

/** Several actions on one tab as one: their rows in order, and the columns that any of them adds. */
function joined(actions: readonly RowsAction[]): RowsAction {
  const [first] = actions;
  if (actions.length > 1 && actions.some(({ replace }) => replace))
    throw new Error(
      `One action replaces the rows of the tab "${first!.table.name}", and another writes to it as well.`,
    );
  const added = actions.flatMap(({ columns }) => columns || []);
  return {
    ...first!,
    rows: actions.flatMap(({ rows }) => rows),
    gone: actions.flatMap(({ gone = [] }) => gone),
    columns: added.filter(({ header }, index) => added.findIndex((one) => one.header === header) === index),
  };
}

function isRows(action: Action): action is RowsAction {
  return action.kind === 'rows';
}

function decides(decision: DecisionAction, ledger: Ledger): boolean {
  const effect = ledger[decision.key] || unknownEffect;
  if (decision.state === 'off') return effect.state === 'open' && effect.planned;
  return (effect.state === 'doubtful' || effect.state === 'failed') && effect.nextAttempt === decision.attempt + 1;
}

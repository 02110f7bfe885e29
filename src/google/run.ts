/** Runs a job: asks what it wants, does what is not yet done, and asks again, until nothing is wanted. */
import { type EffectAction, isEffect, type Receipt } from '../core/action.js';
import { advance, decisionLine } from '../core/advance.js';
import { dict, groupBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { contentHash, effectLine, readLedger, receiptLines, unknownEffect } from '../core/ledger.js';
import { requireTabs } from '../core/needs.js';
import { openEffects, pending, type Todo } from '../core/step.js';
import { outboxTable } from '../core/tables/outbox.js';
import type { World } from '../core/world.js';
import { makeTab } from './make-tab.js';
import { type OutboxWriter, outboxWriter } from './outbox.js';
import { readWorld } from './read-world.js';
import { perform } from './send.js';
import { writeTab } from './write-tab.js';

/** Google ends a run after six minutes without a word; nothing is claimed after this many milliseconds. */
const CLAIM_FOR = 270000;

export interface Outcome {
  readonly done: readonly Todo[];
  readonly failed: number;
  readonly unsure: number;
  /** Effects left for a later run, because of the time or the day's quota. */
  readonly left: number;
  /** As it is now. */
  readonly world: World;
}

type Args = Readonly<Record<string, unknown>>;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Without a world given, reads what the job needs. */
export function runJob(spreadsheet: Spreadsheet, job: Job, args: Args, given?: World): Outcome {
  const world = given || readWorld(spreadsheet, job);
  requireTabs(job, world);
  return runOn(spreadsheet, world, (now, round) =>
    job.oneRound && round > 0 ? [] : pending(job.actions(now, args), now),
  );
}

/** Performs the effects that were confirmed before and are still open, and the one that was just asked for. */
export function resume(
  spreadsheet: Spreadsheet,
  world: World,
  jobs: readonly { readonly job: Job; readonly args: Args }[],
  asked = '',
): Outcome {
  return runOn(spreadsheet, world, (now) => openEffects(jobs, now, asked));
}

function runOn(
  spreadsheet: Spreadsheet,
  start: World,
  wantedNow: (world: World, round: number) => readonly Todo[],
): Outcome {
  const budget: Budget = { until: Date.now() + CLAIM_FOR, mails: start.mailLeft };
  const attempted = dict<true>();
  const done: Todo[] = [];
  const receipts: Receipt[] = [];
  let world = start;
  let left = 0;
  for (let round = 0; left === 0; round++) {
    const todo = wantedNow(world, round).filter((item) => !isEffect(item) || !attempted[item.key]);
    if (todo.length === 0) break;
    const others = todo.filter((item) => !isEffect(item));
    for (const item of others) act(spreadsheet, item, world, receipts.length > 0);
    world = advance(world, { todo: others, receipts: [] });
    const effects = todo.filter(isEffect);
    const made = sendAll(spreadsheet, effects, world, budget);
    for (const { key } of made) attempted[key] = true;
    const closed = made.filter(({ state }) => state !== 'returned');
    left = effects.length - closed.length;
    world = advance(world, { todo: effects, receipts: made });
    receipts.push(...made);
    done.push(...others, ...effects.filter(({ key }) => made.some((one) => one.key === key && one.state === 'done')));
  }
  const states = groupBy(receipts, ({ state }) => state);
  return { done, failed: (states.failed || []).length, unsure: (states.unsure || []).length, left, world };
}

function act(spreadsheet: Spreadsheet, item: Todo, world: World, timeHasPassed: boolean): void {
  if (item.kind === 'tab') makeTab(spreadsheet, item.table);
  else if (item.kind === 'write') writeTab(spreadsheet, item, timeHasPassed);
  else if (item.kind === 'trigger') makeTrigger(spreadsheet, item.handler, item.on);
  else if (item.kind === 'decision') outboxOf(spreadsheet, world).append(decisionLine(item, world.now));
}

function makeTrigger(spreadsheet: Spreadsheet, handler: string, on: 'form submit' | 'every hour'): void {
  const builder = ScriptApp.newTrigger(handler);
  if (on === 'form submit') builder.forSpreadsheet(spreadsheet).onFormSubmit().create();
  else builder.timeBased().everyHours(1).create();
}

/** What this run may still spend. */
interface Budget {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Recipients. */
  mails: number;
}

/** Intents of all, then for each: claim, effect, receipt. Stops when Google puts one off, and in good time. */
function sendAll(spreadsheet: Spreadsheet, effects: readonly EffectAction[], world: World, budget: Budget): Receipt[] {
  if (effects.length === 0) return [];
  const outbox = outboxOf(spreadsheet, world);
  const ledger = readLedger(world);
  const stateOf = ({ key }: EffectAction) => ledger[key] || unknownEffect;
  const unplanned = effects.filter((effect) => stateOf(effect).confirmed !== contentHash(effect));
  if (unplanned.length > 0) outbox.appendAll(unplanned.map((effect) => effectLine(effect, 'planned', 0, world.now)));
  const receipts: Receipt[] = [];
  for (const effect of effects) {
    if (Date.now() > budget.until) break;
    if (effect.kind === 'mail' && budget.mails-- <= 0) continue;
    const receipt = sendOne(spreadsheet, outbox, effect, stateOf(effect).nextAttempt);
    receipts.push(receipt);
    if (receipt.state === 'returned') break;
  }
  return receipts;
}

function sendOne(spreadsheet: Spreadsheet, outbox: OutboxWriter, effect: EffectAction, attempt: number): Receipt {
  outbox.append(effectLine(effect, 'sending', attempt, new Date().toISOString()));
  SpreadsheetApp.flush();
  const receipt = perform(spreadsheet, effect);
  for (const line of receiptLines(effect, receipt, attempt)) outbox.append(line);
  return receipt;
}

function outboxOf(spreadsheet: Spreadsheet, world: World): OutboxWriter {
  return outboxWriter(spreadsheet, world.tabs[outboxTable.name]!.header);
}

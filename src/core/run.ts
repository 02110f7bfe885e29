/**
 * A run: does what a job wants and is not yet done, asks it again, and so on until it wants nothing. It decides everything
 * and touches nothing: it asks an edge for one verb after another.
 *
 * What goes out is written down first (a write-ahead log): intents of all, then for each claim, flush, effect, receipt.
 */
import { type EffectAction, isEffect, type Receipt } from './action.js';
import { advance, withLines } from './advance.js';
import { dict } from './dict.js';
import { type Answer, clock, perform, type Verb } from './edge.js';
import type { Args, Job } from './job.js';
import {
  cellsOf,
  claimLine,
  decisionLine,
  intentLine,
  type Line,
  outboxOf,
  readLedger,
  receiptLines,
  unknownEffect,
} from './ledger.js';
import { mailCap } from './mail-cap.js';
import { requireTabs } from './needs.js';
import { openEffects, pending, type Todo } from './step.js';
import { speak } from './words.js';
import type { World } from './world.js';

export type Run = Generator<Verb, Outcome, Answer>;

export interface Outcome {
  readonly done: readonly Todo[];
  readonly failed: number;
  readonly unsure: number;
  /** Effects left for a later run, because of the time or the day's quota. */
  readonly left: number;
  readonly before: World;
  /** As it is now. */
  readonly world: World;
}

/** What a run may spend. */
export interface Budget {
  /** Milliseconds since 1970; nothing is claimed after it. */
  readonly until: number;
  /** Mail recipients. */
  readonly mails: number;
}

const MOST_ROUNDS = 8;

/** Throws a Refusal when the Sheet lacks what the job needs. */
export function run(job: Job, args: Args, world: World, budget: Budget): Run {
  speak(world.language);
  requireTabs(job, world);
  const wanted = (now: World, round: number) => {
    if (round === MOST_ROUNDS)
      throw new Error(`The job ${job.name} did not come to an end after ${MOST_ROUNDS} rounds.`);
    return job.oneRound && round > 0 ? [] : pending(job.actions(now, args), now);
  };
  return rounds(wanted, world, budget);
}

/** Performs the effects that were confirmed before and are still open, and the one that was just asked for. */
export function resume(
  jobs: readonly { readonly job: Job; readonly args: Args }[],
  asked: string,
  world: World,
  budget: Budget,
): Run {
  speak(world.language);
  return rounds((now) => openEffects(jobs, now, asked), world, budget);
}

function* rounds(
  wanted: (world: World, round: number) => readonly Todo[],
  start: World,
  { until, mails }: Budget,
): Run {
  const purse = { until, mails };
  const receipts = dict<Receipt>();
  const done: Todo[] = [];
  let world = start;
  let left = 0;
  let held = 0;
  for (let round = 0; left + held === 0; round++) {
    const todo = wanted(world, round).filter((item) => !isEffect(item) || !receipts[item.key]);
    if (todo.length === 0) break;
    for (const item of todo) {
      if (isEffect(item)) continue;
      yield item.kind === 'decision'
        ? append(world, [decisionLine(item, world.now)])
        : { do: 'put', item, recheck: Object.keys(receipts).length > 0 };
      world = advance(world, [item]);
      done.push(item);
    }
    const effects = todo.filter(isEffect);
    world = withLines(world, yield* send(effects, world, purse, receipts));
    done.push(...effects.filter(({ key }) => receipts[key]?.state === 'done'));
    const notGone = effects.filter(({ key }) => !receipts[key] || receipts[key]!.state === 'returned');
    held = notGone.filter((effect) => preceding(effect).some((key) => receipts[key]?.state === 'failed')).length;
    left = notGone.length - held;
  }
  const number = (state: Receipt['state']) =>
    Object.keys(receipts).filter((key) => receipts[key]!.state === state).length;
  return { done, failed: number('failed'), unsure: number('unsure'), left, before: start, world };
}

/**
 * Intents of all, then for each: claim, flush, effect, receipt. Stops when one is put off, and in good time. Returns the
 * lines that were written; `receipts` takes what became of each, `purse` what is left to spend.
 */
function* send(
  effects: readonly EffectAction[],
  world: World,
  purse: { readonly until: number; mails: number },
  receipts: Record<string, Receipt>,
): Generator<Verb, readonly Line[], Answer> {
  const written: Line[] = [];
  function* write(lines: readonly Line[]): Generator<Verb, void, Answer> {
    if (lines.length > 0) yield append(world, lines);
    written.push(...lines);
  }
  const ledger = readLedger(world);
  const intended = effects.map((effect) => {
    const { confirmed, nextAttempt } = ledger[effect.key] || unknownEffect;
    const intent = intentLine(effect, world.now);
    return { effect, intent, confirmed: confirmed === intent.content, attempt: nextAttempt };
  });
  const cap = mailCap(ledger);
  const told = dict<true>();
  for (const key of effects.flatMap(preceding)) told[key] = true;
  yield* write(intended.filter(({ confirmed }) => !confirmed).map(({ intent }) => intent));
  for (const { effect, intent, attempt } of intended) {
    const now = yield* clock();
    if (now > purse.until) break;
    if (preceding(effect).some((key) => receipts[key]?.state !== 'done' && ledger[key]?.state !== 'done')) continue;
    // It happens on the day of the mail that tells of it.
    if (told[effect.key] && purse.mails <= 0) continue;
    if (cap.isReached(effect, now)) continue;
    if (effect.kind === 'mail' && purse.mails-- <= 0) continue;
    yield* write([claimLine(intent, attempt, new Date(now).toISOString())]);
    yield { do: 'flush' };
    const receipt = remembering(effect, yield* perform(effect));
    receipts[effect.key] = receipt;
    if (receipt.state === 'done') cap.count(effect, now);
    yield* write(receiptLines(intent, receipt, attempt));
    if (receipt.state === 'returned') break;
  }
  return written;
}

function preceding(effect: EffectAction): readonly string[] {
  return (effect.kind === 'mail' && effect.after) || [];
}

function append(world: World, lines: readonly Line[]): Verb {
  const { name, header } = outboxOf(world);
  return { do: 'append', tab: name, rows: cellsOf(lines, header) };
}

function remembering(effect: EffectAction, receipt: Receipt): Receipt {
  const kept = 'remember' in effect && receipt.state === 'done' ? effect.remember : undefined;
  return kept ? { ...receipt, data: { ...kept, ...receipt.data } } : receipt;
}

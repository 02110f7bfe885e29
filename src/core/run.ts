/**
 * A run: does what a job wants and is not yet done, asks it again, and so on until it wants nothing. It decides everything
 * and touches nothing: it asks an edge for one verb after another.
 *
 * What goes out is written down first (a write-ahead log): see `core/wave.ts`.
 */
import { type Action, type EffectAction, isEffect, isRepeatable, type Receipt } from './action.js';
import { advance, withTab } from './advance.js';
import { dict } from './dict.js';
import type { Answer, Verb } from './edge.js';
import type { Args, Job } from './job.js';
import { decisionLine } from './ledger.js';
import { requireTabs } from './needs.js';
import { openEffects, pending, type Todo, wantedByAll } from './step.js';
import { preceding, type Sending, send } from './wave.js';
import { speak } from './words.js';
import type { World } from './world.js';

export type Run = Generator<Verb, Outcome, Answer>;

/** A job, and what it is given. */
export interface Asked {
  readonly job: Job;
  readonly args: Args;
}

export interface Outcome {
  readonly done: readonly Todo[];
  readonly failed: number;
  /** Of what nobody knows whether it has happened, and somebody must decide. */
  readonly unsure: number;
  /** Effects left for a later run, because of the time, the day's quota, or what has stopped it. */
  readonly left: number;
  /** What a person must see to before the rest can go out; see `Receipt`. */
  readonly stopped: string;
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
  /** Which run it is; no two are the same. */
  readonly run: string;
  /** See `Sending`. */
  readonly pretended?: boolean;
  /** Mails and invitations are confirmed, and go out from this instant on (ISO, UTC). */
  readonly hold?: string;
}

const MOST_ROUNDS = 8;

/** Throws a Refusal when the Sheet lacks what the job needs. */
export function run(job: Job, args: Args, world: World, budget: Budget): Run {
  speak(world.language);
  requireTabs(job, world);
  const wants = (now: World) => job.actions(now, args);
  const todo = (now: World, round: number) => {
    if (round === MOST_ROUNDS)
      throw new Error(`The job ${job.name} did not come to an end after ${MOST_ROUNDS} rounds.`);
    return job.oneRound && round > 0 ? [] : pending(wants(now), now);
  };
  return rounds(todo, wants, world, budget, job.standing);
}

/**
 * Performs the effects that were confirmed before and are still open. `decided`: a word of the organiser that asks for some
 * of them once more; it is written down together with what goes out by it.
 */
export function resume(jobs: readonly Asked[], world: World, budget: Budget, decided?: Asked): Run {
  speak(world.language);
  const wants = (now: World) => wantedByAll(jobs, now).flat();
  const todo = (now: World, round: number) => {
    if (!decided) return openEffects(jobs, now);
    const { job, args } = decided;
    const decisions = round === 0 ? pending(job.actions(now, args), now) : [];
    return [...decisions, ...openEffects(jobs, advance(now, decisions), job.asks!(args))];
  };
  return rounds(todo, wants, world, budget);
}

function* rounds(
  wanted: (world: World, round: number) => readonly Todo[],
  wants: (world: World) => readonly Action[],
  start: World,
  budget: Budget,
  standing?: boolean,
): Run {
  const receipts = dict<Receipt>();
  const sending: Sending = {
    ...budget,
    ...(standing ? { standing } : {}),
    wants,
    heard: Date.parse(start.now),
    receipts,
    dropped: dict<true>(),
  };
  const done: Todo[] = [];
  let world = start;
  let unsure = 0;
  let left = 0;
  let held = 0;
  for (let round = 0; left + held === 0; round++) {
    const todo = wanted(world, round).filter(
      (item) => !isEffect(item) || !(receipts[item.key] || sending.dropped[item.key]),
    );
    if (todo.length === 0) break;
    const decisions = todo.flatMap((item) => (item.kind === 'decision' ? [item] : []));
    for (const item of todo) {
      if (isEffect(item) || item.kind === 'decision') continue;
      yield { do: 'put', item };
      world = advance(world, [item]);
      done.push(item);
    }
    done.push(...decisions);
    const effects = todo.filter(isEffect);
    const said = decisions.map((decision) => decisionLine(decision, world.now));
    if (effects.length + said.length > 0) world = yield* send(effects, said, world, sending);
    done.push(...effects.filter(({ key }) => receipts[key]?.state === 'done'));
    unsure += effects.filter(({ key, kind }) => receipts[key]?.state === 'unsure' && !isRepeatable(kind)).length;
    const notGone = effects.filter((effect) => isLeft(effect, sending));
    held = notGone.filter((effect) => preceding(effect).some((key) => receipts[key]?.state === 'failed')).length;
    left = notGone.length - held;
  }
  const all = Object.keys(receipts).map((key) => receipts[key]!);
  return {
    done,
    failed: all.filter(({ state }) => state === 'failed').length,
    unsure,
    left,
    stopped: all.reduce((found, { data }) => data.stopped || found, ''),
    before: start,
    world: sending.people ? withTab(world, sending.people.name, sending.people) : world,
  };
}

/** A later run will take it up. */
function isLeft({ key, kind }: EffectAction, { receipts, dropped }: Sending): boolean {
  const state = receipts[key]?.state;
  return !state ? !dropped[key] : state === 'returned' || (state === 'unsure' && isRepeatable(kind));
}

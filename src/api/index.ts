/** The door: what a request asks for, and the reply to it. An edge brings the world and performs. */
import { advance } from '../core/advance.js';
import { dict } from '../core/dict.js';
import { type Needs, Refusal } from '../core/job.js';
import { requireTabs } from '../core/needs.js';
import { plan } from '../core/plan.js';
import { openEffects, type Todo } from '../core/step.js';
import type { Table } from '../core/table.js';
import { speak } from '../core/words.js';
import type { Tab, World } from '../core/world.js';
import type { AreaJob } from '../programme/area.js';
import { areas, jobs, questions, resumable } from '../programme/index.js';
import { stoppedSentence } from '../programme/outbox/effects.js';
import { heldUntil, hourOf } from '../programme/outbox/later.js';
import { progressOf } from '../programme/outbox/progress.js';
import { undoOf } from '../programme/outbox/undo.js';
import { languageOf } from '../programme/setup/settings.js';
import { textsView } from '../programme/texts/view.js';
import * as records from '../records/index.js';
import { type Circumstances, isMine } from './notices.js';
import { amountsOf, nothingToDo, planOf, previewOf } from './preview.js';
import type { CardName, JobName, Reply, Request, RunResult } from './types.js';
import { type Standings, standingsOf, viewOf } from './view.js';
import { words } from './words.js';

export { resumable, standingJob, unattended } from '../programme/index.js';
export { heldUntil } from '../programme/outbox/later.js';
export { homeOf, languageOf } from '../programme/setup/settings.js';
export { type Circumstances, isMine, refuseRun, stopSentence } from './notices.js';
export { readRequest } from './requests.js';
export {
  cardNames,
  cardsToLoad,
  keptStandings,
  needsOfCards,
  nothingKnown,
  type Standings,
  standingsAfter,
  standingsOf,
  startHere,
} from './view.js';
export { words } from './words.js';

/** What whoever goes on with all that is open, or reads whatever has come in, needs to see. */
export const everything: Needs = {
  reads: records.holding,
  readsResponses: true,
  sends: true,
  signs: true,
};

/** A request that is answered from what the Sheet holds, and changes nothing. */
type Asking = Exclude<Request, { call: 'run' | 'view' | 'check' }>;

/** What a request needs to see. Everybody speaks, so everybody reads the settings. */
export function needsOf(request: Asking): Needs {
  if (request.call === 'progress') return { reads: [records.outbox], sends: true };
  if (request.call === 'ask') return questionNamed(request.question.about).needs;
  if (request.call === 'texts') return everything;
  const job = jobNamed(request.job);
  return job.asks ? everything : job;
}

export function jobNamed(name: string): AreaJob<JobName> {
  const job = jobs.find((one) => one.name === name);
  if (!job)
    throw new Refusal(
      words.noJob(
        name,
        jobs.map((one) => one.name),
      ),
    );
  return job;
}

/** Where the programme stands; what is not in `cards` as it is known, in the same language. */
export function answerView(
  world: World,
  cards: readonly CardName[],
  known: Standings,
  circumstances: Circumstances,
): { readonly reply: Reply; readonly standings: Standings } {
  speak(world.language);
  const now = standingsOf(world, cards);
  const standings = { ...now, of: { ...known.of, ...now.of } };
  return { reply: { ok: true, view: viewOf(world, standings, cards, circumstances) }, standings };
}

/** Answers a request that changes nothing. */
export function answer(request: Asking, found: World): Reply {
  speak(found.language);
  if (request.call === 'progress') return { ok: true, progress: progressOf(found) };
  if (request.call === 'ask') {
    const question = questionNamed(request.question.about);
    requireTabs(question.needs, found);
    return { ok: true, answer: question.answer(found, request.question) as NonNullable<Ok['answer']> };
  }
  if (request.call === 'texts') return { ok: true, texts: textsView(areas, found, request) };
  const job = jobNamed(request.job);
  const asOf = job.startsOver ? withoutTabs(found, job.startsOver) : found;
  const world = request.call === 'preview' ? heldUntil(asOf, request.at, job) : asOf;
  requireTabs(job, world);
  const args = request.args || {};
  const planned = plan(job, args, world);
  const todo = job.asks ? [...planned, ...goingOn(job.asks(args), advance(world, planned))] : planned;
  return request.call === 'plan'
    ? { ok: true, plan: planOf(todo, world) }
    : { ok: true, preview: previewOf(job, todo, world, args, advance(world, todo), found) };
}

/** What goes out after the organiser's word, as the run has it: what is only noted is noted whatever cannot be sent. */
function goingOn(asked: readonly string[], world: World): readonly Todo[] {
  if (asked.length > 0) return openEffects(resumable(world), world, asked);
  if (world.me === '' || !isMine(world)) return [];
  return resumable(world).flatMap((one) => {
    try {
      return openEffects([one], world);
    } catch (error) {
      if (isRefusal(error)) return [];
      throw error;
    }
  });
}

/** As a job finds it that starts over. */
function withoutTabs(world: World, tables: readonly Table[]): World {
  const isGone = (name: string) => tables.some((table) => table.name === name);
  const tabs = dict<Tab>();
  for (const name of Object.keys(world.tabs)) if (!isGone(name)) tabs[name] = world.tabs[name]!;
  return { ...world, tabs, tabNames: world.tabNames.filter((name) => !isGone(name)), owner: world.me };
}

type Ok = Extract<Reply, { ok: true }>;

/** What a run did, in numbers and in a sentence. `job`: null when it only went on with what was open. */
export function resultOf(
  job: AreaJob<JobName> | null,
  outcome: {
    readonly done: readonly Todo[];
    readonly failed: number;
    readonly unsure: number;
    readonly left: number;
    readonly stopped: string;
    readonly before: World;
    readonly world: World;
  },
): RunResult {
  const { done, failed, unsure, left, stopped, before, world } = outcome;
  // The run may have changed it.
  speak(languageOf(world));
  const { rows, mails, events, forms } = amountsOf(done);
  const undo = job?.undoable ? undoOf(done) : null;
  const isNothing = done.length === 0 && failed + unsure + left === 0;
  const told = [
    ...(job?.says && (done.length > 0 || job.takesOver) ? [job.says(world, before)] : []),
    ...(isNothing && !job?.takesOver ? [nothingToDo(world)] : [words.did(amountsOf(done))]),
    ...(failed > 0 ? [words.failed(failed)] : []),
    ...(unsure > 0 ? [words.inDoubt(unsure)] : []),
    ...(left > 0 && !stopped ? [before.from ? words.later(left, hourOf(before.from, world)) : words.left(left)] : []),
    ...(stopped ? [stoppedSentence(stopped)] : []),
  ];
  return {
    ...(job ? { job: job.name } : {}),
    ...(undo ? { undo } : {}),
    summary: told.filter((one) => one !== '').join(' ') || words.done,
    rows,
    mails,
    events,
    forms,
    failed,
    unsure,
    left,
  };
}

/** A refusal is told as it is; anything else is a fault of ours or of Google's, and is told as such. */
export function replyToError(error: unknown): Extract<Reply, { ok: false }> {
  const { message: told } = error as Error;
  const message = /[.!?]$/.test(told) ? told : `${told}.`;
  if (isRefusal(error)) {
    const { field } = error as Refusal;
    return { ok: false, sentence: message, ...(field ? { field } : {}) };
  }
  return { ok: false, sentence: isForbidden(error) ? words.notAllowed(message) : words.wentWrong(message) };
}

/** It waits for a person: a refusal, or a permission that is missing. */
export function isForeseen(error: unknown): boolean {
  return isRefusal(error) || isForbidden(error);
}

function isRefusal(error: unknown): boolean {
  return (error as Error).name === 'Refusal';
}

function isForbidden(error: unknown): boolean {
  return /permission|authoriz|not have access|scope/i.test((error as Error).message);
}

function questionNamed(about: string) {
  return questions.find((one) => one.about === about)!;
}

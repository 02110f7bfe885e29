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
import { jobs, questions, resumable } from '../programme/index.js';
import { stoppedSentence } from '../programme/outbox/effects.js';
import { languageOf } from '../programme/setup/settings.js';
import * as records from '../records/index.js';
import type { Circumstances } from './notices.js';
import { amountsOf, planOf, previewOf } from './preview.js';
import type { CardName, JobName, Reply, Request, RunResult } from './types.js';
import { type Standings, standingsOf, viewOf } from './view.js';
import { words } from './words.js';

export { resumable, standingJob, unattended } from '../programme/index.js';
export { languageOf } from '../programme/setup/settings.js';
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
  reads: records.inOrder.filter((table) => table !== records.start),
  readsResponses: true,
  sends: true,
  signs: true,
};

/** What a request needs to see. Everybody speaks, so everybody reads the settings. */
export function needsOf(request: Exclude<Request, { call: 'run' | 'view' | 'check' }>): Needs {
  if (request.call === 'ask') return questionNamed(request.question.about).needs;
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
export function answer(request: Exclude<Request, { call: 'run' | 'view' | 'check' }>, found: World): Reply {
  speak(found.language);
  if (request.call === 'ask') {
    const question = questionNamed(request.question.about);
    requireTabs(question.needs, found);
    return { ok: true, answer: question.answer(found, request.question) as NonNullable<Ok['answer']> };
  }
  const job = jobNamed(request.job);
  const world = job.startsOver ? withoutTabs(found, job.startsOver) : found;
  requireTabs(job, world);
  const args = request.args || {};
  const planned = plan(job, args, world);
  const asked = job.asks?.(args) || [];
  // As the run: what is only noted sends nothing.
  const todo =
    asked.length > 0 ? [...planned, ...openEffects(resumable(world), advance(world, planned), asked)] : planned;
  return request.call === 'plan'
    ? { ok: true, plan: planOf(todo, world) }
    : { ok: true, preview: previewOf(job, todo, world, args) };
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
  const isNothing = done.length === 0 && failed + unsure + left === 0;
  const told = [
    ...(job?.says && (done.length > 0 || job.takesOver) ? [job.says(world, before)] : []),
    ...(done.length > 0 ? [words.did(amountsOf(done))] : isNothing && !job?.takesOver ? [words.nothing] : []),
    ...(failed > 0 ? [words.failed(failed)] : []),
    ...(unsure > 0 ? [words.inDoubt(unsure)] : []),
    ...(left > 0 && !stopped ? [words.left(left)] : []),
    ...(stopped ? [stoppedSentence(stopped)] : []),
  ];
  return {
    ...(job ? { job: job.name } : {}),
    summary: told.join(' '),
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
  const { name, message: told } = error as Error;
  const message = /[.!?]$/.test(told) ? told : `${told}.`;
  if (name === 'Refusal') return { ok: false, sentence: message };
  const isForbidden = /permission|authoriz|not have access|scope/i.test(message);
  return { ok: false, sentence: isForbidden ? words.notAllowed(message) : words.wentWrong(message) };
}

function questionNamed(about: string) {
  return questions.find((one) => one.about === about)!;
}

/** The door: what a request asks for, and the reply to it. An edge brings the world and performs. */
import { advance } from '../core/advance.js';
import { type Job, Refusal } from '../core/job.js';
import { requireTabs } from '../core/needs.js';
import { plan } from '../core/plan.js';
import { openEffects } from '../core/step.js';
import { tables } from '../core/tables/index.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { jobs, resumable } from '../jobs/index.js';
import { answerTo, askReads } from './ask.js';
import { planOf, previewOf, rowsChanged, summaryOf } from './preview.js';
import type { JobName, Reply, Request, RunResult } from './types.js';
import { viewOf } from './view.js';

export { readRequest } from './requests.js';

/** What the sidebar's view needs to see. */
export const viewReads = { reads: tables.map(({ name }) => name), readsResponses: true };

/** After these jobs, what was confirmed earlier and is still open goes out. */
export function resumesAfter(job: string): boolean {
  return job === 'settle' || job === 'retry';
}

/** What a request needs to see. */
export function readsOf(
  request: Exclude<Request, { call: 'run' }>,
): Pick<Job, 'reads' | 'readsResponses' | 'readsTriggers'> {
  if (request.call === 'ask') return { reads: askReads };
  return request.call === 'view' || resumesAfter(request.job) ? viewReads : jobNamed(request.job);
}

export function jobNamed(name: string): Job {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Refusal(`There is no job "${name}".`);
  return job;
}

/** Answers a request that changes nothing. */
export function answer(request: Exclude<Request, { call: 'run' }>, world: World): Reply {
  if (request.call === 'view') return { ok: true, view: viewOf(world) };
  if (request.call === 'ask') {
    requireTabs({ reads: askReads }, world);
    return { ok: true, answer: answerTo(request.question, world) };
  }
  const job = jobNamed(request.job);
  requireTabs(job, world);
  const planned = plan(job, request.args || {}, world);
  const todo = resumesAfter(request.job)
    ? [...planned, ...openEffects(resumable(world), advance(world, planned), String(request.args?.key))]
    : planned;
  return request.call === 'plan'
    ? { ok: true, plan: planOf(todo, world) }
    : { ok: true, preview: previewOf(request.job, todo, world) };
}

/** What a run did, in numbers and in a sentence. */
export function resultOf(
  job: JobName,
  {
    done,
    failed,
    unsure,
    left,
    world,
  }: { done: Parameters<typeof summaryOf>[0]; failed: number; unsure: number; left: number; world: World },
): RunResult {
  const number = (kind: string) => done.filter((item) => item.kind === kind).length;
  const rows = done.reduce((sum, item) => sum + (item.kind === 'write' ? rowsChanged(item) : 0), 0);
  const rest = [
    failed > 0 ? `${count(failed, 'sending')} failed: see the Outbox.` : '',
    unsure > 0 ? `${count(unsure, 'sending')} in doubt: please decide below.` : '',
    left > 0
      ? `${count(left, 'sending')} left: they go out by themselves within a few hours, or when Google’s daily limit allows.`
      : '',
  ];
  const says = jobNamed(job).says;
  const told = says && done.length > 0 ? says(world) : '';
  const summary = [told, pastTense(summaryOf(done), failed + unsure + left > 0), ...rest]
    .filter((part) => part !== '')
    .join(' ');
  return {
    job,
    summary,
    rows,
    mails: number('mail'),
    events: number('event'),
    forms: number('form'),
    failed,
    unsure,
    left,
  };
}

/** A refusal is told as it is; anything else is a fault of ours or of Google's, and is told as such. */
export function replyToError(error: unknown): Reply {
  const { name, message: words } = error as Error;
  const message = /[.!?]$/.test(words) ? words : `${words}.`;
  if (name === 'Refusal') return { ok: false, sentence: message };
  if (/permission|authoriz|not have access|scope/i.test(message)) {
    return {
      ok: false,
      sentence: `Google did not allow this: ${message} Reload the Sheet, open the panel again and accept what it asks for.`,
    };
  }
  return {
    ok: false,
    sentence: `Something went wrong: ${message} What was done before is in the Outbox and will not be done twice; please try again.`,
  };
}

const PAST: Record<string, string> = {
  Writes: 'Wrote',
  Sends: 'Sent',
  Makes: 'Made',
  'Turns on': 'Turned on',
  Notes: 'Noted',
  'Sets up': 'Set up',
};

function pastTense(sentence: string, somethingElse: boolean): string {
  if (sentence.indexOf('Nothing to do') === 0) return somethingElse ? '' : sentence;
  return Object.keys(PAST).reduce((text, verb) => {
    const lower = verb.charAt(0).toLowerCase() + verb.slice(1);
    const past = PAST[verb]!;
    return text.replace(verb, past).replace(`; ${lower}`, `; ${past.charAt(0).toLowerCase()}${past.slice(1)}`);
  }, sentence);
}

/** The areas of the programme, in its order: the one list from which all others are derived. */
import type { Args, Job } from '../core/job.js';
import type { World } from '../core/world.js';
import type { Area, AreaJob, AreaQuestion } from './area.js';
import { introductions } from './introductions/index.js';
import { meetings } from './meetings/index.js';
import { outboxArea } from './outbox/index.js';
import { pairing } from './pairing/index.js';
import { isAnythingDue } from './schedule/due.js';
import { scheduleArea } from './schedule/index.js';
import { setupArea } from './setup/index.js';
import { signup } from './signup/index.js';
import { surveysArea } from './surveys/index.js';
import { textsArea } from './texts/index.js';

const all = (): readonly Area[] => areas;

export const areas = [
  setupArea(all),
  signup,
  pairing,
  introductions,
  meetings,
  surveysArea(all),
  scheduleArea(all),
  outboxArea(all),
  textsArea(all),
] as const;

type Areas = (typeof areas)[number];
type JobOf<A> = A extends { readonly jobs: readonly (infer J)[] } ? J : never;
type NameOf<J> = J extends { readonly name: infer N } ? N : never;
type QuestionOf<A> = A extends { readonly questions: readonly (infer Q)[] } ? Q : never;

export type JobName = NameOf<JobOf<Areas>>;

/** What may be asked: `about` and the facts that belong to it. */
export type Question =
  QuestionOf<Areas> extends infer Q
    ? Q extends AreaQuestion<infer N, infer F, unknown>
      ? string extends keyof F
        ? { readonly about: N }
        : { readonly about: N } & Readonly<F>
      : never
    : never;

export type CardName = Extract<Areas, { readonly card: unknown }>['name'];

/** What each card shows. */
export type Views = {
  readonly [A in Extract<Areas, { readonly card: unknown }> as A['name']]: ReturnType<A['card']['view']>;
};

export const jobs: readonly AreaJob<JobName>[] = all().flatMap((area) => area.jobs || []) as AreaJob<JobName>[];

/** Names of an area's jobs, the one for its next step first. */
export function jobsOf(area: string): readonly JobName[] {
  return jobs
    .filter((job) => all().some(({ name, jobs: own = [] }) => name === area && own.indexOf(job) >= 0))
    .map(({ name }) => name);
}

export const questions: readonly AreaQuestion[] = all().flatMap((area) => area.questions || []);

/** Jobs whose confirmed sendings go on by themselves when a run had to stop. */
export function resumable(world: World): readonly { readonly job: Job; readonly args: Args }[] {
  return jobs.flatMap((job) => (job.resumes?.(world) || []).map((args) => ({ job, args })));
}

/** Jobs that run by themselves, every hour and when a form is submitted: none that sends, since nobody has confirmed it. */
export const unattended: readonly AreaJob<JobName>[] = jobs.filter(({ basis, sends }) => basis && !sends);

/** The job that sends what may go out by itself, if anything is due. */
export function standingJob(world: World): AreaJob<JobName> | null {
  return isAnythingDue(world, all()) ? jobs.find(({ standing }) => standing)! : null;
}

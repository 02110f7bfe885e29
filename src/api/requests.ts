/** Checks what comes in from outside: a request is one of these, or a sentence says what is wrong with it. */
import * as z from 'zod/mini';
import { Refusal } from '../core/job.js';
import type { JobArgs, JobName, Request } from './types.js';

const line = z.string().check(z.maxLength(2000));
const none = z.object({});

/** Arguments of each job. */
const jobArgs: Record<JobName, z.ZodMiniType<JobArgs>> = {
  setup: none,
  intake: none,
  questions: z.object({
    questions: z.array(
      z.object({
        id: line,
        use: line,
        criterion: z.optional(line),
        side: z.optional(z.enum(['both', 'mentee', 'mentor'])),
      }),
    ),
  }),
  pair: none,
  approve: z.object({ ids: z.union([z.literal('all'), z.array(line)]), approve: z.boolean() }),
  pin: z.object({ id: line, pinned: z.boolean() }),
  publish: none,
  survey: z.object({ survey: line }),
  answers: none,
  settings: z.object({ settings: z.array(z.object({ id: line, value: line })) }),
  settle: z.object({ key: line, as: z.enum(['done', 'again']) }),
  retry: z.object({ key: line }),
};

const question = z.discriminatedUnion('about', [
  z.object({ about: z.literal('pair'), id: line }),
  z.object({ about: z.literal('two'), mentee: line, mentor: line }),
  z.object({ about: z.enum(['weights', 'mentors', 'others', 'touching']) }),
  z.object({ about: z.literal('round'), round: line }),
]);

const request = z.object({
  call: z.enum(['view', 'preview', 'plan', 'run', 'ask']),
  job: z.optional(z.string()),
  args: z.optional(z.record(z.string(), z.unknown())),
  question: z.optional(z.unknown()),
});

/** Throws a Refusal naming the field that is wrong. */
export function readRequest(json: unknown): Request {
  const { call, job, args, question: asked } = checked(request, parsed(json), 'request');
  if (call === 'view') return { call };
  if (call === 'ask') return { call, question: checked(question, asked, 'question') };
  const names = Object.keys(jobArgs);
  if (job === undefined || names.indexOf(job) < 0)
    throw new Refusal(`There is no job "${job}". Jobs: ${names.join(', ')}.`);
  const name = job as JobName;
  return { call, job: name, args: checked(jobArgs[name], args || {}, `job ${name}`) };
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (_) {
    throw new Refusal('The request is not JSON.');
  }
}

function checked<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Refusal(
    `The ${what} is not as expected: ${issue.path.join('.') || 'it'} is ${issue.message || issue.code}.`,
  );
}

/** Checks what comes in from outside: a request is one of these, or a sentence says what is wrong with it. */
import * as z from 'zod/mini';
import { Refusal } from '../core/job.js';
import { jobs, questions } from '../programme/index.js';
import type { CardName, JobName, Question, Request } from './types.js';
import { words } from './words.js';

const request = z.object({
  call: z.enum(['view', 'preview', 'plan', 'run', 'ask', 'check', 'progress', 'texts']),
  cards: z.optional(z.array(z.string())),
  job: z.optional(z.string()),
  args: z.optional(z.record(z.string(), z.unknown())),
  step: z.optional(z.string()),
  answer: z.optional(z.string()),
  end: z.optional(z.boolean()),
  id: z.optional(z.string()),
  subject: z.optional(z.string()),
  text: z.optional(z.string()),
  to: z.optional(z.string()),
  person: z.optional(z.string()),
  at: z.optional(z.string()),
  question: z.optional(z.looseObject({ about: z.string() })),
});

/** Throws a Refusal naming the field that is wrong. */
export function readRequest(json: unknown): Request {
  const { call, cards, job, args, at, question, ...rest } = checked(request, parsed(json), words.wrong.request);
  if (call === 'view') return { call, ...(cards ? { cards: cards as CardName[] } : {}) };
  if (call === 'progress') return { call };
  if (call === 'check' || call === 'texts') return { call, ...rest };
  if (call === 'ask') return { call, question: readQuestion(question) };
  const found = jobs.find(({ name }) => name === job);
  if (!found)
    throw new Refusal(
      words.noJob(
        String(job),
        jobs.map(({ name }) => name),
      ),
    );
  return {
    call,
    job: found.name as JobName,
    args: checked(found.args, args || {}, words.wrong.job(found.name)),
    ...(at === undefined ? {} : { at }),
  };
}

function readQuestion(asked: { readonly about: string } | undefined): Question {
  const about = z.enum(questions.map((one) => one.about));
  const { about: name } = checked(z.looseObject({ about }), asked, words.wrong.question);
  const found = questions.find((one) => one.about === name)!;
  return { about: name, ...checked(found.args, asked, words.wrong.question) } as Question;
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (_) {
    throw new Refusal(words.notJson);
  }
}

function checked<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Refusal(words.notAsExpected(what, issue.path.join('.')));
}

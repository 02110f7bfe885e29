/** The answers while they are being given: where they start from, what is still missing, and how they are sent. */
import { type Chosen, pagesOf, pathThrough } from '../../forms/path.js';
import type { AnswerShape, FormShape, QuestionShape, SubmissionShape } from '../../server/shapes.js';

/** `picked` are ticked options; `other` is the text beside "Other", undefined while that is not chosen. */
export interface Value {
  readonly text?: string;
  readonly picked?: readonly string[];
  readonly other?: string | undefined;
  /** Ticked columns for each row of a grid. */
  readonly rows?: readonly (readonly string[])[];
}

export interface Draft {
  readonly email: string;
  readonly values: Readonly<Record<string, Value | undefined>>;
}

const ASKS_NOTHING = new Set(['section', 'page']);

/** What the server says the fields start with. */
export function draftFrom(form: FormShape): Draft {
  const values: Record<string, Value | undefined> = {};
  for (const question of form.questions) {
    const given = form.answers[question.id];
    if (given !== undefined) values[question.id] = valueFrom(question, given);
  }
  return { email: form.email, values };
}

function valueFrom({ kind, options = [], other }: QuestionShape, given: AnswerShape): Value {
  if (kind === 'grid' || kind === 'checkboxGrid') {
    const rows = typeof given === 'string' ? [given] : given;
    return { rows: rows.map((row) => (typeof row === 'string' ? (row ? [row] : []) : row)) };
  }
  const list = typeof given === 'string' ? [given] : given.flat();
  if (kind === 'list') return { text: list.find((value) => options.includes(value)) ?? '' };
  if (kind !== 'choice' && kind !== 'checkbox') return { text: list[0] ?? '' };
  const picked = list.filter((value) => options.includes(value));
  const own = list.find((value) => value !== '' && !options.includes(value));
  return { picked, other: other ? own : undefined };
}

/** The option that stands chosen in a question; an own answer beside "Other" leads nowhere. */
export function chosenIn({ values }: Draft): Chosen {
  return (id) => values[id]?.picked?.[0] ?? values[id]?.text;
}

/** What the respondent must still mend on this page, by question id. */
export function missingOn(
  form: FormShape,
  page: readonly QuestionShape[],
  draft: Draft,
  first: boolean,
): Record<string, string> {
  const missing: Record<string, string> = {};
  if (first && form.collectEmail) {
    const email = draft.email.trim();
    if (!email) missing.email = 'This is a required question';
    else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) missing.email = 'Must be a valid e-mail address';
  }
  for (const question of page) {
    const value = draft.values[question.id];
    if (value?.other?.trim() === '') missing[question.id] = 'Write your answer beside "Other"';
    else if (question.required && !ASKS_NOTHING.has(question.kind) && !isAnswered(question, value)) {
      const everyRow = question.kind === 'grid' || question.kind === 'checkboxGrid';
      missing[question.id] = everyRow ? 'This question requires one response per row' : 'This is a required question';
    }
  }
  return missing;
}

function isAnswered({ rows }: QuestionShape, value: Value | undefined): boolean {
  if (rows) return rows.every((_, index) => (value?.rows?.[index]?.length ?? 0) > 0);
  return Boolean(value?.text?.trim() || value?.picked?.length || value?.other?.trim());
}

/** What is sent: the answers on the pages that they lead through, and no others. */
export function answersOf(form: FormShape, draft: Draft): SubmissionShape {
  const pages = pagesOf(form.questions);
  const path = pathThrough(pages, chosenIn(draft)) ?? [];
  const answers: Record<string, AnswerShape> = {};
  for (const question of path.flatMap((at) => pages[at] ?? [])) {
    const answer = answerOf(question, draft.values[question.id]);
    if (answer !== undefined) answers[question.id] = answer;
  }
  const sent = { email: draft.email.trim(), answers, ...(form.account ? { account: form.account } : {}) };
  return form.responseId ? { ...sent, responseId: form.responseId } : sent;
}

function answerOf({ kind, rows = [] }: QuestionShape, value: Value | undefined): AnswerShape | undefined {
  if (!value) return undefined;
  if (kind === 'grid') {
    const texts = rows.map((_, index) => value.rows?.[index]?.[0] ?? '');
    return texts.some(Boolean) ? texts : undefined;
  }
  if (kind === 'checkboxGrid') {
    const ticks = rows.map((_, index) => value.rows?.[index] ?? []);
    return ticks.some((row) => row.length > 0) ? ticks : undefined;
  }
  if (kind === 'choice' || kind === 'checkbox') {
    const all = [...(value.picked ?? []), ...(value.other?.trim() ? [value.other.trim()] : [])];
    if (all.length === 0) return undefined;
    return kind === 'checkbox' ? all : all[0];
  }
  return value.text ? value.text : undefined;
}

/** Forms of the workspace, as the pages want them. */
import type { Item } from '../../forms/model.js';
import { earlierResponse, type FormModel, formModel, prefill } from '../../forms/page-model.js';
import { stopOf } from '../../forms/shown.js';
import { submitForm } from '../../forms/submit.js';
import type { Host } from '../../kernel.js';
import type { FormShape, QuestionKind, QuestionShape, SubmissionShape, SubmittedShape } from '../shapes.js';

const KINDS: Readonly<Record<Item['type'], QuestionKind>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
  SCALE: 'scale',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkboxGrid',
  DATE: 'date',
  TIME: 'time',
  SECTION_HEADER: 'section',
  PAGE_BREAK: 'page',
};

/** The form, filled in by the query of its address; undefined also when a response to edit does not exist. */
export function formShape(host: Host, id: string, query: URLSearchParams): FormShape | undefined {
  const form = formModel(host, id, query.get('authuser') ?? '');
  if (!form) return undefined;
  const account = query.get('authuser') ?? '';
  const editedId = query.get('edit2');
  if (!editedId) return shapeOf(form, account, query.get('emailAddress') ?? '', prefill(host, id, query));
  const earlier = earlierResponse(host, id, editedId);
  return earlier && { ...shapeOf(form, account, earlier.email, earlier.answers), responseId: earlier.id };
}

export function submit(host: Host, formId: string, submission: SubmissionShape): SubmittedShape {
  const done = submitForm(host, formId, submission);
  if (done.ok) return { ok: true, responseId: done.responseId, problems: {} };
  const problems = done.problems.map(({ itemId, sentence }) => [itemId === 0 ? '' : String(itemId), sentence] as const);
  return { ok: false, problems: Object.fromEntries(problems) };
}

function shapeOf(form: FormModel, account: string, email: string, answers: FormShape['answers']): FormShape {
  return {
    id: form.publicId,
    title: form.title,
    description: form.description,
    open: form.open,
    closedMessage: form.closedMessage,
    collectEmail: form.asksEmail,
    confirmation: form.confirmation,
    canEdit: form.allowEdits,
    canRepeat: form.respondAgain && !form.oneResponse,
    questions: form.items.map(questionOf),
    email,
    ...(account === '' ? {} : { account }),
    answers,
  };
}

function questionOf(item: Readonly<Item>): QuestionShape {
  const { title, help, required, other, low, high, lowLabel, highLabel, rows, columns } = item;
  const kind = KINDS[item.type];
  const base = { ...stopOf(item), kind, title, help, required };
  if (kind === 'scale') return { ...base, low, high, lowLabel, highLabel };
  if (kind === 'grid' || kind === 'checkboxGrid') return { ...base, rows, columns };
  if (kind === 'choice' || kind === 'checkbox' || kind === 'list') return { ...base, other };
  return base;
}

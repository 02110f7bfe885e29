/** What a respondent wrote, checked as a form page checks it. */
import { isAddress } from '../mail/address.js';
import { type Answer, type Form, type Item, isGrid, isQuestion } from './model.js';
import { ROUND_IN_A_CIRCLE, shownBy } from './shown.js';

/** By item id or question title: text, ticked texts, or the answers by row title of a grid. */
export type Given = Readonly<Record<string, GivenAnswer>>;
export type GivenAnswer =
  | string
  | number
  | readonly string[]
  | readonly (readonly string[])[]
  | Readonly<Record<string, string | readonly string[]>>;

export interface AnswerProblem {
  /** 0: it is about the form as a whole, `email` about the address. */
  readonly itemId: number | 'email';
  readonly sentence: string;
}

export interface Checked {
  /** By item id; unanswered questions are absent. */
  readonly answers: Record<string, Answer>;
  readonly problems: AnswerProblem[];
}

const REQUIRED = 'This is a required question';

/**
 * All answers in the form's own shape, and everything that is wrong with them. Pages that the answers do not lead to
 * are not asked for theirs, and what was given there is dropped.
 */
export function checkAnswers(form: Form, given: Given): Checked {
  const all = checkEach(form, given);
  const shown = shownBy(form, all.answers);
  if (!shown) return { answers: {}, problems: [{ itemId: 0, sentence: ROUND_IN_A_CIRCLE }] };
  const answers = Object.fromEntries(Object.entries(all.answers).filter(([id]) => shown.has(id)));
  return { answers, problems: all.problems.filter(({ itemId }) => itemId === 0 || shown.has(String(itemId))) };
}

function checkEach(form: Form, given: Given): Checked {
  const answers: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  const used = new Set<string>();
  for (const item of form.items.filter(isQuestion)) {
    const name = nameFor(form, item, given);
    if (name !== undefined) used.add(name);
    const { answer, sentence } = checkAnswer(item, name === undefined ? undefined : given[name]);
    if (sentence !== undefined) problems.push({ itemId: item.id, sentence });
    else if (answer !== undefined) answers[item.id] = answer;
  }
  for (const name of Object.keys(given)) {
    if (!used.has(name)) problems.push({ itemId: 0, sentence: `The form has no question "${name}".` });
  }
  return { answers, problems };
}

/** What is wrong with the respondent's address, if anything. */
export function checkEmail(form: Form, email: string): AnswerProblem | undefined {
  if (!form.collectEmail && email === '') return undefined;
  if (email === '') return { itemId: 'email', sentence: REQUIRED };
  return isAddress(email) ? undefined : { itemId: 'email', sentence: 'Must be a valid email address' };
}

/** The key under which the answer to an item was given: its id, or its title if it is the first of that title on its page. */
function nameFor(form: Form, item: Item, given: Given): string | undefined {
  if (Object.hasOwn(given, String(item.id))) return String(item.id);
  const at = form.items.indexOf(item);
  const page = form.items.map(({ type }) => type).lastIndexOf('PAGE_BREAK', at);
  const first = form.items.slice(page + 1).find((one) => isQuestion(one) && one.title === item.title);
  return first === item && Object.hasOwn(given, item.title) ? item.title : undefined;
}

interface Verdict {
  readonly answer?: Answer;
  readonly sentence?: string;
}

function checkAnswer(item: Item, value: GivenAnswer | undefined): Verdict {
  if (isGrid(item)) return checkGrid(item, value);
  const values = (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map((one) => String(one))
    .filter((one) => one.trim() !== '');
  if (values.length === 0) return item.required ? { sentence: REQUIRED } : {};
  if (item.type === 'CHECKBOX') {
    const ticked = [...item.choices.filter((one) => values.includes(one)), ...new Set(strangers(item, values))];
    return strangers(item, values).length > (item.other ? 1 : 0)
      ? { sentence: `"${strangers(item, values)[0]}" is not one of the choices.` }
      : { answer: ticked };
  }
  if (values.length > 1) return { sentence: 'Choose one answer only.' };
  const text = item.type === 'PARAGRAPH_TEXT' ? values[0]!.replace(/\r\n?/g, '\n') : values[0]!;
  const sentence = singleProblem(item, text);
  return sentence === undefined ? { answer: text } : { sentence };
}

function singleProblem(item: Item, text: string): string | undefined {
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return item.other || item.choices.includes(text) ? undefined : `"${text}" is not one of the choices.`;
    case 'SCALE':
      return /^\d+$/.test(text) && Number(text) >= item.low && Number(text) <= item.high
        ? undefined
        : `Choose a whole number from ${item.low} to ${item.high}.`;
    case 'DATE':
      return isDay(text) ? undefined : 'Invalid date';
    case 'TIME':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? undefined : 'Invalid time';
    case 'TEXT':
      return /[\r\n]/.test(text) ? 'Write the answer in one line.' : undefined;
    default:
      return undefined;
  }
}

function checkGrid(item: Item, value: GivenAnswer | undefined): Verdict {
  const byRow: Readonly<Record<string, unknown>> = rowsOf(item, value);
  const strange = Object.keys(byRow).find((row) => !item.rows.includes(row));
  if (strange !== undefined) return { sentence: `The question has no row "${strange}".` };
  const cells = item.rows.map((row) => {
    const cell = byRow[row];
    return (Array.isArray(cell) ? cell : cell === undefined || cell === null ? [] : [cell])
      .map(String)
      .filter((one) => one !== '');
  });
  const bad = cells.flat().find((one) => !item.columns.includes(one));
  if (bad !== undefined) return { sentence: `"${bad}" is not one of the columns.` };
  if (item.required && cells.some((cell) => cell.length === 0)) {
    return { sentence: 'This question requires one response per row' };
  }
  if (cells.every((cell) => cell.length === 0)) return {};
  if (item.type === 'CHECKBOX_GRID') {
    return { answer: cells.map((cell) => item.columns.filter((column) => cell.includes(column))) };
  }
  return cells.some((cell) => cell.length > 1)
    ? { sentence: 'Choose one answer only in each row.' }
    : { answer: cells.map((cell) => cell[0] ?? '') };
}

/** A grid's answers by row title, also when they were given as a list in the order of the rows. */
function rowsOf(item: Item, value: GivenAnswer | undefined): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (Array.isArray(value)) return Object.fromEntries(item.rows.map((row, at) => [row, value[at]]));
  return typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : { [String(value)]: '' };
}

function strangers(item: Item, values: readonly string[]): string[] {
  return values.filter((one) => !item.choices.includes(one));
}

function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A respondent submits a form: checked, stored, written to the tab, and told to the scripts that wait for it. */
import { activeSpreadsheet } from '../event-objects.js';
import type { Host, RunResult } from '../kernel.js';
import type { ScriptObject } from '../script-object.js';
import { displayAt } from '../spreadsheet/book/cells.js';
import { editResponseUrl } from './addresses.js';
import { type AnswerProblem, checkAnswers, checkEmail, type Given } from './answers.js';
import { newFormObject } from './form.js';
import { formEditor } from './form-editor.js';
import { FormResponse } from './form-response.js';
import { findForm, findResponse, responseBy } from './form-store.js';
import type { Form, Response } from './model.js';
import { destinationTab } from './response-tab.js';
import { type Stored, storeResponse } from './store-response.js';
import { unwelcome } from './welcome.js';

export interface Submission {
  readonly email?: string;
  /** The Google account that is signed in; otherwise nobody is. */
  readonly account?: string;
  readonly answers: Given;
  /** The response that is edited. */
  readonly responseId?: string;
  /** ISO instant or milliseconds; otherwise now. */
  readonly at?: string | number;
}

export type Submitted =
  | {
      readonly ok: true;
      readonly responseId: string;
      readonly editUrl: string;
      /** Runs of the triggers that waited for it. */
      readonly runs: readonly RunResult[];
    }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** Does what the Submit button of a form does. With problems nothing is stored and nothing runs. */
export function submitForm(host: Host, formId: string, submission: Submission): Submitted {
  return host.hold((): Submitted => {
    const form = findForm(host.store, formId);
    if (!form) return refusal('This form does not exist.');
    const account = (submission.account ?? '').trim();
    const email = form.collects === 'verified' ? account : (submission.email ?? '').trim();
    const edited = submission.responseId ? findResponse(host.store, form, submission.responseId) : undefined;
    const closed = unwelcome(host, form, account) ?? refused(host, form, email, submission.responseId, edited);
    if (closed !== undefined) return refusal(closed);
    const { answers, problems } = checkAnswers(form, submission.answers);
    const wrong = checkEmail(form, email);
    if (wrong) problems.unshift(wrong);
    if (problems.length > 0) return { ok: false, problems };
    const at = instant(host, submission.at);
    const address = form.collectEmail || form.oneResponse ? email : '';
    const stored = storeResponse(host, form, { answers, email: address, at, ...(edited ? { edited } : {}) });
    const runs = announce(host, stored);
    const { id } = stored.response;
    return { ok: true, responseId: id, editUrl: editResponseUrl(host.store, stored.form, id), runs };
  });
}

/** Why the form takes no answers from this person, if it does not. */
function refused(host: Host, form: Form, email: string, responseId: string | undefined, edited: Response | undefined) {
  const closed = form.closedMessage || `The form ${form.title || form.name} is no longer accepting responses.`;
  if (!form.published || !form.accepting) return closed;
  if (responseId && !edited) return 'The response that was to be edited does not exist.';
  if (edited && !form.allowEdits) return 'Editing responses is disabled for this form.';
  if (edited || !form.oneResponse) return undefined;
  if (email === '') return 'Sign in to continue: this form takes one response from each person.';
  return responseBy(host.store, form, email)
    ? "You've already responded. You can fill out this form only once."
    : undefined;
}

/** Runs the form-submit triggers of the spreadsheet, then those of the form. */
function announce(host: Host, stored: Stored): RunResult[] {
  const { form, response } = stored;
  const ofSheet = toSheet(host, stored);
  const ofForm = host.fireTriggers({
    on: 'ON_FORM_SUBMIT',
    source: form.id,
    args: () => {
      const editor = formEditor(host, form.id);
      const answered = new FormResponse(editor, { answers: response.answers, stored: response });
      return [{ response: answered, source: newFormObject(editor) }];
    },
  });
  return [...ofSheet, ...ofForm];
}

function toSheet(host: Host, { form, response, edited }: Stored): RunResult[] {
  const found = destinationTab(host, form);
  if (!found || response.row === 0) return [];
  const { book, tab, destination } = found;
  const width = Math.max(...destination.columns.map((column) => column.at));
  const values = new Array<string>(width).fill('');
  const namedValues: Record<string, string[]> = {};
  destination.columns.forEach((column, index) => {
    const value = response.cells[index] ?? null;
    // Of an edited response Google tells only what changed.
    const same = edited && column.of !== 'timestamp' && (edited.cells[index] ?? null) === value;
    const text = same ? '' : displayAt(book, tab, response.row, column.at);
    values[column.at - 1] = text;
    namedValues[column.header] = [...(namedValues[column.header] ?? []), text];
  });
  return host.fireTriggers({
    on: 'ON_FORM_SUBMIT',
    source: destination.spreadsheetId,
    args: (execution) => {
      const source = activeSpreadsheet(execution) as SpreadsheetLike;
      const sheet = source.getSheets().find((one) => one.getSheetId() === destination.sheetId)!;
      const range = sheet.getRange(response.row, 1, 1, width);
      return [{ namedValues, range, source, values }];
    },
  });
}

interface SpreadsheetLike extends ScriptObject {
  getSheets(): readonly (ScriptObject & {
    getSheetId(): number;
    getRange(row: number, column: number, rows: number, columns: number): ScriptObject;
  })[];
}

function refusal(sentence: string): Submitted {
  return { ok: false, problems: [{ itemId: 0, sentence }] };
}

function instant(host: Host, at: string | number | undefined): number {
  const ms = typeof at === 'string' ? Date.parse(at) : (at ?? host.clock.now());
  if (Number.isNaN(ms)) throw new Error(`"${at}" is not an instant; write it as 2027-01-11T09:00:00Z.`);
  return ms;
}

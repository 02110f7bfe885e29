/** A response as scripts know it: one that is being put together, or one that was submitted. */
import { NotEmulated, ServiceError } from '../errors.js';
import { SERVICE } from '../script-object.js';
import { editResponseUrl, prefilledUrl } from './addresses.js';
import { refuseAddress } from './form/settings.js';
import type { FormEditor } from './form-editor.js';
import type { AnyItem } from './items/any-item.js';
import { ItemResponse } from './items/item-response.js';
import type { Answer, Form, Response } from './model.js';
import { ROUND_IN_A_CIRCLE, shownBy } from './shown.js';
import { storeResponse } from './store-response.js';

interface State {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Absent before it is submitted. */
  readonly stored?: Response;
}

/** Types that a submitted response lists even when they were left empty. */
const ALWAYS = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

export class FormResponse {
  readonly [SERVICE] = 'FormApp.FormResponse';
  readonly _editor: FormEditor;
  _state: State;
  constructor(editor: FormEditor, state: State) {
    this._editor = editor;
    this._state = state;
  }

  withItemResponse(response: unknown): this {
    if (!(response instanceof ItemResponse)) throw new ServiceError('Invalid argument: response');
    this._state = { ...this._state, answers: { ...this._state.answers, [response._id]: response._answer } };
    return this;
  }

  /** Stores the response and its row; unlike a respondent's, it runs no trigger. */
  submit(): FormResponse {
    const { host } = this._editor;
    const form = this._editor.form();
    refuse(form, this._state.answers);
    const stored = storeResponse(host, form, { answers: this._state.answers, email: '', at: host.clock.now() });
    return new FormResponse(this._editor, { answers: stored.response.answers, stored: stored.response });
  }

  toPrefilledUrl(): string {
    refuseAddress(this._editor.host, this._editor.form());
    return prefilledUrl(this._editor.host.store, this._editor.form(), this._state.answers);
  }
  getItemResponses(): ItemResponse[] {
    const { answers, stored } = this._state;
    return this._editor
      .form()
      .items.filter((item) => answers[item.id] !== undefined || (stored && ALWAYS.includes(item.type)))
      .map((item) => new ItemResponse(this._editor, item.id, answers[item.id] ?? ''));
  }
  getResponseForItem(item: unknown): ItemResponse | null {
    const id = (item as AnyItem)?._id;
    return this.getItemResponses().find((one) => one._id === id) ?? null;
  }
  getRespondentEmail(): string {
    return this._state.stored?.email ?? '';
  }
  getTimestamp(): Date | null {
    return this._state.stored ? new Date(this._state.stored.at) : null;
  }
  getId(): string | null {
    return this._state.stored?.id ?? null;
  }
  getEditResponseUrl(): string | null {
    const { stored } = this._state;
    return stored ? editResponseUrl(this._editor.host.store, this._editor.form(), stored.id) : null;
  }
}

function refuse(form: Form, answers: State['answers']): void {
  if (!form.published || !form.accepting) throw new ServiceError('This form is not currently accepting responses.');
  if (form.oneResponse) {
    throw new ServiceError('A script cannot respond to a form that allows one response per user.');
  }
  const shown = shownBy(form, answers);
  if (!shown) throw new NotEmulated('FormApp.FormResponse.submit', ROUND_IN_A_CIRCLE);
  const skipped = form.items.filter(({ id }) => !shown.has(String(id)));
  if (skipped.some(({ id }) => answers[id] !== undefined)) {
    throw new NotEmulated('FormApp.FormResponse.submit with an answer on a page that the other answers skip');
  }
  const missing = form.items.find((item) => item.required && !skipped.includes(item) && answers[item.id] === undefined);
  if (missing) throw new ServiceError(`The required question "${missing.title}" has no answer.`);
}

/** The responses to a form, and the tab that they are written to. */
import { ServiceError, signatureError } from '../../errors.js';
import { enumOf } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import { FormResponse } from '../form-response.js';
import { deleteResponses, findResponse, responsesOf } from '../form-store.js';
import type { Form, Response } from '../model.js';
import { linkTab, unlinkTab } from '../response-tab.js';
import type { FormMembers } from './parts.js';

export const DestinationType = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

export const responseMembers: FormMembers = {
  getDestinationId() {
    return destinationOf(this._editor).spreadsheetId;
  },
  getDestinationType() {
    destinationOf(this._editor);
    return DestinationType.SPREADSHEET;
  },
  setDestination(type: unknown, id: unknown) {
    if (type !== DestinationType.SPREADSHEET || typeof id !== 'string')
      throw signatureError('FormApp.Form.setDestination', [type, id]);
    const { host } = this._editor;
    if (id !== host.spreadsheetId) throw new ServiceError(`Invalid response destination: ${id}`);
    this._editor.change((form) => linkTab(host, form));
    return this;
  },
  removeDestination() {
    destinationOf(this._editor);
    this._editor.change((form) => unlinkTab(this._editor.host, form));
    return this;
  },
  createResponse() {
    return new FormResponse(this._editor, { answers: {} });
  },
  getResponses(timestamp?: unknown) {
    const from = timestamp instanceof Date ? timestamp.getTime() : Number.NEGATIVE_INFINITY;
    return responsesOf(this._editor.host.store, this._editor.form())
      .filter((response) => response.at >= from)
      .map((response) => responseOf(this._editor, response));
  },
  getResponse(id: unknown) {
    return responseOf(this._editor, storedResponse(this._editor, id));
  },
  deleteResponse(id: unknown) {
    storedResponse(this._editor, id);
    deleteResponses(this._editor.host.store, this._editor.form(), String(id));
    return this;
  },
  /** The rows in the response tab stay. */
  deleteAllResponses() {
    deleteResponses(this._editor.host.store, this._editor.form());
    return this;
  },
};

function destinationOf(editor: FormEditor): NonNullable<Form['destination']> {
  const found = editor.form().destination;
  if (!found) throw new ServiceError('The form currently has no response destination.');
  return found;
}

function storedResponse(editor: FormEditor, id: unknown): Response {
  const found = findResponse(editor.host.store, editor.form(), String(id));
  if (!found) throw new ServiceError('No response with the given ID could be found.');
  return found;
}

function responseOf(editor: FormEditor, stored: Response): FormResponse {
  return new FormResponse(editor, { answers: stored.answers, stored });
}

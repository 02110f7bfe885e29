/** The responses to a form, and the tab that they are written to. */
import { ServiceError, signatureError } from '../../errors.js';
import { enumOf, type Members } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import { FormResponse } from '../form-response.js';
import { deleteResponses, findResponse, responsesOf } from '../form-store.js';
import type { Form, Response } from '../model.js';
import { linkTab, unlinkTab } from '../response-tab.js';

export const DestinationType = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

export function responseMembers(editor: FormEditor): Members {
  const { host } = editor;
  const destination = (): NonNullable<Form['destination']> => {
    const found = editor.form().destination;
    if (!found) throw new ServiceError('The form currently has no response destination.');
    return found;
  };
  const find = (id: unknown): Response => {
    const found = findResponse(host.store, editor.form(), String(id));
    if (!found) throw new ServiceError('No response with the given ID could be found.');
    return found;
  };
  const responseOf = (stored: Response): FormResponse => new FormResponse(editor, { answers: stored.answers, stored });
  return {
    getDestinationId: () => destination().spreadsheetId,
    getDestinationType() {
      destination();
      return DestinationType.SPREADSHEET;
    },
    setDestination(type: unknown, id: unknown) {
      if (type !== DestinationType.SPREADSHEET || typeof id !== 'string')
        throw signatureError('FormApp.Form.setDestination', [type, id]);
      if (id !== host.spreadsheetId) throw new ServiceError(`Invalid response destination: ${id}`);
      editor.change((form) => linkTab(host, form));
      return this;
    },
    removeDestination() {
      destination();
      editor.change((form) => unlinkTab(host, form));
      return this;
    },
    createResponse: () => new FormResponse(editor, { answers: {} }),
    getResponses(timestamp?: unknown) {
      const from = timestamp instanceof Date ? timestamp.getTime() : Number.NEGATIVE_INFINITY;
      return responsesOf(host.store, editor.form())
        .filter((response) => response.at >= from)
        .map(responseOf);
    },
    getResponse: (id: unknown) => responseOf(find(id)),
    deleteResponse(id: unknown) {
      find(id);
      deleteResponses(host.store, editor.form(), String(id));
      return this;
    },
    /** The rows in the response tab stay. */
    deleteAllResponses() {
      deleteResponses(host.store, editor.form());
      return this;
    },
  };
}

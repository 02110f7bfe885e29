/** Keeps what a respondent, or a script in their place, has answered: the response and its row in the tab. */
import type { Host } from '../kernel.js';
import { newResponseId, saveForm, saveResponse } from './form-store.js';
import type { Answer, Form, Response } from './model.js';
import { writeRow } from './response-tab.js';

export interface Stored {
  readonly form: Form;
  readonly response: Response;
  readonly edited?: Response;
}

/** Stores a response and its row, both or neither. */
export function storeResponse(
  host: Host,
  form: Form,
  given: {
    readonly answers: Readonly<Record<string, Answer>>;
    readonly email: string;
    readonly at: number;
    readonly edited?: Response;
  },
): Stored {
  const { answers, email, at, edited } = given;
  return host.store.transaction(() => {
    const id = edited?.id ?? newResponseId(host.store, form, at);
    const fresh = { id, formId: form.id, at, email, answers, row: edited?.row ?? 0, cells: edited?.cells ?? [] };
    saveResponse(host.store, fresh);
    const response = writeRow(host, form, fresh);
    saveResponse(host.store, response);
    saveForm(host.store, form);
    return { form, response, ...(edited ? { edited } : {}) };
  });
}

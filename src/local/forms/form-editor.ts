/** One form under work by a script: read afresh for each call, stored after each change. */
import { ServiceError } from '../errors.js';
import type { Host } from '../kernel.js';
import { findForm, saveForm } from './form-store.js';
import type { Form, Item } from './model.js';
import { followQuestions } from './response-tab.js';

export interface FormEditor {
  readonly host: Host;
  readonly formId: string;
  form(): Form;
  item(id: number): Item;
  /** Changes the form; the header of its response tab follows. */
  change(work: (form: Form) => void): void;
}

export function formEditor(host: Host, formId: string): FormEditor {
  const form = (): Form => {
    const found = findForm(host.store, formId, true);
    if (!found) throw new ServiceError(NO_ITEM);
    return found;
  };
  return {
    host,
    formId,
    form,
    item(id) {
      const found = form().items.find((one) => one.id === id);
      if (!found) throw new ServiceError('The item was deleted from the form.');
      return found;
    },
    change(work) {
      host.store.transaction(() => {
        const changed = form();
        work(changed);
        followQuestions(host, changed);
        saveForm(host.store, changed);
      });
    },
  };
}

export const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have ' +
  'permission to access it.';

/** FormApp as scripts know it. */
import { ServiceError, signatureError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { type ScriptObject, SERVICE } from '../script-object.js';
import { writeBufferOf } from '../spreadsheet/write-buffer.js';
import { formIdOf } from './addresses.js';
import { DestinationType } from './form/responses.js';
import { newFormObject } from './form.js';
import { formEditor, NO_ITEM } from './form-editor.js';
import { findForm, formsSchema, newForm } from './form-store.js';
import { ItemType } from './items/item.js';
import { PageNavigationType } from './items/page-break.js';

class FormApp {
  readonly [SERVICE] = 'FormApp';
  readonly DestinationType = DestinationType;
  readonly ItemType = ItemType;
  readonly PageNavigationType = PageNavigationType;
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
    // So that response tabs that wait for the end of the run hear of it.
    writeBufferOf(execution);
  }

  create(title: unknown, isPublished: unknown): ScriptObject {
    const fits = typeof title === 'string' && (isPublished === null || typeof isPublished === 'boolean');
    if (!fits) throw signatureError('FormApp.create', isPublished === null ? [title] : [title, isPublished]);
    if (title === '') throw new ServiceError('Invalid argument: title');
    const { host, user } = this.#execution;
    const { created, publishing, collects, responders } = host.circumstances.forms;
    const isAsked = isPublished ?? created === 'published';
    const published = !publishing || (isAsked === true && created !== 'never published');
    const defaults = { publishing, collects, responders };
    const form = newForm(host.store, user, host.clock.now(), title, published, defaults);
    return newFormObject(formEditor(host, form.id));
  }

  openById(id: unknown): ScriptObject {
    if (typeof id !== 'string') throw signatureError('FormApp.openById', [id]);
    const { host } = this.#execution;
    if (!findForm(host.store, id, true)) throw new ServiceError(NO_ITEM);
    return newFormObject(formEditor(host, id));
  }

  /** The public address holds another id than the form's own and does not open it for a script. */
  openByUrl(url: unknown): ScriptObject {
    if (typeof url !== 'string') throw signatureError('FormApp.openByUrl', [url]);
    const found = formIdOf(url);
    if (!found) throw new ServiceError('Invalid argument: url');
    return this.openById(found.own ? found.id : '');
  }

  /** The project belongs to a spreadsheet, not to a form. */
  getActiveForm(): null {
    return null;
  }
}

export const formsService: GoogleService = {
  schema: formsSchema,
  roots: { FormApp: (execution) => new FormApp(execution) },
  scopes: { FormApp: ['forms'] },
  costs: {
    FormApp: 60,
    'FormApp.create': 1500,
    'FormApp.Form.setDestination': 2000,
    'FormApp.FormResponse.submit': 500,
  },
  needs: { FormApp: 'FULL' },
};

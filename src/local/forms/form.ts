/** Form: a form as scripts know it, put together from the groups of its members. */
import { type ScriptObject, SERVICE } from '../script-object.js';
import { items } from './form/items.js';
import { responses } from './form/responses.js';
import { settings } from './form/settings.js';
import type { FormEditor } from './form-editor.js';

export function newFormObject(editor: FormEditor): ScriptObject {
  return { [SERVICE]: 'FormApp.Form', ...settings(editor), ...items(editor), ...responses(editor) };
}

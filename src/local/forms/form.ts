/** Form: a form as scripts know it, put together from the groups of its members. */
import { type ScriptObject, SERVICE } from '../script-object.js';
import { itemMembers } from './form/items.js';
import { responseMembers } from './form/responses.js';
import { settingMembers } from './form/settings.js';
import type { FormEditor } from './form-editor.js';

export function newFormObject(editor: FormEditor): ScriptObject {
  return { [SERVICE]: 'FormApp.Form', ...settingMembers(editor), ...itemMembers(editor), ...responseMembers(editor) };
}

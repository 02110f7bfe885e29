/** Form: a form as scripts know it, put together from the groups of its members. */
import { objectOf, type ScriptObject, SERVICE } from '../script-object.js';
import { itemMembers } from './form/items.js';
import type { FormParts } from './form/parts.js';
import { responseMembers } from './form/responses.js';
import { settingMembers } from './form/settings.js';
import type { FormEditor } from './form-editor.js';

const members: ScriptObject = { [SERVICE]: 'FormApp.Form', ...settingMembers, ...itemMembers, ...responseMembers };

export function newFormObject(editor: FormEditor): ScriptObject & FormParts {
  return objectOf(members, { _editor: editor });
}

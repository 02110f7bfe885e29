/** The classes of items: each kind enters itself here, so that nothing has to know them all. */
import type { ScriptObject } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import type { Item, KnownType } from '../model.js';

type Maker = (editor: FormEditor, id: number) => ScriptObject;

const makers = new Map<KnownType, Maker>();

/** Says how an item of the type is made into an object for scripts. */
export function enterKind(type: KnownType, make: Maker): void {
  makers.set(type, make);
}

/** The item as an object of its own class. */
export function itemObject(editor: FormEditor, item: Item): ScriptObject {
  return makers.get(item.type)!(editor, item.id);
}

/** The items of a form: adding, finding, moving and removing them. */
import { ServiceError, signatureError } from '../../errors.js';
import { EnumValue, type Members, type ScriptObject } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import { newItem } from '../form-store.js';
import { AnyItem } from '../items/any-item.js';
import '../items/index.js';
import { BaseItem } from '../items/item.js';
import { itemObject } from '../items/kinds.js';
import type { KnownType } from '../model.js';

export function itemMembers(editor: FormEditor): Members {
  const add = (type: KnownType) => (): ScriptObject => {
    let id = 0;
    editor.change((form) => {
      id = newItem(form, type).id;
    });
    return itemObject(editor, editor.item(id));
  };
  return {
    addCheckboxGridItem: add('CHECKBOX_GRID'),
    addCheckboxItem: add('CHECKBOX'),
    addDateItem: add('DATE'),
    addGridItem: add('GRID'),
    addListItem: add('LIST'),
    addMultipleChoiceItem: add('MULTIPLE_CHOICE'),
    addPageBreakItem: add('PAGE_BREAK'),
    addParagraphTextItem: add('PARAGRAPH_TEXT'),
    addScaleItem: add('SCALE'),
    addSectionHeaderItem: add('SECTION_HEADER'),
    addTextItem: add('TEXT'),
    addTimeItem: add('TIME'),
    getItems(itemType?: unknown) {
      const type = itemType ?? null;
      if (type !== null && !(type instanceof EnumValue)) throw signatureError('FormApp.Form.getItems', [type]);
      const all = editor.form().items;
      const wanted = type ? all.filter((item) => item.type === type.name()) : all;
      return wanted.map((item) => new AnyItem(editor, item.id));
    },
    getItemById(id: unknown) {
      const item = editor.form().items.find((one) => one.id === Number(id));
      return item ? new AnyItem(editor, item.id) : null;
    },
    deleteItem(which: unknown) {
      const at = indexOf(editor, 'deleteItem', which);
      editor.change((form) => {
        form.items.splice(at, 1);
      });
    },
    moveItem(which: unknown, to: unknown) {
      const from = indexOf(editor, 'moveItem', which);
      const target = indexOf(editor, 'moveItem', to);
      editor.change((form) => {
        form.items.splice(target, 0, ...form.items.splice(from, 1));
      });
      return new AnyItem(editor, editor.form().items[target]!.id);
    },
  };
}

/** Scripts name an item by its position or hand over the item itself. */
function indexOf(editor: FormEditor, member: string, which: unknown): number {
  const all = editor.form().items;
  const id = which instanceof BaseItem ? which._id : undefined;
  const at = typeof which === 'number' ? which : all.findIndex((one) => one.id === id);
  if (!Number.isInteger(at) || !all[at]) throw new ServiceError(`Invalid argument: index (${member})`);
  return at;
}

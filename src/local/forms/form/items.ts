/** The items of a form: adding, finding, moving and removing them. */
import { NotEmulated, ServiceError, signatureError } from '../../errors.js';
import { EnumValue, type ScriptObject } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import { newItem } from '../form-store.js';
import { AnyItem } from '../items/any-item.js';
import '../items/index.js';
import { BaseItem } from '../items/item.js';
import { itemObject } from '../items/kinds.js';
import type { Form, KnownType } from '../model.js';
import type { FormMembers } from './parts.js';

export const itemMembers: FormMembers = {
  addCheckboxGridItem() {
    return add(this._editor, 'CHECKBOX_GRID');
  },
  addCheckboxItem() {
    return add(this._editor, 'CHECKBOX');
  },
  addDateItem() {
    return add(this._editor, 'DATE');
  },
  addGridItem() {
    return add(this._editor, 'GRID');
  },
  addListItem() {
    return add(this._editor, 'LIST');
  },
  addMultipleChoiceItem() {
    return add(this._editor, 'MULTIPLE_CHOICE');
  },
  addPageBreakItem() {
    return add(this._editor, 'PAGE_BREAK');
  },
  addParagraphTextItem() {
    return add(this._editor, 'PARAGRAPH_TEXT');
  },
  addScaleItem() {
    return add(this._editor, 'SCALE');
  },
  addSectionHeaderItem() {
    return add(this._editor, 'SECTION_HEADER');
  },
  addTextItem() {
    return add(this._editor, 'TEXT');
  },
  addTimeItem() {
    return add(this._editor, 'TIME');
  },
  getItems(itemType?: unknown) {
    const type = itemType ?? null;
    if (type !== null && !(type instanceof EnumValue)) throw signatureError('FormApp.Form.getItems', [type]);
    const all = this._editor.form().items;
    const wanted = type ? all.filter((item) => item.type === type.name()) : all;
    return wanted.map((item) => new AnyItem(this._editor, item.id));
  },
  getItemById(id: unknown) {
    const item = this._editor.form().items.find((one) => one.id === Number(id));
    return item ? new AnyItem(this._editor, item.id) : null;
  },
  deleteItem(which: unknown) {
    const at = indexOf(this._editor, 'deleteItem', which);
    refuseWhereLed(this._editor.form(), at);
    this._editor.change((form) => {
      form.items.splice(at, 1);
    });
  },
  moveItem(which: unknown, to: unknown) {
    const from = indexOf(this._editor, 'moveItem', which);
    const target = indexOf(this._editor, 'moveItem', to);
    this._editor.change((form) => {
      form.items.splice(target, 0, ...form.items.splice(from, 1));
    });
    return new AnyItem(this._editor, this._editor.form().items[target]!.id);
  },
};

function add(editor: FormEditor, type: KnownType): ScriptObject {
  let id = 0;
  editor.change((form) => {
    id = newItem(form, type).id;
  });
  return itemObject(editor, editor.item(id));
}

/** Google does not say where choices lead whose page is deleted. */
function refuseWhereLed({ items }: Form, at: number): void {
  const { id } = items[at]!;
  const leading = items.filter((one) => one.id !== id && [one.goTo, ...(one.choicesGoTo ?? [])].includes(id));
  if (leading.length > 0) throw new NotEmulated('FormApp.Form.deleteItem of a page that others lead to');
}

/** Scripts name an item by its position or hand over the item itself. */
function indexOf(editor: FormEditor, member: string, which: unknown): number {
  const all = editor.form().items;
  const id = which instanceof BaseItem ? which._id : undefined;
  const at = typeof which === 'number' ? which : all.findIndex((one) => one.id === id);
  if (!Number.isInteger(at) || !all[at]) throw new ServiceError(`Invalid argument: index (${member})`);
  return at;
}

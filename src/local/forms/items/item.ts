/** What all items of a form have, as scripts know them. */
import { ServiceError, signatureError } from '../../errors.js';
import { type EnumValue, enumOf, SERVICE } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import { type Form, ITEM_TYPES, type Item } from '../model.js';

export const ItemType = enumOf('FormApp.ItemType', ITEM_TYPES);

/** Members that begin with `_` are not shown to scripts. */
export class BaseItem {
  readonly [SERVICE]: string;
  readonly _editor: FormEditor;
  readonly _id: number;
  constructor(name: string, editor: FormEditor, id: number) {
    this[SERVICE] = `FormApp.${name}`;
    this._editor = editor;
    this._id = id;
  }
  getId(): number {
    return this._id;
  }
  getIndex(): number {
    return this._editor.form().items.findIndex((one) => one.id === this._id);
  }
  getTitle(): string {
    return this._item().title;
  }
  getHelpText(): string {
    return this._item().help;
  }
  getType(): EnumValue {
    return ItemType[this._item().type];
  }
  setTitle(title: unknown): this {
    return this._set((item) => {
      item.title = this._text('setTitle', title);
    });
  }
  setHelpText(text: unknown): this {
    return this._set((item) => {
      item.help = this._text('setHelpText', text);
    });
  }
  _item(): Item {
    return this._editor.item(this._id);
  }
  _set(change: (item: Item, form: Form) => void): this {
    this._editor.change((form) => {
      const item = form.items.find((one) => one.id === this._id);
      if (!item) throw new ServiceError('The item was deleted from the form.');
      change(item, form);
    });
    return this;
  }
  _text(member: string, value: unknown): string {
    if (typeof value !== 'string') throw this._wrong(member, [value]);
    return value;
  }
  _texts(member: string, value: unknown): string[] {
    if (!Array.isArray(value)) throw this._wrong(member, [value]);
    if (value.length === 0) throw new ServiceError('Array is empty: values');
    return value.map(String);
  }
  _flag(member: string, value: unknown): boolean {
    if (typeof value !== 'boolean') throw this._wrong(member, [value]);
    return value;
  }
  _wrong(member: string, args: readonly unknown[]): ServiceError {
    return signatureError(`${this[SERVICE]}.${member}`, args);
  }
}

export class QuestionItem extends BaseItem {
  isRequired(): boolean {
    return this._item().required;
  }
  setRequired(enabled: unknown): this {
    const required = this._flag('setRequired', enabled);
    return this._set((item) => {
      item.required = required;
    });
  }
}

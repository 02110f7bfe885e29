/** A form as scripts know it: its items, its responses and where they go. */
import { ServiceError, signatureError } from '../errors.js';
import { EnumValue, enumOf } from '../script-object.js';
import { FormSettings } from './form/settings.js';
import { FormResponse } from './form-response.js';
import { deleteResponses, findResponse, newItem, responsesOf } from './form-store.js';
import { AnyItem } from './items/any-item.js';
import type { BaseItem } from './items/item.js';
import './items/index.js';
import { itemObject } from './items/kinds.js';
import type { Form, KnownType } from './model.js';
import { linkTab, unlinkTab } from './response-tab.js';

export const DestinationType = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

export class FormObject extends FormSettings {
  getDestinationId(): string {
    return this._destination().spreadsheetId;
  }
  getDestinationType(): EnumValue {
    this._destination();
    return DestinationType.SPREADSHEET;
  }
  setDestination(type: unknown, id: unknown): this {
    if (type !== DestinationType.SPREADSHEET || typeof id !== 'string') {
      throw signatureError('FormApp.Form.setDestination', [type, id]);
    }
    const { host } = this._desk;
    if (id !== host.spreadsheetId) throw new ServiceError(`Invalid response destination: ${id}`);
    this._desk.change((form) => linkTab(host, form));
    return this;
  }
  removeDestination(): this {
    this._destination();
    this._desk.change((form) => unlinkTab(this._desk.host, form));
    return this;
  }

  addCheckboxGridItem() {
    return this._add('CHECKBOX_GRID');
  }
  addCheckboxItem() {
    return this._add('CHECKBOX');
  }
  addDateItem() {
    return this._add('DATE');
  }
  addGridItem() {
    return this._add('GRID');
  }
  addListItem() {
    return this._add('LIST');
  }
  addMultipleChoiceItem() {
    return this._add('MULTIPLE_CHOICE');
  }
  addPageBreakItem() {
    return this._add('PAGE_BREAK');
  }
  addParagraphTextItem() {
    return this._add('PARAGRAPH_TEXT');
  }
  addScaleItem() {
    return this._add('SCALE');
  }
  addSectionHeaderItem() {
    return this._add('SECTION_HEADER');
  }
  addTextItem() {
    return this._add('TEXT');
  }
  addTimeItem() {
    return this._add('TIME');
  }
  getItems(type?: unknown): AnyItem[] {
    if (type !== undefined && type !== null && !(type instanceof EnumValue)) {
      throw signatureError('FormApp.Form.getItems', [type]);
    }
    const { items } = this._desk.form();
    const wanted = type ? items.filter((item) => item.type === type.name()) : items;
    return wanted.map((item) => new AnyItem(this._desk, item.id));
  }
  getItemById(id: unknown): AnyItem | null {
    const item = this._desk.form().items.find((one) => one.id === Number(id));
    return item ? new AnyItem(this._desk, item.id) : null;
  }
  deleteItem(which: unknown): void {
    const at = this._index('deleteItem', which);
    this._desk.change((form) => {
      form.items.splice(at, 1);
    });
  }
  moveItem(which: unknown, to: unknown): AnyItem {
    const from = this._index('moveItem', which);
    const target = this._index('moveItem', to);
    this._desk.change((form) => {
      form.items.splice(target, 0, ...form.items.splice(from, 1));
    });
    return new AnyItem(this._desk, this._desk.form().items[target]!.id);
  }

  createResponse(): FormResponse {
    return new FormResponse(this._desk, { answers: {} });
  }
  getResponses(since?: unknown): FormResponse[] {
    const from = since instanceof Date ? since.getTime() : Number.NEGATIVE_INFINITY;
    return responsesOf(this._desk.host.store, this._desk.form())
      .filter((response) => response.at >= from)
      .map((response) => new FormResponse(this._desk, { answers: response.answers, stored: response }));
  }
  getResponse(id: unknown): FormResponse {
    const response = findResponse(this._desk.host.store, this._desk.form(), String(id));
    if (!response) throw new ServiceError('No response with the given ID could be found.');
    return new FormResponse(this._desk, { answers: response.answers, stored: response });
  }
  deleteResponse(id: unknown): this {
    this.getResponse(id);
    deleteResponses(this._desk.host.store, this._desk.form(), String(id));
    return this;
  }
  /** The rows in the response tab stay. */
  deleteAllResponses(): this {
    deleteResponses(this._desk.host.store, this._desk.form());
    return this;
  }

  _add(type: KnownType) {
    let id = 0;
    this._desk.change((form) => {
      id = newItem(form, type).id;
    });
    return itemObject(this._desk, this._desk.item(id));
  }
  _destination(): NonNullable<Form['destination']> {
    const { destination } = this._desk.form();
    if (!destination) throw new ServiceError('The form currently has no response destination.');
    return destination;
  }
  _index(member: string, which: unknown): number {
    const { items } = this._desk.form();
    const at = typeof which === 'number' ? which : items.findIndex((one) => one.id === (which as BaseItem)?._id);
    if (!Number.isInteger(at) || !items[at]) throw new ServiceError(`Invalid argument: index (${member})`);
    return at;
  }
}

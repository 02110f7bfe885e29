/** The items of a form as scripts know them: TextItem, ScaleItem, GridItem and their like. */
import { ServiceError, signatureError } from '../errors.js';
import { EnumValue, enumOf, SERVICE } from '../expose.js';
import { two } from '../calendar/when.js';
import { wallAt } from '../zone.js';
import { numberEntries } from './formstore.js';
import type { FormDesk } from './desk.js';
import { type Answer, type Form, type Item, ITEM_TYPES, type KnownType } from './model.js';

export const ItemType = enumOf('FormApp.ItemType', ITEM_TYPES);

/** What all items have. Members that begin with `_` are not shown to scripts. */
class BaseItem {
  readonly [SERVICE]: string;
  readonly _desk: FormDesk;
  readonly _id: number;
  constructor(name: string, desk: FormDesk, id: number) {
    this[SERVICE] = `FormApp.${name}`;
    this._desk = desk;
    this._id = id;
  }
  getId(): number {
    return this._id;
  }
  getIndex(): number {
    return this._desk.form().items.findIndex((one) => one.id === this._id);
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
    return this._set('setTitle', [title], (item) => {
      item.title = this._text('setTitle', title);
    });
  }
  setHelpText(text: unknown): this {
    return this._set('setHelpText', [text], (item) => {
      item.help = this._text('setHelpText', text);
    });
  }
  _item(): Item {
    return this._desk.item(this._id);
  }
  _set(_member: string, _args: readonly unknown[], change: (item: Item, form: Form) => void): this {
    this._desk.change((form) => {
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
  _answer(answer: Answer): ItemResponse {
    return new ItemResponse(this._desk, this._id, answer);
  }
}

class QuestionItem extends BaseItem {
  isRequired(): boolean {
    return this._item().required;
  }
  setRequired(enabled: unknown): this {
    const required = this._flag('setRequired', enabled);
    return this._set('setRequired', [enabled], (item) => {
      item.required = required;
    });
  }
}

class TextItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    return this._answer(this._text('createResponse', response));
  }
}

class ChoiceItem extends QuestionItem {
  createChoice(value: unknown, extra?: unknown): Choice {
    if (extra !== undefined && extra !== null) {
      throw new ServiceError('Choices that lead to another page or are right answers are not in the Local Workspace.');
    }
    return new Choice(String(value ?? ''));
  }
  getChoices(): Choice[] {
    return this._item().choices.map((value) => new Choice(value));
  }
  setChoices(choices: unknown): this {
    if (!Array.isArray(choices)) throw this._wrong('setChoices', [choices]);
    if (!choices.every((one) => one instanceof Choice)) throw this._wrong('setChoices', [choices]);
    return this._choices(choices.map((one) => (one as Choice).getValue()));
  }
  setChoiceValues(values: unknown): this {
    return this._choices(this._texts('setChoiceValues', values));
  }
  _choices(values: string[]): this {
    if (values.length === 0) throw new ServiceError('Array is empty: choices');
    if (new Set(values).size < values.length) throw new ServiceError('Questions cannot have duplicate choice values.');
    return this._set('setChoices', [values], (item) => {
      item.choices = values;
    });
  }
  _known(values: readonly string[], kind: string): void {
    const { choices, other } = this._item();
    if (values.some((value) => !choices.includes(value)) && !other) {
      throw new ServiceError(`Invalid response submitted to ${kind} question.`);
    }
  }
}

class ListItem extends ChoiceItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'list');
    return this._answer(text);
  }
}

class MultipleChoiceItem extends ChoiceItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'multiple choice');
    return this._answer(text);
  }
  hasOtherOption(): boolean {
    return this._item().other;
  }
  showOtherOption(enabled: unknown): this {
    return showOther(this, enabled);
  }
}

class CheckboxItem extends ChoiceItem {
  createResponse(responses: unknown): ItemResponse {
    const texts = this._texts('createResponse', responses);
    this._known(texts, 'checkbox');
    return this._answer(texts);
  }
  hasOtherOption(): boolean {
    return this._item().other;
  }
  showOtherOption(enabled: unknown): this {
    return showOther(this, enabled);
  }
}

class ScaleItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    const { low, high } = this._item();
    if (typeof response !== 'number') throw this._wrong('createResponse', [response]);
    if (!Number.isInteger(response) || response < low || response > high) {
      throw new ServiceError('Invalid response submitted to scale question.');
    }
    return this._answer(String(response));
  }
  getLowerBound(): number {
    return this._item().low;
  }
  getUpperBound(): number {
    return this._item().high;
  }
  getLeftLabel(): string {
    return this._item().lowLabel;
  }
  getRightLabel(): string {
    return this._item().highLabel;
  }
  setBounds(lower: unknown, upper: unknown): this {
    if (typeof lower !== 'number' || typeof upper !== 'number') throw this._wrong('setBounds', [lower, upper]);
    if (![0, 1].includes(lower) || !Number.isInteger(upper) || upper < 3 || upper > 10) {
      throw new ServiceError('Invalid argument: the lower bound must be 0 or 1 and the upper bound from 3 to 10.');
    }
    return this._set('setBounds', [lower, upper], (item) => {
      item.low = lower;
      item.high = upper;
    });
  }
  setLabels(lower: unknown, upper: unknown): this {
    const [lowLabel, highLabel] = [this._text('setLabels', lower), this._text('setLabels', upper)];
    return this._set('setLabels', [lower, upper], (item) => {
      item.lowLabel = lowLabel;
      item.highLabel = highLabel;
    });
  }
}

class BaseGridItem extends QuestionItem {
  getRows(): string[] {
    return this._item().rows;
  }
  getColumns(): string[] {
    return this._item().columns;
  }
  setRows(rows: unknown): this {
    const texts = this._texts('setRows', rows);
    return this._set('setRows', [rows], (item, form) => {
      item.rows = texts;
      numberEntries(form, item);
    });
  }
  setColumns(columns: unknown): this {
    const texts = this._texts('setColumns', columns);
    return this._set('setColumns', [columns], (item) => {
      item.columns = texts;
    });
  }
  _cells(responses: unknown): unknown[] {
    if (!Array.isArray(responses)) throw this._wrong('createResponse', [responses]);
    const { rows, columns } = this._item();
    if (responses.length !== rows.length) {
      throw new ServiceError(`Wrong number of responses: ${responses.length}. Expected exactly: ${rows.length}.`);
    }
    for (const value of responses.flat()) {
      if (value !== null && value !== '' && !columns.includes(String(value))) {
        throw new ServiceError(`Invalid response submitted to grid question.`);
      }
    }
    return responses;
  }
}

class GridItem extends BaseGridItem {
  createResponse(responses: unknown): ItemResponse {
    return this._answer(this._cells(responses).map((one) => (one === null ? '' : String(one))));
  }
}

class CheckboxGridItem extends BaseGridItem {
  createResponse(responses: unknown): ItemResponse {
    return this._answer(this._cells(responses).map((one) => (Array.isArray(one) ? one.map(String) : [])));
  }
}

class DateItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    if (!(response instanceof Date)) throw this._wrong('createResponse', [response]);
    const { year, month, day } = wallAt(response.getTime(), this._desk.host.zone);
    return this._answer(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  }
  includesYear(): boolean {
    return true;
  }
}

class TimeItem extends QuestionItem {
  createResponse(hour: unknown, minute: unknown): ItemResponse {
    const fits = (value: unknown, end: number): value is number =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
    if (!fits(hour, 24) || !fits(minute, 60)) throw this._wrong('createResponse', [hour, minute]);
    return this._answer(`${two(hour)}:${two(minute)}`);
  }
}

/** A choice that may be handed to `setChoices`. */
class Choice {
  readonly [SERVICE] = 'FormApp.Choice';
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  getValue(): string {
    return this.#value;
  }
}

/** An answer to one item. */
export class ItemResponse {
  readonly [SERVICE] = 'FormApp.ItemResponse';
  readonly _desk: FormDesk;
  readonly _id: number;
  readonly _answer: Answer;
  constructor(desk: FormDesk, id: number, answer: Answer) {
    this._desk = desk;
    this._id = id;
    this._answer = answer;
  }
  getItem(): AnyItem {
    return new AnyItem(this._desk, this._id);
  }
  getResponse(): Answer {
    return this._answer;
  }
}

/** An item of which only the general part is known; `asTextItem()` and its like tell more. */
export class AnyItem extends BaseItem {
  constructor(desk: FormDesk, id: number) {
    super('Item', desk, id);
  }
  asCheckboxGridItem(): BaseItem {
    return this._as('CHECKBOX_GRID');
  }
  asCheckboxItem(): BaseItem {
    return this._as('CHECKBOX');
  }
  asDateItem(): BaseItem {
    return this._as('DATE');
  }
  asGridItem(): BaseItem {
    return this._as('GRID');
  }
  asListItem(): BaseItem {
    return this._as('LIST');
  }
  asMultipleChoiceItem(): BaseItem {
    return this._as('MULTIPLE_CHOICE');
  }
  asPageBreakItem(): BaseItem {
    return this._as('PAGE_BREAK');
  }
  asParagraphTextItem(): BaseItem {
    return this._as('PARAGRAPH_TEXT');
  }
  asScaleItem(): BaseItem {
    return this._as('SCALE');
  }
  asSectionHeaderItem(): BaseItem {
    return this._as('SECTION_HEADER');
  }
  asTextItem(): BaseItem {
    return this._as('TEXT');
  }
  asTimeItem(): BaseItem {
    return this._as('TIME');
  }
  _as(type: KnownType): BaseItem {
    if (this._item().type !== type) {
      throw new ServiceError(`Invalid conversion for item type: ${this._item().type}.`);
    }
    return itemObject(this._desk, this._item());
  }
}

const CLASSES: Readonly<Record<KnownType, readonly [string, typeof BaseItem]>> = {
  CHECKBOX: ['CheckboxItem', CheckboxItem],
  CHECKBOX_GRID: ['CheckboxGridItem', CheckboxGridItem],
  DATE: ['DateItem', DateItem],
  GRID: ['GridItem', GridItem],
  LIST: ['ListItem', ListItem],
  MULTIPLE_CHOICE: ['MultipleChoiceItem', MultipleChoiceItem],
  PAGE_BREAK: ['PageBreakItem', BaseItem],
  PARAGRAPH_TEXT: ['ParagraphTextItem', TextItem],
  SCALE: ['ScaleItem', ScaleItem],
  SECTION_HEADER: ['SectionHeaderItem', BaseItem],
  TEXT: ['TextItem', TextItem],
  TIME: ['TimeItem', TimeItem],
};

/** The item as an object of its own class. */
export function itemObject(desk: FormDesk, item: Item): BaseItem {
  const [name, ItemClass] = CLASSES[item.type];
  return new ItemClass(name, desk, item.id);
}

function showOther<T extends BaseItem>(object: T, enabled: unknown): T {
  const other = object._flag('showOtherOption', enabled);
  return object._set('showOtherOption', [enabled], (item) => {
    item.other = other;
  });
}

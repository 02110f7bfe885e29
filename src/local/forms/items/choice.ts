/** Questions with choices, as scripts know them. */
import { ServiceError } from '../../errors.js';
import { SERVICE } from '../../script-object.js';
import { type BaseItem, QuestionItem } from './item.js';
import { answerTo, type ItemResponse } from './item-response.js';
import { enterKind } from './kinds.js';

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
    return this._set((item) => {
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

export class ListItem extends ChoiceItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'list');
    return answerTo(this, text);
  }
}

export class MultipleChoiceItem extends ChoiceItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'multiple choice');
    return answerTo(this, text);
  }
  hasOtherOption(): boolean {
    return this._item().other;
  }
  showOtherOption(enabled: unknown): this {
    return showOther(this, enabled);
  }
}

export class CheckboxItem extends ChoiceItem {
  createResponse(responses: unknown): ItemResponse {
    const texts = this._texts('createResponse', responses);
    this._known(texts, 'checkbox');
    return answerTo(this, texts);
  }
  hasOtherOption(): boolean {
    return this._item().other;
  }
  showOtherOption(enabled: unknown): this {
    return showOther(this, enabled);
  }
}

function showOther<T extends BaseItem>(object: T, enabled: unknown): T {
  const other = object._flag('showOtherOption', enabled);
  return object._set((item) => {
    item.other = other;
  });
}

enterKind('CHECKBOX', (editor, id) => new CheckboxItem('CheckboxItem', editor, id));
enterKind('LIST', (editor, id) => new ListItem('ListItem', editor, id));
enterKind('MULTIPLE_CHOICE', (editor, id) => new MultipleChoiceItem('MultipleChoiceItem', editor, id));

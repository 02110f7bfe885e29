/** Questions with choices, as scripts know them. */
import { NotEmulated, ServiceError } from '../../errors.js';
import { type EnumValue, SERVICE } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import type { Turn } from '../path.js';
import { type BaseItem, QuestionItem } from './item.js';
import { answerTo, type ItemResponse } from './item-response.js';
import { enterKind } from './kinds.js';
import { type PageBreakItem, pageOf, turnTo, typeOf } from './page-break.js';

const MIXED =
  'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.';

/** A choice that may be handed to `setChoices`. */
class Choice {
  readonly [SERVICE] = 'FormApp.Choice';
  readonly _editor: FormEditor;
  readonly _value: string;
  readonly _goTo: Turn | undefined;
  constructor(editor: FormEditor, value: string, goTo?: Turn) {
    this._editor = editor;
    this._value = value;
    this._goTo = goTo;
  }
  getValue(): string {
    return this._value;
  }
  getGotoPage(): PageBreakItem | null {
    return pageOf(this._editor, this._goTo);
  }
  getPageNavigationType(): EnumValue | null {
    return this._goTo === undefined ? null : typeOf(this._goTo);
  }
}

class ChoiceItem extends QuestionItem {
  createChoice(value: unknown, extra?: unknown): Choice {
    if (typeof extra === 'boolean') throw new NotEmulated(`${this[SERVICE]}.createChoice with isCorrect`);
    const goTo = this._turn(extra);
    if (goTo === undefined && (extra ?? null) !== null) throw this._wrong('createChoice', [value, extra]);
    return new Choice(this._editor, String(value ?? ''), goTo);
  }
  getChoices(): Choice[] {
    const { choices, choicesGoTo } = this._item();
    return choices.map((value, at) => new Choice(this._editor, value, choicesGoTo?.[at]));
  }
  setChoices(choices: unknown): this {
    if (!Array.isArray(choices)) throw this._wrong('setChoices', [choices]);
    if (!choices.every((one) => one instanceof Choice)) throw this._wrong('setChoices', [choices]);
    return this._choices(choices as Choice[]);
  }
  setChoiceValues(values: unknown): this {
    return this._choices(this._texts('setChoiceValues', values).map((value) => new Choice(this._editor, value)));
  }
  _choices(choices: readonly Choice[]): this {
    const values = choices.map((one) => one._value);
    const turns = choices.flatMap((one) => one._goTo ?? []);
    if (values.length === 0) throw new ServiceError('Array is empty: choices');
    if (new Set(values).size < values.length) throw new ServiceError('Questions cannot have duplicate choice values.');
    if (turns.length > 0 && turns.length < values.length) throw new ServiceError(MIXED);
    if (turns.length > 0) this._mayLead(this._item().other);
    for (const turn of turns) if (typeof turn === 'number') this._editor.item(turn);
    return this._set((item) => {
      item.choices = values;
      if (turns.length > 0) item.choicesGoTo = turns;
      else delete item.choicesGoTo;
    });
  }
  /** Whether choices with page navigation fit the question. */
  _mayLead(_other: boolean): void {
    throw new NotEmulated(`${this[SERVICE]} with page navigation`);
  }
  /** Where a choice made with this leads, in questions whose choices may lead to pages. */
  _turn(_target: unknown): Turn | undefined {
    return undefined;
  }
  _known(values: readonly string[], kind: string): void {
    const { choices, other } = this._item();
    if (values.some((value) => !choices.includes(value)) && !other) {
      throw new ServiceError(`Invalid response submitted to ${kind} question.`);
    }
  }
}

class LeadingItem extends ChoiceItem {
  override _turn(target: unknown): Turn | undefined {
    return turnTo(this, 'createChoice', target);
  }
  override _mayLead(other: boolean): void {
    if (other) throw new NotEmulated(`${this[SERVICE]} with both page navigation and showOtherOption`);
  }
}

export class ListItem extends LeadingItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'list');
    return answerTo(this, text);
  }
}

export class MultipleChoiceItem extends LeadingItem {
  createResponse(response: unknown): ItemResponse {
    const text = this._text('createResponse', response);
    this._known([text], 'multiple choice');
    return answerTo(this, text);
  }
  hasOtherOption(): boolean {
    return this._item().other;
  }
  showOtherOption(enabled: unknown): this {
    if (this._item().choicesGoTo) this._mayLead(enabled === true);
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

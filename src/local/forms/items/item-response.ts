/** An answer to one item, as scripts hand it over and read it. */
import { SERVICE } from '../../script-object.js';
import type { FormDesk } from '../form-editor.js';
import type { Answer } from '../model.js';
import { AnyItem } from './any-item.js';
import type { BaseItem } from './item.js';

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

export function answerTo(item: BaseItem, answer: Answer): ItemResponse {
  return new ItemResponse(item._desk, item._id, answer);
}

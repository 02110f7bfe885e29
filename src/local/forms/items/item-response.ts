/** An answer to one item, as scripts hand it over and read it. */
import { SERVICE } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import type { Answer } from '../model.js';
import { AnyItem } from './any-item.js';
import type { BaseItem } from './item.js';

export class ItemResponse {
  readonly [SERVICE] = 'FormApp.ItemResponse';
  readonly _editor: FormEditor;
  readonly _id: number;
  readonly _answer: Answer;
  constructor(editor: FormEditor, id: number, answer: Answer) {
    this._editor = editor;
    this._id = id;
    this._answer = answer;
  }
  getItem(): AnyItem {
    return new AnyItem(this._editor, this._id);
  }
  getResponse(): Answer {
    return this._answer;
  }
}

export function answerTo(item: BaseItem, answer: Answer): ItemResponse {
  return new ItemResponse(item._editor, item._id, answer);
}

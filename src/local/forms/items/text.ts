/** Short and long text questions, dates and times, as scripts know them. */
import { two } from '../../calendar/wall-time.js';
import { wallAt } from '../../zone.js';
import { QuestionItem } from './item.js';
import { answerTo, type ItemResponse } from './item-response.js';
import { enterKind } from './kinds.js';

export class TextItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    return answerTo(this, this._text('createResponse', response));
  }
}

export class DateItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    if (!(response instanceof Date)) throw this._wrong('createResponse', [response]);
    const { year, month, day } = wallAt(response.getTime(), this._editor.host.zone);
    return answerTo(this, `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  }
  includesYear(): boolean {
    return true;
  }
}

export class TimeItem extends QuestionItem {
  createResponse(hour: unknown, minute: unknown): ItemResponse {
    const fits = (value: unknown, end: number): value is number =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
    if (!fits(hour, 24) || !fits(minute, 60)) throw this._wrong('createResponse', [hour, minute]);
    return answerTo(this, `${two(hour)}:${two(minute)}`);
  }
}

enterKind('DATE', (editor, id) => new DateItem('DateItem', editor, id));
enterKind('PARAGRAPH_TEXT', (editor, id) => new TextItem('ParagraphTextItem', editor, id));
enterKind('TEXT', (editor, id) => new TextItem('TextItem', editor, id));
enterKind('TIME', (editor, id) => new TimeItem('TimeItem', editor, id));

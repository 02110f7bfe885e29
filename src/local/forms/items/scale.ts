/** A question answered on a scale of numbers, as scripts know it. */
import { ServiceError } from '../../errors.js';
import { QuestionItem } from './item.js';
import { answerTo, type ItemResponse } from './item-response.js';
import { enterKind } from './kinds.js';

export class ScaleItem extends QuestionItem {
  createResponse(response: unknown): ItemResponse {
    const { low, high } = this._item();
    if (typeof response !== 'number') throw this._wrong('createResponse', [response]);
    if (!Number.isInteger(response) || response < low || response > high) {
      throw new ServiceError('Invalid response submitted to scale question.');
    }
    return answerTo(this, String(response));
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
    return this._set((item) => {
      item.low = lower;
      item.high = upper;
    });
  }
  setLabels(lower: unknown, upper: unknown): this {
    const [lowLabel, highLabel] = [this._text('setLabels', lower), this._text('setLabels', upper)];
    return this._set((item) => {
      item.lowLabel = lowLabel;
      item.highLabel = highLabel;
    });
  }
}

enterKind('SCALE', (editor, id) => new ScaleItem('ScaleItem', editor, id));

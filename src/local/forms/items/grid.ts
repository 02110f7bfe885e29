/** Questions with rows and columns, as scripts know them. */
import { ServiceError } from '../../errors.js';
import { numberEntries } from '../form-store.js';
import { QuestionItem } from './item.js';
import { answerTo, type ItemResponse } from './item-response.js';
import { enterKind } from './kinds.js';

class BaseGridItem extends QuestionItem {
  getRows(): string[] {
    return this._item().rows;
  }
  getColumns(): string[] {
    return this._item().columns;
  }
  setRows(rows: unknown): this {
    const texts = this._texts('setRows', rows);
    return this._set((item, form) => {
      item.rows = texts;
      numberEntries(form, item);
    });
  }
  setColumns(columns: unknown): this {
    const texts = this._texts('setColumns', columns);
    return this._set((item) => {
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

export class GridItem extends BaseGridItem {
  createResponse(responses: unknown): ItemResponse {
    return answerTo(
      this,
      this._cells(responses).map((one) => (one === null ? '' : String(one))),
    );
  }
}

export class CheckboxGridItem extends BaseGridItem {
  createResponse(responses: unknown): ItemResponse {
    return answerTo(
      this,
      this._cells(responses).map((one) => (Array.isArray(one) ? one.map(String) : [])),
    );
  }
}

enterKind('GRID', (editor, id) => new GridItem('GridItem', editor, id));
enterKind('CHECKBOX_GRID', (editor, id) => new CheckboxGridItem('CheckboxGridItem', editor, id));

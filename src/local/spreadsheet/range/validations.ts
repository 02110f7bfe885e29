/** A block of cells as scripts see it: with what may be entered in it, the last of its four parts. */
import { signatureError } from '../../errors.js';
import type { Validation } from '../book/book.js';
import { put, setStyle, styleAt, valueAt } from '../book/cells.js';
import { checkBlock } from '../checks.js';
import { DataValidation } from '../data-validation.js';
import { RangeLooks } from './looks.js';
import { noStyle } from './no-style.js';

export class Range extends RangeLooks {
  getDataValidations(): (DataValidation | null)[][] {
    return this._grid((book, tab, row, column) => {
      const rule = styleAt(book, tab, row, column).validation;
      return rule ? new DataValidation(rule) : null;
    });
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  setDataValidation(rule: unknown): this {
    if (rule !== null && !(rule instanceof DataValidation))
      throw signatureError('SpreadsheetApp.Range.setDataValidation', [rule]);
    return this._validate(rule === null ? null : rule._rule);
  }
  setDataValidations(rules: unknown): this {
    const isRule = (value: unknown): value is DataValidation | null =>
      value === null || value instanceof DataValidation;
    const block = checkBlock('setDataValidations', rules, this._rect, isRule);
    return this._each(block, (rule) => (rule ? { validation: rule._rule } : noStyle('validation')));
  }
  insertCheckboxes(): this {
    this._validate({ criteria: 'CHECKBOX', args: [], reject: true, help: null });
    return this._write((book, tab) => {
      this._cells((row, column) => {
        if (typeof valueAt(tab, row, column) !== 'boolean') put(book, tab, row, column, { value: false });
      });
    });
  }
  removeCheckboxes(): this {
    return this.clear({ contentsOnly: true, validationsOnly: true });
  }
  protected _validate(rule: Validation | null): this {
    const patch = rule ? { validation: rule } : noStyle('validation');
    return this._write((book, tab) => setStyle(book, tab, this._rect, patch));
  }
}

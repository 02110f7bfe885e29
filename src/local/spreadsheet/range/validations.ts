/** What may be entered in a range: its data validation rules and check boxes. */
import { signatureError } from '../../errors.js';
import type { Style, Value } from '../book/book.js';
import { put, styleAt, valueAt } from '../book/cells.js';
import { checkBlock } from '../checks.js';
import { DataValidation } from '../data-validation.js';
import { type Block, noStyle } from './block.js';
import type { RangeMembers } from './parts.js';

type Rule = DataValidation | null;

export const validationMembers: RangeMembers = {
  getDataValidations() {
    return rulesOf(this._block);
  },
  getDataValidation() {
    return rulesOf(this._block)[0]![0]!;
  },
  setDataValidation(rule: unknown) {
    if (!isRule(rule)) throw signatureError('SpreadsheetApp.Range.setDataValidation', [rule]);
    this._block.style(patch(rule));
    fillBoxes(this._block);
    return this;
  },
  setDataValidations(rules: unknown) {
    this._block.styleEach(checkBlock('setDataValidations', rules, this._block.rect, isRule), patch);
    fillBoxes(this._block);
    return this;
  },
  insertCheckboxes() {
    const block = this._block;
    block.style({ validation: { criteria: 'CHECKBOX', args: [], reject: true, help: null } });
    block.write((book, tab) =>
      block.each((row, column) => {
        if (typeof valueAt(tab, row, column) !== 'boolean') put(book, tab, row, column, { value: false });
      }),
    );
    return this;
  },
};

/** Cells that have become check boxes may be no longer blank. */
function fillBoxes(block: Block): void {
  block.write((book, tab) => {
    if (book.host.circumstances.sheet.checkboxes === 'blank') return;
    block.each((row, column) => {
      const rule = styleAt(book, tab, row, column).validation;
      if (rule?.criteria !== 'CHECKBOX' || valueAt(tab, row, column) !== null) return;
      put(book, tab, row, column, { value: (rule.args[1] as Value | undefined) ?? false });
    });
  });
}

function rulesOf(block: Block): Rule[][] {
  return block.grid((book, tab, row, column) => {
    const rule = styleAt(book, tab, row, column).validation;
    return rule ? new DataValidation(rule) : null;
  });
}

function patch(rule: Rule): Style {
  return rule ? { validation: rule._rule } : noStyle('validation');
}

function isRule(value: unknown): value is Rule {
  return value === null || value instanceof DataValidation;
}

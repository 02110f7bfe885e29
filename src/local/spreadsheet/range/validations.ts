/** What may be entered in a range: its data validation rules and check boxes. */
import { signatureError } from '../../errors.js';
import type { Members } from '../../script-object.js';
import { put, styleAt, valueAt } from '../book/cells.js';
import { checkBlock } from '../checks.js';
import { DataValidation } from '../data-validation.js';
import { type Block, noStyle } from './block.js';

type Rule = DataValidation | null;

export function validationMembers(block: Block): Members {
  const all = (): Rule[][] =>
    block.grid((book, tab, row, column) => {
      const rule = styleAt(book, tab, row, column).validation;
      return rule ? new DataValidation(rule) : null;
    });
  const patch = (rule: Rule) => (rule ? { validation: rule._rule } : noStyle('validation'));
  return {
    getDataValidations: all,
    getDataValidation: () => all()[0]![0]!,
    setDataValidation(rule: unknown) {
      if (!isRule(rule)) throw signatureError('SpreadsheetApp.Range.setDataValidation', [rule]);
      block.style(patch(rule));
      return this;
    },
    setDataValidations(rules: unknown) {
      block.styleEach(checkBlock('setDataValidations', rules, block.rect, isRule), patch);
      return this;
    },
    insertCheckboxes() {
      block.style({ validation: { criteria: 'CHECKBOX', args: [], reject: true, help: null } });
      block.write((book, tab) =>
        block.each((row, column) => {
          if (typeof valueAt(tab, row, column) !== 'boolean') put(book, tab, row, column, { value: false });
        }),
      );
      return this;
    },
  };
}

function isRule(value: unknown): value is Rule {
  return value === null || value instanceof DataValidation;
}

/** The conditional format rules of a sheet. */
import { ServiceError, signatureError } from '../../errors.js';
import { ConditionalFormatRule } from '../conditional-format.js';
import type { SheetMembers } from './parts.js';

export const formatRuleMembers: SheetMembers = {
  setConditionalFormatRules(rules: unknown) {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule))
      throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    if (rules.some((rule) => rule._ranges.some(({ _block }) => _block.tab.id !== this._tab.id)))
      throw new ServiceError('Conditional format rule ranges must be on the same sheet.');
    this._tab.look(({ look }) => {
      look.rules = rules.map((rule) => ({ ...rule._rule, ranges: rule._ranges.map(({ _block }) => _block.rect) }));
    });
  },
  getConditionalFormatRules() {
    return this._tab.read(({ look }) =>
      look.rules.map(
        ({ ranges, ...rule }) =>
          new ConditionalFormatRule(
            rule,
            ranges.map((rect) => this._rangeAt(rect)),
          ),
      ),
    );
  },
  clearConditionalFormatRules() {
    this._tab.look(({ look }) => {
      look.rules = [];
    });
  },
};

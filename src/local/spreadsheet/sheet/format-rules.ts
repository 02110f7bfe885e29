/** The conditional format rules of a sheet. */
import { ServiceError, signatureError } from '../../errors.js';
import type { Members } from '../../script-object.js';
import type { Rect } from '../book/a1.js';
import { ConditionalFormatRule } from '../conditional-format.js';
import type { Range } from '../range.js';
import type { TabAccess } from '../tab-access.js';

export function formatRuleMembers(tab: TabAccess, rangeAt: (rect: Rect) => Range): Members {
  const set = (rules: unknown): void => {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule))
      throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    if (rules.some((rule) => rule._ranges.some(({ _block }) => _block.tab.id !== tab.id)))
      throw new ServiceError('Conditional format rule ranges must be on the same sheet.');
    tab.look(({ look }) => {
      look.rules = rules.map((rule) => ({ ...rule._rule, ranges: rule._ranges.map(({ _block }) => _block.rect) }));
    });
  };
  return {
    setConditionalFormatRules: set,
    getConditionalFormatRules: () =>
      tab.read(({ look }) =>
        look.rules.map(({ ranges, ...rule }) => new ConditionalFormatRule(rule, ranges.map(rangeAt))),
      ),
    clearConditionalFormatRules: () => set([]),
  };
}

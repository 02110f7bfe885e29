/** Conditional format rules as scripts build and read them. */
import { NotEmulated, ServiceError, signatureError } from '../errors.js';
import { type EnumValue, SERVICE } from '../script-object.js';
import type { ConditionalRule } from './book/book.js';
import { formulaTest } from './book/painter.js';
import { booleanCriteria } from './enums.js';
import type { Range } from './range.js';

type Draft = Omit<ConditionalRule, 'ranges'>;

export class BooleanCondition {
  readonly [SERVICE] = 'SpreadsheetApp.BooleanCondition';
  readonly #rule: Draft;
  constructor(rule: Draft) {
    this.#rule = rule;
  }
  getCriteriaType(): EnumValue {
    return booleanCriteria[this.#rule.criteria as keyof typeof booleanCriteria] as EnumValue;
  }
  getCriteriaValues(): unknown[] {
    return [...this.#rule.args];
  }
  getBackground(): string | null {
    return this.#rule.background;
  }
  getFontColor(): string | null {
    return this.#rule.color;
  }
  getBold(): boolean | null {
    return this.#rule.bold;
  }
}

export class ConditionalFormatRule {
  readonly [SERVICE] = 'SpreadsheetApp.ConditionalFormatRule';
  readonly _rule: Draft;
  readonly _ranges: readonly Range[];
  constructor(rule: Draft, ranges: readonly Range[]) {
    this._rule = rule;
    this._ranges = ranges;
  }
  getRanges(): Range[] {
    return [...this._ranges];
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this._rule);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._rule, this._ranges);
  }
}

const blank: Draft = { criteria: '', args: [], background: null, color: null, bold: null };

export class ConditionalFormatRuleBuilder {
  readonly [SERVICE] = 'SpreadsheetApp.ConditionalFormatRuleBuilder';
  #rule: Draft;
  #ranges: readonly Range[];
  constructor(rule: Draft = blank, ranges: readonly Range[] = []) {
    this.#rule = rule;
    this.#ranges = ranges;
  }
  /** Takes only formulas that the workspace can work out: comparisons of a cell, joined by AND, OR, NOT. */
  whenFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string')
      throw signatureError('SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula]);
    if (!formulaTest(formula, { row: 1, column: 1 })) throw new NotEmulated(`The conditional formula ${formula}`);
    return this.#when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  setBackground(color: string | null): this {
    this.#rule = { ...this.#rule, background: color };
    return this;
  }
  setFontColor(color: string | null): this {
    this.#rule = { ...this.#rule, color };
    return this;
  }
  setBold(bold: boolean | null): this {
    this.#rule = { ...this.#rule, bold };
    return this;
  }
  setRanges(ranges: readonly Range[]): this {
    this.#ranges = ranges;
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.#rule.criteria === '') throw new ServiceError('A conditional format rule needs a condition.');
    if (this.#ranges.length === 0) throw new ServiceError('A conditional format rule needs at least one range.');
    return new ConditionalFormatRule(this.#rule, this.#ranges);
  }
  #when(criteria: Exclude<keyof typeof booleanCriteria, typeof SERVICE>, ...args: unknown[]): this {
    this.#rule = { ...this.#rule, criteria, args };
    return this;
  }
}

/** Data validation rules as scripts build and read them. */
import { ServiceError, signatureError } from '../errors.js';
import { type EnumValue, SERVICE } from '../script-object.js';
import type { Validation } from './book/book.js';
import { validationCriteria } from './enums.js';

export class DataValidation {
  readonly [SERVICE] = 'SpreadsheetApp.DataValidation';
  readonly _rule: Validation;
  constructor(rule: Validation) {
    this._rule = rule;
  }
  getCriteriaType(): EnumValue {
    return validationCriteria[this._rule.criteria as keyof typeof validationCriteria] as EnumValue;
  }
  getCriteriaValues(): unknown[] {
    return [...this._rule.args];
  }
  getAllowInvalid(): boolean {
    return !this._rule.reject;
  }
  getHelpText(): string | null {
    return this._rule.help;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._rule);
  }
}

type Criteria = Exclude<keyof typeof validationCriteria, typeof SERVICE>;

export class DataValidationBuilder {
  readonly [SERVICE] = 'SpreadsheetApp.DataValidationBuilder';
  #rule: Validation;
  constructor(rule: Validation = { criteria: '', args: [], reject: false, help: null }) {
    this.#rule = rule;
  }
  requireValueInList(values: unknown, showDropdown: boolean | null): this {
    if (!Array.isArray(values))
      throw signatureError('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown ?? true);
  }
  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): this {
    return this.#require('CHECKBOX', ...[checkedValue, uncheckedValue].filter((value) => (value ?? null) !== null));
  }
  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL');
  }
  requireNumberBetween(start: unknown, end: unknown): this {
    return this.#numbers('NUMBER_BETWEEN', 'requireNumberBetween', start, end);
  }
  requireNumberNotBetween(start: unknown, end: unknown): this {
    return this.#numbers('NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', start, end);
  }
  requireNumberEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_EQUAL_TO', 'requireNumberEqualTo', number);
  }
  requireNumberNotEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', number);
  }
  requireNumberGreaterThan(number: unknown): this {
    return this.#numbers('NUMBER_GREATER_THAN', 'requireNumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: unknown): this {
    return this.#numbers('NUMBER_LESS_THAN', 'requireNumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', number);
  }
  setAllowInvalid(allowInvalidData: boolean): this {
    this.#rule = { ...this.#rule, reject: !allowInvalidData };
    return this;
  }
  setHelpText(helpText: string): this {
    this.#rule = { ...this.#rule, help: String(helpText) };
    return this;
  }
  build(): DataValidation {
    if (this.#rule.criteria === '') throw new ServiceError('A data validation rule needs a criteria.');
    return new DataValidation(this.#rule);
  }
  #numbers(criteria: Criteria, member: string, ...numbers: unknown[]): this {
    if (numbers.some((number) => typeof number !== 'number'))
      throw signatureError(`SpreadsheetApp.DataValidationBuilder.${member}`, numbers);
    return this.#require(criteria, ...numbers);
  }
  #require(criteria: Criteria, ...args: unknown[]): this {
    this.#rule = { ...this.#rule, criteria, args };
    return this;
  }
}

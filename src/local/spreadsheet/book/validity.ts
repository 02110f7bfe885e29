/** Whether a value may stand in a cell with a data validation rule. */
import type { Validation, Value } from './book.js';
import { display, isDateFormat } from './display.js';

const address = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const compare: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  NUMBER_BETWEEN: (value, low, high) => value >= low && value <= high,
  NUMBER_NOT_BETWEEN: (value, low, high) => value < low || value > high,
  NUMBER_EQUAL_TO: (value, low) => value === low,
  NUMBER_NOT_EQUAL_TO: (value, low) => value !== low,
  NUMBER_GREATER_THAN: (value, low) => value > low,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  NUMBER_LESS_THAN: (value, low) => value < low,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
};

/** An empty cell fits every rule. */
export function fits(rule: Validation, value: Value, format: string | undefined): boolean {
  if (value === null) return true;
  const { criteria, args } = rule;
  if (criteria === 'CHECKBOX') return args.length === 0 ? typeof value === 'boolean' : args.includes(value);
  if (criteria === 'VALUE_IN_LIST') return (args[0] as string[]).includes(display(value, format));
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(format);
  if (criteria === 'TEXT_IS_VALID_EMAIL') return typeof value === 'string' && address.test(value);
  const test = compare[criteria];
  if (test) return typeof value === 'number' && test(value, Number(args[0]), Number(args[1]));
  throw new Error(`There is no check for ${criteria}.`);
}

/** The functions that formulas call: those of formula.js, and here what a Sheet does in its own way. */
import * as library from '@formulajs/formulajs';
import { utc, wallAt } from '../../zone.js';
import type { Book, Value } from '../book/book.js';
import { display } from '../book/display.js';
import { serialOfWall, wallOfSerial } from '../book/serial.js';
import { typed } from '../book/typed.js';

export type Matrix = readonly (readonly Value[])[];
export type Argument = Value | Matrix;

/** An error of a formula, as the cell shows it: `#N/A`. */
export class FormulaError extends Error {}

export function isError(value: unknown): value is string {
  return typeof value === 'string' && /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|ERROR!|NULL!)$/.test(value);
}

export function isMatrix(value: Argument): value is Matrix {
  return Array.isArray(value);
}

/** A single value; of several cells the first. */
export function single(value: Argument | undefined): Value {
  return value === undefined ? null : isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function numberOf(value: Argument | undefined): number {
  const one = single(value);
  if (typeof one === 'number') return one;
  if (one === null || one === '') return 0;
  if (typeof one === 'boolean') return Number(one);
  const read = typed(one, { format: undefined, year: 2000, formulaUnderText: false }).value;
  if (typeof read === 'number') return read;
  throw new FormulaError(isError(one) ? one : '#VALUE!');
}

export function textOf(value: Argument | undefined): string {
  const one = single(value);
  return display(one, undefined);
}

type Fn = (args: readonly Argument[], book: Book) => Argument;

const day = (at: Argument | undefined) => new Date(wallOfSerial(Math.floor(numberOf(at))));
const moment = (at: Argument | undefined) => new Date(wallOfSerial(numberOf(at)));
const serial = (year: number, month: number, date: number) => serialOfWall(utc(year, month, date));
const nowIn = (book: Book): number => {
  const { year, month, day: date, hour, minute, second } = wallAt(book.host.clock.now(), book.zone);
  return serialOfWall(utc(year, month, date, hour, minute, second));
};
const monthsOn = (at: Argument | undefined, months: number, date: (of: Date) => number): number => {
  const from = day(at);
  const first = new Date(utc(from.getUTCFullYear(), from.getUTCMonth() + 1 + months, 1));
  const last = new Date(utc(first.getUTCFullYear(), first.getUTCMonth() + 2, 0)).getUTCDate();
  return serial(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date(from), last));
};
const cells = (args: readonly Argument[]): Value[] => args.flatMap((one) => (isMatrix(one) ? one.flat() : [one]));

/** Dates are numbers here and nowhere does the machine's own clock or zone count. */
const own: Readonly<Record<string, Fn>> = {
  TODAY: (_, book) => Math.floor(nowIn(book)),
  NOW: (_, book) => nowIn(book),
  DATE: ([year, month, date]) => serial(numberOf(year), numberOf(month), numberOf(date)),
  YEAR: ([at]) => day(at).getUTCFullYear(),
  MONTH: ([at]) => day(at).getUTCMonth() + 1,
  DAY: ([at]) => day(at).getUTCDate(),
  HOUR: ([at]) => moment(at).getUTCHours(),
  MINUTE: ([at]) => moment(at).getUTCMinutes(),
  SECOND: ([at]) => moment(at).getUTCSeconds(),
  WEEKDAY: ([at, type]) => {
    const from = day(at).getUTCDay();
    const kind = type === undefined ? 1 : numberOf(type);
    return kind === 1 ? from + 1 : kind === 2 ? from || 7 : (from + 6) % 7;
  },
  DAYS: ([end, start]) => Math.floor(numberOf(end)) - Math.floor(numberOf(start)),
  EDATE: ([at, months]) => monthsOn(at, numberOf(months), (from) => from.getUTCDate()),
  EOMONTH: ([at, months]) => monthsOn(at, numberOf(months), () => 31),
  DATEVALUE: ([at]) => Math.floor(numberOf(at)),
  VALUE: ([text]) => numberOf(text),
  TEXT: ([value, format]) => {
    const one = single(value);
    return typeof one === 'number' ? display(one, textOf(format)) : textOf(one);
  },
  CONCATENATE: (args) => cells(args).map(textOf).join(''),
  JOIN: ([between, ...parts]) => cells(parts).map(textOf).join(textOf(between)),
  TEXTJOIN: ([between, skips, ...parts]) =>
    cells(parts)
      .map(textOf)
      .filter((text) => text !== '' || !single(skips))
      .join(textOf(between)),
  COUNTA: (args) => cells(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => cells(args).filter((value) => value === null || value === '').length,
  COUNT: (args) => cells(args).filter((value) => typeof value === 'number').length,
  COUNTUNIQUE: (args) => new Set(cells(args).filter((value) => value !== null && value !== '')).size,
  ISBLANK: ([value]) => single(value) === null,
  ISERROR: ([value]) => isError(single(value)),
  ISNA: ([value]) => single(value) === '#N/A',
  ISNUMBER: ([value]) => typeof single(value) === 'number',
  ISTEXT: ([value]) => typeof single(value) === 'string' && !isError(single(value)),
  NA: () => '#N/A',
  HYPERLINK: ([link, label]) => (label === undefined ? textOf(link) : single(label)),
  REGEXMATCH: ([text, pattern]) => new RegExp(textOf(pattern)).test(textOf(text)),
  REGEXREPLACE: ([text, pattern, by]) => textOf(text).replace(new RegExp(textOf(pattern), 'g'), textOf(by)),
  REGEXEXTRACT: ([text, pattern]) => {
    const found = new RegExp(textOf(pattern)).exec(textOf(text));
    return found ? (found[1] ?? found[0]) : '#N/A';
  },
};

/** These take a list where a Sheet gives a column or a row. */
const takesLists = new Set(['MATCH', 'LOOKUP', 'LARGE', 'SMALL', 'RANK', 'PERCENTILE', 'QUARTILE', 'FREQUENCY']);
/** Some of these would give dates of the machine's own zone, others a thousand cells. */
const unknownHere =
  /^(?:DATE|TIME|WORKDAY|NETWORKDAYS|WEEKNUM|YEARFRAC|ISOWEEKNUM|utils|RAND|UNIQUE|SORT|FILTER|SPLIT)/i;

export function callFunction(name: string, args: readonly Argument[], book: Book): Argument {
  const ours = Object.hasOwn(own, name) ? own[name] : undefined;
  if (ours) return ours(args, book);
  const theirs = (library as Readonly<Record<string, unknown>>)[name];
  if (typeof theirs !== 'function' || unknownHere.test(name)) throw new FormulaError('#NAME?');
  const given = takesLists.has(name) ? args.map((one) => (isMatrix(one) ? one.flat() : one)) : args;
  return valueFrom(theirs(...given));
}

function valueFrom(result: unknown): Argument {
  if (result instanceof Error) throw new FormulaError(isError(result.message) ? result.message : '#VALUE!');
  if (typeof result === 'number') return Number.isFinite(result) ? result : '#NUM!';
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (Array.isArray(result)) return result.map((row) => (Array.isArray(row) ? row : [row]));
  return null;
}

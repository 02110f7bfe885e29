/** What a spreadsheet makes of text that is typed, or written by a script, into a cell (English, US). */
import { utc } from '../../zone.js';
import { general } from './display.js';
import { serialOfWall } from './serial.js';

export interface Typed {
  readonly value: string | number | boolean | null;
  /** The number format that comes with the value, for a cell that has none of its own. */
  readonly format?: string;
  readonly formula?: string;
}

export interface TypingRules {
  /** Format of the cell before. */
  readonly format: string | undefined;
  /** Year that `3/1` means. */
  readonly year: number;
  /** Whether `=` makes a formula even in a cell formatted as plain text. Nobody has documented it. */
  readonly formulaUnderText: boolean;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const numeric = new RegExp(String.raw`^([+-]?)(\$?)(${number})(?:[eE]([+-]?\d+))?(%?)$`);

/** A formula before it is computed; its equals sign may be missing. */
export function formulaComing(text: string): Typed {
  return { value: '#ERROR!', formula: text.startsWith('=') ? text : `=${text}` };
}

/** A formula is kept as it stands; what it comes to is computed when what was written is saved. */
export function typed(text: string, rules: TypingRules): Typed {
  if (text === '') return { value: null };
  const isText = rules.format === '@';
  const startsFormula = text.length > 1 && text.startsWith('=');
  if (startsFormula && (!isText || rules.formulaUnderText)) return formulaComing(text);
  if (isText) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const asNumber = typedNumber(trimmed);
  if (asNumber) return asNumber;
  if (/^[+-]./.test(text)) return formulaComing(text);
  return typedDate(trimmed, rules.year) ?? { value: text };
}

function typedNumber(text: string): Typed | null {
  const match = numeric.exec(text);
  if (!match || !/\d/.test(match[3]!)) return null;
  const [, sign, currency, digits, exponent, percent] = match;
  const size = Number(digits!.replace(/,/g, '')) * 10 ** Number(exponent ?? 0);
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const places = digits!.includes('.') ? '.00' : '';
  if (percent) return { value, format: `0${places}%` };
  if (currency) return { value, format: '"$"#,##0.00' };
  if (exponent) return { value, format: '0.00E+00' };
  return digits!.includes(',') ? { value, format: `#,##0${places}` } : { value };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** Each shape of a day with how its parts are read. */
const dayShapes: readonly [RegExp, (m: readonly string[], year: number) => Day][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (m) => dayOf(m[1]!, m[2]!, m[3]!, 'yyyy-mm-dd')],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, (m) => dayOf(m[1]!, m[2]!, m[3]!, 'yyyy/mm/dd')],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, (m) => dayOf(fullYear(m[3]!), m[1]!, m[2]!, 'M/d/yyyy')],
  [/^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/, (m) => dayOf(fullYear(m[3]!), m[1]!, m[2]!, 'M-d-yyyy')],
  [/^(\d{1,2})[/-](\d{1,2})$/, (m, year) => dayOf(String(year), m[1]!, m[2]!, 'M/d')],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i,
    (m, year) => dayOf(m[3] ?? String(year), named(m[1]!), m[2]!, 'mmm d, yyyy'),
  ],
  [
    /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}))?$/i,
    (m, year) => dayOf(m[3] ?? String(year), named(m[2]!), m[1]!, 'd mmm yyyy'),
  ],
];

const fullYear = (text: string): string =>
  text.length === 4 ? text : String(Number(text) + (Number(text) < 30 ? 2000 : 1900));

function named(month: string): string {
  const at = monthNames.indexOf(month.slice(0, 3).toLowerCase());
  const full = 'january february march april may june july august september october november december'.split(' ')[at];
  const fits = full?.startsWith(month.toLowerCase()) || month.toLowerCase() === 'sept';
  return fits ? String(at + 1) : '0';
}

function dayOf(year: string, month: string, day: string, format: string): Day {
  return { year: Number(year), month: Number(month), day: Number(day), format };
}

function typedDate(text: string, thisYear: number): Typed | null {
  if (text.length > 40 || !/^\d|^[a-z]{3,9}\.? \d/i.test(text)) return null;
  const time = /^(.*?)(?:^|[ ])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?: ?([AP]M))?$/i.exec(text);
  const hasTime = time !== null && (time[3] !== undefined || time[5] !== undefined);
  const clock = hasTime ? timeOf(time) : null;
  if (clock && time![1] === '') return { value: clock.fraction, format: clock.format };
  const dayText = clock ? time![1]!.trim() : text;
  for (const [shape, read] of dayShapes) {
    const match = shape.exec(dayText);
    if (!match) continue;
    const { year, month, day, format } = read(match, thisYear);
    const at = new Date(utc(year, month, day));
    if (at.getUTCMonth() + 1 !== month || at.getUTCDate() !== day) return null;
    const serial = serialOfWall(at.getTime());
    return clock ? { value: serial + clock.fraction, format: `${format} ${clock.format}` } : { value: serial, format };
  }
  return null;
}

function timeOf(match: readonly (string | undefined)[]): { readonly fraction: number; readonly format: string } | null {
  const [, , hours, minutes = '0', seconds, half] = match;
  const hour = Number(hours);
  if (half ? hour < 1 || hour > 12 : hour > 23) return null;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const h24 = half ? (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : hour;
  const fraction = (h24 * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { fraction, format: `${half ? 'h' : 'H'}:mm${seconds === undefined ? '' : ':ss'}${half ? ' AM/PM' : ''}` };
}

/** The format a cell has after a value with a format of its own came in: an explicit one stays. */
export function formatAfter(before: string | undefined, coming: string | undefined): string | undefined {
  return before === undefined || before === general ? (coming ?? before) : before;
}

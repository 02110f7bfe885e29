/** What a cell shows: its value through its number format, as an English (US) spreadsheet prints it. */
import { wallOfSerial } from './serial.js';

export const general = '0.###############';
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const dateFormats = new Map<string, boolean>();

/** Whether numbers in this format are dates or times, so that scripts read them as Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === general || format === '@') return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[ymdhs]/i.test(format.replace(/"[^"]*"|\\./g, '').replace(/general/i, ''));
    dateFormats.set(format, known);
  }
  return known;
}

export function display(value: string | number | boolean | null, format: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return displayDate(value, format!);
  if (format === undefined || format === general || format === '@' || format === '' || /^general$/i.test(format))
    return plainNumber(value);
  return displayNumber(value, format);
}

function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return Math.abs(value) < 1e15 && Number.isInteger(value) ? String(value) : text.replace('e', 'E');
}

function displayNumber(value: number, format: string): string {
  const sections = format.split(';');
  const section = value < 0 && sections[1] !== undefined ? sections[1] : sections[0]!;
  const sign = value < 0 && sections[1] === undefined ? '-' : '';
  const match = /[#0?][#0?,]*(?:\.([0#?]+))?/.exec(section.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)));
  if (!match) return section.replace(/"/g, '');
  const scaled = Math.abs(value) * (section.includes('%') ? 100 : 1);
  const places = match[1] ?? '';
  const least = places.replace(/[^0]/g, '').length;
  let [whole = '0', fraction = ''] = scaled.toFixed(Math.min(15, places.length)).split('.');
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const integers = match[0].split('.')[0]!;
  whole = whole.padStart(integers.replace(/[^0]/g, '').length, '0');
  if (integers.includes(',')) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = whole + (fraction === '' ? '' : `.${fraction}`);
  const around = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_.|\*./g, '$1$2');
  return sign + around(section.slice(0, match.index)) + number + around(section.slice(match.index + match[0].length));
}

function displayDate(serial: number, format: string): string {
  const at = new Date(wallOfSerial(serial));
  const half = /am\/pm|a\/p/i.test(format);
  const pad = (value: number, n: number): string => String(value).padStart(n, '0');
  const tokens = format.match(/"[^"]*"|\\.|am\/pm|a\/p|\[h+\]|y+|m+|d+|h+|s+|\.0+|./gi) ?? [];
  let hoursBefore = false;
  return tokens
    .map((token, index) => {
      const n = token.length;
      const kind = token[0]!.toLowerCase();
      if (kind === '"') return token.slice(1, -1);
      if (kind === '\\') return token.slice(1);
      if (/^am\/pm$/i.test(token)) return at.getUTCHours() < 12 ? 'AM' : 'PM';
      if (kind === 'y') return n <= 2 ? pad(at.getUTCFullYear() % 100, 2) : pad(at.getUTCFullYear(), 4);
      if (kind === 'd') {
        if (n >= 3) return n === 3 ? weekdays[at.getUTCDay()]!.slice(0, 3) : weekdays[at.getUTCDay()]!;
        return pad(at.getUTCDate(), n);
      }
      if (kind === '[') return String(Math.floor(serial * 24));
      if (kind === 'h') {
        hoursBefore = true;
        return pad(half ? at.getUTCHours() % 12 || 12 : at.getUTCHours(), n);
      }
      if (kind === 's') return pad(at.getUTCSeconds(), n);
      if (kind === '.' && n > 1) return `.${pad(at.getUTCMilliseconds(), 3).slice(0, n - 1)}`;
      if (kind === 'm') {
        const next = tokens.slice(index + 1).find((other) => /^[ymdhs]/i.test(other));
        const isMinutes = hoursBefore || (next !== undefined && /^s/i.test(next));
        hoursBefore = false;
        if (isMinutes && n <= 2) return pad(at.getUTCMinutes(), n);
        const name = months[at.getUTCMonth()]!;
        return n >= 4 ? name : n === 3 ? name.slice(0, 3) : pad(at.getUTCMonth() + 1, n);
      }
      return token;
    })
    .join('');
}

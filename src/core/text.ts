/** Small things about text: its parts, what is safe in it, and how English says numbers, lists and days. */
import { type WallTime, weekday } from './dates.js';

// English: for the catalogues alone, which say it in another language as that language does.

/** "1 mail", "2 mails"; `many` when the plural is not just an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** 4312 -> "4,312". */
export function thousands(number: number): string {
  const [whole = '', ...fraction] = String(number).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `Monday 1 March 2027`. */
export function longDay(day: string): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${DAYS[weekday(day)]} ${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}`;
}

/** `Monday 1 March 2027, 09:30`. */
export function longTime(wall: WallTime): string {
  return `${longDay(wall)}, ${wall.slice(11, 16)}`;
}

// Any language.

/** Comma-separated items, trimmed, without blanks. */
export function items(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Text for HTML, with nothing in it that could be markup. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line without control or direction characters, at most `most` characters. */
export function oneLine(text: string, most = 120): string {
  const clean = text.replace(INVISIBLE, ' ').trim();
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}

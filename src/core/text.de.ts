/** How German says numbers, lists and days: for the German catalogues alone. */
import { type WallTime, weekday } from './dates.js';
import { partsOfDay, weekdays } from './week.js';

/** "1 Platz", "2 Plätze"; the words in the case that the sentence needs. */
export function count(number: number, one: string, many: string): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** 4312 -> "4.312", 0.5 -> "0,5". */
export function thousands(number: number): string {
  const [whole = '', ...fraction] = String(number).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '.'), ...fraction].join(',');
}

/** 4312.5 -> "4.312,5", at most two decimals. */
export function decimals(number: number): string {
  return thousands(Math.round(number * 100) / 100);
}

/** "a", "a und b", "a, b und c". */
export function list(words: readonly string[]): string {
  return joined(words, 'und');
}

/** "a", "a oder b", "a, b oder c". */
export function either(words: readonly string[]): string {
  return joined(words, 'oder');
}

function joined(words: readonly string[], by: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words[words.length - 1]}`;
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const DAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const PARTS = { morning: 'vormittag', lunchtime: 'mittag', afternoon: 'nachmittag', evening: 'abend' };

/** `Montag, 1. März 2027`. */
export function longDay(day: string): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${DAYS[weekday(day)]}, ${Number(day.slice(8, 10))}. ${month} ${day.slice(0, 4)}`;
}

/** `Montag, 1. März 2027, 09:30 Uhr`. */
export function longTime(wall: WallTime): string {
  return `${longDay(wall)}, ${wall.slice(11, 16)} Uhr`;
}

/** A time of the week as People has it: "Monday morning" is "Montagvormittag"; what people typed stays. */
export function timeOfWeek(shown: string): string {
  const [first = '', second = '', ...rest] = shown.split(' ');
  const at = (weekdays as readonly string[]).indexOf(first);
  if (at < 0) return shown;
  const part = partsOfDay.find(({ name }) => name === second);
  return [...(part ? [DAYS[at]! + PARTS[part.name]] : [DAYS[at]!, second]), ...rest]
    .filter((one) => one !== '')
    .join(' ');
}

/** Utilities.formatDate: an instant in a zone, by a pattern of Java's SimpleDateFormat (US English names). */
import { ServiceError } from '../errors.js';
import { offsetAt, utc, type Wall, wallAt } from '../zone.js';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

interface At extends Wall {
  readonly weekday: number;
  readonly instant: number;
  readonly offset: number;
  readonly zone: string;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const dayOfYear = (at: At): number =>
  Math.round((utc(at.year, at.month, at.day) - utc(at.year, 1, 1)) / 86_400_000) + 1;

/** Week of the year as Java counts it in the US: weeks begin on Sunday, the first holds the 1st of January. */
function week(at: At): { readonly year: number; readonly week: number } {
  const saturday = new Date(utc(at.year, at.month, at.day + 6 - at.weekday));
  if (saturday.getUTCFullYear() > at.year) return { year: at.year + 1, week: 1 };
  const first = new Date(utc(at.year, 1, 1)).getUTCDay();
  return { year: at.year, week: Math.floor((dayOfYear(at) - 1 + first) / 7) + 1 };
}

function zoneName(at: At, style: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: at.zone, timeZoneName: style });
  return format.formatToParts(at.instant).find((part) => part.type === 'timeZoneName')?.value ?? at.zone;
}

function offsetText(at: At, separator: string): string {
  const minutes = Math.abs(at.offset) / 60_000;
  return `${at.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

const year = (value: number, n: number): string => (n === 2 ? pad(value % 100, 2) : pad(value, n));

/** Each letter with what it prints, given how often it is repeated. */
const letters: Readonly<Record<string, (at: At, n: number) => string>> = {
  G: () => 'AD',
  y: (at, n) => year(at.year, n),
  Y: (at, n) => year(week(at).year, n),
  M: (at, n) => (n >= 4 ? months[at.month - 1]! : n === 3 ? months[at.month - 1]!.slice(0, 3) : pad(at.month, n)),
  L: (at, n) => (n >= 4 ? months[at.month - 1]! : n === 3 ? months[at.month - 1]!.slice(0, 3) : pad(at.month, n)),
  w: (at, n) => pad(week(at).week, n),
  D: (at, n) => pad(dayOfYear(at), n),
  d: (at, n) => pad(at.day, n),
  E: (at, n) => (n >= 4 ? days[at.weekday]! : days[at.weekday]!.slice(0, 3)),
  u: (at, n) => pad(at.weekday === 0 ? 7 : at.weekday, n),
  a: (at) => (at.hour < 12 ? 'AM' : 'PM'),
  H: (at, n) => pad(at.hour, n),
  k: (at, n) => pad(at.hour === 0 ? 24 : at.hour, n),
  K: (at, n) => pad(at.hour % 12, n),
  h: (at, n) => pad(at.hour % 12 === 0 ? 12 : at.hour % 12, n),
  m: (at, n) => pad(at.minute, n),
  s: (at, n) => pad(at.second, n),
  S: (at, n) => pad(at.ms, n),
  z: (at, n) => zoneName(at, n >= 4 ? 'long' : 'short'),
  Z: (at) => offsetText(at, ''),
  X: (at, n) => (at.offset === 0 ? 'Z' : n === 1 ? offsetText(at, '').slice(0, 3) : offsetText(at, n === 2 ? '' : ':')),
};

/** `formatDate(ms, 'Europe/Madrid', "yyyy-MM-dd'T'HH:mm")`. Letters that mean nothing throw, as in Java. */
export function formatDate(ms: number, zone: string, pattern: string): string {
  const wall = wallAt(ms, zone);
  const weekday = new Date(utc(wall.year, wall.month, wall.day)).getUTCDay();
  const at: At = { ...wall, weekday, instant: ms, offset: offsetAt(ms, zone), zone };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const print = letters[letter!];
    if (!print) throw new ServiceError(`Illegal pattern character '${letter}'`);
    return print(at, token.length);
  });
}

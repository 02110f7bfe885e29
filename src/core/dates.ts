/** Days, wall times and instants, and how one becomes another in a time zone. */

import { dict } from './dict.js';

/** A wall time such as `2027-03-01T09:30:00`. */
export type WallTime = string;
/** An ISO instant in UTC such as `2027-03-01T09:30:00.000Z`. */
export type Instant = string;

const QUARTER = 900000;
const formatters = dict<Intl.DateTimeFormat>();
const offsets = dict<number>();

/** Minutes that the zone is ahead of UTC at the instant (milliseconds since 1970). Unknown zones throw a RangeError. */
export function offsetMinutes(milliseconds: number, zone: string): number {
  // Clocks have changed only at quarters of an hour since 1972, and asking Intl is slow.
  const quarter = Math.floor(milliseconds / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  if (offsets[key] === undefined) offsets[key] = askIntl(quarter, zone);
  return offsets[key]!;
}

function askIntl(milliseconds: number, zone: string): number {
  formatters[zone] = formatters[zone] || formatterFor(zone);
  const part: Record<string, number> = {};
  for (const { type, value } of formatters[zone].formatToParts(new Date(milliseconds))) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour! % 24, part.minute!, part.second!);
  return Math.round((wall - milliseconds) / 60000);
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

export function wallTime(milliseconds: number, zone: string): WallTime {
  return new Date(milliseconds + offsetMinutes(milliseconds, zone) * 60000).toISOString().slice(0, 19);
}

/**
 * Milliseconds since 1970 of a wall time in the zone. A time that a clock change repeats is the earlier one; a time that
 * it skips is taken with the offset before the change (RFC 5545, section 3.3.5).
 */
export function instantOf(wall: WallTime, zone: string): number {
  const asUtc = Date.parse(`${wall.slice(0, 19)}Z`);
  const before = offsetMinutes(asUtc - 86400000, zone);
  const after = offsetMinutes(asUtc + 86400000, zone);
  const first = asUtc - before * 60000;
  if (offsetMinutes(first, zone) === before) return first;
  const second = asUtc - after * 60000;
  return offsetMinutes(second, zone) === after ? second : first;
}

export function dayOf(wall: WallTime): string {
  return wall.slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === text;
}

export function isZone(text: string): boolean {
  try {
    offsetMinutes(0, text);
    return true;
  } catch (_) {
    return false;
  }
}

/** Large zones that are ahead of UTC by no whole hours, the whole year. */
const BETWEEN_HOURS: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+9:30': 'Australia/Darwin',
};

/** The zone if it is one, `UTC+2` or `GMT-07:00` as the zone with that offset, else the fallback. */
export function zoneOr(zone: string, fallback: string): string {
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)([+-])(\d{1,2})(?::(\d\d))?$/.exec(zone) || [];
  // Etc/GMT-2 is two hours ahead of UTC: POSIX counts westwards.
  const whole = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  const named = !sign ? zone : minutes === '00' ? whole : BETWEEN_HOURS[`${sign}${Number(hours)}:${minutes}`] || '';
  return isZone(named) ? named : fallback;
}

/** "Europe/London" -> "London", "Etc/GMT-2" -> "UTC+2". */
export function zoneName(zone: string): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (offset) return `UTC${offset[1] === '+' ? '-' : '+'}${offset[2]}`;
  return zone === 'Etc/UTC' ? 'UTC' : zone.split('/').slice(-1)[0]!.replace(/_/g, ' ');
}

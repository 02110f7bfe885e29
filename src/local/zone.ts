/** Wall time in a named zone and back, quickly enough for a whole tab of dates. */

export interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

const quarter = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Offset from UTC in ms that holds in the zone at an instant; east is positive. */
export function offsetAt(ms: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const slot = Math.floor(ms / quarter);
  const cached = known.get(slot);
  if (cached !== undefined) return cached;
  const offset = readOffset(slot * quarter, zone);
  known.set(slot, offset);
  return offset;
}

/** `GMT-07:00`, which Google gives where it knows no name for a zone. */
function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000) : null;
}

function readOffset(ms: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(ms).map((part) => [part.type, part.value]));
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = utc(year, Number(parts.month), Number(parts.day), Number(parts.hour), Number(parts.minute));
  return wall + Number(parts.second) * 1000 - Math.floor(ms / 1000) * 1000;
}

/** Milliseconds of a wall time read as if it were UTC; years below 100 stay what they are. */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, ms);
  return date.getTime();
}

export function wallAt(ms: number, zone: string): Wall {
  const shifted = new Date(ms + offsetAt(ms, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    ms: shifted.getUTCMilliseconds(),
  };
}

/** The instant at which clocks in the zone show a wall time; in a gap the one after it, of two the first. */
export function instantAt(wallAsUtc: number, zone: string): number {
  const early = wallAsUtc - offsetAt(wallAsUtc - 86_400_000, zone);
  const late = wallAsUtc - offsetAt(wallAsUtc + 86_400_000, zone);
  const fits = (ms: number): boolean => ms + offsetAt(ms, zone) === wallAsUtc;
  if (fits(early)) return early;
  return fits(late) ? late : early;
}

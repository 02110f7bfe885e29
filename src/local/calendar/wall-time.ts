/** Wall times of meetings as the calendar's API writes them, and the instants they stand for. */
import { instantAt, offsetAt, utc, wallAt } from '../zone.js';

/** Milliseconds of a wall time read as if it were UTC: easy to compare and to move by days. */
export type WallMs = number;

export const DAY = 86_400_000;

/** True if the platform knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    offsetAt(0, zone);
    return zone !== '';
  } catch {
    return false;
  }
}

/** Parses `2027-03-01` or `2027-03-01T09:30[:00[.000]]`; undefined for anything else or an impossible day. */
export function parseWall(text: string): WallMs | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(text);
  if (!m) return undefined;
  const [year, month, day, hour, minute, second] = m.slice(1).map((part) => Number(part ?? 0));
  if (hour! > 23 || minute! > 59 || second! > 59) return undefined;
  const wall = utc(year!, month!, day!, hour, minute, second);
  const back = new Date(wall);
  return back.getUTCMonth() + 1 === month && back.getUTCDate() === day ? wall : undefined;
}

/** The instant (milliseconds) at which clocks in the zone show the wall time. */
export function instantOf(wall: WallMs, zone: string): number {
  return instantAt(wall, zone);
}

/** What clocks in the zone show at the instant. */
export function wallOf(instant: number, zone: string): WallMs {
  const { year, month, day, hour, minute, second } = wallAt(instant, zone);
  return utc(year, month, day, hour, minute, second);
}

/** RFC 3339 text of the instant in the zone: `2027-03-01T09:30:00+01:00`, `Z` for UTC. */
export function rfc3339(instant: number, zone: string): string {
  const offset = Math.round(offsetAt(instant, zone) / 60_000);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  if (offset === 0) return `${local}Z`;
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** When people can meet, and when a meeting begins, as the tabs have it. */
import { text } from '../../core/cell.js';
import { instantOf, isDay, isZone } from '../../core/dates.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';

const USUAL_MINUTES = 45;

/** Milliseconds since 1970, or null when the organiser has written something that is no time or no zone. */
export function beginning({ starts, zone }: Pick<records.MeetingRow, 'starts' | 'zone'>): number | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(starts) && isDay(starts.slice(0, 10)) && isZone(zone)
    ? instantOf(starts, zone)
    : null;
}

export function minutesOf({ minutes }: records.MeetingRow): number {
  return minutes || USUAL_MINUTES;
}

/** When somebody can meet, as the columns of their side have it. */
export function diaryOf({ id, zone, others }: records.Person, columns: readonly string[]) {
  return { id, zone, availability: columns.map((header) => text(others[header])).join(', ') };
}

/** Where in the People tab each side says when it can meet: the columns of the criteria about that. */
export function availabilityColumns(world: World): Record<'mentee' | 'mentor', string[]> {
  const rows = read(world, records.criteria).filter(({ kind }) => kind.toLowerCase() === 'availability');
  return {
    mentee: rows.map(({ menteeColumn }) => menteeColumn),
    mentor: rows.map(({ menteeColumn, mentorColumn }) => mentorColumn || menteeColumn),
  };
}

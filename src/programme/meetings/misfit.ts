/** Pairs without an hour in common: who ruled out the hour at which they meet, and which would be the next best. */
import { wallTime, zoneName, zoneOr } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { programmeZone } from '../setup/settings.js';
import { type Diary, nextBest, rulesOut } from './slots.js';
import { availabilityColumns, beginning, diaryOf } from './when.js';
import { words } from './words.js';

export interface Misfit {
  /** Ids of those who named other times. */
  readonly ruledOutBy: readonly string[];
  readonly next: { readonly starts: number; readonly namedBy: readonly string[] } | null;
}

/** Of the pair and the time at which they are to meet; null where it is as both said. */
export type Misfits = (menteeId: string, mentorId: string, starts: number, minutes: number) => Misfit | null;

/** Reads the tabs once, for as many pairs as there are. */
export function misfitsIn(world: World): Misfits {
  const people = records.peopleById(world);
  const columns = availabilityColumns(world);
  const fallback = programmeZone(world);
  const busy = busyIn(world);
  const diary = (id: string, side: 'mentee' | 'mentor'): Diary => {
    const found = diaryOf(people[id]!, columns[side]);
    return { ...found, zone: zoneOr(found.zone, fallback) };
  };
  return (menteeId, mentorId, starts, minutes) => {
    const both = [diary(menteeId, 'mentee'), diary(mentorId, 'mentor')];
    const against = both.filter((one) => rulesOut(one, starts, minutes));
    if (against.length === 0) return null;
    const isFree = (start: number) =>
      start !== starts &&
      both.every(({ id }) => (busy[id] || []).every((one) => Math.abs(one - start) >= minutes * 60000));
    const next = nextBest(both, against, starts, minutes, isFree);
    const named = (start: number) => against.filter((one) => !rulesOut(one, start, minutes)).map(({ id }) => id);
    return {
      ruledOutBy: against.map(({ id }) => id),
      next: next === null ? null : { starts: next, namedBy: named(next) },
    };
  };
}

/** When everybody is to meet somebody, by person. */
function busyIn(world: World): Record<string, number[]> {
  const pairs = dict<readonly string[]>();
  for (const { id, menteeId, mentorId } of read(world, records.pairings)) pairs[id] = [menteeId, mentorId];
  const busy = dict<number[]>();
  for (const meeting of read(world, records.meetings)) {
    const starts = beginning(meeting);
    for (const id of (starts !== null && pairs[meeting.pairing]) || []) busy[id] = [...(busy[id] || []), starts!];
  }
  return busy;
}

/** To the reader with this id, or to both; `''` where all is well. `nameOf`: as the others are called. */
export function misfitSentence(
  misfit: Misfit | null,
  reader: { readonly id: string; readonly zone: string },
  minutes: number,
  nameOf: (id: string) => string,
): string {
  if (!misfit) return '';
  const called = (ids: readonly string[]) =>
    ids.map((id) => (id === reader.id ? words.misfit.you : nameOf(id))).sort(youFirst);
  const { ruledOutBy, next } = misfit;
  const chosen = words.misfit.chosen(called(ruledOutBy));
  if (!next) return chosen;
  const at = (moment: number) => wallTime(moment, reader.zone);
  const when = words.meeting.when(at(next.starts), at(next.starts + minutes * 60000), zoneName(reader.zone));
  return `${chosen} ${words.misfit.next(when, called(next.namedBy))}`;
}

function youFirst(a: string, b: string): number {
  return Number(b === words.misfit.you) - Number(a === words.misfit.you);
}

/** When a pair first meets: the earliest hour that suits both, in the day of each one's own zone. */
import { addDays, instantOf, offsetMinutes, type WallTime, wallTime, zoneOr } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { timeOfWeek } from '../../core/week.js';

export interface Diary {
  readonly id: string;
  readonly zone: string;
  /** As in the People tab: "Monday morning, Tuesday evening". Blank: working hours. */
  readonly availability: string;
}

export interface Slot {
  /** Wall time in the mentee's zone. */
  readonly starts: WallTime;
  readonly zone: string;
  /** It suits both as they said. */
  readonly suits: boolean;
}

/** Remembers whom it has given which hour, so that nobody is asked to be in two meetings. */
export type SlotFinder = (mentee: Diary, mentor: Diary) => Slot;

const DAYS_AHEAD = 21;

/** `from`: milliseconds since 1970, the earliest moment; `minutes`: length of a meeting. */
export function slotFinder(from: number, minutes: number, fallbackZone: string): SlotFinder {
  const busy = dict<number[]>();
  const offset = offsets();
  const isFree = (id: string, start: number) =>
    (busy[id] || []).every((other) => start + minutes * 60000 <= other || other + minutes * 60000 <= start);
  return (mentee, mentor) => {
    const zone = zoneOr(mentee.zone, fallbackZone);
    const mentorZone = zoneOr(mentor.zone, fallbackZone);
    const times = { mentee: freeHours(mentee.availability), mentor: freeHours(mentor.availability) };
    let best = { suits: -1, start: from };
    const firstDay = wallTime(from, zone).slice(0, 10);
    for (let day = 0; day < DAYS_AHEAD && best.suits < 4; day++) {
      const date = addDays(firstDay, day);
      for (let hour = 8; hour <= 20 && best.suits < 4; hour++) {
        const start = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`) - offset(date, zone) * 60000;
        if (start < from || !isFree(mentee.id, start) || !isFree(mentor.id, start)) continue;
        const suits =
          suitability(times.mentee, start, offset(date, zone)) +
          suitability(times.mentor, start, offset(date, mentorZone));
        if (suits > best.suits) best = { suits, start };
      }
    }
    busy[mentee.id] = [...(busy[mentee.id] || []), best.start];
    busy[mentor.id] = [...(busy[mentor.id] || []), best.start];
    return { starts: wallTime(best.start, zone), zone, suits: best.suits === 4 };
  };
}

/** 2: as they said. 1: not as they said, but in working hours. 0: neither. */
function suitability(free: Record<string, true> | null, start: number, offset: number): number {
  const wall = new Date(start + offset * 60000);
  const [day, hour] = [wall.getUTCDay(), wall.getUTCHours()];
  const working = day >= 1 && day <= 5 && hour >= 9 && hour <= 16;
  if (!free) return working ? 2 : 0;
  return free[`${day} ${hour}`] ? 2 : working ? 1 : 0;
}

/** Hours such as "1 9" (Monday at nine) that the person offered; null when nothing readable was said. */
function freeHours(availability: string): Record<string, true> | null {
  const hours = dict<true>();
  for (const entry of availability.split(/[,;\n]/)) {
    const { day, part } = timeOfWeek(entry);
    if (day < 0 || !part) continue;
    for (let hour = part.hours[0]; hour < part.hours[1]; hour++) hours[`${day} ${hour}`] = true;
  }
  return Object.keys(hours).length > 0 ? hours : null;
}

/** The zone's offset at noon of a day: meetings are never in the small hours when clocks change. */
function offsets() {
  const known = dict<number>();
  return (day: string, zone: string): number => {
    const key = `${day} ${zone}`;
    if (known[key] === undefined) known[key] = offsetMinutes(instantOf(`${day}T12:00:00`, zone), zone);
    return known[key]!;
  };
}

/** First meetings: when each new pair meets, and the invitation to it. */
import type { EventAction } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { addDays, instantOf, isDay, isZone, wallTime } from '../core/dates.js';
import { indexBy } from '../core/dict.js';
import { signature } from '../core/hash.js';
import type { Problem } from '../core/problem.js';
import { readRows } from '../core/rows.js';
import { meetingsTable } from '../core/tables/meetings.js';
import type { World } from '../core/world.js';
import { renderPlain } from '../mailkit/index.js';
import { firstMeeting } from '../messages/index.js';
import type { Pairing } from './pairings.js';
import { slotFinder } from './slots.js';
import type { Wave } from './wave.js';

export function meetingsByPairing(world: World): Record<string, Row> {
  return indexBy(readRows(meetingsTable, world.tabs[meetingsTable.name]), (row) => text(row.pairing));
}

/** A row for the first meeting of each pair that has none. */
export function meetingRows({ world, people, settings, meetings }: Wave, pairs: readonly Pairing[]): Row[] {
  const missing = pairs.filter(({ id }) => !meetings[id]);
  if (missing.length === 0) return [];
  const firstDay = addDays(wallTime(Date.parse(world.now), settings.zone), Number(settings.meetingInDays));
  const find = slotFinder(
    instantOf(`${firstDay}T00:00:00`, settings.zone),
    Number(settings.meetingMinutes),
    settings.zone,
  );
  return missing.map((one) => {
    const slot = find(diary(people[one.menteeId]!), diary(people[one.mentorId]!));
    return {
      id: `${one.id}#1`,
      pairing: one.id,
      number: 1,
      mentee: one.mentee,
      mentor: one.mentor,
      starts: slot.starts,
      zone: slot.zone,
      minutes: Number(settings.meetingMinutes),
      note: slot.note,
      eventId: signature(world.secret, `meeting ${one.id}#1`).slice(0, 40),
    };
  });
}

function diary(row: Row) {
  return { id: text(row.id), zone: text(row.zone), availability: text(row.Availability) };
}

/** The invitation to the first meeting; none for a meeting that has begun or whose time cannot be read. */
export function invitation({ world, people, settings, meetings, wording }: Wave, one: Pairing): EventAction[] {
  const meeting = meetings[one.id];
  const begins = meeting && beginning(meeting);
  if (!meeting || !begins || begins <= Date.parse(world.now)) return [];
  const [start, zone] = [text(meeting.starts), text(meeting.zone)];
  const words = renderPlain(wording(firstMeeting), {
    programme: settings.programme,
    organiser: settings.organiser,
    mentee: withoutTags(one.mentee),
    mentor: withoutTags(one.mentor),
  });
  return [
    {
      kind: 'event',
      key: `event:${text(meeting.id)}`,
      occasion: 'First meeting',
      eventId: text(meeting.eventId),
      title: words.subject,
      description: words.text,
      start,
      end: wallTime(begins + (Number(meeting.minutes) || 45) * 60000, zone),
      zone,
      guests: [one.menteeId, one.mentorId].map((id) => text(people[id]!.email)),
      meet: settings.meet === 'yes',
    },
  ];
}

/** A description may hold HTML (Calendar API v3, Events), so a name must not. */
function withoutTags(name: string): string {
  return name.replace(/[<>]/g, ' ');
}

/** Milliseconds since 1970, or null when the organiser has written something that is no time or no zone. */
export function beginning(meeting: Row): number | null {
  const [starts, zone] = [text(meeting.starts), text(meeting.zone)];
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(starts) && isDay(starts.slice(0, 10)) && isZone(zone)
    ? instantOf(starts, zone)
    : null;
}

export function unreadableMeetings({ meetings }: Wave): Problem[] {
  return Object.keys(meetings)
    .map((id) => meetings[id]!)
    .filter((meeting) => beginning(meeting) === null)
    .map((meeting) => ({
      tab: meetingsTable.name,
      row: 0,
      column: 'Starts',
      who: `${text(meeting.mentee)} and ${text(meeting.mentor)}`,
      reason: `"${text(meeting.starts)}" in "${text(meeting.zone)}" is not a time, so nobody is invited to this meeting.`,
      mend: 'Write the time as 2027-03-01T09:30:00 and the zone as Europe/London.',
      weight: 'stops',
    }));
}

/** First meetings: when each new pair meets, and the invitation to it. */
import type { EventAction } from '../../core/action.js';
import { addDays, instantOf, wallTime, zoneOr } from '../../core/dates.js';
import { indexBy } from '../../core/dict.js';
import { signature } from '../../core/hash.js';
import { readLedger, unknownEffect } from '../../core/ledger.js';
import { firstName } from '../../core/names.js';
import type { Problem } from '../../core/problem.js';
import { read, rowNumber } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { World } from '../../core/world.js';
import { renderPlain } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import type { Wave } from '../introductions/wave.js';
import { dateOf } from '../mail-days.js';
import { readSettings } from '../settings.js';
import { readProgramme } from '../setup/settings.js';
import type { Text } from '../wording.js';
import { misfitSentence } from './misfit.js';
import { settings as meetingSettings } from './settings.js';
import { type Fit, slotFinder } from './slots.js';
import { availabilityColumns, beginning, diaryOf, minutesOf } from './when.js';
import { words as sentences } from './words.js';

export function meetingsByPairing(world: World): Record<string, records.MeetingRow> {
  return indexBy(read(world, records.meetings), ({ pairing }) => pairing);
}

/** The invitation in the calendar: plain text, which Calendar shows as it is. */
export const firstMeeting: Text = {
  id: 'first-meeting',
  wording: sentences.firstMeeting,
  keys: /^event:/,
  needs: [],
};

/** Key of the invitation to a meeting. */
export function invitationKey({ id }: Pick<records.MeetingRow, 'id'>): string {
  return `event:${id}`;
}

/** The first meeting of a pair, by its pairing's id. */
export function firstOf(pairing: string): Pick<records.MeetingRow, 'id'> {
  return { id: `${pairing}#1` };
}

/** It has begun, and nobody was invited to it: it needs another time. */
export function isLate(world: World, meeting: records.MeetingRow | undefined): boolean {
  const begins = meeting ? beginning(meeting) : null;
  if (begins === null || begins > Date.parse(world.now)) return false;
  return (readLedger(world)[invitationKey(meeting!)] || unknownEffect).state === 'open';
}

/**
 * A row for the first meeting of each pair that has none, or whose time has passed before anybody was invited.
 * `daysOf`: on which day from today each is introduced.
 */
export function meetingRows(
  world: World,
  pairs: readonly records.Pairing[],
  daysOf: Readonly<Record<string, number>>,
): WrittenOf<typeof records.meetings>[] {
  const meetings = meetingsByPairing(world);
  const missing = pairs.filter(({ id }) => !meetings[id] || isLate(world, meetings[id]));
  if (missing.length === 0) return [];
  const { zone } = readProgramme(world);
  const { meetingInDays, meetingMinutes } = readSettings(world, meetingSettings);
  const minutes = Number(meetingMinutes);
  const people = records.peopleById(world);
  const earliest = (day: number) =>
    instantOf(`${addDays(dateOf(day, world.now, zone), Number(meetingInDays))}T00:00:00`, zone);
  const find = slotFinder(earliest(0), minutes, zone);
  const columns = availabilityColumns(world);
  return missing.map((one) => {
    const { id } = meetings[one.id] || firstOf(one.id);
    const slot = find(
      diaryOf(people[one.menteeId]!, columns.mentee),
      diaryOf(people[one.mentorId]!, columns.mentor),
      earliest(daysOf[one.id] || 0),
    );
    return {
      id,
      pairing: one.id,
      number: 1,
      mentee: one.mentee,
      mentor: one.mentor,
      starts: slot.starts,
      zone: slot.zone,
      minutes,
      note: noteOf(slot.fit, columns),
      eventId: signature(world.secret, `meeting ${id}`).slice(0, 40),
    };
  });
}

/** Where no form asks for times, working hours are nothing to remark on. */
function noteOf(fit: Fit, { mentee, mentor }: Record<'mentee' | 'mentor', readonly string[]>): string {
  if (fit === 'offered' || (mentee.length + mentor.length === 0 && fit === 'untold')) return '';
  return sentences.notes[fit];
}

/** Whether somebody can still be invited to it: it is to come, and its time can be read. */
export function isToCome(world: World, meeting: records.MeetingRow | undefined): boolean {
  const begins = meeting ? beginning(meeting) : null;
  return begins !== null && begins > Date.parse(world.now);
}

/** The invitation to a first meeting that is to come. */
export function invitation(
  { world, people, settings, meet, organiserComes, misfits, wording }: Wave,
  one: records.Pairing,
  meeting: records.MeetingRow | undefined,
): EventAction[] {
  if (!meeting || !isToCome(world, meeting)) return [];
  const begins = beginning(meeting)!;
  const told = renderPlain(wording(firstMeeting), {
    programme: settings.programme,
    organiser: settings.organiser,
    mentee: withoutTags(one.mentee),
    mentor: withoutTags(one.mentor),
  });
  const pair = [one.menteeId, one.mentorId];
  const misfit = misfits(one.menteeId, one.mentorId, begins, minutesOf(meeting));
  const both = { id: '', zone: zoneOr(meeting.zone, settings.zone) };
  const note = misfitSentence(misfit, both, minutesOf(meeting), (id) => withoutTags(firstName(people[id]!.name)));
  const guests = pair.map((id) => people[id]!.email);
  return [
    {
      kind: 'event',
      key: invitationKey(meeting),
      occasion: sentences.occasion,
      eventId: meeting.eventId,
      title: told.subject,
      description: note === '' ? told.text : `${note}\n\n${told.text}`,
      start: wallTime(begins, meeting.zone),
      end: wallTime(begins + minutesOf(meeting) * 60000, meeting.zone),
      zone: meeting.zone,
      guests: organiserComes && guests.indexOf(world.owner) < 0 ? [...guests, world.owner] : guests,
      meet,
    },
  ];
}

/** Whether first meetings have a video link. */
export function hasVideo(world: World): boolean {
  return readSettings(world, meetingSettings).meet === 'yes';
}

/** Whether whoever sends is a guest of each. */
export function isOrganiserGuest(world: World): boolean {
  return readSettings(world, meetingSettings).organiserComes === 'yes';
}

/** A description may hold HTML (Calendar API v3, Events), so a name must not. */
function withoutTags(name: string): string {
  return name.replace(/[<>]/g, ' ');
}

export function unreadableMeetings(world: World): Problem[] {
  return read(world, records.meetings)
    .filter((meeting) => meeting.pairing !== '' && beginning(meeting) === null)
    .map(({ id, mentee, mentor, starts, zone }) => ({
      tab: records.meetings.name,
      row: rowNumber(world, records.meetings, id),
      column: 'Starts',
      who: sentences.both(mentee, mentor),
      reason: sentences.noTime(starts, zone),
      mend: sentences.writeTime,
      weight: 'stops',
    }));
}

/** When a pair first meets, told in the reader's own time. */
import { type WallTime, wallTime, zoneName, zoneOr } from '../../core/dates.js';
import { firstName } from '../../core/names.js';
import type { Block, Fact } from '../../mailkit/index.js';
import type { Pairing } from '../../records/index.js';
import type { Wave } from '../introductions/wave.js';
import { beginning, minutesOf } from './first-meetings.js';
import { words } from './words.js';

/** `''` while nothing is arranged. */
export function whenFor(wave: Wave, one: Pairing, readerId: string): string {
  const times = timesFor(wave, one, readerId);
  return times ? words.meeting.when(times.starts, times.ends, zoneName(times.zone)) : '';
}

/** In a sentence. */
export function meetingSentence(wave: Wave, one: Pairing, readerId: string): string {
  const when = whenFor(wave, one, readerId);
  return when === '' ? words.meeting.agree : words.meeting.sentence(when);
}

/** Set out in lines, with the partner's clock where it shows another time, and what to do with the invitation. */
export function meetingBlocks(wave: Wave, one: Pairing, readerId: string, partnerId: string): Block[] {
  const when = whenFor(wave, one, readerId);
  if (when === '') return [{ kind: 'paragraph', text: words.meeting.agree }];
  const facts: Fact[] = [
    { label: words.meeting.whenLabel, value: when },
    ...partnersTime(wave, one, readerId, partnerId),
  ];
  if (wave.meet) facts.push({ label: words.meeting.whereLabel, value: words.meeting.meet });
  return [
    { kind: 'facts', facts },
    { kind: 'paragraph', text: words.meeting.invitation },
  ];
}

function partnersTime(wave: Wave, one: Pairing, readerId: string, partnerId: string): Fact[] {
  const partner = wave.people[partnerId]!;
  const [own, theirs] = [timesFor(wave, one, readerId)!, timesFor(wave, one, partnerId)!];
  if (partner.zone === '' || own.starts === theirs.starts) return [];
  const sameDay = own.starts.slice(0, 10) === theirs.starts.slice(0, 10);
  return [
    {
      label: words.meeting.partnerLabel(firstName(partner.name)),
      value: words.meeting.partnerTime(theirs.starts, theirs.ends, sameDay),
    },
  ];
}

interface Times {
  readonly starts: WallTime;
  readonly ends: WallTime;
  readonly zone: string;
}

function timesFor({ people, settings, meetings }: Wave, { id }: Pairing, personId: string): Times | null {
  const meeting = meetings[id];
  const begins = meeting && beginning(meeting);
  if (!meeting || !begins) return null;
  const zone = zoneOr(people[personId]!.zone, settings.zone);
  const ends = begins + minutesOf(meeting) * 60000;
  return { starts: wallTime(begins, zone), ends: wallTime(ends, zone), zone };
}

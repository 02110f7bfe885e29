/** When a pair first meets, told in the reader's own time. */
import { text } from '../core/cell.js';
import { type WallTime, wallTime, zoneName, zoneOr } from '../core/dates.js';
import type { Block, Fact } from '../mailkit/index.js';
import { messageWords as words } from '../messages/index.js';
import { beginning } from './first-meetings.js';
import type { Pairing } from './pairings.js';
import { firstName } from './people.js';
import type { Wave } from './wave.js';

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
  if (wave.settings.meet === 'yes') facts.push({ label: words.meeting.whereLabel, value: words.meeting.meet });
  return [
    { kind: 'facts', facts },
    { kind: 'paragraph', text: words.meeting.invitation },
  ];
}

function partnersTime(wave: Wave, one: Pairing, readerId: string, partnerId: string): Fact[] {
  const partner = wave.people[partnerId]!;
  const [own, theirs] = [timesFor(wave, one, readerId)!, timesFor(wave, one, partnerId)!];
  if (text(partner.zone) === '' || own.starts === theirs.starts) return [];
  const sameDay = own.starts.slice(0, 10) === theirs.starts.slice(0, 10);
  return [
    {
      label: words.meeting.partnerLabel(firstName(text(partner.name))),
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
  const zone = zoneOr(text(people[personId]!.zone), settings.zone);
  const ends = begins + (Number(meeting.minutes) || 45) * 60000;
  return { starts: wallTime(begins, zone), ends: wallTime(ends, zone), zone };
}

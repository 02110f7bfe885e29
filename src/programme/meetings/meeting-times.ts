/** When a pair first meets, told in the reader's own time. */
import { type WallTime, wallTime, zoneName, zoneOr } from '../../core/dates.js';
import { firstName } from '../../core/names.js';
import type { Block, Fact } from '../../mailkit/index.js';
import type { Pairing } from '../../records/index.js';
import type { Wave } from '../introductions/wave.js';
import { misfitSentence } from './misfit.js';
import { beginning, minutesOf } from './when.js';
import { words } from './words.js';

/** `''` while nothing is arranged. */
export function whenFor(wave: Wave, one: Pairing, readerId: string): string {
  const times = timesFor(wave, one, readerId);
  return times ? words.meeting.when(times.starts, times.ends, zoneName(times.zone)) : '';
}

/** In a sentence. */
export function meetingSentence(wave: Wave, one: Pairing, readerId: string): string {
  const when = whenFor(wave, one, readerId);
  return when === ''
    ? words.meeting.agree
    : [words.meeting.sentence(when), misfitFor(wave, one, readerId)].filter((said) => said !== '').join(' ');
}

/** Whose word the time goes against, and the next best, said to the reader; `''` where it suits both. */
export function misfitFor(wave: Wave, one: Pairing, readerId: string): string {
  const { people, settings, meetings, misfits } = wave;
  const meeting = meetings[one.id];
  const begins = meeting && beginning(meeting);
  if (!meeting || !begins) return '';
  const minutes = minutesOf(meeting);
  const reader = { id: readerId, zone: zoneOr(people[readerId]!.zone, settings.zone) };
  return misfitSentence(misfits(one.menteeId, one.mentorId, begins, minutes), reader, minutes, (id) =>
    firstName(people[id]!.name),
  );
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
  const misfit = misfitFor(wave, one, readerId);
  return [
    { kind: 'facts', facts },
    ...(misfit === '' ? [] : [{ kind: 'paragraph', text: misfit } as const]),
    { kind: 'paragraph', text: words.meeting.invitation },
  ];
}

/** On the partner's clock, where it shows another time. */
export function partnersTime(wave: Wave, one: Pairing, readerId: string, partnerId: string): Fact[] {
  const partner = wave.people[partnerId]!;
  const [own, theirs] = [timesFor(wave, one, readerId), timesFor(wave, one, partnerId)];
  if (!own || !theirs || partner.zone === '' || own.starts === theirs.starts) return [];
  const sameDay = own.starts.slice(0, 10) === theirs.starts.slice(0, 10);
  return [
    {
      label: words.meeting.partnerLabel(firstName(partner.name)),
      value: words.meeting.partnerTime(theirs.starts, theirs.ends, zoneName(theirs.zone), sameDay),
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

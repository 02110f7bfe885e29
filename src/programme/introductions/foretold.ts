/** What a preview says of introductions: who gets what, and when they first meet. */
import { instantOf } from '../../core/dates.js';
import { indexBy } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { firstOf, invitationKey, meetingsByPairing } from '../meetings/first-meetings.js';
import { misfitsIn } from '../meetings/misfit.js';
import { isToMentee } from './mails.js';
import { words } from './words.js';

export function foretold(world: World, todo: readonly Todo[]): string[] {
  const mails = todo.flatMap((item) => (item.kind === 'mail' ? [item] : []));
  const events = todo.flatMap((item) => (item.kind === 'event' ? [item] : []));
  const toMentees = mails.filter(isToMentee);
  const days = events.map(({ start }) => start.slice(0, 10)).sort();
  const before = meetingsByPairing(world);
  const moved = Object.keys(before).filter((id) => {
    const event = events.find(({ key }) => key === invitationKey(before[id]!));
    return event !== undefined && event.start.indexOf(before[id]!.starts) !== 0;
  }).length;
  const misfits = misfitsIn(world);
  const pairs = indexBy(read(world, records.pairings), ({ id }) => invitationKey(before[id] || firstOf(id)));
  const noCommonHour = events.flatMap(({ key, start, end, zone }) => {
    const { menteeId, mentorId, mentee, mentor } = pairs[key]!;
    const [begins, ends] = [instantOf(start, zone), instantOf(end, zone)];
    return misfits(menteeId, mentorId, begins, (ends - begins) / 60000) ? [words.foretold.pair(mentee, mentor)] : [];
  });
  const withoutMeeting = toMentees.filter(({ after = [] }) => after.length === 0).length;
  return [
    ...(mails.length > 0 ? [words.foretold.mails(toMentees.length, mails.length - toMentees.length)] : []),
    ...(events.length > 0 ? [words.foretold.meetings(events.length, days[0]!, days[days.length - 1]!)] : []),
    ...(moved > 0 ? [words.foretold.moved(moved)] : []),
    ...(noCommonHour.length > 0 ? [words.foretold.noCommonHour(noCommonHour)] : []),
    ...(withoutMeeting > 0 ? [words.foretold.withoutMeeting(withoutMeeting)] : []),
  ];
}

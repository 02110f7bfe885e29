/** What a preview says of introductions: who gets what, and when they first meet. */
import type { Todo } from '../../core/step.js';
import type { World } from '../../core/world.js';
import { invitationKey, meetingsByPairing } from '../meetings/first-meetings.js';
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
  const withoutMeeting = toMentees.filter(({ after = [] }) => after.length === 0).length;
  return [
    ...(mails.length > 0 ? [words.foretold.mails(toMentees.length, mails.length - toMentees.length)] : []),
    ...(events.length > 0 ? [words.foretold.meetings(events.length, days[0]!, days[days.length - 1]!)] : []),
    ...(moved > 0 ? [words.foretold.moved(moved)] : []),
    ...(withoutMeeting > 0 ? [words.foretold.withoutMeeting(withoutMeeting)] : []),
  ];
}

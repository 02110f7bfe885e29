/** Whether the pins of a problem can all hold; if not, which mentees are too many for which mentors. */
import { count, list } from '../../core/text.js';
import type { Deficient } from './answer.js';
import type { PinsAndBans } from './read-problem.js';

export function pinsThatCannotHold(
  { pins, pinOf }: PinsAndBans,
  seats: Float64Array,
  allowed: (row: number, column: number) => boolean,
): { readonly reason: string; readonly deficient: Deficient } | null {
  const against = pins.findIndex(([row, column]) => !allowed(row, column));
  if (against >= 0) {
    const [mentee, mentor] = pins[against]!;
    const reason = `pins[${against}] asks for mentee ${mentee} with mentor ${mentor}, a pair that is not allowed.`;
    return { reason, deficient: { mentees: [mentee], mentors: [], seats: 0 } };
  }
  const pinned = new Int32Array(seats.length);
  for (const [, mentor] of pins) pinned[mentor]!++;
  for (let mentor = 0; mentor < seats.length; mentor++) {
    if (pinned[mentor]! <= seats[mentor]!) continue;
    const mentees = [...pinOf.keys()].filter((row) => pinOf[row] === mentor);
    const who = `${mentees.length === 1 ? 'Mentee' : 'Mentees'} ${numbers(mentees)}`;
    const reason = `${who} ${mentees.length === 1 ? 'is' : 'are'} pinned to mentor ${mentor}, who has ${count(seats[mentor]!, 'seat')}.`;
    return { reason, deficient: { mentees, mentors: [mentor], seats: seats[mentor]! } };
  }
  return null;
}

/** "0, 2 and 5"; of many the first few. */
export function numbers(all: readonly number[]): string {
  const names = all.map(String);
  return list(names.length > 10 ? [...names.slice(0, 8), `${names.length - 8} more`] : names);
}

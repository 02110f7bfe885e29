/** Whether the pins of a problem can all hold; if not, which mentees are too many for which mentors. */
import type { Deficient } from './answer.js';
import type { PinsAndBans } from './read-problem.js';
import { words } from './words.js';

export function pinsThatCannotHold(
  { pins, pinOf }: PinsAndBans,
  seats: Float64Array,
  allowed: (row: number, column: number) => boolean,
): { readonly reason: string; readonly deficient: Deficient } | null {
  const against = pins.findIndex(([row, column]) => !allowed(row, column));
  if (against >= 0) {
    const [mentee, mentor] = pins[against]!;
    const reason = words.reason.pinNotAllowed(against, 'mentee', mentee, 'mentor', mentor);
    return { reason, deficient: { mentees: [mentee], mentors: [], seats: 0 } };
  }
  const pinned = new Int32Array(seats.length);
  for (const [, mentor] of pins) pinned[mentor]!++;
  for (let mentor = 0; mentor < seats.length; mentor++) {
    if (pinned[mentor]! <= seats[mentor]!) continue;
    const mentees = [...pinOf.keys()].filter((row) => pinOf[row] === mentor);
    const reason = words.reason.tooManyPins(mentees, mentor, seats[mentor]!);
    return { reason, deficient: { mentees, mentors: [mentor], seats: seats[mentor]! } };
  }
  return null;
}

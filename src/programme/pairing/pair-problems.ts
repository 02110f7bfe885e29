/** What the organiser is told after matching beside the warnings of the matching: pairs to end. */
import type { Problem } from '../../core/problem.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { mayTakePart } from '../signup/consent.js';
import { words } from './words.js';

/** Published pairs of whom one is no longer active: they hold a mentee or a seat back until somebody ends them. */
export function widowed(world: World): records.Pairing[] {
  const active = activeIn(world);
  return records
    .withStatus(read(world, records.pairings), 'published')
    .filter(({ menteeId, mentorId }) => active(menteeId) !== active(mentorId));
}

export function widowedProblems(world: World): Problem[] {
  const active = activeIn(world);
  return widowed(world).map(({ menteeId, mentee, mentor }) => {
    const menteeStays = active(menteeId);
    const [gone, other] = menteeStays ? [mentor, mentee] : [mentee, mentor];
    return {
      tab: records.pairings.name,
      row: 0,
      column: 'Status',
      who: other,
      reason: words.partnerGone(gone, other),
      mend: menteeStays ? words.matchAnew(other) : words.seatFree(other),
      weight: 'warns',
    };
  });
}

function activeIn(world: World): (id: string) => boolean {
  const people = records.peopleById(world);
  const taking = mayTakePart(world);
  return (id) => people[id] !== undefined && taking(people[id]!);
}

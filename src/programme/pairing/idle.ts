/** Mentors who take part, have a seat, and have nobody: they were told that they would hear when pairs are made. */
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import type { Participant } from '../../matching/index.js';
import * as records from '../../records/index.js';
import { participants } from '../signup/participants.js';

export function idleMentors(world: World): Participant[] {
  const pairs = records.withStatus(read(world, records.pairings), 'draft', 'approved', 'published');
  const busy = new Set(pairs.map(({ mentorId }) => mentorId));
  return participants(world).filter(({ id, mentor, capacity }) => mentor && capacity > 0 && !busy.has(id));
}

export function idleView(world: World) {
  const pairings = read(world, records.pairings);
  return {
    names: pairings.length > 0 ? idleMentors(world).map(({ name, email }) => name || email) : [],
    /** Nobody is told before pairs are published. */
    mayTell: records.withStatus(pairings, 'published').length > 0,
  };
}

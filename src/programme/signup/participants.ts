/** The people who take part, as the matching and the counts see them. */
import { text } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import { items } from '../../core/text.js';
import type { World } from '../../core/world.js';
import type { Participant } from '../../matching/index.js';
import * as records from '../../records/index.js';
import { mayTakePart } from './consent.js';

const MOST_SEATS = 50;

/** Mentees and mentors who take part; `mayJoin` says who does. */
export function participants(world: World, mayJoin = mayTakePart(world)): Participant[] {
  return read(world, records.people).filter(mayJoin).map(participant);
}

export function participant(person: records.Person): Participant {
  const { id, name, email, role, manager, zone, wishes, others } = person;
  const answers = dict<string>();
  for (const header of Object.keys(others)) answers[header] = text(others[header]);
  return {
    id,
    name,
    email,
    mentee: role === 'mentee' || role === 'both',
    mentor: role === 'mentor' || role === 'both',
    capacity: seatsOf(person),
    manager,
    zone,
    wishes: items(wishes),
    answers: { ...answers, Wishes: wishes, 'Time zone': zone },
  };
}

/** A blank is one seat; what is no number is none. */
function seatsOf({ capacity }: records.Person): number {
  const seats = capacity === null ? 1 : capacity;
  return seats >= 0 ? Math.min(MOST_SEATS, Math.floor(seats)) : 0;
}

/** Everybody who is paired now, with the names of the others. */
import { dict } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Member } from '../instrument.js';
import { mayTakePart } from '../signup/consent.js';
import { words } from '../words.js';

export function pairedPeople(world: World): Member[] {
  const people = records.peopleById(world);
  const taking = mayTakePart(world);
  const partners = dict<string[]>();
  const since = dict<string>();
  for (const { menteeId, mentorId, published } of records.withStatus(read(world, records.pairings), 'published')) {
    for (const [own, other] of [
      [menteeId, mentorId],
      [mentorId, menteeId],
    ] as const) {
      if (!people[own] || !people[other] || !taking(people[own]!)) continue;
      if (!since[own] || published < since[own]!) since[own] = published;
      partners[own] = [...(partners[own] || []), people[other]!.name];
    }
  }
  return Object.keys(partners).map((id) => ({
    person: people[id]!,
    since: since[id]!,
    words: { partners: words.list(partners[id]!) },
  }));
}

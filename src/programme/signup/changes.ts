/** What a correction has changed for people, in sentences. */
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { mayTakePart } from './consent.js';
import { words } from './words.js';

export function saysChanges(before: World, after: World): string[] {
  const [were, are] = [peopleIn(before), peopleIn(after)];
  const roles = new Map<string, number>();
  const count = { joined: 0, left: 0, seats: 0 };
  are.forEach((now, id) => {
    const was = were.get(id);
    if (now.takesPart && !was?.takesPart) count.joined++;
    if (!was) return;
    if (was.takesPart && !now.takesPart) count.left++;
    if (was.role !== now.role && was.role !== '' && now.role !== '') {
      const change = `${was.role} ${now.role}`;
      roles.set(change, (roles.get(change) || 0) + 1);
    } else if (was.capacity !== now.capacity && now.role !== 'mentee') count.seats++;
  });
  were.forEach(({ takesPart }, id) => {
    if (takesPart && !are.has(id)) count.left++;
  });
  const { changed } = words;
  const told = [
    ...Array.from(roles, ([change, people]) => {
      const [from, to] = change.split(' ') as [Role, Role];
      return changed.role(people, from, to);
    }),
    ...(count.joined > 0 ? [changed.joined(count.joined)] : []),
    ...(count.left > 0 ? [changed.left(count.left)] : []),
    ...(count.seats > 0 ? [changed.seats(count.seats)] : []),
  ];
  return told.length === 0 ? [changed.nothing] : told;
}

type Role = 'mentee' | 'mentor' | 'both';

function peopleIn(world: World) {
  const taking = mayTakePart(world);
  return new Map(
    read(world, records.people).map((person) => {
      const { id, role, capacity } = person;
      return [id, { role, capacity, takesPart: taking(person) }] as const;
    }),
  );
}

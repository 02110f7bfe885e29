/** What people wrote in words of their own, which nothing is done with: the organiser reads it before anybody is paired. */
import * as z from 'zod/mini';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { findTwins, hasMoreInCommon } from '../../signups/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

/** Of those who may be paired. */
export function unread(world: World): records.Person[] {
  return read(world, records.people).filter((one) => one.toRead !== '' && records.isActive(one));
}

/** In a sentence, or `''`. */
export function toRead(world: World): string {
  const people = unread(world);
  return people.length === 0 ? '' : words.remarks.first(people.map(({ name, email }) => name || email));
}

export const remarks = defineJob({
  name: 'remarks',
  title: () => words.remarks.title,
  oneRound: true,
  reads: [records.people],
  says: said,
  foretells: (before, _todo, _args, then) => [said(then, before)],
  args: z.object({
    /** Absent: of everybody. */
    ids: z.optional(z.array(line)),
    /** `pause`: they are not to be paired for the time being. */
    as: z.optional(z.enum(['read', 'pause'])),
  }),
  usually: {},
  actions(world, { ids, as }) {
    const people = unread(world).filter(({ id }) => !ids || ids.includes(id));
    const also = as === 'pause' ? otherAddresses(read(world, records.people), people) : [];
    return [
      write(records.people, [
        ...people.map(({ id }) => ({ id, toRead: '', ...(as === 'pause' && paused) })),
        ...also.map(({ id }) => ({ id, ...paused })),
      ]),
    ];
  },
});

function said(world: World, before: World): string {
  const settled = unread(before).filter(({ id }) => !unread(world).some((one) => one.id === id));
  const already = read(before, records.people).filter(isPaused);
  const now = read(world, records.people)
    .filter((one) => isPaused(one) && !already.some(({ id }) => id === one.id))
    .map(({ name, email }) => name || email);
  return now.length > 0
    ? words.remarks.paused(now.filter((name, at) => now.indexOf(name) === at))
    : words.remarks.said(settled.length, unread(world).length);
}

const paused = { status: 'paused' } as const;

function isPaused({ status }: records.Person): boolean {
  return status === 'paused';
}

/** Under another address the same human would be paired after all. */
function otherAddresses(
  everybody: readonly records.Person[],
  people: readonly records.Person[],
): readonly records.Person[] {
  const ids = new Set(people.map(({ id }) => id));
  const twins = findTwins(everybody).filter((two) => two.sign === 'person' && hasMoreInCommon(two));
  const others = new Set(
    twins.flatMap(({ first, other }) => [
      ...(ids.has(first.id) ? [other.id] : []),
      ...(ids.has(other.id) ? [first.id] : []),
    ]),
  );
  return everybody.filter((one) => others.has(one.id) && !ids.has(one.id) && records.isActive(one));
}

/** Reading the People tab as participants. */
import { type Row, text } from '../core/cell.js';
import { dict } from '../core/dict.js';
import { readRows } from '../core/rows.js';
import { doNotMatchTable } from '../core/tables/do-not-match.js';
import { peopleTable } from '../core/tables/people.js';
import { items } from '../core/text.js';
import type { World } from '../core/world.js';
import type { Participant } from '../matching/index.js';

export { firstName } from '../core/names.js';

const KNOWN = peopleTable.columns.map((column) => column.key);

/** Active people; mentees and mentors. */
export function participants(world: World): Participant[] {
  return readRows(peopleTable, world.tabs[peopleTable.name]).filter(isActive).map(participant);
}

export function isActive(row: Row): boolean {
  const status = text(row.status).toLowerCase();
  return (status === '' || status === 'active') && text(row.consent) !== 'no' && text(row.email) !== '';
}

/** Everyone by id, active or not. */
export function peopleById(world: World): Record<string, Row> {
  const people = dict<Row>();
  for (const row of readRows(peopleTable, world.tabs[peopleTable.name])) people[text(row.id)] = row;
  return people;
}

/** People of the Do not match tab, found by e-mail or name. */
export function bans(world: World, people: readonly Participant[]): { a: string; b: string }[] {
  const found = dict<string[]>();
  for (const { id, name, email } of people) {
    for (const label of [name.toLowerCase(), email.toLowerCase(), id]) found[label] = [...(found[label] || []), id];
  }
  const result: { a: string; b: string }[] = [];
  for (const row of readRows(doNotMatchTable, world.tabs[doNotMatchTable.name])) {
    for (const a of found[text(row.person).toLowerCase()] || [])
      for (const b of found[text(row.other).toLowerCase()] || []) result.push({ a, b });
  }
  return result;
}

function participant(row: Row): Participant {
  const role = text(row.role);
  const answers = dict<string>();
  for (const key of Object.keys(row)) if (KNOWN.indexOf(key) < 0) answers[key] = text(row[key]);
  return {
    id: text(row.id),
    name: text(row.name),
    email: text(row.email),
    mentee: role === 'mentee' || role === 'both',
    mentor: role === 'mentor' || role === 'both',
    capacity: capacityOf(row),
    manager: text(row.manager),
    zone: text(row.zone),
    wishes: items(text(row.wishes)),
    answers: { ...answers, Wishes: text(row.wishes), 'Time zone': text(row.zone) },
  };
}

function capacityOf(row: Row): number {
  const seats = text(row.capacity) === '' ? 1 : Number(row.capacity);
  return seats >= 0 ? Math.min(50, Math.floor(seats)) : 0;
}

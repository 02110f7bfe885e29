/** People: one row for each person who signed up. A column for each criterion follows at the right. */
import { dict } from '../core/dict.js';
import { read } from '../core/rows.js';
import { defineTable, type RowOf } from '../core/table.js';
import type { World } from '../core/world.js';
import { words } from './words.js';

export const people = defineTable({
  name: 'People',
  columns: {
    id: { header: 'Id', type: 'text', width: 110 },
    name: { header: 'Name', type: 'text', width: 160 },
    email: { header: 'E-mail', aliases: ['Email', 'E-mail address'], type: 'text', width: 260 },
    role: {
      header: 'Role',
      type: 'choice',
      choices: ['mentee', 'mentor', 'both'],
      labels: () => words.choices.peopleRole,
      width: 80,
    },
    capacity: { header: 'Seats', aliases: ['Capacity'], type: 'number', width: 60 },
    status: {
      header: 'Status',
      type: 'choice',
      choices: ['active', 'paused', 'left'],
      labels: () => words.choices.peopleStatus,
      width: 80,
    },
    manager: { header: 'Manager', type: 'text', width: 230 },
    zone: { header: 'Time zone', type: 'text', width: 170 },
    wishes: { header: 'Wishes', type: 'text', width: 200 },
    consent: { header: 'Consent', type: 'text', width: 80 },
    consentVersion: { header: 'Consent version', type: 'text', optional: true, width: 110 },
    hold: { header: 'Held back', type: 'text', optional: true, width: 260 },
    decision: {
      header: 'Decision',
      type: 'choice',
      choices: ['accepted', 'waitlisted', 'declined'],
      labels: () => words.choices.peopleDecision,
      optional: true,
      width: 100,
    },
    avoid: { header: 'Must not be paired with', type: 'text', optional: true, width: 200 },
    pronouns: { header: 'Pronouns', type: 'text', optional: true, width: 90 },
    about: { header: 'About them', type: 'text', optional: true, width: 260 },
    toRead: { header: 'To read', type: 'text', optional: true, width: 260 },
    signedUp: { header: 'Signed up', type: 'text', width: 190 },
    source: { header: 'Source', type: 'text', width: 160 },
    answersHash: { header: 'Fingerprint', type: 'text', hidden: true, width: 110 },
  },
  help: () => words.people,
  colours: [
    { column: 'status', equals: 'paused', background: '#f1f3f4' },
    { column: 'status', equals: 'left', background: '#e8eaed' },
  ],
});

export type Person = RowOf<typeof people>;

/**
 * Takes part: has not paused or left, nothing in their answers holds them back, has not refused consent, was not turned
 * down, and can be reached.
 */
export function isActive({ status, hold, consent, decision, email }: Person): boolean {
  const present = status === '' || status === 'active';
  return present && hold === '' && consent !== 'no' && (decision === '' || decision === 'accepted') && email !== '';
}

/** Everyone by id, active or not; of several rows with one id the last. */
export function peopleById(world: World): Record<string, Person> {
  const found = dict<Person>();
  for (const person of read(world, people)) found[person.id] = person;
  return found;
}

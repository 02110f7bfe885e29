/** People: one row for each person who signed up. A column for each criterion follows at the right. */
import { dict } from '../core/dict.js';
import { read } from '../core/rows.js';
import { defineTable, type RowOf } from '../core/table.js';
import type { World } from '../core/world.js';
import { words } from './words.js';

export const people = defineTable({
  name: 'People',
  group: 'results',
  frozen: 2,
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    name: { header: 'Name', type: 'text', width: 160 },
    email: { header: 'E-mail', aliases: ['Email', 'E-mail address'], type: 'text', width: 240 },
    role: {
      header: 'Role',
      type: 'choice',
      choices: ['mentee', 'mentor', 'both'],
      labels: () => words.choices.peopleRole,
    },
    capacity: { header: 'Seats', aliases: ['Capacity'], type: 'number' },
    status: {
      header: 'Status',
      type: 'choice',
      choices: ['active', 'paused', 'left'],
      labels: () => words.choices.peopleStatus,
    },
    manager: { header: 'Manager', type: 'text', width: 240 },
    zone: { header: 'Time zone', type: 'text', width: 240 },
    wishes: { header: 'Wishes', type: 'text', width: 240 },
    consent: { header: 'Consent', type: 'text' },
    consentVersion: { header: 'Consent version', type: 'text', optional: true },
    hold: { header: 'Held back', type: 'text', optional: true, width: 240 },
    decision: {
      header: 'Decision',
      type: 'choice',
      choices: ['accepted', 'waitlisted', 'declined'],
      labels: () => words.choices.peopleDecision,
      optional: true,
    },
    avoid: { header: 'Must not be paired with', type: 'text', optional: true, width: 240 },
    pronouns: { header: 'Pronouns', type: 'text', optional: true },
    about: { header: 'About them', type: 'text', optional: true, width: 240 },
    toRead: { header: 'To read', type: 'text', optional: true, width: 240 },
    answeredAs: { header: 'Answered as', type: 'text', optional: true, width: 240 },
    signedUp: { header: 'Signed up', type: 'wall', width: 160 },
    source: { header: 'Source', type: 'text', width: 160 },
    answersHash: { header: 'Fingerprint', type: 'text', hidden: true },
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

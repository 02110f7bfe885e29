/** Pairs that are never made, whatever the criteria say: with oneself, with one's manager, against a veto. */
import type { MatchInput, Participant } from '../model.js';
import { fold } from './names.js';
import { type Participants, samePerson } from './participants.js';
import { directManagers } from './reporting-line.js';

export type Rule = 'self' | 'manager' | 'veto';

/** Rule of each forbidden pair, under `mentee position x number of mentors + mentor position`. */
export type Forbidden = ReadonlyMap<number, Rule>;

export function hardRules(input: MatchInput, participants: Participants): Forbidden {
  const { people, mentees, mentors, menteeAt, mentorAt } = participants;
  const forbidden = new Map<number, Rule>();
  const forbid = (mentee: string, mentor: string, rule: Rule) => {
    const row = menteeAt.get(mentee);
    const column = mentorAt.get(mentor);
    if (row !== undefined && column !== undefined) forbidden.set(row * mentors.length + column, rule);
  };
  for (const { a, b } of input.bans) {
    forbid(a, b, 'veto');
    forbid(b, a, 'veto');
  }
  const managersOf = directManagers(people);
  for (const { id } of mentees) for (const boss of managersOf(id)) forbid(id, boss, 'manager');
  for (const { id } of mentors) for (const boss of managersOf(id)) forbid(boss, id, 'manager');

  const mentorsByAddress = new Map<string, Participant[]>();
  for (const mentor of mentors) {
    const address = fold(mentor.email);
    mentorsByAddress.set(address, [...(mentorsByAddress.get(address) || []), mentor]);
  }
  for (const mentee of mentees) {
    forbid(mentee.id, mentee.id, 'self');
    for (const mentor of mentorsByAddress.get(fold(mentee.email)) || []) {
      if (samePerson(mentee, mentor)) forbid(mentee.id, mentor.id, 'self');
    }
  }
  return forbidden;
}

/** Whether the organiser has said that two must not meet, whatever other rule stands between them. */
export function isBanned({ bans }: Pick<MatchInput, 'bans'>): (one: string, other: string) => boolean {
  const known = new Set(bans.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  return (one, other) => known.has(`${one}\n${other}`);
}

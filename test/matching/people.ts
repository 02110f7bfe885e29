/** People and criteria for tests, with everything left out that a test does not care about. */
import type { Criterion, MatchInput, Participant } from '../../src/matching/model.js';

export function person(id: string, more: Partial<Participant> = {}): Participant {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    email: `${id}@x.org`,
    mentee: false,
    mentor: false,
    capacity: 1,
    manager: '',
    zone: '',
    wishes: [],
    answers: {},
    ...more,
  };
}

export const mentee = (id: string, answers: Record<string, string> = {}, more: Partial<Participant> = {}) =>
  person(id, { mentee: true, answers, ...more });

export const mentor = (id: string, answers: Record<string, string> = {}, more: Partial<Participant> = {}) =>
  person(id, { mentor: true, answers, ...more });

export function criterion(kind: string, more: Partial<Criterion> = {}): Criterion {
  return {
    id: more.name || kind,
    name: kind,
    kind,
    weight: 10,
    menteeColumn: 'Q',
    mentorColumn: 'Q',
    missing: 'half',
    limit: '',
    order: '',
    ...more,
  };
}

export function input(people: readonly Participant[], more: Partial<MatchInput> = {}): MatchInput {
  return { people, criteria: [criterion('same')], bans: [], pins: [], taken: [], seed: '', ...more };
}

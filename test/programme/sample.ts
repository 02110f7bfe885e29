/** A small programme at each of its stages: two mentees, a mentor with two seats, and what has come of them. */
import type { Job } from '../../src/core/job.js';
import { jobs } from '../../src/programme/index.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { added, after, newSheet } from '../worlds.js';

const common = { status: 'active', consent: 'yes', zone: 'Europe/London' };
export const ann = { ...common, id: 'p-ann', name: 'Ann Ash', email: 'ann@example.org', role: 'mentee' };
export const abe = { ...common, id: 'p-abe', name: 'Abe Alder', email: 'abe@example.org', role: 'mentee' };
export const ben = { ...common, id: 'p-ben', name: 'Ben Birch', email: 'ben@example.org', role: 'mentor', capacity: 2 };

/** A row of Pairings. */
export function pairing(mentee: typeof ann, status: string, more: Readonly<Record<string, string | boolean>> = {}) {
  const { id, name } = mentee;
  const [mentor, mentorId] = status === 'unmatched' ? ['', ''] : [ben.name, ben.id];
  return { id: `${id}/1`, mentee: name, mentor, status, why: 'Both said Writing.', menteeId: id, mentorId, ...more };
}

export const jobNamed = (name: string): Job => jobs.find((job) => job.name === name)!;

/** The answers to a form of the organiser's own. */
export const responses = [ann, abe, ben].map(({ name, email, role }, index) => ({
  Timestamp: `2027-01-04 10:00:0${index}`,
  'Email Address': email,
  'Your name': name,
  'I would like to be a': role,
  'How many mentees could you take?': role === 'mentor' ? '2' : '',
  'Topics I want to learn': role === 'mentee' ? 'Writing, Leadership' : '',
  'Topics I can help with': role === 'mentor' ? 'Writing, Strategy' : '',
}));

const setUp = after(newSheet(), jobNamed('setup'));
const responded = added(setUp, setUp.tabNames[setUp.tabNames.length - 1]!, [
  ...[ann, abe, ben].map(({ name, email, role }, index) => ({
    Timestamp: `2027-01-04T10:00:0${index}`,
    'Email Address': email,
    'Your name': name,
    'I would like to take part as': role === 'mentor' ? 'Mentor' : 'Mentee',
    'Topics you would like help with': role === 'mentee' ? 'Writing, Leadership' : '',
    'Topics you could help others with': role === 'mentor' ? 'Writing' : '',
    'How many mentees could you take on?': role === 'mentor' ? '2' : '',
    'Your consent': 'I agree',
  })),
]);
const signedUp = after(responded, jobNamed('intake'));
const paired = after(signedUp, jobNamed('pair'));
const approved = after(paired, jobNamed('approve'), { ids: 'all', approve: true });
const published = after(approved, jobNamed('publish'));
const surveyed = after(published, jobNamed('survey'), { survey: pulse.id });

/** Each comes out of the one before it, by the jobs themselves. */
export const stages = { newSheet: newSheet(), setUp, responded, signedUp, paired, approved, published, surveyed };

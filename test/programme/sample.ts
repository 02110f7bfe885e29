/** A small programme at each of its stages: two mentees, a mentor with two seats, and what has come of them. */
import { isEffect } from '../../src/core/action.js';
import { withLines } from '../../src/core/advance.js';
import type { Job } from '../../src/core/job.js';
import { intentLine } from '../../src/core/ledger.js';
import type { World } from '../../src/core/world.js';
import { jobs } from '../../src/programme/index.js';
import { personalCode } from '../../src/programme/instrument.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { words } from '../../src/programme/surveys/words.js';
import { added, after, later, newSheet, rowsOf, world } from '../worlds.js';

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
const agreed = after(published, jobNamed('schedule'), { occasion: `ask:${pulse.id}`, mode: 'automatic' });
const surveyed = after(published, jobNamed('survey'), { survey: pulse.id });
const introduction = 'mail:introduction:';
const ended = (state: 'unsure' | 'failed') =>
  after(approved, jobNamed('publish'), {}, ({ key }) => (key.startsWith(introduction) ? state : 'done'));

/** Each comes out of one before it, by the jobs themselves. */
export const stages = {
  newSheet: newSheet(),
  setUp,
  responded,
  signedUp,
  /** The form offers other topics than the settings have now. */
  resettled: after(signedUp, jobNamed('settings'), { settings: [{ id: 'topics', value: 'Writing, Sailing' }] }),
  /** No form has asked them whether they agree. */
  unvouched: world({ People: [ann, abe, ben].map((person) => ({ ...person, consent: '', source: 'Answers row 2' })) }),
  /** Somebody wrote something that is used for nothing. */
  remarked: world({ People: [{ ...ann, toRead: 'Anything else?: Not before March, please' }, abe, ben] }),
  /** The organiser has given People another name. */
  renamed: renamed(signedUp, 'People', 'Teilnehmer'),
  paired,
  approved,
  published,
  /** The first check-in may go out by itself, and falls due. */
  due: later(agreed, 14),
  /** Nobody knows whether the introductions went out. */
  doubtful: ended('unsure'),
  failed: ended('failed'),
  /** Introductions were confirmed for a later hour. */
  held: withLines(
    approved,
    jobNamed('publish')
      .actions(published, {})
      .filter(isEffect)
      .map((effect) => intentLine(effect, approved.now, { hold: '2027-01-18T09:00:00.000Z' })),
  ),
  surveyed,
  /** One mentor more than there are mentees for. */
  spare: withSpare(published),
  /** A few days later nobody has answered. */
  silent: later(surveyed, 4),
  /** Somebody has, and somebody else has lost the code. */
  answered: added(surveyed, surveyed.tabNames[surveyed.tabNames.length - 1]!, [
    checkIn(personalCode(surveyed.secret, pulse.id, String(rowsOf(surveyed, 'People')[0]!.id))),
    checkIn('lost'),
  ]),
};

function withSpare(before: World): World {
  const tab = before.tabs.People!;
  const own = { Name: 'Bea Beech', 'E-mail': 'bea@example.org', Id: 'p-bea' };
  const rows = tab.rows
    .filter((row) => row.includes('Ben Birch'))
    .map((row) => row.map((cell, at) => own[tab.header[at] as keyof typeof own] ?? cell));
  return { ...before, tabs: { ...before.tabs, People: { ...tab, rows: [...tab.rows, ...rows] } } };
}

function renamed(before: World, from: string, to: string): World {
  const { [from]: tab, ...tabs } = before.tabs;
  const tabNames = before.tabNames.map((name) => (name === from ? to : name));
  return { ...before, tabs: { ...tabs, [to]: { ...tab!, name: to } }, tabNames };
}

function checkIn(code: string) {
  const { useful, help } = words.pulse;
  return { Timestamp: '2027-01-15T09:00:00', [useful.title]: '4', [help.title]: help.yes, [words.form.code]: code };
}

/** For each job a Sheet in which it has something to do, from plain rows. */
import { drive } from '../../src/core/edge.js';
import { run } from '../../src/core/run.js';
import type { World } from '../../src/core/world.js';
import { areas, jobs } from '../../src/programme/index.js';
import { personalCode } from '../../src/programme/instrument.js';
import { undoOf } from '../../src/programme/outbox/undo.js';
import { codeColumn } from '../../src/programme/surveys/form.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { textsView } from '../../src/programme/texts/view.js';
import { newSheet, rowsOf, world } from '../worlds.js';
import { type Fate, pretend } from './pretend.js';

export interface Sample {
  readonly job: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly world: World;
  /** Keys of what has gone out already. */
  readonly gone?: readonly string[];
  readonly name: string;
}

export const plenty = { until: Infinity, mails: Infinity, run: 'run' };

const person = (role: string, index: number) => ({
  id: `${role}-${index}`,
  name: `${role} Number${index}`,
  email: `${role}${index}@example.org`,
  role,
  capacity: role === 'mentor' ? 2 : '',
  status: 'active',
  consent: 'yes',
  zone: 'Europe/London',
  Topics: index % 2 ? 'Writing' : 'Leadership',
});
const people = [1, 2, 3].map((index) => person('mentee', index)).concat([1, 2].map((index) => person('mentor', index)));
const topics = { name: 'Topics', kind: 'overlap', weight: 40, menteeColumn: 'Topics', mentorColumn: 'Topics' };
const pairings = (status: string) =>
  [1, 2].map((index) => ({
    id: `mentee-${index}/1`,
    mentee: `mentee Number${index}`,
    mentor: 'mentor Number1',
    menteeId: `mentee-${index}`,
    mentorId: 'mentor-1',
    score: 80,
    why: 'Both said Writing.',
    status,
  }));
const responses = people.map(({ name, email, role, Topics }) => ({
  Timestamp: '2027-01-04 10:00:00',
  'Email Address': email,
  'Your name': name,
  'I would like to be a': role,
  Topics,
}));

const members = { People: people, Criteria: [topics] };
const drafted = world({ ...members, Pairings: pairings('draft') });
const approved = world({ ...members, Pairings: pairings('approved') });
const suggested = drive(run(jobNamed('pair'), {}, drafted, plenty), pretend(drafted));
const published = after(approved, 'publish');
const surveyed = after(published, 'survey', { survey: pulse.id });
const signedUp = after(world({ 'Form Responses 1': responses }), 'intake');
const made = after(world(members), 'setup');
const otherTopics = after(made, 'settings', { settings: [{ id: 'topics', value: 'Writing, Sailing' }] });
const agreed = after(published, 'schedule', { occasion: `ask:${pulse.id}`, mode: 'automatic' });
const mail = 'mail:introduction:mentee-1/1';
const doubtful = after(approved, 'publish', {}, { [mail]: 'unsure, happened' });
const lost = after(approved, 'publish', {}, { [mail]: 'unsure, did not' });
const HOUR = '2027-01-20T08:30:00.000Z';
const held = waiting();
const failed = after(approved, 'publish', {}, { [mail]: 'failed' });

export const samples: readonly Sample[] = [
  { job: 'setup', args: {}, world: newSheet(), name: 'an empty Sheet' },
  {
    job: 'setup',
    args: {},
    world: world({ ...members }, { without: ['Outbox', 'Rounds'] }),
    name: 'two tabs are gone',
  },
  {
    job: 'settings',
    args: { settings: [{ id: 'programme', value: 'York' }] },
    world: newSheet(),
    name: 'before set-up',
  },
  { job: 'form', args: {}, world: otherTopics, gone: ['form:sign-up'], name: 'other topics than the form has' },
  { job: 'receipts', args: {}, world: world(members), name: 'five people have had no mail' },
  { job: 'intake', args: {}, world: world({ 'Form Responses 1': responses }), name: 'five people have signed up' },
  { job: 'questions', args: { questions: [aCorrection()] }, world: signedUp, name: 'a question is for nothing' },
  {
    job: 'confirm',
    args: {},
    world: world({ ...members, People: people.map((one) => ({ ...one, consent: '' })) }),
    name: 'nobody was asked',
  },
  {
    job: 'bring',
    args: {
      tab: 'Our mentors',
      rows: [
        ['Name', 'E-mail'],
        ['Ann Lee', 'ann@l.example.org'],
      ],
    },
    world: world(members),
    name: 'a list of one',
  },
  {
    job: 'remarks',
    args: {},
    world: world({ ...members, People: people.map((one) => ({ ...one, toRead: 'Anything else?: Not in March' })) }),
    name: 'five people wrote something',
  },
  {
    job: 'whose',
    args: { id: 'mentee-1', names: 'Ann Lee = theirs; Mallory Fake = not theirs' },
    world: world(members),
    name: 'one of two names counts',
  },
  { job: 'takeover', args: {}, world: world(members), name: 'no triggers' },
  { job: 'restart', args: {}, world: newSheet(), name: 'tabs of the round before are gone' },
  { job: 'pair', args: {}, world: world(members), name: 'three mentees, two mentors' },
  { job: 'approve', args: { ids: 'all', approve: true }, world: drafted, name: 'all drafts' },
  { job: 'pin', args: { id: 'mentee-2/1', pinned: true }, world: drafted, name: 'one pair' },
  { job: 'undo', args: { ...undoOf(suggested.done) }, world: suggested.world, name: 'a suggestion' },
  { job: 'seat', args: { mentor: 'mentor-1', seats: 4 }, world: drafted, name: 'two more seats with a mentor' },
  {
    job: 'together',
    args: { mentee: 'mentee-1', mentor: 'mentor-2', pinned: true },
    world: drafted,
    name: 'two who were not paired',
  },
  { job: 'weigh', args: { weights: [{ criterion: 'Topics', weight: 7 }] }, world: drafted, name: 'another weight' },
  {
    job: 'rename',
    args: { tab: 'People', now: 'Everybody' },
    world: renamed(world(members), 'People', 'Everybody'),
    name: 'a tab has another name',
  },
  { job: 'publish', args: {}, world: approved, name: 'two approved pairs' },
  { job: 'tellmentors', args: {}, world: published, name: 'a mentor has no mentee' },
  { job: 'survey', args: { survey: pulse.id }, world: published, name: 'two published pairs' },
  { job: 'remind', args: { survey: pulse.id }, world: later(surveyed), name: 'nobody has answered in a week' },
  {
    job: 'schedule',
    args: { occasion: `ask:${pulse.id}`, mode: 'automatic' },
    world: published,
    name: 'a survey may go out by itself',
  },
  { job: 'due', args: {}, world: later(agreed, '2027-01-26T10:00:00.000Z'), name: 'the survey is due' },
  { job: 'digest', args: {}, world: published, name: 'a letter to the organiser' },
  {
    job: 'reword',
    args: { id: 'receipt', subject: 'Hello {first name}', text: 'We noted this:\n\n{answers}' },
    world: made,
    name: 'another text',
  },
  { job: 'test', args: aTest(), world: published, name: 'a mail to the organiser' },
  { job: 'again', args: { key: mail }, world: published, gone: [mail], name: 'an introduction once more' },
  { job: 'recall', args: { from: HOUR, card: 'introductions' }, world: held, name: 'what was to go out later' },
  {
    job: 'unpublish',
    args: { ids: ['mentee-1/1', 'mentee-2/1'], apology: true },
    world: published,
    gone: sentBy(published),
    name: 'two published pairs',
  },
  {
    job: 'unpublish',
    args: { ids: ['mentee-1/1', 'mentee-2/1'], apology: true },
    world: doubtful,
    gone: sentBy(doubtful),
    name: 'nobody knows whether an introduction went out, and the rest has not gone',
  },
  { job: 'answers', args: {}, world: answered(), name: 'two people have answered' },
  { job: 'settle', args: { key: mail, as: 'done' }, world: doubtful, gone: [mail], name: 'the mail has arrived' },
  { job: 'settle', args: { key: mail, as: 'again' }, world: lost, name: 'the mail has not arrived' },
  { job: 'retry', args: { key: mail }, world: failed, name: 'the address has been mended' },
];

export function jobNamed(name: string) {
  return jobs.find((job) => job.name === name)!;
}

/** Keys of what has gone out, or may have. */
function sentBy(before: World): string[] {
  return rowsOf(before, 'Outbox').flatMap(({ key, state }) => (state === 'sending' ? [String(key)] : []));
}

/** The Sheet after a run of the job in which these effects meet another fate than success. */
function after(start: World, job: string, args = {}, fates: Readonly<Record<string, Fate>> = {}): World {
  const google = pretend(start, ({ key }) => fates[key] ?? 'done');
  drive(run(jobNamed(job), args, google.read(jobNamed(job)), plenty), google);
  return google.read();
}

function renamed({ tabs, tabNames, ...rest }: World, from: string, to: string): World {
  const { [from]: moved, ...others } = tabs;
  const names = tabNames.map((name) => (name === from ? to : name));
  return { ...rest, tabNames: names, tabs: { ...others, [to]: { ...moved!, name: to } } };
}

function later(before: World, now = '2027-01-18T09:00:00.000Z'): World {
  return { ...before, now };
}

/** A wave was confirmed for a later hour. */
function waiting(): World {
  const google = pretend(approved);
  const publish = jobNamed('publish');
  drive(run(publish, {}, { ...google.read(publish), from: HOUR }, { ...plenty, hold: HOUR }), google);
  return google.read();
}

function aTest() {
  const { to, subject } = textsView(areas, published, { id: 'introduction-mentee' }).open!.shown!;
  return { to, subject };
}

function aCorrection() {
  return { id: rowsOf(signedUp, 'Questions').find(({ question }) => question === 'Topics')!.id, use: 'nothing' };
}

function answered(): World {
  const google = pretend(surveyed);
  const tab = surveyed.tabNames[surveyed.tabNames.length - 1]!;
  google.edit(tab, () =>
    ['mentee-1', 'mentor-1'].map((id) =>
      surveyed.tabs[tab]!.header.map((_, column) =>
        column === codeColumn(surveyed.tabs[tab]!) ? personalCode(surveyed.secret, pulse.id, id) : '4',
      ),
    ),
  );
  return google.read();
}

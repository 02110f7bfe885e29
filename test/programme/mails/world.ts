/** A small programme as a world of tabs, and the mails that its jobs want sent. */
import type { EventAction, MailAction } from '../../../src/core/action.js';
import { withLines } from '../../../src/core/advance.js';
import type { Cell } from '../../../src/core/cell.js';
import type { Job } from '../../../src/core/job.js';
import { claimLine, intentLine, receiptLines } from '../../../src/core/ledger.js';
import type { World } from '../../../src/core/world.js';
import { publish } from '../../../src/programme/introductions/publish.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { remindJob, surveyJob } from '../../../src/programme/surveys/survey.js';
import { defaultCriteria } from '../../../src/signups/index.js';
import { world as worldWith } from '../../worlds.js';

type Cells = Readonly<Record<string, Cell>>;

export const maya: Cells = person('p-maya', 'Maya Fischer', 'mentee', {
  zone: 'Europe/London',
  'Topics wanted': 'Leadership, Negotiation, Writing',
  Languages: 'English, French',
  Department: 'Marketing',
});
export const ben: Cells = person('p-ben', 'Ben Okoro', 'mentee', {
  zone: 'Africa/Lagos',
  'Topics wanted': 'Data skills, Leadership',
  Languages: 'English',
});
export const elena: Cells = person('p-elena', 'Elena Meyer', 'mentor', {
  zone: 'Europe/Madrid',
  capacity: 2,
  'Topics offered': 'Leadership, Negotiation, Strategy',
  Languages: 'English (fluent), French, Spanish',
  Department: 'Finance',
});

export function person(id: string, name: string, role: string, more: Cells = {}): Cells {
  const email = `${id.replace('p-', '')}@example.org`;
  return { id, name, email, role, capacity: 0, status: 'active', consent: 'yes', ...more };
}

export interface Programme {
  readonly people?: readonly Cells[];
  /** Ids of mentee and mentor. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly why?: string;
  readonly criteria?: readonly Cells[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly templates?: readonly Cells[];
  /** `''` for no meetings. */
  readonly starts?: string;
}

/** Maya and Ben have been paired with Elena, and first meet in London's time. */
export function worldOf({
  people = [maya, ben, elena],
  pairs = [
    ['p-maya', 'p-elena'],
    ['p-ben', 'p-elena'],
  ],
  why = 'Chosen with the whole group in view.',
  criteria = defaultCriteria().map((criterion) => ({ ...criterion })),
  settings = {},
  templates = [],
  starts = '2027-01-18T09:00:00',
}: Programme = {}): World {
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name || '';
  const pairings = pairs.map(([menteeId, mentorId], at) => ({
    id: `${menteeId}/1`,
    menteeId,
    mentorId,
    mentee: nameOf(menteeId),
    mentor: nameOf(mentorId),
    status: 'published',
    why,
    score: 54.321 + at,
    published: '2027-01-11T09:00:00.000Z',
  }));
  const meetings = pairings.map(({ id, mentee, mentor }) => ({
    id: `${id}#1`,
    pairing: id,
    number: 1,
    mentee,
    mentor,
    starts,
    zone: 'Europe/London',
    minutes: 45,
    eventId: 'abcde',
  }));
  const chosen: Readonly<Record<string, string>> = {
    Programme: 'Spring Mentoring 2027',
    Organiser: 'Ana Ruiz',
    'Reply to': 'mentoring@uni.example',
    ...settings,
  };
  return worldWith(
    {
      People: people,
      Criteria: criteria,
      Pairings: pairings,
      Meetings: starts === '' ? [] : meetings,
      Templates: templates,
      Settings: Object.keys(chosen).map((setting) => ({ setting, value: chosen[setting]! })),
    },
    { owner: 'owner@uni.example' },
  );
}

/** Every mail that publishing wants, by receiver; a mentor's stands under their address. */
export function introductionsIn(world: World): Record<string, MailAction> {
  return byReceiver(mailsOf(publish, {}, world));
}

export function invitationsIn(world: World): EventAction[] {
  return publish.actions(world, {}).flatMap((action) => (action.kind === 'event' ? [action] : []));
}

export const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=REFERENCE';

const survey = surveyJob(() => [pulse]);

const args = { survey: 'check-in-1' };

/** Every mail of the first survey, once its form is there. `entry`: what the first question is called in links. */
export function surveyMailsIn(world: World, entry = ''): Record<string, MailAction> {
  return byReceiver(mailsOf(survey, args, withForm(world, entry)));
}

/** Every mail that reminds of it, four days later. */
export function remindersIn(world: World): Record<string, MailAction> {
  const asked = withForm(world, 'entry.7');
  const lines = mailsOf(survey, args, asked).flatMap((mail) => {
    const intent = intentLine(mail, world.now);
    return receiptLines(intent, { key: mail.key, state: 'done', at: world.now, data: {} }, 1);
  });
  const rows = survey.actions(asked, args).flatMap((action) => (action.kind === 'rows' ? action.rows : []));
  const Surveys = worldWith({ Surveys: rows }).tabs.Surveys!;
  const later = { ...asked, now: '2027-01-25T09:00:00.000Z', tabs: { ...asked.tabs, Surveys } };
  return byReceiver(
    mailsOf(
      remindJob(() => [pulse]),
      args,
      withLines(later, lines),
    ),
  );
}

function withForm(world: World, entry: string): World {
  const form = survey.actions(world, args).flatMap((action) => (action.kind === 'form' ? [action] : []))[0]!;
  const data = { url: FORM, prefill: FORM, sheetId: '7', ...(entry === '' ? {} : { entry }) };
  const intent = intentLine(form, world.now);
  const lines = [
    claimLine(intent, 1, world.now),
    ...receiptLines(intent, { key: form.key, state: 'done', at: world.now, data }, 1),
  ];
  return withLines(world, lines);
}

function mailsOf<A>(job: Job<A>, args: A, world: World): MailAction[] {
  return job.actions(world, args).flatMap((action) => (action.kind === 'mail' ? [action] : []));
}

function byReceiver(mails: readonly MailAction[]): Record<string, MailAction> {
  return Object.fromEntries(mails.map((mail) => [mail.to, mail]));
}

/** Publish: approved pairings are introduced by mail and invited to their first meeting. */
import type { Action, EventAction, MailAction } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { addDays, instantOf, longTime, wallTime, zoneName, zoneOr } from '../core/dates.js';
import { groupBy, indexBy } from '../core/dict.js';
import { signature } from '../core/hash.js';
import type { Job } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import { readRows } from '../core/rows.js';
import { meetingsTable } from '../core/tables/meetings.js';
import { outboxTable } from '../core/tables/outbox.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { problemsTable } from '../core/tables/problems.js';
import { settingsTable } from '../core/tables/settings.js';
import { templatesTable } from '../core/tables/templates.js';
import { list } from '../core/text.js';
import type { World } from '../core/world.js';
import { firstMeeting, introductionMentee, introductionMentor, render } from '../messages/index.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { firstName, isActive, peopleById } from './people.js';
import { problemsAction } from './problems.js';
import { readSettings, type Settings } from './settings.js';
import { slotFinder } from './slots.js';
import { wordingOf } from './texts.js';

export const publish: Job = {
  name: 'publish',
  reads: [settingsTable, peopleTable, pairingsTable, meetingsTable, templatesTable, problemsTable, outboxTable].map(
    (table) => table.name,
  ),
  actions(world): Action[] {
    const people = peopleById(world);
    const ready = (one: Pairing) => [one.menteeId, one.mentorId].every((id) => people[id] && isActive(people[id]!));
    const agreed = withStatus(readPairings(world), 'approved');
    const approved = agreed.filter(ready);
    const published = withStatus(readPairings(world), 'published').filter(ready);
    const context: Context = { world, people, settings: readSettings(world), meetings: meetingsByPairing(world) };
    return [
      {
        kind: 'rows',
        tab: pairingsTable.name,
        rows: approved.map(({ id }) => ({ id, status: 'published', published: world.now })),
      },
      { kind: 'rows', tab: meetingsTable.name, rows: meetingRows(context, [...approved, ...published]) },
      problemsAction(world, 'publishing', agreed.filter((one) => !ready(one)).map(notReady)),
      ...published.map((one) => menteeMail(context, one)),
      ...mentorMails(context, published),
      ...published.flatMap((one) => invitation(context, one)),
    ];
  },
};

function notReady({ mentee, mentor }: Pairing): Problem {
  return {
    tab: pairingsTable.name,
    row: 0,
    column: 'Status',
    who: mentee,
    reason: `${mentee || 'A mentee'} and ${mentor || 'a mentor who is not named'} are approved, but one of them is not an active person in the People tab, so they are not introduced.`,
    mend: 'Set that person to active in People, or set the pairing to ended.',
    weight: 'stops',
  };
}

interface Context {
  readonly world: World;
  readonly people: Readonly<Record<string, Row>>;
  readonly settings: Settings;
  readonly meetings: Readonly<Record<string, Row>>;
}

function meetingsByPairing(world: World): Record<string, Row> {
  return indexBy(readRows(meetingsTable, world.tabs[meetingsTable.name]), (row) => text(row.pairing));
}

/** A first meeting for each pair that has none. */
function meetingRows({ world, people, settings, meetings }: Context, pairs: readonly Pairing[]): Row[] {
  const missing = pairs.filter(({ id }) => !meetings[id]);
  if (missing.length === 0) return [];
  const firstDay = addDays(wallTime(Date.parse(world.now), settings.zone), Number(settings.meetingInDays));
  const find = slotFinder(
    instantOf(`${firstDay}T00:00:00`, settings.zone),
    Number(settings.meetingMinutes),
    settings.zone,
  );
  return missing.map((one) => {
    const slot = find(diary(people[one.menteeId]!), diary(people[one.mentorId]!));
    return {
      id: `${one.id}#1`,
      pairing: one.id,
      number: 1,
      mentee: one.mentee,
      mentor: one.mentor,
      starts: slot.starts,
      zone: slot.zone,
      minutes: Number(settings.meetingMinutes),
      note: slot.note,
      eventId: signature(world.secret, `meeting ${one.id}#1`).slice(0, 40),
    };
  });
}

function diary(row: Row) {
  return { id: text(row.id), zone: text(row.zone), availability: text(row.Availability) };
}

function menteeMail(context: Context, one: Pairing): MailAction {
  const { people, settings } = context;
  const mentor = people[one.mentorId]!;
  const words = render(wordingOf(context.world, introductionMentee), {
    programme: settings.programme,
    organiser: settings.organiser,
    'first name': firstName(text(people[one.menteeId]!.name)),
    mentor: text(mentor.name),
    'mentor email': text(mentor.email),
    why: one.why,
    meeting: meetingSentence(context, one, one.menteeId, 'Your first meeting is on'),
  });
  return mail(context, `mail:introduction:${one.id}`, text(people[one.menteeId]!.email), words);
}

/** One mail for each mentor and wave, however many mentees. */
function mentorMails(context: Context, pairs: readonly Pairing[]): MailAction[] {
  const { people, settings } = context;
  const waves = groupBy(pairs, (one) => `${one.mentorId}:${one.published}`);
  return Object.keys(waves).map((wave) => {
    const own = waves[wave]!;
    const mentor = people[own[0]!.mentorId]!;
    const words = render(wordingOf(context.world, introductionMentor), {
      programme: settings.programme,
      organiser: settings.organiser,
      'first name': firstName(text(mentor.name)),
      mentees: list(own.map(({ menteeId }) => text(people[menteeId]!.name))),
      introductions: own.map((one) => introductionLine(context, one)).join('\n'),
    });
    return mail(context, `mail:introduction:${wave}`, text(mentor.email), words);
  });
}

function introductionLine(context: Context, one: Pairing): string {
  const mentee = context.people[one.menteeId]!;
  return `- ${text(mentee.name)} (${text(mentee.email)}). ${one.why} ${meetingSentence(context, one, one.mentorId, 'You first meet on')}`;
}

function mail(
  context: Context,
  key: string,
  to: string,
  words: { subject: string; text: string; html: string },
): MailAction {
  const { organiser, replyTo } = context.settings;
  return { kind: 'mail', key, occasion: 'Introduction', to, ...words, senderName: organiser, replyTo };
}

/** In the reader's own time. */
function meetingSentence(
  { people, settings, meetings }: Context,
  one: Pairing,
  readerId: string,
  opening: string,
): string {
  const meeting = meetings[one.id];
  if (!meeting) return 'Please agree on a first meeting within two weeks.';
  const zone = zoneOr(text(people[readerId]!.zone), settings.zone);
  const starts = wallTime(instantOf(text(meeting.starts), text(meeting.zone)), zone);
  return `${opening} ${longTime(starts)} (${zoneName(zone)} time); the invitation is in your calendar.`;
}

/** Nothing for a meeting that has begun. */
function invitation({ world, people, settings, meetings }: Context, one: Pairing): EventAction[] {
  const meeting = meetings[one.id];
  if (!meeting) return [];
  const [start, zone] = [text(meeting.starts), text(meeting.zone)];
  const begins = instantOf(start, zone);
  if (!(begins > Date.parse(world.now))) return [];
  const words = render(wordingOf(world, firstMeeting), {
    programme: settings.programme,
    organiser: settings.organiser,
    mentee: one.mentee,
    mentor: one.mentor,
  });
  return [
    {
      kind: 'event',
      key: `event:${text(meeting.id)}`,
      occasion: 'First meeting',
      eventId: text(meeting.eventId),
      title: words.subject,
      description: words.text,
      start,
      end: wallTime(begins + (Number(meeting.minutes) || 45) * 60000, zone),
      zone,
      guests: [one.menteeId, one.mentorId].map((id) => text(people[id]!.email)),
      meet: settings.meet === 'yes',
    },
  ];
}

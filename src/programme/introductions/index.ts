/** Introductions: approved pairs learn of each other and are invited to their first meeting. */
import { type Ledger, readLedger } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineArea, defineCard, type Standing } from '../area.js';
import { invitationKey, meetingsByPairing } from '../meetings/first-meetings.js';
import { doubtfulKeys } from '../outbox/effects.js';
import { type Found, readProblems } from '../problems.js';
import { introductionMentee, introductionMentor, menteeKey, mentorKey } from './mails.js';
import { publish, SOURCE } from './publish.js';
import { words } from './words.js';

export const introductions = defineArea({
  name: 'introductions',
  phase: 'run',
  jobs: [publish],
  mails: [introductionMentee, introductionMentor],
  finds: [SOURCE],
  isSettled,
  card: defineCard({
    title: () => words.title,
    needs: { reads: [records.pairings, records.meetings, records.problems], sends: true },
    view,
    standing,
  }),
});

function view(world: World) {
  const pairings = read(world, records.pairings);
  const ledger = readLedger(world);
  const meetings = meetingsByPairing(world);
  const published = records.withStatus(pairings, 'published');
  return {
    approved: records.withStatus(pairings, 'approved').length,
    waiting: published.filter((pair) => isWaiting(pair, meetings[pair.id], ledger)).length,
    published: published.length,
    meetings: read(world, records.meetings).length,
  };
}

/** Something of its introduction has not gone out, and is in no doubt: a mail to either, or an invitation that was confirmed. */
function isWaiting(pair: records.Pairing, meeting: records.MeetingRow | undefined, ledger: Ledger): boolean {
  const event = meeting && ledger[invitationKey(meeting)];
  return (
    [menteeKey(pair), mentorKey(pair)].some((key) => (ledger[key]?.state || 'open') === 'open') ||
    (event?.planned === true && event.state === 'open')
  );
}

function standing({ approved, waiting, published }: ReturnType<typeof view>, world: World): Standing {
  const stopped = readProblems(world, [SOURCE]).filter(
    (one) => one.weight === 'stops' && !isSettled(one, world),
  ).length;
  const wrong = stopped > 0;
  const told = (sentence: string) => (wrong ? `${sentence} ${words.stopped(stopped)}` : sentence);
  if (approved + waiting > 0) return { done: false, wrong, sentence: told(words.toIntroduce(approved + waiting)) };
  if (published === 0) return { done: false, wrong, sentence: told(words.notYet) };
  return { done: true, wrong: wrong || doubtfulKeys(world).length > 0, sentence: told(words.done(published)) };
}

/** What was found of a pair is settled once that is no longer to be published. */
function isSettled({ tab, who }: Found, world: World): boolean {
  if (tab !== records.pairings.name) return false;
  const approved = records.withStatus(read(world, records.pairings), 'approved');
  return !approved.some(({ mentee }) => mentee === who);
}

/** Publish: approved pairings are introduced by mail and invited to their first meeting. */
import type { Action } from '../../core/action.js';
import { dict, indexBy } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
import type { Problem } from '../../core/problem.js';
import { read, rowNumber, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import {
  hasVideo,
  invitation,
  invitationKey,
  isLate,
  isOrganiserGuest,
  isToCome,
  meetingRows,
  meetingsByPairing,
  unreadableMeetings,
} from '../meetings/first-meetings.js';
import { misfitsIn } from '../meetings/misfit.js';
import { readCriteria } from '../pairing/match-input.js';
import { problemsAction } from '../problems.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, mayTakePart, requireBasis } from '../signup/consent.js';
import { wordingsIn } from '../wording.js';
import { foretold } from './foretold.js';
import { begunBack, isHalfBack } from './given.js';
import { menteeMail, mentorMail } from './mails.js';
import { daysOfIntroductions, introducedTogether } from './order.js';
import type { Wave } from './wave.js';
import { words } from './words.js';

/** What it finds wrong stands under this name in the Problems tab. */
export const SOURCE = 'publishing';

export const publish = defineJob({
  name: 'publish',
  title: () => words.title,
  reads: [
    records.settings,
    records.people,
    records.questions,
    records.criteria,
    records.pairings,
    records.meetings,
    records.templates,
    records.problems,
  ],
  sends: true,
  signs: true,
  resumes: (world) =>
    !basisIsOpen(world) && records.withStatus(read(world, records.pairings), 'published').length > 0 ? [{}] : [],
  says(world, before) {
    const published = (of: World) => records.withStatus(read(of, records.pairings), 'published').length;
    const added = published(world) - published(before);
    return added > 0 ? words.introduced(added) : '';
  },
  foretells: foretold,
  actions(world): Action[] {
    requireBasis(world);
    const people = records.peopleById(world);
    const taking = mayTakePart(world);
    const halfBack = dict<true>();
    for (const one of begunBack(world)) if (isHalfBack(one)) halfBack[one.pair.menteeId] = true;
    const isReady = (one: records.Pairing) =>
      one.takenBack === '' &&
      !(one.status === 'approved' && halfBack[one.menteeId]) &&
      [one.menteeId, one.mentorId].every((id) => people[id] && taking(people[id]!));
    const pairings = read(world, records.pairings);
    const agreed = records.withStatus(pairings, 'approved');
    const ready = records
      .withStatus(pairings, 'approved', 'published')
      .filter(isReady)
      .map((one) => (one.status === 'approved' ? { ...one, published: world.now } : one));
    const approved = records.withStatus(ready, 'approved');
    const meetings = meetingsByPairing(world);
    // A pair with a new time is told of it once that stands in its row.
    const due = records.withStatus(ready, 'published').filter(({ id }) => !isLate(world, meetings[id]));
    const ledger = readLedger(world);
    const isInvited = (meeting: records.MeetingRow) =>
      isToCome(world, meeting) && ledger[invitationKey(meeting)]?.state !== 'failed';
    const wave: Wave = {
      world,
      people,
      settings: readProgramme(world),
      meet: hasVideo(world),
      organiserComes: isOrganiserGuest(world),
      misfits: misfitsIn(world),
      meetings: indexBy(
        due.flatMap(({ id }) => (meetings[id] && isInvited(meetings[id]!) ? [meetings[id]!] : [])),
        ({ pairing }) => pairing,
      ),
      criteria: readCriteria(world),
      wording: wordingsIn(world),
    };
    return [
      write(
        records.pairings,
        approved.map(({ id, published }) => ({ id, status: 'published', published, publishedOn: published })),
      ),
      write(records.meetings, meetingRows(world, ready, daysOfIntroductions(world, ready))),
      problemsAction(world, SOURCE, [
        ...agreed.filter((one) => !isReady(one)).map((one) => notReady(one, world, halfBack[one.menteeId] === true)),
        ...unreadableMeetings(world),
      ]),
      ...introducedTogether(due).flatMap((group) => [
        ...group.flatMap((one) => [...invitation(wave, one, meetings[one.id]), menteeMail(wave, one)]),
        mentorMail(wave, group),
      ]),
    ];
  },
});

function notReady({ id, mentee, mentor, takenBack }: records.Pairing, world: World, isHalf: boolean): Problem {
  const names = [mentee || words.aMentee, mentor || words.aMentor] as const;
  return {
    tab: records.pairings.name,
    row: rowNumber(world, records.pairings, id),
    column: 'Status',
    who: mentee,
    // Its keys are used up: nothing would go out by it.
    ...(takenBack !== ''
      ? { reason: words.wasTakenBack(...names), mend: words.approveDraft }
      : isHalf
        ? { reason: words.halfBack(...names), mend: words.finishBack }
        : { reason: words.notActive(...names), mend: words.makeActive }),
    weight: 'stops',
  };
}

/** Publish: approved pairings are introduced by mail and invited to their first meeting. */
import type { Action } from '../../core/action.js';
import type { Problem } from '../../core/problem.js';
import { read, rowNumber, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import {
  hasVideo,
  invitation,
  meetingRows,
  meetingsByPairing,
  unreadableMeetings,
} from '../meetings/first-meetings.js';
import { readCriteria } from '../pairing/match-input.js';
import { problemsAction } from '../problems.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, mayTakePart, requireBasis } from '../signup/consent.js';
import { wordingsIn } from '../wording.js';
import { menteeMail, mentorMails } from './mails.js';
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
  actions(world): Action[] {
    requireBasis(world);
    const people = records.peopleById(world);
    const taking = mayTakePart(world);
    const isReady = (one: records.Pairing) =>
      [one.menteeId, one.mentorId].every((id) => people[id] && taking(people[id]!));
    const pairings = read(world, records.pairings);
    const agreed = records.withStatus(pairings, 'approved');
    const approved = agreed.filter(isReady);
    const published = records.withStatus(pairings, 'published').filter(isReady);
    const meetings = meetingsByPairing(world);
    const wave: Wave = {
      world,
      people,
      settings: readProgramme(world),
      meet: hasVideo(world),
      meetings,
      criteria: readCriteria(world),
      wording: wordingsIn(world),
    };
    return [
      write(
        records.pairings,
        approved.map(({ id }) => ({ id, status: 'published', published: world.now })),
      ),
      write(records.meetings, meetingRows(world, [...approved, ...published])),
      problemsAction(world, SOURCE, [
        ...agreed.filter((one) => !isReady(one)).map((one) => notReady(one, world)),
        ...unreadableMeetings(world),
      ]),
      ...published.map((one) => menteeMail(wave, one)),
      ...mentorMails(wave, published),
      ...published.flatMap((one) => invitation(wave, one)),
    ];
  },
});

function notReady({ id, mentee, mentor }: records.Pairing, world: World): Problem {
  return {
    tab: records.pairings.name,
    row: rowNumber(world, records.pairings, id),
    column: 'Status',
    who: mentee,
    reason: words.notActive(mentee || words.aMentee, mentor || words.aMentor),
    mend: words.makeActive,
    weight: 'stops',
  };
}

/** Publish: approved pairings are introduced by mail and invited to their first meeting. */
import type { Action } from '../core/action.js';
import type { Job } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { meetingsTable } from '../core/tables/meetings.js';
import { outboxTable } from '../core/tables/outbox.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { problemsTable } from '../core/tables/problems.js';
import { settingsTable } from '../core/tables/settings.js';
import { templatesTable } from '../core/tables/templates.js';
import { invitation, meetingRows, meetingsByPairing, unreadableMeetings } from './first-meetings.js';
import { menteeMail, mentorMails } from './introductions.js';
import { readCriteria } from './matching.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { isActive, peopleById } from './people.js';
import { problemsAction } from './problems.js';
import { readSettings } from './settings.js';
import { wordingsIn } from './texts.js';
import type { Wave } from './wave.js';

export const publish: Job = {
  name: 'publish',
  reads: [
    settingsTable,
    peopleTable,
    criteriaTable,
    pairingsTable,
    meetingsTable,
    templatesTable,
    problemsTable,
    outboxTable,
  ].map((table) => table.name),
  actions(world): Action[] {
    const people = peopleById(world);
    const ready = (one: Pairing) => [one.menteeId, one.mentorId].every((id) => people[id] && isActive(people[id]!));
    const agreed = withStatus(readPairings(world), 'approved');
    const approved = agreed.filter(ready);
    const published = withStatus(readPairings(world), 'published').filter(ready);
    const wave: Wave = {
      world,
      people,
      settings: readSettings(world),
      meetings: meetingsByPairing(world),
      criteria: readCriteria(world),
      wording: wordingsIn(world),
    };
    return [
      {
        kind: 'rows',
        tab: pairingsTable.name,
        rows: approved.map(({ id }) => ({ id, status: 'published', published: world.now })),
      },
      { kind: 'rows', tab: meetingsTable.name, rows: meetingRows(wave, [...approved, ...published]) },
      problemsAction(world, 'publishing', [
        ...agreed.filter((one) => !ready(one)).map(notReady),
        ...unreadableMeetings(wave),
      ]),
      ...published.map((one) => menteeMail(wave, one)),
      ...mentorMails(wave, published),
      ...published.flatMap((one) => invitation(wave, one)),
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

/** The tabs that the programme keeps; each file has one with its columns and small questions about its rows. */
import { outboxTable } from '../core/outbox-table.js';
import type { Table } from '../core/table.js';
import { answers } from './answers.js';
import { CHECK_ANSWERS, check } from './check.js';
import { criteria } from './criteria.js';
import { doNotMatch } from './do-not-match.js';
import { meetings } from './meetings.js';
import { pairings } from './pairings.js';
import { people } from './people.js';
import { problems } from './problems.js';
import { nameBefore } from './put-away.js';
import { questions } from './questions.js';
import { rounds } from './rounds.js';
import { schedule } from './schedule.js';
import { settings } from './settings.js';
import { start } from './start.js';
import { surveys } from './surveys.js';
import { templates } from './templates.js';

/** In the order in which they stand in the Sheet: what is the organiser's first, what only we look at last. */
export const inOrder: readonly Table[] = [
  start,
  settings,
  questions,
  criteria,
  doNotMatch,
  templates,
  schedule,
  people,
  problems,
  pairings,
  meetings,
  surveys,
  answers,
  rounds,
  outboxTable,
];

/** Those that hold something: Start here only tells of the others. */
export const holding: readonly Table[] = inOrder.filter((table) => table !== start);

/** Whether a tab is the programme's own, though Set up may not make it, or it is of an earlier round. */
export function isOurs(name: string): boolean {
  return name === check.name || name === CHECK_ANSWERS || inOrder.some((table) => table.name === nameBefore(name));
}

export { CHECK_ANSWERS, type CheckRow, check } from './check.js';
export { type CriterionRow, criteria } from './criteria.js';
export { type MeetingRow, meetings } from './meetings.js';
export { backAt, backOf, nextPairingId, type Pairing, pairings, withStatus } from './pairings.js';
export { isActive, type Person, people, peopleById } from './people.js';
export { type ProblemSource, problems } from './problems.js';
export { putAwayName } from './put-away.js';
export { type QuestionRow, questions } from './questions.js';
export { type RoundRow, rounds } from './rounds.js';
export { type ScheduleRow, schedule } from './schedule.js';
export { type StartRow, start } from './start.js';
export { type SurveyRow, surveys } from './surveys.js';
export { answers, doNotMatch, outboxTable as outbox, settings, templates };

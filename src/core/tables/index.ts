/** All tabs that the programme keeps, in the order in which they stand. */
import { indexBy } from '../dict.js';
import type { Table } from '../table.js';
import { answersTable } from './answers.js';
import { criteriaTable } from './criteria.js';
import { doNotMatchTable } from './do-not-match.js';
import { meetingsTable } from './meetings.js';
import { outboxTable } from './outbox.js';
import { pairingsTable } from './pairings.js';
import { peopleTable } from './people.js';
import { problemsTable } from './problems.js';
import { questionsTable } from './questions.js';
import { roundsTable } from './rounds.js';
import { settingsTable } from './settings.js';
import { surveysTable } from './surveys.js';
import { templatesTable } from './templates.js';

export const tables: readonly Table[] = [
  settingsTable,
  questionsTable,
  peopleTable,
  problemsTable,
  criteriaTable,
  doNotMatchTable,
  pairingsTable,
  roundsTable,
  meetingsTable,
  surveysTable,
  answersTable,
  templatesTable,
  outboxTable,
];

export const tablesByName: Readonly<Record<string, Table>> = indexBy(tables, (table) => table.name);

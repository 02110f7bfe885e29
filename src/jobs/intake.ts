/** Sign-ups: response tabs become Questions, People and Problems. */
import type { Action } from '../core/action.js';
import { text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { peopleTable } from '../core/tables/people.js';
import { problemsTable } from '../core/tables/problems.js';
import { questionsTable } from '../core/tables/questions.js';
import { surveysTable } from '../core/tables/surveys.js';
import { count } from '../core/text.js';
import { decideQuestions, headerIsLost, lostHeader, readSignups } from '../signups/index.js';
import { criteriaRows } from './criteria.js';
import { problemsAction, readProblems } from './problems.js';
import { readQuestions, unknownUses } from './questions.js';
import { responseTabs } from './responses.js';

export const intake: Job = {
  name: 'intake',
  oneRound: true,
  reads: [questionsTable.name, peopleTable.name, problemsTable.name, criteriaTable.name, surveysTable.name],
  readsResponses: true,
  basis: (world) => [
    responseTabs(world),
    ...[questionsTable, peopleTable, criteriaTable].map(({ name }) => world.tabs[name]),
  ],
  says(world) {
    const stopped = readProblems(world).filter(({ weight }) => weight === 'stops').length;
    const people = count(readRows(peopleTable, world.tabs[peopleTable.name]).length, 'person', 'people');
    return `${people} in the People tab${stopped > 0 ? `, ${count(stopped, 'row')} not usable yet` : ''}.`;
  },
  actions(world): Action[] {
    const all = responseTabs(world);
    const tabs = all.filter((tab) => !headerIsLost(tab));
    const questions = decideQuestions(tabs, readQuestions(world));
    const people = readRows(peopleTable, world.tabs[peopleTable.name]);
    const read = readSignups({ tabs, questions, people, fixed: peopleTable.columns });
    const known = indexBy(people, (row) => text(row.id));
    return [
      { kind: 'rows', tab: questionsTable.name, rows: questions.map((question) => ({ ...question })) },
      { kind: 'rows', tab: criteriaTable.name, rows: criteriaRows(world, tabs, questions, read.columns) },
      {
        kind: 'rows',
        tab: peopleTable.name,
        rows: read.people.map((person) => (known[text(person.id)] ? person : { ...person, status: 'active' })),
        columns: read.columns.map((header) => ({ key: header, header, type: 'text' })),
      },
      problemsAction(world, 'sign-ups', [
        ...unknownUses(world),
        ...all.filter(headerIsLost).map(lostHeader),
        ...read.problems,
      ]),
    ];
  },
};

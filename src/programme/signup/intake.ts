/** Sign-ups: response tabs become Questions, People and Problems. */
import type { Action, RowsAction } from '../../core/action.js';
import { indexBy } from '../../core/dict.js';
import { diffRows } from '../../core/diff.js';
import { read, readRows, write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import {
  criteriaCalledFor,
  decideQuestions,
  headerIsLost,
  lostHeader,
  type QuestionRow,
  readSignups,
  unusedTab,
} from '../../signups/index.js';
import { defineJob } from '../area.js';
import { problemsAction } from '../problems.js';
import { readSettings } from '../settings.js';
import { consentProblems } from './consent.js';
import { doubts } from './doubts.js';
import { foretold } from './foretold.js';
import { unknownInPeople } from './people-cells.js';
import { readQuestions, unknownUses } from './questions.js';
import { responseTabs } from './responses.js';
import { settings } from './settings.js';
import { SOURCE } from './source.js';
import { leftOut } from './view.js';
import { words } from './words.js';

export const intake = defineJob({
  name: 'intake',
  title: () => words.readTitle,
  oneRound: true,
  reads: [records.questions, records.people, records.problems, records.criteria, records.surveys],
  readsResponses: true,
  basis: (world) => [
    responseTabs(world),
    ...[records.questions, records.people, records.criteria].map(({ name }) => world.tabs[name]),
    readSettings(world, settings).basis,
  ],
  shows: (world) => (doubts(world) === '' ? records.people : records.questions),
  says(world) {
    const stopped = leftOut(world);
    return words.read(read(world, records.people).length, stopped);
  },
  foretells: (before, _todo, _args, then) => foretold(before, then),
  actions(world): Action[] {
    const all = responseTabs(world);
    const tabs = all.filter((tab) => !headerIsLost(tab));
    const known = readQuestions(world);
    const questions = decideQuestions(tabs, known);
    const there = new Set(questions.map(({ id }) => id));
    const gone = known.filter(({ id }) => !there.has(id)).map(({ use }) => use);
    const people = readRows(records.people, world.tabs[records.people.name]);
    const found = readSignups({ tabs, questions, people, fixed: records.people.columns, gone });
    const before = indexBy(people, (row) => String(row.id));
    const written = found.people.map((person) =>
      before[String(person.id)] ? person : { ...person, status: 'active' },
    );
    const asked = write(records.questions, questions);
    const taking = { ...write(records.people, [], { columns: found.columns }), rows: written };
    const willBe = withRows(world, [asked, taking]);
    return [
      asked,
      // Before People: a criterion whose answers stand there already is one that the organiser has removed.
      criteria(world, tabs, questions, found.columns),
      taking,
      problemsAction(world, SOURCE, [
        ...unknownUses(world),
        ...all.filter(headerIsLost).map(lostHeader),
        ...tabs.flatMap((tab) => unusedTab(tab, questions)),
        ...found.problems,
        // Of people as they will be.
        ...consentProblems(willBe),
        ...unknownInPeople(willBe),
      ]),
    ];
  },
});

/** The tabs as these rows will leave them, and nothing else of the world. */
function withRows({ tabs }: World, actions: readonly RowsAction[]): World {
  const changed = actions.flatMap((action): Tab[] => {
    const tab = tabs[action.table.name];
    const write = tab && diffRows(action, tab);
    return write ? [{ ...tab, header: write.header, rows: write.after }] : [];
  });
  return { tabs: { ...tabs, ...indexBy(changed, ({ name }) => name) } } as World;
}

/** Rows that the questions of the forms call for. What the organiser wrote stays. */
function criteria(
  world: World,
  tabs: readonly Tab[],
  questions: readonly QuestionRow[],
  columns: readonly string[],
): RowsAction {
  const people = world.tabs[records.people.name];
  const rows = criteriaCalledFor({
    tabs,
    questions,
    criteria: readRows(records.criteria, world.tabs[records.criteria.name]),
    people: { header: people?.header || [], rows: readRows(records.people, people) },
    columns,
    fixed: records.people.columns,
  });
  return write(records.criteria, rows as readonly WrittenOf<typeof records.criteria>[]);
}

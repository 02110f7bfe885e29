/** Sign-ups: response tabs become Questions, People and Problems. */
import type { Action } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { groupBy, indexBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { peopleTable } from '../core/tables/people.js';
import { problemsTable } from '../core/tables/problems.js';
import { questionsTable } from '../core/tables/questions.js';
import { surveysTable } from '../core/tables/surveys.js';
import type { Tab, World } from '../core/world.js';
import { guessAll } from '../signups/guess.js';
import { peopleColumn, type QuestionRow, questionIds, tabId } from '../signups/question.js';
import { readSignups } from '../signups/read.js';
import { problemsAction } from './problems.js';
import { readQuestions } from './questions.js';
import { responseTabs } from './responses.js';

const NEW_WEIGHT = 10;
/** More answers seldom change a guess. */
const ENOUGH_ANSWERS = 25;

export const intake: Job = {
  name: 'intake',
  oneRound: true,
  reads: [questionsTable.name, peopleTable.name, problemsTable.name, criteriaTable.name, surveysTable.name],
  readsResponses: true,
  basis: (world) => [
    responseTabs(world),
    ...[questionsTable, peopleTable, criteriaTable].map(({ name }) => world.tabs[name]),
  ],
  actions(world): Action[] {
    const tabs = responseTabs(world);
    const questions = questionsWithGuesses(world);
    const people = readRows(peopleTable, world.tabs[peopleTable.name]);
    const read = readSignups({ tabs, questions, people });
    const known = indexBy(people, (row) => text(row.id));
    return [
      { kind: 'rows', tab: questionsTable.name, rows: questions.map((question) => ({ ...question })) },
      {
        kind: 'rows',
        tab: peopleTable.name,
        rows: read.people.map((person) => (known[text(person.id)] ? person : { ...person, status: 'active' })),
        columns: read.columns.map((header) => ({ key: header, header, type: 'text' })),
      },
      { kind: 'rows', tab: criteriaTable.name, rows: newCriteria(world, questions) },
      problemsAction(world, 'sign-ups', read.problems),
    ];
  },
};

/**
 * What the organiser has decided about each question, and our guess for the others: while a row still says what was
 * guessed, it follows the guess, which gets better as answers come in.
 */
function questionsWithGuesses(world: World): (QuestionRow & { readonly guess: string })[] {
  const rows = readQuestions(world);
  const tabs = responseTabs(world);
  if (tabs.every((tab) => isSettled(tab, rows)))
    return rows.filter(({ id }) => tabs.some((tab) => questionIds(tab).concat(tabId(tab)).indexOf(id) >= 0));
  const known = indexBy(rows, ({ id }) => id);
  return guessAll(tabs).map((fresh) => {
    const guess = useOf(fresh);
    const row = known[fresh.id];
    const decided = row !== undefined && useOf(row) !== row.guess;
    return decided
      ? { ...row, tab: fresh.tab, question: fresh.question, examples: fresh.examples }
      : { ...fresh, guess };
  });
}

/** Its questions are all known, under its name of today, and it has had answers enough to tell what they are for. */
function isSettled(tab: Tab, rows: readonly QuestionRow[]): boolean {
  const known = indexBy(rows, ({ id }) => id);
  const asked = questionIds(tab).filter((_, column) => tab.header[column]!.trim() !== '');
  return tab.rows.length > ENOUGH_ANSWERS && asked.concat(tabId(tab)).every((id) => known[id]?.tab === tab.name);
}

function useOf({ use, criterion, side }: QuestionRow): string {
  return [use, criterion, side].join(' / ');
}

/** A criterion that a question is used for and that the Criteria tab lacks, with a modest weight for the organiser to set. */
function newCriteria(world: World, questions: readonly QuestionRow[]): Row[] {
  const known = indexBy(readRows(criteriaTable, world.tabs[criteriaTable.name]), (row) => text(row.name).toLowerCase());
  const asked = groupBy(
    questions.filter(({ use, criterion }) => use === 'criterion' && criterion !== ''),
    ({ criterion }) => criterion,
  );
  return Object.keys(asked)
    .filter((name) => !known[name.toLowerCase()])
    .map((name) => {
      const sided = (side: 'mentee' | 'mentor') =>
        asked[name]!.find((question) => question.side === side) || asked[name]![0]!;
      const kind = asked[name]!.map((question) => question.kind).find((one) => one !== '') || 'same';
      return {
        name,
        kind,
        weight: NEW_WEIGHT,
        menteeColumn: peopleColumn(name, sided('mentee').side),
        mentorColumn: peopleColumn(name, sided('mentor').side),
        missing: 'half',
      };
    });
}

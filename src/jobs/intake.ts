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
import type { Tab, World } from '../core/world.js';
import {
  guessAll,
  guessKind,
  headerIsLost,
  lostHeader,
  type QuestionRow,
  questionIds,
  readSignups,
  tabId,
} from '../signups/index.js';
import { criteriaRows } from './criteria.js';
import { problemsAction, readProblems } from './problems.js';
import { readQuestions, unknownUses } from './questions.js';
import { responseTabs } from './responses.js';

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
  says(world) {
    const stopped = readProblems(world).filter(({ weight }) => weight === 'stops').length;
    const people = count(readRows(peopleTable, world.tabs[peopleTable.name]).length, 'person', 'people');
    return `${people} in the People tab${stopped > 0 ? `, ${count(stopped, 'row')} not usable yet` : ''}.`;
  },
  actions(world): Action[] {
    const all = responseTabs(world);
    const tabs = all.filter((tab) => !headerIsLost(tab));
    const questions = questionsWithGuesses(world, tabs);
    const people = readRows(peopleTable, world.tabs[peopleTable.name]);
    const read = readSignups({ tabs, questions, people });
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

type Question = QuestionRow & { readonly guess: string };

/**
 * What the organiser has decided about each question, and our guess for the others: while a row still says what was
 * guessed, it follows the guess, which gets better as answers come in.
 */
function questionsWithGuesses(world: World, tabs: readonly Tab[]): Question[] {
  const rows = readQuestions(world);
  const known = indexBy(rows, ({ id }) => id);
  const ids = new Set(tabs.flatMap((tab) => [...questionIds(tab), tabId(tab)]));
  if (tabs.every((tab) => isSettled(tab, known)))
    return withKinds(
      rows.filter(({ id }) => ids.has(id)),
      tabs,
    );
  const questions = guessAll(tabs, { before: known }).map((fresh): Question => {
    const guess = useOf(fresh);
    const row = known[fresh.id];
    const decided = row !== undefined && useOf(row) !== row.guess;
    return decided
      ? { ...row, tab: fresh.tab, question: fresh.question, examples: fresh.examples }
      : { ...fresh, guess };
  });
  return withKinds(questions, tabs);
}

/** A criterion of the organiser's making is read as the others of that name are, or as its answers look. */
function withKinds(questions: readonly Question[], tabs: readonly Tab[]): Question[] {
  const isCriterion = (one: Question) => one.use === 'criterion' && one.criterion !== '';
  const kinds = indexBy(
    questions.filter((one) => isCriterion(one) && one.kind !== ''),
    (one) => one.criterion.toLowerCase(),
  );
  return questions.map((one) => {
    if (!isCriterion(one) || one.kind !== '') return one;
    const tab = tabs.find(({ name }) => name === one.tab);
    const column = tab ? questionIds(tab).indexOf(one.id) : -1;
    const kind = kinds[one.criterion.toLowerCase()]?.kind || (column < 0 ? '' : guessKind(tab!, column));
    return { ...one, kind };
  });
}

/** Its questions are all known, under its name of today, and it has had answers enough to tell what they are for. */
function isSettled(tab: Tab, known: Readonly<Record<string, Question>>): boolean {
  const asked = questionIds(tab).filter((_, column) => tab.header[column]!.trim() !== '');
  return tab.rows.length > ENOUGH_ANSWERS && asked.concat(tabId(tab)).every((id) => known[id]?.tab === tab.name);
}

function useOf({ use, criterion, side, kind }: QuestionRow): string {
  return use === 'criterion' ? [use, criterion, side, kind].join(' / ') : use;
}

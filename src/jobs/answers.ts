/** Answers: reads what people answered to the surveys and counts it. */
import type { Action } from '../core/action.js';
import { type Cell, type Row, text } from '../core/cell.js';
import { dict, indexBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { readRows } from '../core/rows.js';
import { answersTable } from '../core/tables/answers.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { surveysTable } from '../core/tables/surveys.js';
import { count, list } from '../core/text.js';
import type { Tab, World } from '../core/world.js';
import { type Instrument, instruments, REFERENCE_QUESTION } from '../surveys/index.js';
import { peopleById } from './people.js';
import { personalCode } from './survey.js';

export const answers: Job = {
  name: 'answers',
  oneRound: true,
  reads: [surveysTable, answersTable, peopleTable, pairingsTable].map((table) => table.name),
  readsResponses: true,
  basis: (world) =>
    [answersTable.name, ...surveyTabs(world).map(({ tab }) => tab.name)].map((name) => world.tabs[name]),
  says: (world) =>
    `${count(readRows(answersTable, world.tabs[answersTable.name]).length, 'answer')} in the Answers tab.`,
  actions(world): Action[] {
    return surveyTabs(world).flatMap(({ instrument, tab }) => readAnswers(world, instrument, tab));
  },
};

/** The surveys that have a response tab. */
function surveyTabs(world: World): { readonly instrument: Instrument; readonly tab: Tab }[] {
  const tabs = indexBy(
    world.tabNames.flatMap((name) => world.tabs[name] || []),
    ({ sheetId }) => String(sheetId),
  );
  return readRows(surveysTable, world.tabs[surveysTable.name]).flatMap((row) => {
    const instrument = instruments.find(({ id }) => id === text(row.id));
    const tab = tabs[text(row.sheetId)];
    return instrument && tab ? [{ instrument, tab }] : [];
  });
}

function readAnswers(world: World, instrument: Instrument, tab: Tab): Action[] {
  const people = peopleById(world);
  const byCode = dict<string>();
  for (const id of Object.keys(people)) byCode[personalCode(world.secret, instrument.id, id)] = id;
  const code = tab.header.indexOf(REFERENCE_QUESTION);
  const latest = dict<Row>();
  let unknown = 0;
  for (const cells of tab.rows) {
    const personId = byCode[text(cells[code])];
    if (personId) latest[personId] = answerRow(instrument, tab, cells, people[personId]!);
    else if (cells.some((cell) => cell !== '')) unknown++;
  }
  const rows = Object.keys(latest).map((id) => latest[id]!);
  return [
    {
      kind: 'rows',
      tab: answersTable.name,
      rows,
      columns: instrument.items.map(({ column }) => ({ key: column, header: column, type: 'text' })),
    },
    {
      kind: 'rows',
      tab: surveysTable.name,
      rows: [
        {
          id: instrument.id,
          answered: rows.length,
          unknown,
          mean: meanOf(instrument, rows),
          help: list(wantHelp(instrument, rows)),
        },
      ],
    },
  ];
}

function answerRow(instrument: Instrument, tab: Tab, cells: readonly Cell[], person: Row): Row {
  const row: Record<string, Cell> = {
    id: `${instrument.id}/${text(person.id)}`,
    survey: instrument.id,
    person: text(person.name),
    personId: text(person.id),
    at: text(cells[0]),
  };
  for (const { column, question } of instrument.items) row[column] = text(cells[tab.header.indexOf(question.title)]);
  return row;
}

function meanOf(instrument: Instrument, rows: readonly Row[]): Cell {
  const scores = instrument.items
    .filter(({ scored }) => scored)
    .flatMap(({ column }) => rows.map((row) => Number(row[column])))
    .filter((score) => score >= 1 && score <= 5);
  return scores.length > 0
    ? Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 100
    : '';
}

function wantHelp(instrument: Instrument, rows: readonly Row[]): string[] {
  const item = instrument.items.find(({ helpAnswer }) => helpAnswer);
  return item ? rows.filter((row) => row[item.column] === item.helpAnswer).map((row) => text(row.person)) : [];
}

/** Answers: reads what people answered to each instrument into its record, and counts it. */
import type { Action } from '../../core/action.js';
import { type Cell, text } from '../../core/cell.js';
import { dict, indexBy } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { read, write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import { inEveryLanguage } from '../../core/words.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { columnOf, type Instrument, personalCode } from '../instrument.js';
import { problemsAction } from '../problems.js';
import { words as general } from '../words.js';
import { codeColumn } from './form.js';
import { words } from './words.js';

/** What it finds wrong stands under this name in the Problems tab. */
export const SOURCE = 'surveys';

type Answer = WrittenOf<typeof records.answers> & { readonly others: Readonly<Record<string, Cell>> };

export function answersJob(instruments: () => readonly Instrument[]) {
  return defineJob({
    name: 'answers',
    title: () => words.readTitle,
    oneRound: true,
    reads: [records.surveys, records.answers, records.people, records.problems],
    readsResponses: true,
    signs: true,
    basis: (world) => [
      world.tabs[records.answers.name],
      ...openTabs(world, instruments()).map(({ tab }) => world.tabs[tab.name]),
    ],
    says: (world) => words.answersRead(read(world, records.answers).length),
    actions(world): Action[] {
      const asked = openTabs(world, instruments()).map((one) => ({ ...one, ...readTab(world, one) }));
      return [
        ...asked.map(({ instrument, rows }) =>
          write(records.answers, rows, { columns: instrument.items.map(({ column }) => column) }),
        ),
        write(records.surveys, asked.map(countsOf)),
        problemsAction(world, SOURCE, asked.flatMap(unknownCodes)),
      ];
    },
  });
}

interface Opened {
  readonly instrument: Instrument;
  readonly tab: Tab;
}

interface Answered extends Opened {
  readonly rows: readonly Answer[];
  /** How many came without a code that is somebody's. */
  readonly unknown: number;
}

/** The instruments that have a response tab. */
function openTabs(world: World, instruments: readonly Instrument[]): Opened[] {
  const tabs = indexBy(
    world.tabNames.flatMap((name) => world.tabs[name] || []),
    ({ sheetId }) => String(sheetId),
  );
  return read(world, records.surveys).flatMap(({ id, sheetId }) => {
    const instrument = instruments.find((one) => one.id === id);
    const tab = tabs[sheetId];
    return instrument && tab ? [{ instrument, tab }] : [];
  });
}

/** Of several answers by one person the last counts: it is a revision. */
function readTab(world: World, { instrument, tab }: Opened): Pick<Answered, 'rows' | 'unknown'> {
  const people = records.peopleById(world);
  const byCode = dict<string>();
  for (const id of Object.keys(people)) byCode[personalCode(world.secret, instrument.id, id)] = id;
  const code = codeColumn(tab);
  const latest = dict<Answer>();
  let unknown = 0;
  for (const cells of tab.rows) {
    const personId = byCode[text(cells[code])];
    if (personId) latest[personId] = later(latest[personId], answerOf(instrument, tab, cells, people[personId]!));
    else if (cells.some((cell) => cell !== '')) unknown++;
  }
  return { rows: Object.keys(latest).map((id) => latest[id]!), unknown };
}

/** By the time at which they were given, as Google writes it; where either has none that can be compared, the lower row. */
function later(upper: Answer | undefined, lower: Answer): Answer {
  const isTime = (at: string | undefined) => /^\d{4}-\d\d-\d\dT/.test(at || '');
  return upper && isTime(upper.at) && isTime(lower.at) && upper.at! > lower.at! ? upper : lower;
}

function answerOf(instrument: Instrument, tab: Tab, cells: readonly Cell[], person: records.Person): Answer {
  const others = dict<Cell>();
  for (const { column, question } of instrument.items)
    others[column] = text(cells[columnOf(tab, () => question().title)]);
  return {
    id: `${instrument.id}/${person.id}`,
    survey: instrument.id,
    person: person.name,
    personId: person.id,
    at: text(cells[0]),
    others,
  };
}

function countsOf({ instrument, rows, unknown }: Answered): WrittenOf<typeof records.surveys> {
  return {
    id: instrument.id,
    answered: rows.length,
    unknown,
    mean: meanOf(instrument, rows),
    help: general.list(wantHelp(instrument, rows)),
  };
}

function meanOf(instrument: Instrument, rows: readonly Answer[]): number | '' {
  const scores = instrument.items
    .filter(({ scored }) => scored)
    .flatMap(({ column }) => rows.map(({ others }) => Number(others[column])))
    .filter((score) => score >= 1 && score <= 5);
  const sum = scores.reduce((all, score) => all + score, 0);
  return scores.length > 0 ? Math.round((100 * sum) / scores.length) / 100 : '';
}

/** Names of those whose answer asks the organiser for help. */
export function wantHelp(
  { items }: Instrument,
  rows: readonly { readonly person?: string; readonly others: Readonly<Record<string, Cell>> }[],
): string[] {
  const item = items.find(({ helpAnswer }) => helpAnswer);
  if (!item) return [];
  const asking = inEveryLanguage(item.helpAnswer!);
  return rows.filter(({ others }) => asking.indexOf(text(others[item.column])) >= 0).map(({ person }) => person!);
}

function unknownCodes({ instrument, tab, unknown }: Answered): Problem[] {
  if (unknown === 0) return [];
  const { reason, mend } = words.unknownCodes;
  return [{ tab: tab.name, row: 0, column: '', reason: reason(instrument.title(), unknown), mend, weight: 'warns' }];
}

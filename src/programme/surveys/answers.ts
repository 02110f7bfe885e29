/** Answers: reads what people answered to each instrument into its record, and counts it. */
import type { Action } from '../../core/action.js';
import { type Cell, text } from '../../core/cell.js';
import { dict, indexBy } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
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
import { codeColumn, formKey } from './form.js';
import { words } from './words.js';

/** What it finds wrong stands under this name in the Problems tab. */
export const SOURCE = 'surveys';

type Answer = WrittenOf<typeof records.answers> & { readonly others: Readonly<Record<string, Cell>> };

export function answersJob(instruments: () => readonly Instrument[]) {
  return defineJob({
    name: 'answers',
    title: () => words.readTitle,
    oneRound: true,
    reads: [records.surveys, records.answers, records.people, records.problems, records.outbox],
    readsResponses: true,
    signs: true,
    basis: (world) => [
      world.tabs[records.answers.name],
      read(world, records.surveys).map(({ state }) => state),
      ...openTabs(world, instruments()).map(({ tab }) => world.tabs[tab.name]),
    ],
    says: (world) => saysAnswers(world, instruments()).join(' '),
    foretells: (_before, _todo, _args, then) => saysAnswers(then, instruments()),
    actions(world): Action[] {
      const asked = openTabs(world, instruments()).map((one) => ({ ...one, ...readTab(world, one) }));
      return [
        ...asked.map(({ instrument, rows }) =>
          write(records.answers, rows, { columns: instrument.items.map(({ column }) => column) }),
        ),
        write(records.surveys, asked.map(countsOf)),
        problemsAction(world, SOURCE, [...asked.flatMap(unknownCodes), ...asked.flatMap(tooLate)]),
      ];
    },
  });
}

function saysAnswers(world: World, instruments: readonly Instrument[]): string[] {
  const answers = read(world, records.answers);
  const told = read(world, records.surveys)
    .filter(({ state }) => state !== 'not open')
    .flatMap(({ id, title, answered, asked }) => {
      const instrument = instruments.find((one) => one.id === id);
      const own = answers.filter(({ survey }) => survey === id);
      const help = instrument ? wantHelp(instrument, own).length : 0;
      return [words.answeredTo(title, answered || 0, asked || 0), ...(help > 0 ? [words.wantHelp(help)] : [])];
    });
  return told.length === 0 ? [words.noneOpen] : told;
}

interface Opened {
  readonly instrument: Instrument;
  readonly tab: Tab;
  readonly isClosed: boolean;
}

interface Answered extends Opened {
  readonly rows: readonly Answer[];
  /** How many came without a code that is somebody's. */
  readonly unknown: number;
  /** How many came after it was closed. */
  readonly late: number;
}

/** The instruments that have a response tab. */
function openTabs(world: World, instruments: readonly Instrument[]): Opened[] {
  const tabs = world.tabNames.flatMap((name) => world.tabs[name] || []);
  const rows = read(world, records.surveys);
  const named = rows.map(({ sheetId }) => sheetId);
  const free = tabs.filter((tab) => codeColumn(tab) >= 0 && named.indexOf(String(tab.sheetId)) < 0);
  return rows.flatMap(({ id, sheetId, state }) => {
    const instrument = instruments.find((one) => one.id === id);
    if (!instrument) return [];
    const own = tabs.find((tab) => String(tab.sheetId) === sheetId);
    const tab = own || (state === 'not open' ? undefined : tabOf(world, instrument, free));
    return tab ? [{ instrument, tab, isClosed: state === 'closed' }] : [];
  });
}

/** Google may make the tab only after the form, when nobody looks: it is that of the form, or the only one that asks this. */
function tabOf(world: World, instrument: Instrument, free: readonly Tab[]): Tab | undefined {
  const formId = readLedger(world)[formKey(instrument)]?.data.formId;
  const asking = free.filter((tab) =>
    instrument.items.every(({ question }) => columnOf(tab, () => question().title) >= 0),
  );
  return (
    free.find(({ formUrl }) => formId && formUrl.indexOf(formId) >= 0) || (asking.length === 1 ? asking[0] : undefined)
  );
}

/** Of several answers by one person the last counts: it is a revision. Once it is closed, those that were counted stay. */
function readTab(world: World, { instrument, tab, isClosed }: Opened): Pick<Answered, 'rows' | 'unknown' | 'late'> {
  const people = records.peopleById(world);
  const byCode = dict<string>();
  for (const id of Object.keys(people)) byCode[personalCode(world.secret, instrument.id, id)] = id;
  const code = codeColumn(tab);
  const latest = dict<Answer>();
  const given = dict<number>();
  let unknown = 0;
  for (const cells of tab.rows) {
    const personId = byCode[text(cells[code])];
    if (personId) {
      latest[personId] = later(latest[personId], answerOf(instrument, tab, cells, people[personId]!));
      given[personId] = (given[personId] || 0) + 1;
    } else if (cells.some((cell) => cell !== '')) unknown++;
  }
  const counted = read(world, records.answers).filter(({ survey }) => survey === instrument.id);
  const before = indexBy(counted, ({ personId }) => personId);
  const isOther = (id: string) => before[id] !== undefined && before[id]!.at !== latest[id]!.at;
  const ids = Object.keys(latest);
  const asTheyStand = counted.map(({ version: _, ...row }) => row);
  if (isClosed) return { rows: asTheyStand, unknown, late: ids.filter((id) => !before[id] || isOther(id)).length };
  const rows = ids.map((id) => {
    const version = Math.max(given[id]!, (before[id]?.version || 1) + (isOther(id) ? 1 : 0));
    return version > 1 ? { ...latest[id]!, version } : latest[id]!;
  });
  return { rows, unknown, late: 0 };
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

function countsOf({ instrument, tab, rows, unknown }: Answered): WrittenOf<typeof records.surveys> {
  return {
    id: instrument.id,
    sheetId: String(tab.sheetId),
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

function tooLate({ instrument, tab, late }: Answered): Problem[] {
  if (late === 0) return [];
  const { reason, mend } = words.tooLate;
  return [{ tab: tab.name, row: 0, column: '', reason: reason(instrument.title(), late), mend, weight: 'warns' }];
}

function unknownCodes({ instrument, tab, unknown }: Answered): Problem[] {
  if (unknown === 0) return [];
  const { reason, mend } = words.unknownCodes;
  return [{ tab: tab.name, row: 0, column: '', reason: reason(instrument.title(), unknown), mend, weight: 'warns' }];
}

/** Set up: the tabs, the settings, the texts, the triggers, and what each area begins with. Twice changes nothing. */
import type { Action } from '../../core/action.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { write } from '../../core/rows.js';
import type { Column, Table } from '../../core/table.js';
import { VERSION } from '../../core/version.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob } from '../area.js';
import { settingRow, settingsOffers, settingsRows } from '../settings.js';
import { templateRows } from '../wording.js';
import { HOME, homeOf, settings } from './settings.js';
import { isNewer, type Migration, migrations, nextMigration, sheetVersion, versionRow } from './version.js';
import { words } from './words.js';

const triggers: readonly Action[] = [
  { kind: 'trigger', handler: 'onFormSubmitted', on: 'form submit' },
  { kind: 'trigger', handler: 'onEveryHour', on: 'every hour' },
];

const needs = {
  reads: records.inOrder,
  readsResponses: true,
  makesTabs: true,
  readsTriggers: true,
  sends: true,
} as const;

/** `areas`: all of the programme. `steps`: from version to version. */
export function setUpJob(areas: () => readonly Area[], steps: readonly Migration[] = migrations) {
  return defineJob({
    name: 'setup',
    title: () => words.title,
    ...needs,
    resumes: () => [{}],
    actions: (world) => setsUp(world, areas(), steps),
  });
}

/** For a copy of another programme's Sheet, or when nobody knows any more what has gone out. */
export function restartJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'restart',
    title: () => words.restartTitle,
    ...needs,
    signs: true,
    takesOver: true,
    startsOver: [records.pairings, records.rounds, records.meetings, records.surveys, records.answers, records.outbox],
    foretells: () => [words.restarts],
    // Responses of another round are no reason to make no form for this one.
    actions: (world) => setsUp({ ...world, tabs: ours(world) }, areas(), migrations),
  });
}

/** The account that set up may be gone, or another one may go on with the programme. */
export const takeOver = defineJob({
  name: 'takeover',
  title: () => words.takeOverTitle,
  reads: [],
  readsTriggers: true,
  sends: true,
  takesOver: true,
  foretells: ({ me, owner }) => [words.takesOver(me, owner)],
  says: ({ owner }) => words.sendsFrom(owner),
  actions: () => triggers,
});

/** With the words that areas offer for its columns. */
function withOffers(table: Table, areas: readonly Area[]): Table {
  const offers = areas.flatMap((area) => area.offers || []).filter((one) => one.table === table.name);
  if (offers.length === 0) return table;
  const columns = table.columns.map((column): Column => {
    const own = offers.find((one) => one.column === column.key);
    return own ? Object.defineProperty({ ...column, offers: own.words }, 'help', { get: () => column.help }) : column;
  });
  return { ...table, columns };
}

function ours({ tabs }: World): World['tabs'] {
  const own = dict<Tab>();
  for (const { name } of records.inOrder) if (tabs[name]) own[name] = tabs[name]!;
  return own;
}

function setsUp(world: World, areas: readonly Area[], steps: readonly Migration[]): Action[] {
  if (isNewer(world)) throw new Refusal(words.newerSheet(sheetVersion(world)!, VERSION));
  const first = nextMigration(world, steps);
  if (first.length > 0) return [...first];
  const groups = areas.flatMap((area) => area.settings || []);
  const mails = areas.flatMap((area) => area.mails || []);
  const home = settingRow(world, [settings], { id: HOME, value: homeOf(world) });
  return [
    ...records.inOrder.map((table): Action => ({ kind: 'tab', table: withOffers(table, areas) })),
    write(
      records.settings,
      [...settingsRows(world, groups), { ...home, help: words.settings.home.help }, versionRow(world)],
      { offers: settingsOffers(groups) },
    ),
    write(records.templates, templateRows(world, mails)),
    ...triggers,
    ...areas.flatMap((area) => area.setsUp?.(world) || []),
  ];
}

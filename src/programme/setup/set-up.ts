/** Set up: the tabs, the settings, the texts, the triggers, and what each area begins with. Twice changes nothing. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { dayOf, wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { missingColumns, read, write } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { Column, Table } from '../../core/table.js';
import { VERSION } from '../../core/version.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, type Told } from '../area.js';
import { settingRow, settingsOffers, settingsRows } from '../settings.js';
import { signupFormUrl } from '../signup/sign-up-form.js';
import { templateRows } from '../wording.js';
import { refuseRenamed } from './renamed.js';
import { changed, typedSettings, withSaved } from './save-settings.js';
import { copiedFrom, HOME, homeOf, settings } from './settings.js';
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

/** What is typed is saved first, and everything made from it. */
const args = z.object({ settings: z.optional(typedSettings) });
type Asked = z.infer<typeof args>;

/** `areas`: all of the programme. `steps`: from version to version. */
export function setUpJob(areas: () => readonly Area[], steps: readonly Migration[] = migrations) {
  return defineJob({
    name: 'setup',
    title: () => words.title,
    ...needs,
    args,
    usually: {},
    resumes: (): readonly Asked[] => [{}],
    says: (world) => (signupFormUrl(world) ? words.isSetUpWithForm : words.isSetUp),
    foretells: (before, todo, _args, then) => foretold(before, todo, then, areas()),
    actions: (world, { settings: typed = [] }) =>
      withSaved(world, areas(), typed, (saved) => setsUp(saved, areas(), steps)),
  });
}

/** What was agreed to in one Sheet is not agreed to in its copy. */
const ofARound = [
  records.pairings,
  records.rounds,
  records.meetings,
  records.surveys,
  records.answers,
  records.schedule,
  records.outbox,
];

/** For a copy of another programme's Sheet, or when nobody knows any more what has gone out. */
export function restartJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'restart',
    title: () => words.restartTitle,
    ...needs,
    signs: true,
    takesOver: true,
    startsOver: ofARound,
    foretells: foretellRestart,
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

function foretellRestart(world: World): string[] {
  const { me, owner, now, zone, tabs, tabNames } = world;
  const kept = ofARound.map(({ name }) => name).filter((name) => tabs[name] && tabs[name]!.rows.length > 0);
  const day = dayOf(wallTime(Date.parse(now), zone));
  const isCopy = copiedFrom(world) !== '';
  const renamed = tabNames.find(
    (name) => tabs[name] && missingColumns(records.outbox, tabs[name]!.header).length === 0,
  );
  const { name: outbox } = records.outbox;
  return [
    ...(renamed && renamed !== outbox ? [words.restarts.renamed(renamed, outbox)] : []),
    ...(kept.length > 0 ? [words.restarts.kept(kept, records.putAwayName(kept[kept.length - 1]!, day, tabNames))] : []),
    words.restarts.stays,
    isCopy ? words.restarts.original : words.restarts.again,
    ...(!isCopy && read(world, records.surveys).some(({ link }) => link !== '') ? [words.restarts.links] : []),
    ...(me !== owner ? [words.takesOver(me, owner)] : []),
  ];
}

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

function foretold(before: World, todo: readonly Todo[], then: World, areas: readonly Area[]): Told {
  const isFirst = !before.tabs[records.people.name];
  const some = (kind: Todo['kind'], sentence: string) => (todo.some((item) => item.kind === kind) ? [sentence] : []);
  return [
    isFirst ? words.getsReady : words.addsMissing,
    ...changed(before, then, areas),
    ...some('form', words.makesForm),
    ...some('trigger', words.readsByItself),
  ];
}

function setsUp(world: World, areas: readonly Area[], steps: readonly Migration[]): Action[] {
  refuseRenamed(world);
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

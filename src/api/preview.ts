/** Shows what a job would write and send, exactly, before anything is. */
import { isEffect, type MailAction, type UpdateAction } from '../core/action.js';
import { type Cell, text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import type { TabWrite } from '../core/diff.js';
import type { Args } from '../core/job.js';
import { missingFromTab } from '../core/needs.js';
import type { Todo } from '../core/step.js';
import { oneLine } from '../core/text.js';
import type { World } from '../core/world.js';
import type { AreaJob } from '../programme/area.js';
import { allowanceOf, dateOf, mailsByDay } from '../programme/mail-days.js';
import { toDecide } from '../programme/outbox/effects.js';
import { waits } from '../programme/outbox/later.js';
import { readProgramme } from '../programme/setup/settings.js';
import type { ChangeView, JobName, PlannedAction, Preview } from './types.js';
import { type Amounts, words } from './words.js';

const MOST_CHANGES = 1000;

/** `then`: the world once it is done. `found`: the Sheet as it is, where `world` is what the job begins with. */
export function previewOf(
  job: AreaJob<JobName>,
  todo: readonly Todo[],
  world: World,
  args: Args,
  then: World,
  found = world,
): Preview {
  const offer = job.offers?.(args);
  const mails = todo.flatMap((item) => (item.kind === 'mail' ? [item] : []));
  const events = todo.flatMap((item) => (item.kind === 'event' ? [item] : []));
  const forms = todo.flatMap((item) => (item.kind === 'form' ? [item] : []));
  return {
    job: job.name,
    title: job.title(),
    summary: todo.length > 0 ? words.would(amountsOf(todo)) : job.takesOver ? '' : nothingToDo(world),
    nothing: todo.length === 0 && !job.takesOver,
    ...withWait(world, toldOf(job, todo, found, args, then)),
    ...quotaOf(mails, world),
    mayWait: mails.length > 0 && job.resumes !== undefined && !job.takesBack,
    tabs: todo.flatMap((item) => tabViews(item, world)),
    mails: mails.map(mailView),
    coming: (job.foresees?.(world, args) || []).map(({ day, mail }) => ({ day, ...mailView(mail) })),
    events: events.map(({ title, start, zone, guests, description }) => ({ title, start, zone, guests, description })),
    forms: forms.map(({ form }) => ({ title: form.title, questions: form.questions.map(({ title }) => title) })),
    withdrawals: todo.flatMap((item) =>
      item.kind === 'withdrawal'
        ? [{ title: item.title, start: item.start, zone: item.zone, guests: item.guests }]
        : [],
    ),
    ...(offer ? { offer } : {}),
    updates: todo.flatMap((item) => (item.kind === 'update' ? [updateView(item)] : [])),
  };
}

function mailView({ to, subject, text, html }: MailAction): Preview['mails'][number] {
  return { to, subject, text, html };
}

/** What is in doubt or has failed is not done. */
export function nothingToDo(world: World): string {
  const undecided = toDecide(world);
  return undecided === 0 ? words.nothing : words.nothingBut(undecided);
}

/** Said first: when it goes out, if not now. */
function withWait(world: World, { told, shown }: Pick<Preview, 'told' | 'shown'>): Pick<Preview, 'told' | 'shown'> {
  return { told: world.from ? [waits(world.from, world), ...told] : told, shown };
}

/** In sentences, whatever the job: one that says nothing of itself is told by what goes out. */
function toldOf(
  job: AreaJob<JobName>,
  todo: readonly Todo[],
  found: World,
  args: Args,
  then: World,
): Pick<Preview, 'told' | 'shown'> {
  if (todo.length === 0 && !job.takesOver) return { told: [], shown: [] };
  const own = job.foretells?.(found, todo, args, then) || [];
  const told = own.flatMap((one) => (typeof one === 'string' ? [one] : []));
  const goesOut = todo.some(isEffect);
  return {
    told: [
      ...(told.length > 0 ? told : [words.outside(amountsOf(todo)) || words.onlyHere]),
      ...(goesOut ? [] : [words.nothingSent]),
    ],
    shown: own.flatMap((one) => (typeof one === 'string' ? [] : [one])),
  };
}

function updateView({ form, questions }: UpdateAction): Preview['updates'][number] {
  const changed = questions.map(({ titles }) => form.questions.find(({ title }) => titles.indexOf(title) >= 0)!);
  return {
    title: form.title,
    questions: changed.map((question) => ({
      title: question.title,
      help: question.help || '',
      choices: 'choices' in question ? question.choices : [],
    })),
  };
}

export function amountsOf(todo: readonly Todo[]): Amounts {
  const number = (kind: Todo['kind']) => todo.filter((item) => item.kind === kind).length;
  return {
    tabs: number('tab'),
    rows: todo.reduce((sum, item) => sum + (item.kind === 'write' ? rowsChanged(item) : 0), 0),
    forms: number('form'),
    updates: number('update'),
    mails: number('mail'),
    events: number('event'),
    withdrawals: number('withdrawal'),
    triggers: number('trigger'),
    decisions: number('decision'),
  };
}

function rowsChanged(write: TabWrite): number {
  return new Set(write.changes.map(({ row }) => row)).size;
}

/** On which days the mails go out, and that they do not all do so on the first. */
function quotaOf(mails: readonly MailAction[], world: World): Pick<Preview, 'days' | 'warnings'> {
  const days = mailsByDay(
    mails.length,
    allowanceOf(
      world,
      indexBy(mails, ({ key }) => key),
    ),
  );
  if (days.length < 2) return { days, warnings: [] };
  const warnings = [words.overDays(days, dateOf(days.length - 1, world.now, readProgramme(world).zone))];
  return { days, warnings };
}

function tabViews(item: Todo, world: World): Preview['tabs'] {
  if (item.kind === 'tab') {
    const changes = missingFromTab(item, world).map((column) => ({ row: '', column, from: '', to: column }));
    return [{ tab: item.table.name, added: 0, changed: 0, cleared: 0, changes }];
  }
  if (item.kind !== 'write') return [];
  const touched = Array.from(new Set(item.changes.map(({ row }) => row)));
  const added = touched.filter((row) => isBlank(item.before[row])).length;
  const cleared = touched.filter((row) => isBlank(item.after[row])).length;
  const changes = item.changes.slice(0, MOST_CHANGES).map((change) => changeView(item, change));
  return [{ tab: item.tab, added, changed: touched.length - added - cleared, cleared, changes }];
}

/** The same as data: one value for each action. */
export function planOf(todo: readonly Todo[], world: World): PlannedAction[] {
  return todo.map((item) => {
    if (item.kind === 'tab') return { kind: 'tab', tab: item.table.name, columns: missingFromTab(item, world) };
    if (item.kind === 'write')
      return { kind: 'rows', tab: item.tab, changes: item.changes.map((change) => changeView(item, change)) };
    return { ...item };
  });
}

function changeView(write: TabWrite, { row, column, from, to }: TabWrite['changes'][number]): ChangeView {
  const id = write.after[row]![write.idColumn] || write.before[row]?.[write.idColumn] || '';
  const cells = isBlank(write.after[row]) ? write.before[row] : write.after[row];
  const name = nameOf(write.header, cells || []);
  return { row: String(id), ...(name ? { name } : {}), column: write.header[column]!, from, to };
}

function isBlank(cells: readonly Cell[] | undefined): boolean {
  return !cells || cells.every((cell) => cell === '' || cell === false);
}

/** Who or what a row is about, as an organiser would say it; nothing when its id says it best. */
function nameOf(header: readonly string[], cells: readonly Cell[]): string {
  const at = (title: string) => oneLine(text(cells[header.indexOf(title)]), 80);
  if (at('Mentee')) return at('Mentor') ? words.pair(at('Mentee'), at('Mentor')) : at('Mentee');
  return at('Name') || at('Person') || at('Who') || at('Question');
}

/** What every area, job, card and instrument keeps to. Each check gives a sentence for everything that is wrong. */
import { isEffect } from '../../src/core/action.js';
import { type Needs, Refusal } from '../../src/core/job.js';
import { requireTabs } from '../../src/core/needs.js';
import type { World } from '../../src/core/world.js';
import { renderTemplate } from '../../src/mailkit/index.js';
import type { Area, AreaJob, Card } from '../../src/programme/area.js';
import type { Instrument } from '../../src/programme/instrument.js';
import {
  keysOf,
  readSettings,
  type SettingsGroup,
  settingsProblems,
  settingsRows,
} from '../../src/programme/settings.js';
import type { Template } from '../../src/programme/wording.js';
import * as records from '../../src/records/index.js';
import { after, rowsOf, todo, world } from '../worlds.js';

export type Worlds = Readonly<Record<string, World>>;
export type ArgsIn = (world: World) => readonly Readonly<Record<string, unknown>>[];

const ours = (name: string) => records.inOrder.some((table) => table.name === name);

/** Names that stand in two places, or have another form than all others. */
export function nameFaults(areas: readonly Area[]): string[] {
  const of = <T>(pick: (area: Area) => readonly T[]) => areas.flatMap(pick);
  const settings = of((area) => (area.settings ? [area.settings] : []));
  return [
    ...namesAmong(
      'area',
      areas.map(({ name }) => name),
    ),
    ...namesAmong(
      'job',
      of(({ jobs = [] }) => jobs.map(({ name }) => name)),
    ),
    ...namesAmong(
      'question',
      of(({ questions = [] }) => questions.map(({ about }) => about)),
    ),
    ...twice(
      'instrument',
      of(({ instruments = [] }) => instruments.map(({ id }) => id)),
    ),
    ...twice(
      'mail',
      of(({ mails = [] }) => mails.map(({ id }) => id)),
    ),
    ...twice(
      'source of findings',
      of(({ finds = [] }) => finds),
    ),
    ...twice('setting', settings.flatMap(keysOf)),
    ...twice(
      'label of a setting',
      settings.flatMap((group) => keysOf(group).map((key) => group.words()[key]!.label)),
    ),
  ];
}

function namesAmong(what: string, names: readonly string[]): string[] {
  const odd = names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name));
  return [...odd.map((name) => `The ${what} "${name}" is named unlike the others.`), ...twice(what, names)];
}

function twice(what: string, names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) < at).map((name) => `Two have the ${what} "${name}".`);
}

/** A job in every world: it reads, writes and sends as it says, wants nothing once it is done, and somewhere has a task. */
export function jobFaults(job: AreaJob, finds: readonly string[], worlds: Worlds, argsIn: ArgsIn): string[] {
  const faults = job.title() === '' ? ['It has no title.'] : [];
  let busy = false;
  for (const [name, before] of Object.entries(worlds)) {
    for (const args of argsIn(before)) {
      const found = faultsOnce(job, finds, before, args);
      busy = busy || found.busy;
      faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
    }
  }
  return busy ? faults : [...faults, 'It has nothing to do in any of these worlds.'];
}

function faultsOnce(job: AreaJob, finds: readonly string[], before: World, args: Readonly<Record<string, unknown>>) {
  const looking = through(before, job);
  const wanted = unlessRefused(() => {
    requireTabs(job, before);
    return job.actions(looking.world, args);
  });
  if (!wanted) return { faults: looking.undeclared(), busy: false };
  const { sends, readsTriggers, makesTabs } = job;
  const made = wanted.flatMap((action) => (action.kind === 'tab' && !ours(action.table.name) ? [action.table] : []));
  const seen = [...made, ...job.reads, ...(sends ? [records.outbox] : [])];
  const faults = wanted.flatMap((action): string[] => {
    if (isEffect(action)) return sends ? [] : [`It wants ${action.key} and does not say that it sends.`];
    if (action.kind === 'trigger') return readsTriggers ? [] : ['It wants a trigger and does not read them.'];
    if (action.kind === 'decision') return seen.includes(records.outbox) ? [] : ['It decides without the Outbox.'];
    if (action.kind === 'tab') return makesTabs ? [] : [`It makes the tab ${action.table.name} and does not say so.`];
    return [
      ...(seen.includes(action.table) ? [] : [`It writes to ${action.table.name} and does not read it.`]),
      ...(action.table === records.problems ? sourceFaults(action.rows, finds, before) : []),
    ];
  });
  const then = after(before, job, args);
  const afterwards = through(then, job);
  job.says?.(afterwards.world, looking.world);
  const still = todo(job, then, args);
  return {
    faults: [
      ...looking.undeclared(),
      ...afterwards.undeclared(),
      ...faults,
      ...still.map((line) => `Done once, it still wants: ${line}`).filter((line) => line.indexOf('refused: ') < 0),
    ],
    busy: todo(job, before, args).length > 0,
  };
}

function sourceFaults(
  rows: readonly Readonly<Record<string, unknown>>[],
  finds: readonly string[],
  before: World,
): string[] {
  const known = [...finds, ...rowsOf(before, records.problems.name).map(({ source }) => source)];
  return rows
    .filter(({ source }) => !known.includes(source as string))
    .map(({ source }) => `It finds something under "${source}", which its area does not declare.`);
}

/** While a tab that a job needs is gone it does nothing, and a sentence says which. */
export function missingFaults(job: AreaJob, before: World, args: Readonly<Record<string, unknown>>): string[] {
  const needed = [...job.reads, ...(job.sends ? [records.outbox] : [])];
  return needed.flatMap(({ name }) => {
    const { [name]: _, ...tabs } = before.tabs;
    const without = { ...before, tabs, tabNames: before.tabNames.filter((one) => one !== name) };
    try {
      after(without, job, args);
      return job.makesTabs ? [] : [`It runs without the tab ${name}.`];
    } catch (error) {
      const { message } = error as Error;
      return error instanceof Refusal && message.includes(`"${name}"`) ? [] : [`Without the tab ${name}: ${message}`];
    }
  });
}

/** What a job that goes on, or begins, by itself is asked with everything to see: its arguments hold, its basis rests. */
export function unattendedFaults(job: AreaJob, everything: Needs, worlds: Worlds): string[] {
  return Object.entries(worlds).flatMap(([name, before]) => {
    const looking = through(before, everything);
    const resumed = job.resumes?.(looking.world) ?? [];
    const wrong = resumed.filter((args) => !job.args.safeParse(args).success);
    return [
      ...looking.undeclared(),
      ...wrong.map((args) => `It goes on with ${JSON.stringify(args)}, which it would not take.`),
      ...(job.basis && job.sends ? ['It would send by itself what nobody has confirmed.'] : []),
      ...(job.basis ? restFaults(job, before, everything) : []),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function restFaults(job: AreaJob, before: World, everything: Needs): string[] {
  const looking = through(before, everything);
  const print = (now: World) => JSON.stringify(job.basis!(now));
  print(looking.world);
  if (!unlessRefused(() => after(before, job))) return looking.undeclared();
  const then = after(before, job);
  return [
    ...looking.undeclared(),
    ...(print(then) === print(after(then, job)) ? [] : ['Its basis never comes to rest, so it would run every hour.']),
  ];
}

/** What a card shows is plain data from the records that it names, with a title and a sentence. */
export function cardFaults(card: Card, finds: readonly string[], worlds: Worlds): string[] {
  const faults = card.title() === '' ? ['It has no title.'] : [];
  if (finds.length > 0 && !card.needs.reads.includes(records.problems))
    faults.push('Its area finds problems, and it does not read them.');
  for (const [name, before] of Object.entries(worlds)) {
    const looking = through(before, card.needs);
    const view = card.view(looking.world);
    const { sentence } = card.standing(view, looking.world);
    faults.push(...looking.undeclared().map((fault) => `${name}: ${fault}`));
    if (!isPlain(view)) faults.push(`${name}: What it shows is not plain data.`);
    if (!isSentence(sentence)) faults.push(`${name}: It says "${sentence}" of where it stands.`);
  }
  return faults;
}

/** Every setting has a label and a help, and can be what it is until the organiser decides; choices by key and label. */
export function settingsFaults(group: SettingsGroup): string[] {
  const words = group.words();
  const Settings = settingsRows(world(), [group]).map((row) => ({ ...row }));
  const typed = (key: string, value: string) =>
    readSettings(world({ Settings: [{ setting: words[key]!.label, value }] }), group)[key]!;
  return [
    ...settingsProblems(world({ Settings: Settings as never }), group).map(
      ({ reason }) => `As it is set up, ${reason}`,
    ),
    ...keysOf(group).flatMap((key) => {
      const { label, help, choices: labels } = words[key]!;
      const { choices = [] } = group.definitions[key]!;
      return [
        ...(label === '' || help === '' ? [`${key} has no label or no help.`] : []),
        ...choices.filter((choice) => !labels?.[choice]).map((choice) => `${key}: ${choice} is called nothing.`),
        ...choices
          .filter((choice) => typed(key, choice) !== choice || typed(key, labels?.[choice] || '') !== choice)
          .map((choice) => `${key}: ${choice} is not read by its key and its label.`),
      ];
    }),
  ];
}

/** A mail can be made of its words and of no others. */
export function mailFaults(template: Template): string[] {
  const { wording } = template;
  const values = Object.fromEntries(Object.keys(wording.words).map((word) => [word, `<${word}>`]));
  const rendered = unlessRefused(() => renderTemplate(template, 'Programme', values));
  if (!rendered) return ['It uses a word that it does not have.'];
  const { subject, text, html } = rendered;
  const unknown = { ...template, wording: { ...wording, text: `${wording.text} {banana}` } };
  return [
    ...(subject === '' || text === '' ? ['It says nothing.'] : []),
    ...(/[{}]/.test(subject + text) ? ['It leaves words in braces.'] : []),
    ...(/<(first|last) name>/.test(html) ? ['It lets what people typed into its HTML.'] : []),
    ...(unlessRefused(() => renderTemplate(unknown, 'Programme', values))
      ? ['It takes a word that it does not have.']
      : []),
    ...Object.keys(wording.words)
      .filter((word) => wording.words[word] === '')
      .map((word) => `It does not explain {${word}}.`),
  ];
}

/** Its questions can be told apart, its answers have columns of their own, and it asks of those it says. */
export function instrumentFaults(instrument: Instrument, mails: readonly Template[], worlds: Worlds): string[] {
  const { id, items, invitation, reminder } = instrument;
  const taken = records.answers.columns.flatMap(({ key, header }) => [key, header].map((one) => one.toLowerCase()));
  const questions = items.map(({ question }) => question());
  const helping = items.filter(({ helpAnswer }) => helpAnswer);
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`"${id}" cannot be part of a key.`]),
    ...twice(
      'column',
      items.map(({ column }) => column),
    ),
    ...items.filter(({ column }) => taken.includes(column.toLowerCase())).map(({ column }) => `${column} is taken.`),
    ...twice(
      'title',
      questions.map(({ title }) => title),
    ),
    ...[instrument.title(), instrument.about(), instrument.nobody(), ...questions.map(({ title }) => title)]
      .filter((said) => said === '')
      .map(() => 'Something has no title.'),
    ...items
      .filter(({ scored }, at) => scored && JSON.stringify(scaleOf(questions[at]!)) !== '[1,5]')
      .map(({ column }) => `${column} counts towards the mean and is no scale from 1 to 5.`),
    ...(helping.length > 1 ? ['Two questions ask whether help is wanted.'] : []),
    ...helping
      .filter(({ question, helpAnswer }) => !choicesOf(question()).includes(helpAnswer!()))
      .map(({ column }) => `${column} has no such answer as the one that asks for help.`),
    ...[invitation, reminder].filter((mail) => !mails.includes(mail)).map((mail) => `Nobody declares "${mail.id}".`),
    ...Object.entries(worlds).flatMap(([name, before]) => {
      const looking = through(before, { reads: instrument.reads });
      instrument.audience(looking.world);
      return looking.undeclared().map((fault) => `${name}: ${fault}`);
    }),
  ];
}

function scaleOf(question: ReturnType<Instrument['items'][number]['question']>): readonly number[] {
  return question.type === 'scale' ? [question.low, question.high] : [];
}

function choicesOf(question: ReturnType<Instrument['items'][number]['question']>): readonly string[] {
  return 'choices' in question ? question.choices : [];
}

/** What somebody with these needs sees, as an edge gives it; and what was looked at beyond it. */
export function through(before: World, { reads, readsResponses, readsTriggers, sends, signs }: Needs) {
  const found: string[] = [];
  const mine = [records.settings, ...reads, ...(sends ? [records.outbox] : [])].map(({ name }) => name);
  const sees = (name: string) => (ours(name) ? mine.includes(name) : readsResponses === true);
  const tabs = new Proxy(Object.fromEntries(Object.entries(before.tabs).filter(([name]) => sees(name))), {
    get(target, name) {
      if (typeof name === 'string' && !sees(name)) found.push(`It reads the tab ${name} and does not say so.`);
      return Reflect.get(target, name);
    },
  });
  const hidden = <T>(what: string, value: T, blank: T, may: boolean | undefined) => ({
    get() {
      if (!may) found.push(`It uses ${what} and does not say so.`);
      return may ? value : blank;
    },
  });
  const seen = Object.defineProperties(
    { ...before, tabs, tabNames: before.tabNames.filter(sees) },
    {
      secret: hidden('the secret', before.secret, '', signs),
      owner: hidden('the account that sends', before.owner, '', sends),
      me: hidden('the account that runs', before.me, '', sends),
      mailLeft: hidden("the day's quota", before.mailLeft, 0, sends),
      triggers: hidden('the triggers', before.triggers, [], readsTriggers),
    },
  );
  return { world: seen, undeclared: () => [...new Set(found)] };
}

function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** It is the same after a journey as JSON. */
function isPlain(data: unknown): boolean {
  const differs = (value: unknown, back: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return !Object.is(value, back);
    if (typeof back !== 'object' || back === null || Array.isArray(value) !== Array.isArray(back)) return true;
    const prototype = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return true;
    const [own, theirs] = [value, back] as Readonly<Record<string, unknown>>[];
    const keys = new Set([...Object.keys(own!), ...Object.keys(theirs!)]);
    return [...keys].some((key) => differs(own![key], theirs![key]));
  };
  return !differs(data, JSON.parse(JSON.stringify(data ?? null)));
}

function isSentence(said: string): boolean {
  return /^\S.*[.!?:]$/.test(said);
}

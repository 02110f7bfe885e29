/** A whole programme in German, with the built add-on: nothing that reaches anybody is English. */
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobName, Request } from '../../src/api/types.js';
import { allMails, formList, prefill, type RunResult, submitForm } from '../../src/local/index.js';
import { check, inOrder } from '../../src/records/index.js';
import { newFolder, openProgramme, type Programme, project } from '../programme.js';
import { everythingTold, type Told } from './told.js';

const ENGLISH =
  /\b(?:the|and|of|is|are|be|been|you|your|with|without|not|has|have|had|this|that|they|their|them|it|its|who|what|which|when|to|for|from|by|or|at|as|if|one|all|no|yes|there|here|people|person|pairs?|mails?|day|days|please|nobody|somebody|score|both|yet)\b/gi;

/** German words that English has as well. */
const GERMAN = new Set(['all', 'Mail', 'Mails', 'IT']);

/** Where keys stand, and what others than the add-on say. */
const KEYS = [
  /^Sheet\/(Questions\/(Use|Kind|Guess|Side)|Criteria\/(Kind|Limit)|Outbox\/(Key|State|Kind|Content|Message))/,
  /^Sheet\/\w+\/(.*\b[Ii]d|row|Fingerprint|Round|Rules|Links|Agreed to|Occasion|Key|Kind|Leads to|Availability|Consent|Survey|Answers hash)$/,
  /^Sheet\/(Schedule|Questions|Surveys|People|Meetings|Answers|Outbox|Start here|Problems|Rounds|Criteria|Pairings)\/header( \(choices\))?$/,
  /^form\/.*\/type$/,
  /^reply\/.*\/(id|state|status|use|side|of|phase|key|after|round|job|kind|weight|mode|value|doubt|guessed|language|titles|handler|on|tab|column|row)$/,
  /^problem\/weight$/,
  /^Sheet\/Check\/Step$|^form\/.*\/confirmation$/,
];

const identities = [
  ...[...inOrder, check].flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
  'Outbox',
].sort((a, b) => b.length - a.length);

function englishIn({ place, text }: Told): string[] {
  if (KEYS.some((one) => one.test(place)) || identities.includes(text)) return [];
  let left = text
    .replace(/<style>.*?<\/style>|<[^>]*>|&#?\w+;/gs, ' ')
    .replace(/https?:\/\/[^\s"]+|[\w.+-]+@[\w.-]+|\{[^{}\n]*\}|\b\w+\/\w+\b/g, ' ');
  for (const name of identities) if (/[ A-Z]/.test(name)) left = left.split(name).join(' ');
  return [...left.matchAll(ENGLISH)]
    .filter(([word]) => !GERMAN.has(word))
    .map(([word]) => `${place}: ${word} in ${text.slice(0, 160)}`);
}

interface Stage {
  readonly programme: Programme;
  readonly runs: RunResult[];
}

function ask({ programme, runs }: Stage, request: Request): ReturnType<Programme['ask']> {
  const run = programme.attempt(request);
  runs.push(run);
  return JSON.parse(String(run.value));
}

function run(stage: Stage, job: JobName, args = {}): void {
  for (const call of ['preview', 'run'] as const) {
    const reply = ask(stage, { call, job, args } as Request);
    if (!reply.ok) throw new Error(`${job}: ${reply.sentence}`);
  }
}

const view = (stage: Stage) => {
  ask(stage, {
    call: 'view',
    cards: ['setup', 'signup', 'pairing', 'introductions', 'surveys', 'schedule'],
  } as Request);
  return stage.programme.view();
};

/** Answers a form as it comes: the first choice, or that of `at` where there are several. */
function fill({ programme, runs }: Stage, url: string, email: string, at: number, name = ''): void {
  const form = formList(programme.host).find((known) => url.startsWith(known.url))!;
  const answers: Record<string, unknown> = { ...prefill(programme.host, form.id, new URL(url).searchParams) };
  for (const item of form.items) {
    if (answers[item.id] !== undefined) continue;
    if (item.rows.length > 0) answers[item.id] = Object.fromEntries(item.rows.map((row) => [row, [item.columns[0]!]]));
    else if (item.type === 'CHECKBOX') answers[item.id] = item.choices.slice(0, 2);
    else if (item.choices.length > 0) answers[item.id] = item.choices[at % Math.min(2, item.choices.length)]!;
    else if (item.type === 'SCALE') answers[item.id] = '4';
    else if (item.required) answers[item.id] = name;
  }
  const done = submitForm(programme.host, form.id, { email, answers: answers as never });
  if (!done.ok) throw new Error(done.problems.map(({ sentence }) => sentence).join(' '));
  runs.push(...done.runs);
}

const NAMES = ['Anouk Vermeer', 'Greta Lund', 'Bao Nguyen', 'Hugo Ferrari', 'Chidi Okafor', 'Ines Duarte'];

let stage: Stage;
let told: Told[];

beforeAll(() => {
  const programme = openProgramme();
  stage = { programme, runs: [] };
  programme.host.arrange({ language: 'de' });
  stage.runs.push(programme.host.open().run!);
  view(stage);
  run(stage, 'setup');
  run(stage, 'settings', { settings: [{ id: 'organiser', value: 'Mia Moreau' }] });
  const { formUrl } = view(stage).cards.signup.data;
  for (const [at, name] of NAMES.entries())
    fill(stage, formUrl, `${name.split(' ')[0]!.toLowerCase()}@example.org`, at, name);
  programme.importRows('Weitere', [
    ['Name', 'E-Mail-Adresse', 'Ich nehme teil als', 'Wie viele Mentees?', 'Bemerkungen'],
    ['Jana Novak', 'jana@example.org', 'Mentee', '', 'Bitte keine Treffen am Freitag'],
    ['Klaus', 'keine Adresse', 'Lehrling', '', ''],
    ['Ole Berg', 'ole@example.org', 'Mentor', 'viele', ''],
  ]);
  run(stage, 'intake');
  view(stage);
  run(stage, 'receipts');
  ask(stage, { call: 'run', job: 'pair', args: {} });
  run(stage, 'remarks', {});
  run(stage, 'pair', { goOn: true });
  const { pairings, mentees, mentors, rounds } = view(stage).cards.pairing.data;
  for (const about of ['weights', 'mentors', 'others', 'touching'] as const)
    ask(stage, { call: 'ask', question: { about } });
  for (const { id } of pairings) ask(stage, { call: 'ask', question: { about: 'pair', id } });
  for (const { id } of rounds) ask(stage, { call: 'ask', question: { about: 'round', round: id } });
  for (const mentor of mentors)
    ask(stage, { call: 'ask', question: { about: 'two', mentee: mentees[0]!.id, mentor: mentor.id } });
  run(stage, 'pin', { id: pairings[0]!.id, pinned: true });
  run(stage, 'approve', { ids: 'all', approve: true });
  run(stage, 'publish');
  view(stage);
  run(stage, 'survey', { survey: 'check-in-1' });
  const links = allMails(programme.host.store)
    .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
    .filter((link) => link.startsWith(`${view(stage).cards.surveys.data[0]!.url}?`));
  for (const [at, link] of links.slice(0, 2).entries()) fill(stage, link, '', at);
  run(stage, 'answers');
  stage.runs.push(...programme.host.advance(5 * 24 * 3600 * 1000));
  run(stage, 'remind', { survey: 'check-in-1' });
  const [occasion] = view(stage).cards.schedule.data;
  for (const mode of ['automatic', 'ask me']) run(stage, 'schedule', { occasion: occasion!.id, mode });
  ask(stage, { call: 'texts', id: 'receipt' });
  ask(stage, { call: 'run', job: 'settings', args: { settings: [{ id: 'zone', value: 'Mond' }] } });
  stage.runs.push(programme.host.run('readNow', [], { source: 'menu' }));
  stage.runs.push(programme.host.run('checkSheet', [], { source: 'menu' }));
  view(stage);
  told = everythingTold(programme.host, stage.runs);
  programme.close();
}, 400_000);

it('speaks no English', () => {
  expect([...new Set(told.flatMap(englishIn))]).toEqual([]);
});

const opened = (programme: Programme, ...lacking: string[]) =>
  programme.host.run('showPanel', lacking, { source: 'menu' }).ui.sidebar?.html.match(/<html lang="(\w+)">/)?.[1];

it.each([
  [{}, 'de', 'de', 'Einrichten', 'as it is pushed'],
  [{ 'german.js': 'a-german.js' }, 'de', 'de', 'Einrichten', 'the sentences before the add-on'],
  [{ 'sidebar-de.html': '' }, 'en', undefined, 'Einrichten', 'without the page'],
  [{ 'german.js': '', 'sidebar-de.html': '' }, 'en', undefined, 'Set up', 'without German'],
])(
  'a German account and the files %o: the panel is in %s, and asked for again in %s',
  (files, page, again, title, _name) => {
    const folder = newFolder();
    cpSync(project, folder, { recursive: true });
    for (const [from, to] of Object.entries(files)) renameSync(join(folder, from), join(folder, to || `${from}.txt`));
    const programme = openProgramme(undefined, { project: folder });
    programme.host.arrange({ language: 'de' });
    expect(opened(programme)).toBe(page);
    expect(opened(programme, 'de')).toBe(again);
    const reply = programme.ask({ call: 'view', cards: ['setup'] });
    expect(reply.ok && reply.view!.steps[0]!.title).toBe(title);
    programme.close();
  },
);

describe('speaks German', () => {
  it.each([
    ['menu', 'Seitenleiste öffnen'],
    ['Sheet/Settings/Value', 'Deutsch'],
    ['Sheet/Settings/Value (choices)', 'English'],
    ['mail/subject', 'Ihr Tandem in'],
    ['event/title', 'treffen sich'],
    ['reply/view/steps/title', 'Tandems bilden'],
  ])('at %s', (place, words) => {
    expect(told.some((one) => one.place === place && one.text.includes(words))).toBe(true);
  });
});

it.each([
  [{ place: 'mail/text', text: 'Ihre Woche with {partner}' }, 1],
  [{ place: 'mail/text', text: 'Im Blatt Do not match steht nichts' }, 0],
])('finds English in %o: %i', (one, found) => {
  expect(englishIn(one).length).toBe(found);
});

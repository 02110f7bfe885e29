/** What organisers and participants go through with the add-on in the language of marks, and all that it tells them. */

import type { Args, JobName, Question, Reply, Request, WholeView } from '../../src/api/types.js';
import {
  allMails,
  editCells,
  formList,
  prefill,
  type RunOptions,
  type RunResult,
  submitForm,
} from '../../src/local/index.js';
import { jobs } from '../../src/programme/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { withoutMarks } from '../pseudo.js';
import { everythingTold, type Told } from './told.js';

const DAY = 24 * 60 * 60 * 1000;
const MIA = 'mia@team.example.org';

/** What people type, and what is nobody's sentence. */
export const people = {
  mentees: ['Anouk Vermeer', 'Bao Nguyen', 'Chidi Okafor', 'Dana Levi', 'Emil Kovac', 'Fatima Zahra'],
  mentors: ['Greta Lund', 'Hugo Ferrari', 'Ines Duarte'],
  organiser: 'Mia Moreau',
};

/** Of somebody else's form: answers that cannot be used, and answers that are used under an assumption. */
export const imported = [
  [
    'Full name',
    'Work e-mail',
    'I join as',
    'Skills wanted',
    'Skills offered',
    'How many mentees could you take?',
    'My time zone',
    'Wished partner',
    'My line manager',
  ],
  ['Ilse Olsen', 'ilse@co.example.net', 'Mentorin', '', 'Welding; Painting', 'lots', '', '', ''],
  ['Jamal Eze', 'jamal@co.example.net', 'Learner', 'Welding', '', '', 'Atlantis', 'Nobody Known', ''],
  ['Kim Park', '', 'Learner', 'Painting', '', '', '', '', ''],
  ['Lars Holm', 'one@co.example.net, two@co.example.net', 'Learner', 'Painting', '', '', '', '', ''],
  ['Mona Berg', 'bad-at-co.example.net', 'Mentorin', '', 'Painting', '1', '', '', ''],
  ['Nils Dahl', 'nils@co.example.net', '', 'Welding', '', '', '', '', ''],
  ['WIN www.prize.example.com', 'spam@co.example.net', 'Learner', 'Welding', '', '', '', '', ''],
  ['', 'katya@co.example.net', 'protegee', 'Painting', '', '', '', '', 'katya@co.example.net'],
  ['Luca Rossi', 'luca@co.example.net', 'MENTORIN', '', '', 'a few, 3 or 4', '', 'Jamal Eze', ''],
  ['Ilse Olsen', 'ilse.olsen@co.example.net', 'Mentorin', '', 'Welding', '2.5', 'Berlin', '', ''],
  ['Otto Weiss', 'otto@co.example.net', 'Learner', 'Weaving', '', '', '', '', 'luca@co.example.net'],
];

/** What else is typed into cells and requests on the way, quoted where it makes no sense. */
export const typed = [
  ...['drawn', 'Moon/Base', 'nobody', 'one', 'an hour', 'tlh', 'colour', 'red', 'none', 'fly'],
  ...['State of things', 'Dear', 'many', 'next week', 'Zzz', 'Nobody Known', 'Apprentices'],
  ...['Craft', 'shoe size', 'Shoes', 'fitting', 'heavy', 'Shoe size', 'Boots', 'Boot size'],
];

/** A workspace whose programme speaks the language of marks, and all runs in it. */
interface Stage {
  readonly programme: Programme;
  readonly runs: RunResult[];
}

/** From the choice of the language on. */
function open(project: string): Stage {
  const one: Stage = { programme: openProgramme(undefined, { project }), runs: [] };
  ask(one, { call: 'run', job: 'settings', args: { settings: [{ id: 'language', value: 'xx' }] } });
  return one;
}

function close({ programme, runs }: Stage): Told[] {
  const all = everythingTold(programme.host, runs);
  programme.close();
  return all;
}

/** Refusals are part of the story, faults are not. */
function ask({ programme, runs }: Stage, request: object, options?: RunOptions): Reply {
  const done = programme.attempt(request as Request, options);
  runs.push(done);
  const reply: Reply = JSON.parse(String(done.value));
  const sentence = reply.ok ? '' : withoutMarks(reply.sentence);
  if (/^Something went wrong|^Google did not/.test(sentence))
    throw new Error(`${JSON.stringify(request)}: ${sentence}`);
  return reply;
}

/** Previewed and planned before it is run. */
function run(one: Stage, job: JobName, args: Args = {}): void {
  for (const call of ['preview', 'plan', 'run'] as const) ask(one, { call, job, args });
}

function call({ programme, runs }: Stage, fn: string): void {
  runs.push(programme.host.run(fn, [], { source: 'menu' }));
}

function look(one: Stage): WholeView {
  const opened = one.programme.host.open();
  if (opened.run) one.runs.push(opened.run);
  ask(one, { call: 'view', cards: ['setup'] });
  const reply = ask(one, { call: 'view' });
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.view as WholeView;
}

/** Into the cells of a row from this column on; row 1 is the header. */
function type({ programme }: Stage, tab: string, row: number, title: string, ...texts: string[]): void {
  const column = programme.tab(tab)[0]!.indexOf(title) + 1;
  if (column === 0) throw new Error(`${tab} has no column ${title}.`);
  const done = editCells(programme.host, { sheetId: programme.sheetId(tab), row, column, texts: [texts] });
  if (!done.ok) throw new Error(done.sentence);
}

/** Row of the first cell with this text. */
function rowOf({ programme }: Stage, tab: string, text: string, title?: string): number {
  const rows = programme.tab(tab);
  const column = title === undefined ? -1 : rows[0]!.indexOf(title);
  const at = rows.findIndex((cells) =>
    column < 0 ? cells.map(withoutMarks).includes(text) : withoutMarks(cells[column]!) === text,
  );
  if (at < 0) throw new Error(`${tab} has no cell ${text}.`);
  return at + 1;
}

type Typed = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** Answers by the English of questions and choices, as the form asks them; `*` ticks the first choice. */
function submit(one: Stage, url: string, email: string, answers: Readonly<Record<string, Typed>>): void {
  const { host } = one.programme;
  const form = formList(host).find((known) => url.startsWith(known.url))!;
  const given: Record<string, Given> = { ...prefill(host, form.id, new URL(url).searchParams) };
  for (const { id, title, choices, rows, columns } of form.items) {
    const answer = answers[withoutMarks(title)];
    const among = (all: readonly string[]) => (text: string) =>
      text === '*' ? all[0]! : (all.find((choice) => withoutMarks(choice) === text) ?? text);
    if (answer === undefined) continue;
    if (typeof answer === 'string') given[id] = among(choices)(answer);
    else if (Array.isArray(answer)) given[id] = answer.map(among(choices));
    else
      given[id] = Object.fromEntries(
        Object.entries(answer).map(([row, ticked]) => [among(rows)(row), ticked.map(among(columns))]),
      );
  }
  const done = submitForm(host, form.id, { email, answers: given });
  if (!done.ok) throw new Error(done.problems.map(({ sentence }) => sentence).join(' '));
  one.runs.push(...done.runs);
}

type Given = Parameters<typeof submitForm>[2]['answers'][string];

/** What a job is given where nothing needs to be there for it. */
const anyArgs: Readonly<Partial<Record<JobName, Args>>> = {
  survey: { survey: 'check-in-1' },
  remind: { survey: 'check-in-1' },
  approve: { ids: 'all', approve: true },
  pin: { id: 'p-0', pinned: true },
  questions: { questions: [{ id: 'q-0', use: 'name' }] },
  settings: { settings: [{ id: 'way', value: 'drawn' }] },
  settle: { key: 'mail:none', as: 'done' },
  retry: { key: 'mail:none' },
};

/** Every job where there is nothing yet, set-up, every job where nobody has signed up, and requests that make no sense. */
export function beginning(project: string): Told[] {
  const one = open(project);
  look(one);
  for (const { name } of jobs) if (name !== 'setup') run(one, name, anyArgs[name]);
  run(one, 'setup');
  look(one);
  for (const { name } of jobs) run(one, name, anyArgs[name]);
  for (const [id, value] of [
    ['zone', 'Moon/Base'],
    ['replyTo', 'nobody'],
    ['topics', 'one'],
    ['meetingMinutes', 'an hour'],
    ['language', 'tlh'],
    ['colour', 'red'],
  ] as const)
    run(one, 'settings', { settings: [{ id, value }] });
  for (const survey of ['', 'none']) run(one, 'survey', { survey });
  for (const request of [
    'no request',
    { call: 'burn' },
    { call: 'run', job: 'fly' },
    { call: 'run', job: 'pin', args: { id: 7 } },
    { call: 'ask', question: { about: 'weather' } },
    { call: 'ask', question: { about: 'two', mentee: 'p-1' } },
  ])
    ask(one, request as object);
  askAll(one, [
    { about: 'pair', id: 'none' },
    { about: 'two', mentee: 'a', mentor: 'b' },
    { about: 'round', round: 'x' },
  ]);
  // A tab and a column that the organiser has changed.
  type(one, 'Pairings', 1, 'Status', 'State of things');
  run(one, 'publish');
  type(one, 'Settings', rowOf(one, 'Settings', '45'), 'Value', 'an hour');
  look(one);
  return close(one);
}

function askAll(one: Stage, questions: readonly Question[]): void {
  for (const question of questions) ask(one, { call: 'ask', question });
}

const WHOLE = (['weights', 'mentors', 'others', 'touching'] as const).map((about) => ({ about }));

function askEverything(one: Stage): void {
  const { pairings, mentees, mentors, rounds } = look(one).cards.pairing.data;
  askAll(one, [
    ...WHOLE,
    ...pairings.map(({ id }): Question => ({ about: 'pair', id })),
    ...mentees
      .slice(0, 4)
      .flatMap((mentee) => mentors.map((mentor): Question => ({ about: 'two', mentee: mentee.id, mentor: mentor.id }))),
    ...rounds.map(({ id }): Question => ({ about: 'round', round: id })),
  ]);
}

/** The form that set-up makes, from the sign-up to reminders. */
export function ownForm(project: string): Told[] {
  const one = open(project);
  run(one, 'setup');
  run(one, 'settings', {
    settings: [
      { id: 'organiser', value: people.organiser },
      { id: 'replyTo', value: MIA },
    ],
  });
  const { formUrl } = look(one).cards.signup.data;
  people.mentees.forEach((name, at) => {
    submit(one, formUrl, emailOf(name), {
      'Your name': name,
      'I would like to take part as': 'Mentee',
      Department: at % 2 === 0 ? 'Finance' : 'Research',
      'Years of experience': at === 0 ? 'many' : String(at),
      'Languages you could meet in': ['English', 'German'],
      'When could you usually meet?':
        at === 1 ? { Monday: ['Morning'], Friday: ['Evening'] } : { Tuesday: ['Evening'] },
      'Topics you would like help with': at < 4 ? ['Leadership', 'Writing'] : ['Negotiation'],
      'Is there anyone you would like to be paired with?': at === 1 ? 'Greta Lund' : at === 2 ? 'Nobody Known' : '',
      'What it asks of you': ['*'],
      'Your consent': ['*'],
    });
  });
  people.mentors.forEach((name, at) => {
    submit(one, formUrl, emailOf(name), {
      'Your name': name,
      'I would like to take part as': 'Mentor',
      Department: 'Marketing',
      'Years of experience': '15',
      'Languages you could meet in': ['English', 'French'],
      'When could you usually meet?': { Monday: ['Morning'], Friday: ['Morning'] },
      'Topics you could help others with': ['Leadership', at === 0 ? 'Writing' : 'Data skills'],
      'How many mentees could you take on?': at === 0 ? '2' : '1',
      "Your manager's e-mail": at === 1 ? emailOf('Emil Kovac') : '',
      'Is there anyone you would like to be paired with?': at === 0 ? 'Bao Nguyen' : '',
      'What it asks of you': ['*'],
      'Your consent': ['*'],
    });
  });
  run(one, 'intake');
  look(one);
  run(one, 'receipts');
  run(one, 'settings', {
    settings: [
      { id: 'topics', value: `${people.mentors[0]}, ${people.mentors[1]}` },
      { id: 'commitment', value: people.organiser },
      { id: 'consent', value: people.organiser },
    ],
  });
  look(one);
  run(one, 'form');
  look(one);
  run(one, 'pair');
  askEverything(one);
  const { pairings, mentees } = look(one).cards.pairing.data;
  const [first] = pairings.filter(({ status }) => status === 'draft');
  run(one, 'pin', { id: first!.id, pinned: true });
  run(one, 'approve', { ids: pairings.slice(0, 2).map(({ id }) => id), approve: true });
  run(one, 'approve', { ids: 'all', approve: true });
  // One of them pauses before the introductions, one leaves after them.
  type(one, 'People', rowOf(one, 'People', pairedAs(one, 'Ines Duarte').mentee), 'Status', 'paused');
  run(one, 'publish');
  look(one);
  type(one, 'Meetings', 2, 'Starts', 'next week');
  run(one, 'publish');
  type(one, 'People', rowOf(one, 'People', pairedAs(one, 'Hugo Ferrari').mentee), 'Status', 'left');
  run(one, 'pair');
  askEverything(one);
  askAll(one, [{ about: 'two', mentee: mentees[0]!.id, mentor: mentees[1]!.id }]);
  surveyed(one);
  return close(one);
}

function pairedAs(one: Stage, mentor: string): { readonly mentee: string } {
  const found = look(one).cards.pairing.data.pairings.find((pairing) => pairing.mentor === mentor);
  if (!found) throw new Error(`Nobody is paired with ${mentor}.`);
  return found;
}

/** The survey, its answers and reminders, and what goes wrong on the way. */
function surveyed(one: Stage): void {
  const { programme } = one;
  const survey = { survey: 'check-in-1' };
  run(one, 'remind', survey);
  run(one, 'survey', survey);
  const links = linksIn(one);
  submit(one, links[0]!, '', answers('Yes, please contact me'));
  submit(one, links[1]!, '', answers('No, all is well'));
  submit(
    one,
    links[1]!.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    '',
    answers('No, all is well'),
  );
  run(one, 'answers');
  look(one);
  one.runs.push(...programme.host.advance(5 * DAY));
  // Google lets the account send one more mail today.
  programme.host.store.run(
    'INSERT OR REPLACE INTO mail_quota VALUES (?, ?, ?)',
    programme.host.owner,
    programme.host.clock.now(),
    1499,
  );
  const subject = { row: rowOf(one, 'Templates', 'Survey reminder'), title: 'Subject' };
  type(one, 'Templates', subject.row, subject.title, 'Dear {friend}');
  run(one, 'remind', survey);
  type(one, 'Templates', subject.row, subject.title, '');
  run(one, 'remind', survey);
  ask(
    one,
    { call: 'run', job: 'publish' },
    { faults: { onCall: (n) => void (n === 12 && ask(one, { call: 'run', job: 'pair' })) } },
  );
  call(one, 'readNow');
  type(one, 'Outbox', rowOf(one, 'Outbox', 'sent', 'State'), 'State', 'sending');
  doubtsOf(one);
}

function answers(help: string): Readonly<Record<string, string>> {
  return {
    'How often have you met so far?': 'Not yet',
    'How useful have your meetings been?': '4',
    'How comfortable are you with each other?': '5',
    'How far have you come towards what you set out to do?': '3',
    'Would you like to talk to the organiser?': help,
    'Anything you would like to add?': 'Zzz',
  };
}

function linksIn(one: Stage): string[] {
  const { url } = look(one).cards.surveys.data[0]!;
  return allMails(one.programme.host.store)
    .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
    .filter((link) => link.startsWith(`${url}?`));
}

/** A form and a mail of which nobody knows, a mail that failed, and what the organiser says to them. */
function doubtsOf(one: Stage): void {
  const mails = one.programme
    .tab('Outbox')
    .flatMap(([key, state], at) => (/^mail:/.test(key!) && state === 'sent' ? [at + 1] : []));
  type(one, 'Outbox', mails[0]!, 'State', 'sending');
  type(one, 'Outbox', mails[1]!, 'State', 'failed');
  const { doubts, failures } = look(one).outbox;
  for (const { key } of [...doubts, ...failures]) {
    run(one, 'retry', { key });
    for (const as of ['done', 'again']) run(one, 'settle', { key, as });
  }
  look(one);
}

/** Somebody else's form, with much that cannot be used, and pairs by wishes. */
export function anotherForm(project: string): Told[] {
  const one = open(project);
  one.programme.importRows('Apprentices', imported);
  run(one, 'setup');
  run(one, 'intake');
  const { data } = look(one).cards.signup;
  const [question] = data.questions.filter(({ use }) => use === 'criterion');
  run(one, 'questions', { questions: [{ id: question!.id, use: 'criterion' }] });
  run(one, 'questions', { questions: [{ id: question!.id, use: 'criterion', criterion: 'Craft' }] });
  type(one, 'Questions', rowOf(one, 'Questions', 'My time zone', 'Question'), 'Use', 'shoe size');
  run(one, 'intake');
  type(one, 'Do not match', 2, 'Person', 'Jamal Eze', 'Luca Rossi', 'Zzz');
  type(one, 'Do not match', 3, 'Person', 'Jamal Eze', 'Nobody Known');
  run(one, 'pair');
  for (const way of ['chosen', 'hybrid']) {
    run(one, 'settings', { settings: [{ id: 'way', value: way }] });
    run(one, 'pair');
    askEverything(one);
  }
  const last = one.programme.tab('Criteria').filter(([name]) => name !== '').length + 1;
  type(one, 'Criteria', last, 'Criterion', 'Shoes', 'fitting', 'heavy', 'Shoe size');
  type(one, 'Criteria', last + 1, 'Criterion', 'Boots', 'overlap', '10', 'Boot size');
  run(one, 'settings', {
    settings: [
      { id: 'way', value: 'computed' },
      { id: 'aim', value: 'floor-load' },
    ],
  });
  look(one);
  run(one, 'pair');
  askEverything(one);
  return close(one);
}

function emailOf(name: string): string {
  return `${name.split(' ')[0]!.toLowerCase()}@example.org`;
}

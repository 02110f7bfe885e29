/** Whatever the add-on tells anybody comes from a catalogue: whole programmes in a language that marks its words. */
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOfDay, weekdays } from '../../src/core/week.js';
import type { Area } from '../../src/programme/area.js';
import { areas, jobs } from '../../src/programme/index.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { inOrder } from '../../src/records/index.js';
import { uses } from '../../src/signups/index.js';
import { openProgramme } from '../programme.js';
import { marked, outsideMarks } from '../pseudo.js';
import { pseudoProject } from '../pseudo-project.js';
import { anotherForm, beginning, imported, ownForm, people, typed } from './pseudo-stories.js';
import { eventTold, formTold, mailTold, runTold, type Told, tabTold } from './told.js';

/** Places of sentences that are in no catalogue yet. Exact: a place that tells no such sentence any more must go. */
const PENDING: readonly RegExp[] = [];

/** Places of ids, and of words by which code decides: the same in every language. */
const KEYS = [
  /^Sheet\/\w+\/(.*\b[Ii]d|row|Fingerprint|Round|Rules|Links|Content|Message)$/,
  /^Sheet\/(Questions\/(Use|Kind|Guess)|Criteria\/(Kind|Limit)|Outbox\/(Key|State|Kind)|(Surveys|Answers)\/Survey)( \(choices\))?$/,
  /^Sheet\/Start here\/(Key|Kind|Leads to)$/,
  /^Sheet\/Schedule\/(Occasion|Agreed to)$/,
  /^Sheet\/(People\/(Consent|\u27e6?Availability\u27e7?)|Pairings\/Pinned)$/,
  /^form\/.*\/type$/,
  /^problem\/weight$/,
  /^reply\/.*\/(id|state|status|use|side|of|phase|key|after|round)$/,
  /^reply\/(preview|result)\/job$/,
  /^reply\/(field|answer\/sections\/steps\/job)$/,
  /^reply\/view\/(sheet|cards\/schedule\/data\/(job|mode))$/,
  /^reply\/plan\/(kind|state|handler|on|eventId|end|start|formId|questions\/titles)$/,
  /^reply\/view\/(language|outbox\/\w+\/kind|cards\/\w+\/settings\/choices\/value)$/,
];

/** What is no sentence, wherever it stands: markup, addresses, instants, zones, ids, words in braces, initials. */
const NO_WORDS = [
  // What Google itself calls a column.
  /\bEmail Address\b/g,
  // A time zone as the sign-up form offers it.
  /^[^()]*\([A-Z]\w+(\/\w+)+\)$/g,
  /<style>.*?<\/style>|<[^>]*>|&#?\w+;/g,
  /^mailto:|https?:\/\/[^\s"]+|[\w.+-]+@[\w.-]+/g,
  // As the Sheet shows a day and an hour.
  /^(\w{3} )?\d{1,2} \w{3}( \d{4})? \d\d:\d\d$/g,
  /\d{4}-\d\d-\d\dT[\d:.]+Z?|\b(Etc|Europe)\/\w+|\bUTC\b/g,
  /\bp-[0-9a-f]{10}\b|\b[0-9a-f]{10,40}\b|\bcheck-in-1\b/g,
  /\{[^{}\n]*\}|\b(TRUE|FALSE)\b/g,
  /^\{.*\}$/g,
];

const names = [...people.mentees, ...people.mentors, ...imported.slice(1).flatMap(([name]) => name || [])];
const initials = names.map((name) => name.replace(/[^\p{Lu}]/gu, ''));
const emails = imported.flat().filter((cell) => cell.includes('@'));

/** What people typed, and what they are called. */
const DATA = [
  ...['Pairwright', 'xx', people.organiser, ...names, ...names.map((name) => name.split(' ')[0]!), ...initials],
  ...imported.flat().filter((cell) => !/^(mentee|mentor|\d*)$/i.test(cell)),
  ...emails.flatMap((cell) => cell.split('@')[0]!.replace('.', ' ')),
  ...typed,
  // Names of languages come from Intl, which has none in a language of marks.
  ...['English', 'German', 'French'],
  // Google's own.
  ...['Timestamp', 'Email Address', 'Form Responses 1', 'Form Responses 2', 'Form Responses 3'],
];

/** Names of tabs and headers: identities, in English whatever is spoken. In a sentence they are quoted. */
const IDENTITIES = [
  ...inOrder.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
  ...pulse.items.map(({ column }) => column),
];

/** By place also these, which are keys: jobs and parts of a request, uses of a question, sides, choices of a setting. */
const DATA_AT: readonly (readonly [place: RegExp, data: readonly string[]])[] = [
  [/^(problem\/reason|Sheet\/Problems\/What is wrong)$/, ['mentee', 'mentor']],
  [/^(problem\/mend|Sheet\/Problems\/How to mend it)$/, uses.map(({ use }) => use)],
  [
    /^reply\/sentence$/,
    [
      ...jobs.map(({ name }) => name),
      'call',
      'id',
      'about',
      'mentor',
      'en',
      'tab',
      'occasion',
      'from',
      'to',
      'key',
      'mentee',
      'weights',
      'ids',
      'tabs',
    ],
  ],
  // As they stand in People.
  [/\/bars\/(answers|says)$/, weekdays.flatMap((day) => partsOfDay.map(({ name }) => `${day} ${name}`))],
  [/^Sheet\/People\/Status$/, ['paused', 'left']],
  [/^reply\/preview\/told$/, [...inOrder.map(({ name }) => name), 'Outbox until 2027-01-11']],
  [/\/questions\/(doubt|guessed)$/, ['sure', 'guess', 'unsure']],
  [/\/questions\/meanings\/value$/, ['mentee', 'mentor', 'both', 'yes', 'no', 'accepted', 'waitlisted', 'declined']],
  [/\/settings\/value$/, all().flatMap(({ settings }) => choicesOf(settings))],
];

function all(): readonly Area[] {
  return areas;
}

function choicesOf(settings: Area['settings']): readonly string[] {
  return Object.values(settings?.definitions ?? {}).flatMap(({ choices }) => choices ?? []);
}

interface Finding {
  readonly place: string;
  /** What stands outside of marks and is no data. */
  readonly words: string;
}

function bypassing(told: readonly Told[]): Finding[] {
  const seen = new Set<string>();
  return told.flatMap(({ place, text }) => {
    const known = `${place} ${text}`;
    if (seen.has(known) || KEYS.some((one) => one.test(place))) return [];
    seen.add(known);
    const words = IDENTITIES.includes(text) ? '' : wordsOutside(place, text);
    return /\p{L}/u.test(words) ? [{ place, words }] : [];
  });
}

function wordsOutside(place: string, text: string): string {
  // A letter that a link begins is read by whoever sends it.
  let left = outsideMarks(/^mailto:/.test(text) ? decodeURIComponent(text).replace(/[?&](subject|body)=/g, ' ') : text);
  for (const pattern of NO_WORDS) left = left.replace(pattern, ' ');
  for (const one of IDENTITIES) left = left.split(`"${one}"`).join(' ');
  const here = DATA_AT.flatMap(([where, data]) => (where.test(place) ? data : []));
  for (const one of longestFirst([...DATA, ...here])) left = left.replace(wholeWords(one), ' ');
  return left.replace(/\s+/g, ' ').trim();
}

const longestFirst = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length);

const wholeWords = (text: string) =>
  new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\p{L})`, 'gu');

const told: Told[] = [];
let folder: string;
let findings: Finding[];

beforeAll(async () => {
  folder = await pseudoProject();
  for (const story of [beginning, ownForm, anotherForm]) told.push(...story(folder));
  findings = bypassing(told);
}, 400_000);

const isPending = ({ place }: Finding) => PENDING.some((one) => one.test(place));

describe('a programme in a language of marks', () => {
  it('tells nobody a word that is in no catalogue and that nobody has typed', () => {
    expect(findings.filter((one) => !isPending(one))).toEqual([]);
  });

  it('has no place on the list that is in order by now', () => {
    const left = PENDING.filter((one) => !findings.some(({ place }) => one.test(place)));
    expect(left.map(String)).toEqual([]);
  });

  it.each(
    (
      'Sheet/Settings/Setting, Sheet/Templates/Text, Sheet/Problems/Found by, Sheet/Pairings/Status, ' +
      'Sheet/Meetings/Note, Sheet/Outbox/What, Sheet/Pairings/header (note on Status), Sheet/Pairings/Status (choices), ' +
      'mail/from, mail/subject, mail/text, mail/html, mail/link/subject, event/title, event/description, form/First check-in: Mentoring programme/choice, ' +
      'menu, toast, reply/preview/summary, reply/preview/warnings, reply/preview/mails/html, reply/plan/occasion, ' +
      'reply/result/summary, reply/answer/sections/title, reply/view/steps/sentence, reply/sentence'
    ).split(', '),
  )('is heard at %s', (place) => {
    const here = told.filter((one) => one.place === place && one.text !== '');
    expect(here.some(({ text }) => outsideMarks(text) !== text || place === 'mail/from')).toBe(true);
  });
});

it('where each card stands is told in a new language at once, also of cards that are not looked at', () => {
  const programme = openProgramme(undefined, { project: folder });
  programme.run('setup');
  programme.view();
  programme.run('settings', { settings: [{ id: 'language', value: 'xx' }] });
  const reply = programme.ask({ call: 'view', cards: ['setup'] });
  programme.close();
  const steps = reply.ok ? reply.view!.steps : [];
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.map(({ sentence }) => outsideMarks(sentence)).filter((left) => /\p{L}/u.test(left))).toEqual([]);
});

const PLANTED = 'Something went wrong';
const cell = (display: string, more: object = {}) => ({ display, value: display, ...more });
const sheet = (more: object) => tabTold({ name: 'Pairings', rows: [[cell('Why', more)], [cell('')]] });
const mail = { from: { name: '', address: '' }, subject: '', text: '', html: '' };
const form = { title: 'xx', description: '', confirmation: '' };
const item = {
  id: 1,
  type: 'TEXT' as const,
  required: false,
  other: false,
  low: 1,
  high: 5,
  entries: [],
  title: '',
  help: '',
  choices: [],
  rows: [],
  columns: [],
  lowLabel: '',
  highLabel: '',
};
const run = { value: undefined, ui: { menus: [], toasts: [], alerts: [] } };
const reply = (value: object) => runTold({ ...run, value: JSON.stringify(value) });
const about = marked({ note: (fact: string) => `Note: ${fact}.` }).note as (fact: string) => string;

describe('a sentence that bypasses the catalogues is found', () => {
  const cases: readonly (readonly [place: string, planted: readonly Told[], name: string])[] = [
    ['Sheet/Pairings/Why', tabTold({ name: 'Pairings', rows: [[cell('Why')], [cell(PLANTED)]] }), 'in a cell'],
    ['Sheet/Pairings/header', tabTold({ name: 'Pairings', rows: [[cell(PLANTED)]] }), 'as a header'],
    ['Sheet/Pairings/header (note on Why)', sheet({ note: PLANTED }), 'in a note'],
    ['Sheet/Pairings/header (choices)', sheet({ validation: { list: [PLANTED] } }), 'as a choice'],
    ['mail/subject', mailTold({ ...mail, subject: PLANTED }), 'in a subject'],
    ['mail/html', mailTold({ ...mail, html: `<p style="margin:0">${PLANTED}</p>` }), 'in a mail'],
    ['event/description', eventTold({ title: '', description: PLANTED }), 'in an invitation'],
    ['form/xx/choice', formTold({ ...form, items: [{ ...item, choices: [PLANTED] }] }), 'in a form'],
    ['reply/sentence', reply({ ok: false, sentence: PLANTED }), 'in a refusal'],
    ['problem/mend', reply({ found: [{ reason: '', mend: PLANTED }] }), 'in a problem'],
    [
      'Sheet/People/Name',
      reply({ tab: 'People', changes: [{ row: '', column: 'Name', from: '', to: PLANTED }] }),
      'in a preview',
    ],
    ['toast', runTold({ ...run, ui: { ...run.ui, toasts: [{ title: '', message: PLANTED }] } }), 'in a notice'],
    ['menu', runTold({ ...run, ui: { ...run.ui, menus: [{ name: PLANTED, items: [] }] } }), 'in the menu'],
    ['reply/sentence', reply({ sentence: about(PLANTED) }), 'as a fact in a sentence that is in order'],
  ];
  it.each(cases.map(([place, planted, name]) => ({ place, planted, name })))('$name: $place', ({ place, planted }) => {
    expect(bypassing(planted)).toEqual([{ place, words: expect.stringContaining(PLANTED) }]);
  });

  it('and one of a catalogue about what somebody typed is not', () => {
    expect(bypassing(reply({ sentence: about('Moon/Base') }))).toEqual([]);
  });
});

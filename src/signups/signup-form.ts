/** The sign-up form that set-up makes for both roles, and the criteria that go with its questions. */
import type { FormSpec, Question } from '../core/form.js';
import type { Tab } from '../core/world.js';
import { zoneChoice, zones } from './cells/zones.js';
import { english, words } from './words.js';

export interface SignupFormSettings {
  readonly programme: string;
  readonly topics: readonly string[];
  readonly departments: readonly string[];
  readonly languages: readonly string[];
  /** What people agree to about their data. */
  readonly consentText: string;
  /** What taking part asks of people, such as "One hour a month for six months". */
  readonly commitment: string;
}

/** Titles and choices of its questions, in the language that is spoken. */
export const { titles, choices } = words;

export function signupForm(settings: SignupFormSettings): FormSpec {
  const { programme, topics, commitment } = settings;
  return {
    title: words.form.title(programme),
    description: words.form.description(programme, commitment),
    confirmation: words.form.confirmation,
    collectEmail: true,
    allowEdits: true,
    questions: [...aboutYou(settings), ...asMentee(topics), ...asMentor(topics), ...last(settings)],
  };
}

function aboutYou({ departments, languages }: SignupFormSettings): Question[] {
  const { help } = words.form;
  const { roles, days, parts } = choices;
  return [
    { type: 'text', title: titles.name, required: true },
    { type: 'choice', title: titles.role, required: true, choices: [roles.mentee, roles.mentor, roles.both] },
    ...pick('list', titles.department, departments),
    { type: 'text', title: titles.years, help: help.years },
    ...pick('checkboxes', titles.languages, languages),
    { type: 'list', title: titles.zone, choices: zones.map(zoneChoice) },
    {
      type: 'checkbox grid',
      title: titles.availability,
      help: help.availability,
      rows: [days.Monday, days.Tuesday, days.Wednesday, days.Thursday, days.Friday],
      columns: [parts.morning, parts.afternoon, parts.evening],
    },
  ];
}

function asMentee(topics: readonly string[]): Question[] {
  return [{ type: 'section', title: words.form.asMentee }, ...pick('checkboxes', titles.wanted, topics)];
}

function asMentor(topics: readonly string[]): Question[] {
  return [
    { type: 'section', title: words.form.asMentor },
    ...pick('checkboxes', titles.offered, topics),
    { type: 'choice', title: titles.capacity, choices: ['1', '2', '3', '4', '5'], other: true },
  ];
}

function last({ consentText, commitment }: SignupFormSettings): Question[] {
  const { match, help } = words.form;
  const agree = /^(i|yes)\b/i.test(consentText) ? consentText : `${choices.agree} ${consentText}`.trim();
  return [
    { type: 'section', title: match },
    { type: 'text', title: titles.manager, help: help.manager },
    { type: 'text', title: titles.wishes, help: help.wishes },
    { type: 'paragraph', title: titles.about, help: help.about },
    { type: 'checkboxes', title: titles.consent, help: help.consent(commitment), required: true, choices: [agree] },
  ];
}

/** Whether the tab holds responses of this form: most of its questions stand there, whatever the organiser added. */
export function isOurForm({ header, formUrl }: Pick<Tab, 'header' | 'formUrl'>): boolean {
  const own = Object.keys(english.titles) as (keyof typeof titles)[];
  const isThere = (title: string) => header.some((one) => one === title || one.indexOf(`${title} [`) === 0);
  const found = own.filter((key) => isThere(english.titles[key]) || isThere(titles[key]));
  return formUrl !== '' && found.length >= own.length / 2;
}

/** A question without choices cannot be asked. */
function pick(type: 'list' | 'checkboxes', title: string, options: readonly string[]): Question[] {
  const unique = options.filter((option, at) => option.trim() !== '' && options.indexOf(option) === at);
  return unique.length === 0
    ? []
    : [{ type, title, choices: unique, ...(type === 'checkboxes' ? { other: false } : {}) }];
}

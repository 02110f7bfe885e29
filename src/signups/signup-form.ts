/** The sign-up form that set-up makes for both roles, and how it differs once the settings have changed. */
import type { ChangedQuestion } from '../core/action.js';
import type { FormSpec, Question } from '../core/form.js';
import { inEveryLanguage } from '../core/words.js';
import type { Tab } from '../core/world.js';
import { zoneChoice, zones } from './cells/zones.js';
import { english, words } from './words.js';

export interface SignupFormSettings {
  readonly programme: string;
  readonly organiser: string;
  /** Whom people ask, and where they write to be taken out. */
  readonly contact: string;
  readonly topics: readonly string[];
  readonly departments: readonly string[];
  readonly languages: readonly string[];
  /** What people agree to about their data. */
  readonly consentText: string;
  /** 1 for the first wording of it. */
  readonly consentVersion: number;
  /** How long answers are kept: "six months after the programme has ended". */
  readonly keep: string;
  /** What taking part asks of people, such as "One hour a month for six months". */
  readonly commitment: string;
}

/** Titles and choices of its questions, in the language that is spoken. */
export const { titles, choices } = words;

/** What it asks of people comes first; then mentees see the questions for mentees, mentors those for mentors. */
export function signupForm(settings: SignupFormSettings): FormSpec {
  const { pages } = words.form;
  return {
    title: words.form.title(settings.programme),
    description: words.form.description,
    confirmation: words.form.confirmation,
    collectEmail: true,
    allowEdits: true,
    questions: [
      ...accepting(settings),
      ...who(),
      { type: 'page', title: pages.mentee, next: pages.about },
      ...asMentee(settings),
      { type: 'page', title: pages.mentor, next: pages.about },
      ...asMentor(settings),
      { type: 'page', title: pages.both },
      ...asMentee(settings),
      ...asMentor(settings),
      { type: 'page', title: pages.about },
      ...aboutYou(settings),
    ],
  };
}

function accepting(settings: SignupFormSettings): Question[] {
  const { help } = words.form;
  const { commitment, consentText, consentVersion } = settings;
  const accepts: Question = {
    type: 'checkboxes',
    title: titles.commitment,
    help: commitment,
    required: true,
    choices: [choices.accept],
  };
  return [
    ...(commitment === '' ? [] : [accepts]),
    {
      type: 'checkboxes',
      title: titles.consent,
      help: help.consent(settings),
      required: true,
      choices: [consentChoice(consentText, consentVersion)],
    },
  ];
}

/** What is ticked: the answer itself says which version of which words somebody has agreed to. */
export function consentChoice(text: string, version: number): string {
  const agreement = /^(i|yes|ich|ja)\b/i.test(text) ? text : `${choices.agree} ${text}`.trim();
  return words.form.version(agreement, version);
}

function who(): Question[] {
  const { roles } = choices;
  const { mentee, mentor, both } = words.form.pages;
  const leadsTo = { [roles.mentee]: mentee, [roles.mentor]: mentor, [roles.both]: both };
  return [
    { type: 'text', title: titles.name, required: true },
    { type: 'choice', title: titles.role, required: true, choices: Object.keys(leadsTo), leadsTo },
  ];
}

function asMentee({ topics }: SignupFormSettings): Question[] {
  return pick('checkboxes', titles.wanted, topics);
}

function asMentor({ topics }: SignupFormSettings): Question[] {
  return [
    ...pick('checkboxes', titles.offered, topics),
    { type: 'choice', title: titles.capacity, choices: ['1', '2', '3', '4', '5'], other: true },
  ];
}

function aboutYou({ departments, languages }: SignupFormSettings): Question[] {
  const { help } = words.form;
  const { days, parts } = choices;
  return [
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
    { type: 'text', title: titles.wishes, help: help.wishes },
    { type: 'text', title: titles.avoid, help: help.avoid },
    { type: 'text', title: titles.manager, help: help.manager },
    { type: 'paragraph', title: titles.about, help: help.about },
  ];
}

/** Which version of the consent somebody has ticked, in whatever language the form was made; `''` when the answer does not tell. */
export function consentVersion(answer: string): string {
  const found = /\((\D{1,20})(\d{1,4})\)\.?\s*$/.exec(answer);
  const named = (version: string) => inEveryLanguage(() => words.form.versionNamed(Number(version)));
  return found && named(found[2]!).some((one) => one === found[1]! + found[2]!) ? found[2]! : '';
}

/** The questions that are others in `after`, or new. */
export function changedQuestions(before: FormSpec, after: FormSpec): ChangedQuestion[] {
  const keys = Object.keys(english.titles) as (keyof typeof titles)[];
  return keys.flatMap((key) => {
    const [was, is] = [before, after].map((form) => questionIn(form, titles[key]));
    if (is === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ titles: inEveryLanguage(() => titles[key]), isNew: was === undefined }];
  });
}

/** Whether people agree to something else: the words they tick, or what is said above them. */
export function asksOtherConsent(before: FormSpec, after: FormSpec): boolean {
  const [was, is] = [before, after].map((form) => JSON.stringify(questionIn(form, titles.consent)));
  return was !== is;
}

function questionIn({ questions }: FormSpec, wanted: string): Question | undefined {
  return questions.find(({ title }) => title === wanted);
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

/** The sign-up form that set-up makes for both roles, and the criteria that go with its questions. */
import type { FormSpec, Question } from '../core/form.js';
import type { Tab } from '../core/world.js';
import { zoneChoice, zones } from './cells/zones.js';

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

/** Titles of the questions, by what they ask. */
export const titles = {
  name: 'Your name',
  role: 'I would like to take part as',
  department: 'Department',
  years: 'Years of experience',
  languages: 'Languages you could meet in',
  zone: 'Time zone',
  availability: 'When could you usually meet?',
  wanted: 'Topics you would like help with',
  offered: 'Topics you could help others with',
  capacity: 'How many mentees could you take on?',
  manager: "Your manager's e-mail",
  wishes: 'Is there anyone you would like to be paired with?',
  about: 'A few words about you',
  consent: 'Your consent',
} as const;

export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
export const dayParts = ['Morning', 'Afternoon', 'Evening'] as const;

export function signupForm(settings: SignupFormSettings): FormSpec {
  const { programme, topics, commitment } = settings;
  const asks = commitment === '' ? '' : ` What it asks of you: ${sentence(commitment)}`;
  return {
    title: `${programme}: sign up`,
    description: `Sign up for ${programme} as a mentee, as a mentor or as both.${asks}`,
    confirmation: 'Thank you. You will hear from us when the pairs are made. To change an answer, send the form again.',
    collectEmail: true,
    allowEdits: true,
    questions: [...aboutYou(settings), ...asMentee(topics), ...asMentor(topics), ...last(settings)],
  };
}

function aboutYou({ departments, languages }: SignupFormSettings): Question[] {
  return [
    { type: 'text', title: titles.name, required: true },
    { type: 'choice', title: titles.role, required: true, choices: ['Mentee', 'Mentor', 'Both'] },
    ...choices('list', titles.department, departments),
    { type: 'text', title: titles.years, help: 'A number, such as 7.' },
    ...choices('checkboxes', titles.languages, languages),
    { type: 'list', title: titles.zone, choices: zones.map(zoneChoice) },
    {
      type: 'checkbox grid',
      title: titles.availability,
      help: 'In your own time zone.',
      rows: days,
      columns: dayParts,
    },
  ];
}

function asMentee(topics: readonly string[]): Question[] {
  return [{ type: 'section', title: 'If you would like a mentor' }, ...choices('checkboxes', titles.wanted, topics)];
}

function asMentor(topics: readonly string[]): Question[] {
  return [
    { type: 'section', title: 'If you would be a mentor' },
    ...choices('checkboxes', titles.offered, topics),
    { type: 'choice', title: titles.capacity, choices: ['1', '2', '3', '4', '5'], other: true },
  ];
}

function last({ consentText, commitment }: SignupFormSettings): Question[] {
  const agree = /^(i|yes)\b/i.test(consentText) ? consentText : `I agree. ${consentText}`.trim();
  return [
    { type: 'section', title: 'For a good match' },
    { type: 'text', title: titles.manager, help: 'So that you are not paired with your own manager.' },
    {
      type: 'text',
      title: titles.wishes,
      help: 'Up to three names with commas between them, your first choice first.',
    },
    { type: 'paragraph', title: titles.about, help: 'Your partner will read this.' },
    { type: 'checkboxes', title: titles.consent, help: sentence(commitment), required: true, choices: [agree] },
  ];
}

/** Whether the tab holds responses of this form: most of its questions stand there, whatever the organiser added. */
export function isOurForm({ header, formUrl }: Pick<Tab, 'header' | 'formUrl'>): boolean {
  const own = Object.keys(titles).map((key) => titles[key as keyof typeof titles]);
  const found = own.filter((title) => header.some((one) => one === title || one.indexOf(`${title} [`) === 0));
  return formUrl !== '' && found.length >= own.length / 2;
}

/** A question without choices cannot be asked. */
function choices(type: 'list' | 'checkboxes', title: string, options: readonly string[]): Question[] {
  const unique = options.filter((option, at) => option.trim() !== '' && options.indexOf(option) === at);
  return unique.length === 0
    ? []
    : [{ type, title, choices: unique, ...(type === 'checkboxes' ? { other: false } : {}) }];
}

function sentence(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}

/** What the sign-ups say: the sign-up form, the uses of questions, and the names of criteria. */
import { catalogue } from '../core/words.js';
import { troubles } from './troubles.words.js';

/** With a full stop, unless it ends already. */
function sentence(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}

function versionNamed(version: number): string {
  return `version ${version}`;
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What people are told before they agree. */
interface Agreement {
  readonly organiser: string;
  readonly contact: string;
  readonly keep: string;
}

/** Forms, Sheets and organisers that began in English are known by these, whatever language is spoken now. */
export const english = {
  /** Questions of the sign-up form, by what they ask. */
  titles: {
    commitment: 'What it asks of you',
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
    avoid: 'Is there anyone you should not be paired with?',
    about: 'A few words about you, for your partner',
    consent: 'Your consent',
  },
  /** Their choices. */
  choices: {
    roles: { mentee: 'Mentee', mentor: 'Mentor', both: 'Both' },
    days: {
      Monday: 'Monday',
      Tuesday: 'Tuesday',
      Wednesday: 'Wednesday',
      Thursday: 'Thursday',
      Friday: 'Friday',
      Saturday: 'Saturday',
      Sunday: 'Sunday',
    },
    parts: { morning: 'Morning', lunchtime: 'Lunchtime', afternoon: 'Afternoon', evening: 'Evening' },
    /** A part of the day behind a day. */
    within: (part: string) => part.toLowerCase(),
    agree: 'I agree.',
    accept: 'I accept this.',
  },
  form: {
    title: (programme: string) => `${programme}: sign up`,
    description:
      'Sign up as a mentee, as a mentor or as both. It takes about five minutes. To change an answer later, fill in the form again from the same address; the latest answers count.',
    confirmation: 'Thank you, you are signed up. You will hear from us when the pairs are made.',
    pages: {
      mentee: 'You would like a mentor',
      mentor: 'You would be a mentor',
      both: 'You would like a mentor, and be one',
      about: 'For a good match',
    },
    versionNamed,
    version: (agreement: string, version: number) => `${agreement.replace(/\.$/, '')} (${versionNamed(version)}).`,
    help: {
      years: 'A number, such as 7.',
      availability: 'In your own time zone.',
      manager: 'So that you are not paired with your own manager.',
      wishes: 'Up to three names with commas between them, your first choice first.',
      avoid: 'Only the organisers read this, and nobody is told.',
      about:
        'Whoever you are paired with reads this when the two of you are introduced. Leave it blank if you would rather not.',
      consent: ({ organiser, contact, keep }: Agreement) =>
        [
          `${capital(organiser)} can see your answers.`,
          'Whoever you are paired with gets your name, your e-mail address, what brought the two of you together, such as topics and languages, a first meeting time in both your time zones, and what you write for your partner.',
          `Answers are kept until ${sentence(keep)}`,
          `To ask anything, or to be taken out at any time, write to ${contact}.`,
        ].join(' '),
    },
  },
  /** What a question can be used for. */
  uses: {
    name: { label: 'Name', help: 'The full name as it is shown to partners.' },
    'first name': { label: 'First name', help: 'Put before the last name.' },
    'last name': { label: 'Last name', help: 'Put after the first name.' },
    email: { label: 'E-mail', help: 'Where mails and invitations go. It also tells people apart.' },
    role: { label: 'Role', help: 'Mentee, mentor or both, in any words.' },
    capacity: {
      label: 'Capacity',
      help: 'How many mentees a mentor takes: a number, or words such as "up to 3".',
    },
    manager: { label: 'Manager', help: "The line manager's e-mail or name: nobody is paired with their own manager." },
    zone: { label: 'Time zone', help: 'A zone such as Europe/London, an offset such as GMT+1, or a city.' },
    wishes: { label: 'Wished partners', help: 'Names or e-mails, in order of preference.' },
    avoid: {
      label: 'Must not be paired with',
      help: 'Names or e-mails. They are never paired, and nobody is told.',
    },
    about: { label: 'About me', help: 'Shown to the partner in the introduction.' },
    pronouns: { label: 'Pronouns', help: 'Shown to the partner beside the name.' },
    decision: {
      label: 'Decision of the organisers',
      help: 'Accepted, waitlisted or declined. Only who is accepted, or not decided about, takes part.',
    },
    consent: { label: 'Consent', help: 'Whoever does not agree is left out.' },
    criterion: { label: 'Criterion', help: 'Counts when pairs are made, under the name of the criterion.' },
    nothing: { label: 'Nothing', help: 'Stays in the response tab and is not read.' },
    'sign-ups (role question)': {
      label: 'Sign-ups, role asked',
      help: 'Each row is a sign-up; a question says which role.',
    },
    'all mentees': { label: 'Sign-ups, all mentees', help: 'Everybody in this tab is a mentee.' },
    'all mentors': { label: 'Sign-ups, all mentors', help: 'Everybody in this tab is a mentor.' },
    'not sign-ups': { label: 'Not sign-ups', help: 'The tab is left alone.' },
  },
  /** Criteria that sign-up forms usually ask for. */
  criteria: {
    availability: 'Availability',
    languages: 'Languages',
    years: 'Years of experience',
    level: 'Level',
    department: 'Department',
    subject: 'Subject',
    profession: 'Profession',
    location: 'Location',
    format: 'Format',
    frequency: 'Meeting frequency',
    interests: 'Interests',
    skills: 'Skills',
    topics: 'Topics',
    zone: 'Time zone',
    wishes: 'Wishes',
  },
  /** A criterion whose question has no words that make a name. */
  unnamed: 'Question',
  /** Headers in People of a criterion that is wanted and offered, and of one whose name is taken there. */
  columns: {
    mentee: (criterion: string) => `${criterion} wanted`,
    mentor: (criterion: string) => `${criterion} offered`,
    both: (criterion: string) => `${criterion} (criterion)`,
  },
  /** Why a question is not used though its answers could count. */
  notUsed: {
    delicate:
      'Not used: this is personal. It is never compared or shown unless you make it a criterion, which you should do only when people asked for it.',
    otherConsent: 'Not used: this is not consent to the programme.',
    priority:
      'Not used: nobody comes first because they waited or were left out before; all are paired by the same criteria. To see to somebody first, pair them by hand.',
    refused:
      'Not used: these are topics that people would rather not take on, so they count neither as offered nor as wanted.',
    weights: 'Not used: weights of single people are not read; a criterion has one weight for everybody.',
  },
  /** A column over which nothing stands. */
  unnamedColumn: (number: number) => `Column ${number}`,
  wholeTab: '(whole tab)',
  source: (tab: string, row: number) => `${tab} row ${row}`,
  /** Of a name with which somebody's address came. */
  whose: { theirs: 'theirs', other: 'not theirs' },
  /** What is wrong with answers, and what would mend it. */
  troubles,
};

export const words = /* @__PURE__ */ catalogue('signups', english);

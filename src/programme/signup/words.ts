/** What the sign-up says: its card, its settings, and how many seats there are for whom. */
import { count, list, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('signup', {
  title: 'Sign-ups',
  readTitle: 'Read sign-ups',
  questionsTitle: 'Correct a question',
  bringTitle: 'Bring a list',
  nameTheTab: 'Say what the new tab shall be called.',
  noTable: 'This is no table: it needs a row of questions and a row for each person, in two columns or more.',
  tabTaken: (tab: string) =>
    `There is a tab "${tab}" already, with something else in it. Give the new one another name.`,
  form: 'Sign-up form',
  read: (people: number, stopped: number) =>
    `${count(people, 'person', 'people')} in the People tab${stopped > 0 ? `, ${count(stopped, 'row')} not usable yet` : ''}.`,
  questionGone: 'That question is no longer in the Questions tab. Read the sign-ups again.',
  noSuchUse: (use: string) => `"${use}" is not something that a question can be used for.`,
  whichCriterion: (question: string) => `Say which criterion the question "${question}" is for.`,
  sendTheLink: 'Send the form’s link to your people, then read the sign-ups.',
  notRead: (tabs: readonly string[]) =>
    `${list(tabs)} ${tabs.length === 1 ? 'is' : 'are'} not read: nothing there is known for sign-ups. Read the sign-ups, then look at Questions and Problems.`,
  toRead: (responses: number) => `${count(responses, 'response')} to read.`,
  notUsable: (rows: number) => `${count(rows, 'row')} cannot be used yet.`,
  nobodyYet: 'Nobody has signed up yet.',
  seatsShort: (mentees: number, mentors: number, seats: number) =>
    `${here(mentees, mentors, seats)}: ${count(mentees - seats, 'seat')} short.`,
  seatsToSpare: (mentees: number, mentors: number, seats: number) =>
    `${here(mentees, mentors, seats)}: ${count(seats - mentees, 'seat')} to spare.`,
  seatsForAll: (mentees: number, mentors: number, seats: number) =>
    `${here(mentees, mentors, seats)}: a seat for everyone.`,
  settings: {
    form: {
      label: 'Sign-up form',
      choices: { make: 'make one', own: 'I have my own' },
      help: 'Set up makes one form for mentees and mentors. With a form or a list of your own, put its responses into a tab of this Sheet.',
    },
    topics: {
      label: 'Topics',
      fallback:
        'Career planning, Leadership, Public speaking, Data skills, Project management, Writing, Negotiation, Work-life balance',
      help: 'What people can learn from each other, separated by commas.',
    },
    departments: {
      label: 'Departments',
      fallback: 'Operations, Finance, Technology, People, Marketing, Research',
      help: 'Separated by commas.',
    },
    languages: { label: 'Languages', fallback: 'English, Spanish, French, German', help: 'Separated by commas.' },
    commitment: {
      label: 'Commitment',
      fallback: 'About one hour a month for six months',
      help: 'What people agree to give before they sign up.',
    },
    consent: {
      label: 'Consent',
      fallback: 'I agree that the organisers use my answers to find me a match and to run the programme',
      help: 'People tick this in the form.',
    },
  },
});

function here(mentees: number, mentors: number, seats: number): string {
  return `${count(mentees, 'mentee')} and ${count(mentors, 'mentor')} with ${count(seats, 'seat')}`;
}

interface People {
  readonly people: number;
  readonly mentees: number;
  readonly mentors: number;
  readonly both: number;
}

/** What the panel's card says around the facts. */
export const panel = /* @__PURE__ */ catalogue('signup panel', {
  noForm: 'There is no sign-up form yet. Set up makes one, or import your own responses as a tab.',
  form: 'Sign-up form',
  copy: 'Copy link',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C in the link',
  mentees: 'Mentees',
  seats: 'Seats',
  people: ({ people, mentees, mentors, both }: People) => {
    const sides = `${count(mentees, 'mentee')}, ${count(mentors, 'mentor')}`;
    const twice = both > 0 ? `, ${thousands(both)} of them both` : '';
    return `${count(people, 'person', 'people')}: ${sides}${twice}.`;
  },
  responses: (responses: number) => count(responses, 'response'),
  noResponses: 'No responses yet.',
  unused: (rows: number) => `not read: ${count(rows, 'row')}`,
  run: 'Read sign-ups',

  noProblems: 'No problems: every answer could be used.',

  bring: {
    title: 'Bring a list of your own',
    help: 'Copy the table out of any spreadsheet and paste it here, or choose a CSV file. It becomes a new tab of this Sheet, word for word. For an Excel file: File > Import in the Sheet.',
    file: 'CSV file',
    paste: 'Or paste a table',
    tab: 'Name of the new tab',
    seen: (rows: number, questions: readonly string[]) => `${count(rows, 'row')}: ${list(questions)}`,
    run: 'Add the list',
  },

  questions: {
    title: 'Questions',
    none: 'Questions appear here once there is a response tab. Then say what each is used for.',
    help: 'Correct what each answer is used for. Unused questions are kept and ignored.',
    wholeTab: (tab: string) => `The whole tab ${tab}`,
    use: 'Use',
    unused: 'Not used',
    criterion: 'Criterion',
    choose: 'Choose a criterion',
    newCriterion: 'To add a criterion, add a row to the Criteria tab.',
    side: 'Side',
    sides: { both: 'Asked of both', mentee: 'Asked of mentees', mentor: 'Asked of mentors' },
  },
});

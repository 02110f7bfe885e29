/** What the sign-up says: its card, its settings, and how many seats there are for whom. */
import { count, list, oneLine, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('signup', {
  title: 'Sign-ups',
  readTitle: 'Read sign-ups',
  questionsTitle: 'Correct a question',
  form: 'Sign-up form',
  read: (people: number, stopped: number) =>
    `${count(people, 'person', 'people')} in the People tab${stopped > 0 ? `, ${count(stopped, 'row')} not usable yet` : ''}.`,
  confirmTitle: 'Confirm that people agree',
  confirmed: (day: string) =>
    `You have confirmed${day === '' ? '' : ` on ${day}`} that everybody in People agrees to take part.`,
  basisToConfirm: 'No form asks for consent: confirm that everybody agrees, or ask them.',
  basisOpen: (people: number) =>
    `None of your forms asks whether people agree to take part, so nobody is paired or mailed yet. If ${people === 1 ? 'the one person' : `all ${thousands(people)} people`} in People agreed some other way, confirm it once in Sign-ups ("I have everybody's agreement"); else ask them, and write yes or no into the Consent column.`,
  basisProblem: {
    reason: (people: number) =>
      `None of your forms asks whether people agree to take part, so ${people === 1 ? 'the one person' : `the ${thousands(people)} people`} in People cannot be paired or mailed yet.`,
    mend: 'If everybody agreed some other way, confirm it in Sign-ups. If a question does ask it, set its use to consent in the Questions tab.',
  },
  consentUnclear: {
    reason: (name: string, consent: string) =>
      `"${oneLine(consent, 40)}" does not say whether ${name} agrees to take part, so they are left out.`,
    mend: 'Write yes or no into the Consent cell.',
  },
  consentNotAsked: {
    reason: (people: readonly string[]) =>
      `${count(people.length, 'person', 'people')} in People ${people.length === 1 ? 'has' : 'have'} not said whether they agree to take part, and ${people.length === 1 ? 'is' : 'are'} left out: ${some(people)}.`,
    mend: 'Ask them, and write yes into the Consent cell of whoever agrees.',
  },
  doubts: (told: readonly string[]) =>
    `Please look at ${told.length === 1 ? 'this question' : `these ${told.length} questions`} first, in the Questions tab or under Questions in Sign-ups. ${told.join(' ')} Correct or confirm what each is used for, or suggest pairs all the same.`,
  doubt: (question: string, tab: string, risk: string) => `"${question}" (${tab}) may be understood wrongly: ${risk}.`,
  risks: {
    consent: 'people who do not agree could be paired and mailed',
    role: 'mentees could be taken for mentors, and mentors for mentees',
    capacity: 'mentors could get more mentees than they offered to take, or fewer',
    manager: 'people could be paired with their own manager',
    avoid: 'people could be paired with somebody they ruled out',
    wishes: 'somebody who was ruled out could be taken for a wish',
    tab: 'people could be missing, or be in who never signed up',
  },
  questionsInDoubt: 'Some questions that decide about people need a look before pairs are made.',
  questionGone: 'That question is no longer in the Questions tab. Read the sign-ups again.',
  noSuchUse: (use: string) => `"${use}" is not something that a question can be used for.`,
  whichCriterion: (question: string) => `Say which criterion the question "${question}" is for.`,
  sendTheLink: 'Send the form’s link to your people, then read the sign-ups.',
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
    basis: {
      label: 'How people agreed',
      choices: { asked: 'in the form', confirmed: 'some other way; I vouch for it' },
      help: 'Matters only where no form asks for consent: then nobody is paired or mailed before you vouch that everybody in People agreed.',
    },
    basisDay: { label: 'Agreement confirmed on', help: 'The day on which you vouched that everybody agreed.' },
  },
});

function here(mentees: number, mentors: number, seats: number): string {
  return `${count(mentees, 'mentee')} and ${count(mentors, 'mentor')} with ${count(seats, 'seat')}`;
}

/** The first few by name. */
function some(people: readonly string[]): string {
  return people.length > 5 ? `${people.slice(0, 4).join(', ')} and ${people.length - 4} more` : list(people);
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
  run: 'Read sign-ups',
  basis: {
    sentence:
      'None of your forms asks whether people agree to take part. Nobody is paired or mailed until you confirm that everybody in People has agreed to it, and that you can show how.',
    confirm: "I have everybody's agreement",
  },

  noProblems: 'No problems: every answer could be used.',

  questions: {
    title: 'Questions',
    none: 'Questions appear here once there is a response tab. Then say what each is used for.',
    help: 'Correct what each answer is used for. Unused questions are kept and ignored.',
    wholeTab: (tab: string) => `The whole tab ${tab}`,
    unsure: 'Please look: this is not certain, and it decides about people.',
    isRight: 'It is right',
    use: 'Use',
    unused: 'Not used',
    criterion: 'Criterion',
    choose: 'Choose a criterion',
    newCriterion: 'To add a criterion, add a row to the Criteria tab.',
    side: 'Side',
    sides: { both: 'Asked of both', mentee: 'Asked of mentees', mentor: 'Asked of mentors' },
  },
});

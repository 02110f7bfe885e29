/** What the sign-up says: its card, its settings, and how many seats there are for whom. */
import { count, list, oneLine, thousands } from '../../core/text.js';
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
    `Please look at ${told.length === 1 ? 'this question' : `these ${told.length} questions`} first, in the Questions tab or on the card Sign-ups. ${told.join(' ')} Correct or confirm what each is used for, or suggest pairs all the same.`,
  doubt: (question: string, tab: string, risk: string) => `"${question}" (${tab}) may be understood wrongly: ${risk}.`,
  risks: {
    consent: 'people who do not agree could be paired and mailed',
    role: 'mentees could be taken for mentors, and mentors for mentees',
    capacity: 'mentors could get more mentees than they offered to take, or fewer',
    manager: 'people could be paired with their own manager',
    avoid: 'people could be paired with somebody they ruled out',
    wishes: 'somebody who was ruled out could be taken for a wish',
    tab: 'people could be missing, or people could be included who never signed up',
  },
  questionsInDoubt: 'Some questions that decide about people need a look before pairs are made.',
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
  /** What follows from how a question was understood. */
  understood: {
    answered: (answers: number) => `${count(answers, 'answer')}.`,
    nobodyAnswered: 'Nobody has answered this yet.',
    notRead: 'Not read: it decides nothing.',
    shown: 'Partners read it in the introduction.',
    notShown: 'Nobody is shown it yet. Once you say that it is right, partners read it in the introduction.',
    roles: (mentees: number, mentors: number, both: number) =>
      `So there are ${count(mentees, 'mentee')} and ${count(mentors, 'mentor')}${both > 0 ? `, and ${thousands(both)} who are both` : ''}.`,
    consents: (yes: number, others: number) =>
      `${count(yes, 'person has', 'people have')} said yes${others > 0 ? `; ${thousands(others)} have not, and are left out` : ''}.`,
    seats: (mentors: number, seats: number) => `${count(mentors, 'mentor')} can take ${count(seats, 'mentee')} in all.`,
    counts: (percent: number) => `Makes up ${percent} % of a pair's score.`,
    countsNothing: 'Has no weight yet, so it does not count.',
    oneSeatEach: (mentors: number) =>
      mentors === 1
        ? 'The mentor takes one mentee, because no question asks how many.'
        : `Each of the ${thousands(mentors)} mentors takes one mentee, because no question asks how many.`,
  },
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
  noForm: 'There is no sign-up form yet. Set up makes one, or bring a list of your own below.',
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
  basis: {
    sentence:
      'None of your forms asks whether people agree to take part. Nobody is paired or mailed until you confirm that everybody in People has agreed to it, and that you can show how.',
    confirm: "I have everybody's agreement",
  },

  noProblems: 'No problems: every answer could be used.',

  bring: {
    guessed:
      'This file does not say how its letters are stored; they were read as Windows does in Western Europe. Look whether the names are right. If not, save the file as "CSV UTF-8" and choose it again.',
    title: 'Bring a list of your own',
    help: 'Copy the table out of any spreadsheet and paste it here, or choose a CSV file. It becomes a new tab of this Sheet, word for word. For an Excel file: File > Import in the Sheet.',
    file: 'CSV file',
    paste: 'Or paste a table',
    tab: 'Name of the new tab',
    seen: (rows: number, questions: readonly string[]) => `${count(rows, 'row')}: ${list(questions)}`,
    run: 'Add the list',
  },

  questions: {
    title: 'How your questions were understood',
    none: 'Questions appear here once there is a response tab. Then say what each is used for.',
    help: 'What you change holds for later answers, too.',
    first: 'Look at the first ones; the others are certain.',
    toLook: (questions: number) => `${count(questions, 'question')} to look at`,
    doubts: { unsure: 'Please look', guess: 'A guess', sure: '' },
    wholeTab: (tab: string) => `The whole tab ${tab}`,
    use: 'Used for',
    unused: 'Not used',
    criterion: 'Criterion',
    choose: 'Choose a criterion',
    newCriterion: 'A new one ...',
    newName: 'Name of the new criterion',
    side: 'Side',
    sides: { both: 'Asked of both', mentee: 'Asked of mentees', mentor: 'Asked of mentors' },
    teach: 'What each answer means',
    people: (people: number) => count(people, 'person', 'people'),
    asItSays: 'As it says',
    meanings: {
      role: { mentee: 'Mentee', mentor: 'Mentor', both: 'Both' },
      consent: { yes: 'Yes', no: 'No' },
      decision: { accepted: 'Accepted', waitlisted: 'Waitlisted', declined: 'Declined' },
    },
    number: 'A number',
    right: 'That is right',
    saved: 'Save and read again',
  },
});

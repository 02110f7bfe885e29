/** What the sign-up says: its card, its settings, and how many seats there are for whom. */
import { count, list, oneLine, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import { withSender } from '../words.js';

export const words = /* @__PURE__ */ catalogue('signup', {
  title: 'Sign-ups',
  readTitle: 'Read sign-ups',
  questionsTitle: 'Correct a question',
  bringTitle: 'Bring a list',
  nameTheTab: 'Give the new tab a name.',
  noTable: 'This is not a table: it needs a row of questions and a row for each person, in two columns or more.',
  tabTaken: (tab: string) =>
    `There is a tab "${tab}" already, with something else in it. Give the new one another name.`,
  receiptsTitle: 'Confirm sign-ups by mail',
  receiptOccasion: 'Sign-up confirmed',
  receiptFor: 'Everybody who takes part and has had no confirmation',
  receiptWhen: 'Within the hour in which they have signed up',
  formAgain: 'fill in the form again',
  replyToChange: 'reply to this mail',
  noChoiceInPeople: (typed: string, column: string) =>
    `"${oneLine(typed)}" is no word for ${column} that is known here, so this person is left out.`,
  noNumberInPeople: (typed: string) =>
    `"${oneLine(typed)}" is no number of seats, so nobody is paired with this mentor.`,
  chooseInPeople: (choices: readonly string[]) => `Choose one of these in the cell: ${list(choices)}.`,
  numberInPeople: 'Write a whole number, 0 or more.',
  noted: {
    label: {
      role: 'You take part as',
      seats: 'Mentees you can take on',
      zone: 'Time zone',
      wishes: 'You would like to be paired with',
      about: 'For your partner',
    },
    role: (mentee: boolean, mentor: boolean) => (mentee && mentor ? 'mentee and mentor' : mentee ? 'mentee' : 'mentor'),
  },
  receipt: {
    name: 'Sign-up confirmed',
    label: 'The mail that tells people what was noted when they signed up.',
    subject: 'You are signed up for {programme}',
    preheader: 'What we have noted, and how to change it.',
    text: `# {first name}, you are signed up

Thank you for signing up for {programme}. You will hear from us when the pairs are made. Until then, this is what we have noted:

{answers}

# If something is not right

- **To change an answer,** {to change an answer} from this address; the latest answers count.
- **To pause, or to be taken out,** {write to us} at any time. One line is enough.

Thank you,
{organiser}`,
    footer: `You get this because you signed up for {programme}. Replies reach {organiser} at {reply to}.`,
    words: /* @__PURE__ */ withSender({
      'first name': "the person's first name",
      answers: 'what was noted of their answers, set out in lines',
      'to change an answer': '"fill in the form again" with a link, or "reply to this mail" with a form of your own',
    }),
  },
  form: 'Sign-up form',
  formUpdate: 'Sign-up form brought up to date',
  updateTitle: 'Update the sign-up form',
  noFormToUpdate: 'There is no sign-up form to update. Set up makes one.',
  /** How the settings differ from what the form was made from. */
  differs: {
    unknown: 'This form was made by an earlier version, which did not keep what it was made from.',
    version: (version: number) =>
      `What people agree to becomes version ${version}. Whoever has signed up agreed to the one before.`,
    text: (label: string, after: string) => `${label}: now "${oneLine(after, 80)}".`,
    blank: (label: string) => `${label}: blank now.`,
    noLonger: (label: string) =>
      `${label}: not asked any more. The question stays in the form until you take it out there.`,
    order: (label: string) => `${label}: in another order.`,
    list: (label: string, added: readonly string[], taken: readonly string[]) =>
      `${label}: ${[
        ...(added.length > 0 ? [`${list(added)} added`] : []),
        ...(taken.length > 0 ? [`${list(taken)} taken away`] : []),
      ].join('; ')}.`,
    label: {
      programme: 'Name of the programme',
      organiser: 'Organiser',
      replyTo: 'Whom people write to',
      topics: 'Topics',
      departments: 'Departments',
      languages: 'Languages',
      consent: 'Consent',
      keep: 'How long answers are kept',
      commitment: 'Commitment',
    },
  },
  read: (people: number, stopped: number) =>
    `${count(people, 'person', 'people')} in the People tab${stopped > 0 ? `, ${thousands(stopped)} with something to mend` : ''}.`,
  foretold: {
    added: (people: readonly string[]) => `New in People: ${some(people)}.`,
    held: (people: number) => `${count(people, 'person is', 'people are')} held back until you have looked:`,
    unusable: (answers: number) => `${count(answers, 'answer')} cannot be used yet:`,
    refused: (people: number) =>
      `${count(people, 'person has', 'people have')} said no and ${people === 1 ? 'is' : 'are'} left out:`,
    assumed: (answers: number) => `${count(answers, 'answer')} had to be read with an assumption:`,
    vouches: (people: number) =>
      `You confirm that ${count(people, 'person agrees', 'people agree')} to take part. Whoever signs up later is asked about again.`,
    brings: (entries: number, tab: string) =>
      `A list with ${count(entries, 'entry', 'entries')} is added to your Sheet word for word, as “${tab}”. Nobody is paired or mailed by that.`,
    receipts: (people: number) =>
      `${count(people, 'person gets', 'people get')} a mail that says what was noted of their answers, and how to change it or be taken out.`,
    updates: 'The sign-up form changes where it stands. Answers that have come in stay.',
  },
  brought: (tab: string) => `“${tab}” is in your Sheet now.`,
  confirmTitle: 'Confirm that people agree',
  confirmed: (people: number) =>
    `You have confirmed that ${count(people, 'person agrees', 'people agree')} to take part: the Consent column of People says so, with the day. Whoever signs up later is asked about again.`,
  confirmedByHand:
    'You have confirmed that those whom you wrote into People yourself agree to take part. For everybody else their own answer in the form counts.',
  leftOutStill: (people: readonly string[]) =>
    `Left out all the same, because they said no, have not said yes or are held back: ${some(people)}.`,
  formAsks: (people: readonly string[]) =>
    people.length === 0
      ? 'Your form asks whether people agree to take part, so there is nothing to confirm: each person’s own answer counts.'
      : `Your form asks whether people agree to take part, so you cannot confirm it for ${some(people)}, who ${people.length === 1 ? 'has' : 'have'} not said yes. Ask them, and write yes into the Consent column of People for whoever agrees. If the question asks something else, correct its use in Questions.`,
  basisToConfirm: 'No form asks for consent: confirm that everybody agrees, or ask them.',
  basisOpen: (people: number) =>
    `None of your forms asks whether people agree to take part, so nobody is paired or mailed yet. If ${people === 1 ? 'the one person' : people === 2 ? 'both people' : `all ${thousands(people)} people`} in People agreed some other way, confirm it in Sign-ups ("I have everybody's agreement"); else ask them, and write yes or no into the Consent column.`,
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
    mend: 'Ask them, and write yes into the Consent cell of whoever agrees; or, where no form asks, confirm it on the card Sign-ups.',
  },
  doubts: (told: readonly string[]) =>
    `Please look at ${told.length === 1 ? 'this question' : `these ${told.length} questions`} first, in the Questions tab or on the card Sign-ups. ${told.join(' ')} Correct or confirm what ${told.length === 1 ? 'it' : 'each'} is used for, or suggest pairs all the same.`,
  doubt: (question: string, tab: string, risk: string) => `"${question}" (${tab}) may be understood wrongly: ${risk}.`,
  risks: {
    consent: 'people who do not agree could be paired and mailed',
    role: 'mentees could be taken for mentors, and mentors for mentees',
    capacity: 'mentors could get more mentees than they offered to take, or fewer',
    manager: 'people could be paired with their own manager',
    avoid: 'people could be paired with somebody they ruled out',
    wishes: 'somebody who was ruled out could be taken for a wish',
    nothing:
      'it is used for nothing, and may say who does not want to take part, or name a manager or somebody they ruled out',
    either: 'people are named, and only you can say whether they are wanted or must not be paired',
    tab: 'people could be missing, or people could be included who never signed up',
  },
  remarks: {
    title: 'What people wrote',
    first: (names: readonly string[]) =>
      `${some(names)} wrote something that is used for nothing. Read it first, on the card Sign-ups or in the column To read of the People tab: it may be a reason not to pair them. Or suggest pairs all the same.`,
    waiting: (people: number) =>
      `${count(people, 'person', 'people')} wrote something in their own words. Read it before pairs are made.`,
    paused: (names: readonly string[]) =>
      `${some(names)} will not be paired or mailed. To let them in again, set Status to active in the People tab.`,
    said: (read: number, left: number) =>
      left === 0
        ? `What ${count(read, 'person', 'people')} wrote counts as read.`
        : `What ${count(read, 'person', 'people')} wrote counts as read; ${left} to go.`,
  },
  whose: {
    title: 'Whose answers count',
    gone: 'This person is no longer in the People tab. Read the sign-ups again.',
    said: (name: string, email: string, held: boolean) =>
      held
        ? `${name} (${email}) is still held back; the problems say why.`
        : `The answers of ${name} count for ${email}.`,
  },
  questionsInDoubt: 'Some questions that decide about people need a look before pairs are made.',
  questionGone: 'That question is no longer in the Questions tab. Read the sign-ups again.',
  noSuchUse: (use: string) => `"${use}" is not something that a question can be used for.`,
  whichCriterion: (question: string) => `Say which criterion the question "${question}" is for.`,
  /** What a correction has changed. */
  changed: {
    saved: 'Saved.',
    nothing: 'Nobody’s role, seats or agreement changed.',
    role: (people: number, from: Role, to: Role) =>
      `${count(people, 'person', 'people')} changed from ${from} to ${to}.`,
    joined: (people: number) =>
      people === 1 ? '1 more person takes part.' : `${thousands(people)} more people take part.`,
    left: (people: number) =>
      people === 1 ? '1 person takes part no longer.' : `${thousands(people)} people take part no longer.`,
    seats: (people: number) =>
      people === 1
        ? '1 mentor has another number of seats.'
        : `${thousands(people)} mentors have another number of seats.`,
  },
  noSuchMeaning: (answer: string, meaning: string) => `"${answer}" cannot mean "${meaning}" in this question.`,
  tooMuchTaught: (question: string) =>
    `Too many answers to the question "${question}" were given a meaning. Put answers that say the same into the same words first.`,
  sendTheLink: 'Send the form’s link to your people, then read the sign-ups.',
  notRead: (tabs: readonly string[]) =>
    `${list(tabs)} ${tabs.length === 1 ? 'is' : 'are'} not read: nothing there is known for sign-ups. Read the sign-ups, then look at Questions and Problems.`,
  stillNotRead: (told: readonly string[]) =>
    `${told.length === 1 ? 'One tab has answers and is not read' : `${told.length} tabs have answers and are not read`}. ${told.join(' ')}`,
  unreadTab: (tab: string, reason: string, mend: string) => `"${tab}": ${reason} ${mend}`,
  noneUsable: (responses: number) =>
    `${responses === 1 ? 'The one response' : `None of the ${thousands(responses)} responses`} can${responses === 1 ? 'not' : ''} be used yet: the problems say why.`,
  toRead: (responses: number) => `${count(responses, 'response')} to read.`,
  notUsable: (people: number) => `${count(people, 'person', 'people')} cannot take part yet: the problems say why.`,
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
    someSaidNo: (people: number) =>
      people === 0
        ? 'Used for nothing, because it was not understood. Choose what it is for; if it decides nothing, press “That is right”.'
        : `${count(people, 'person', 'people')} said no, and it is used for nothing. If they should not be paired, choose “Consent”; if it decides nothing, press “That is right”.`,
    notRead: 'Used for nothing. A withdrawal in it is noticed all the same.',
    shown: 'Partners read it in the introduction.',
    notShown: 'Nobody is shown it yet. Once you say that it is right, partners read it in the introduction.',
    roles: (mentees: number, mentors: number, both: number) =>
      `That makes ${count(mentees, 'mentee')} and ${count(mentors, 'mentor')}${both > 0 ? `, ${thousands(both)} of them both` : ''}.`,
    notCounted: (people: number) =>
      `${count(people, 'person is', 'people are')} not counted: held back, or without a yes.`,
    consents: (yes: number, others: number) =>
      `${count(yes, 'person has', 'people have')} said yes${others > 0 ? `; ${thousands(others)} ${others === 1 ? 'has not, and is' : 'have not, and are'} left out` : ''}.`,
    seats: (mentors: number, seats: number) => `${count(mentors, 'mentor')} can take ${count(seats, 'mentee')} in all.`,
    counts: (percent: number) => `Makes up ${percent} % of a pair's score.`,
    countsNothing: 'Has no weight yet, so it does not count.',
    meanings: {
      mentee: 'Mentee',
      mentor: 'Mentor',
      both: 'Both',
      yes: 'Yes',
      no: 'No',
      accepted: 'Accepted',
      waitlisted: 'Waitlisted',
      declined: 'Declined',
    },
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
      help: 'What people can learn from each other, separated by commas; in quotation marks if there is a comma in one.',
    },
    departments: {
      label: 'Departments',
      fallback: 'Operations, Finance, Technology, People, Marketing, Research',
      help: 'Separated by commas. Blank: not asked.',
    },
    languages: {
      label: 'Languages',
      fallback: 'English, Spanish, French, German',
      help: 'Separated by commas. Blank: not asked.',
    },
    commitment: {
      label: 'Commitment',
      fallback: 'About one hour a month for six months',
      help: 'The first thing in the form: what people agree to give before they sign up. Blank: not asked.',
    },
    consent: {
      label: 'Consent',
      fallback: 'I agree that the organisers use my answers to find me a match and to run the programme',
      help: 'People tick this in the form. Whatever changes in what they agree to counts as a new version, and People says who agreed to which.',
    },
    keep: {
      label: 'Answers are kept until',
      fallback: 'six months after the programme has ended',
      help: 'The form tells people. Delete the answers then, in this Sheet and in the form (Responses > Delete all responses).',
    },
    basis: {
      label: 'How people agreed',
      choices: { asked: 'in the form', confirmed: 'some other way; I vouch for it' },
      help: 'Matters only where no form asks for consent. Vouching here covers everybody in People, later sign-ups too; the button on the card Sign-ups covers those who are there, and asks again when others come.',
    },
  },
});

function here(mentees: number, mentors: number, seats: number): string {
  return `${count(mentees, 'mentee')} and ${count(mentors, 'mentor')} with ${count(seats, 'seat')}`;
}

/** The first few by name. */
function some(people: readonly string[]): string {
  return people.length > 5 ? `${people.slice(0, 4).join(', ')} and ${people.length - 4} more` : list(people);
}

type Role = 'mentee' | 'mentor' | 'both';

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
  remarks: {
    title: 'In their own words',
    why: (people: number) =>
      people === 1
        ? 'Nothing is done with this by itself. Read it before pairs are made.'
        : 'Nothing is done with these by themselves. Read them before pairs are made.',
    read: 'I have read it',
    readLabel: (name: string) => `I have read what ${name} wrote`,
    readAll: (people: number) => `I have read all ${people}`,
    pause: 'Do not pair for now',
    pauseLabel: (name: string) => `Do not pair ${name} for now`,
  },
  whose: {
    title: 'Somebody else’s name',
    asked: (name: string, other: string, email: string) =>
      `Somebody called “${oneLine(other, 80)}” answered with ${name}’s address, ${email}. Nothing has changed by it. Ask ${name} before you decide.`,
    keep: (name: string) => `Keep ${name}’s answers`,
    instead: (other: string) => `Take ${oneLine(other, 40)}’s instead`,
    one: 'They are one person',
    oneLabel: (name: string, other: string) => `${name} and ${other} are one person`,
  },
  formLink: 'Link to the sign-up form',
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
  update: {
    title: 'The form is not as your settings are now:',
    run: 'Update the form',
    keeps: 'Questions change where they stand. Answers that have come in stay, and no question is taken out.',
    missing: (questions: string) =>
      `Not changed by the last update, because the form has it no longer, or as another kind of question: ${questions}. Change it in the form.`,
    earlier: (people: number) =>
      `${count(people, 'person', 'people')} agreed to an earlier wording of the consent: the column Consent version in People says who. If the change matters to them, ask them to send the form once more.`,
  },
  receipts: {
    run: 'Confirm sign-ups by mail',
    open: (people: number) =>
      `${count(people, 'person', 'people')} ${people === 1 ? 'has' : 'have'} had no mail yet that says what was noted, and how to change it or be taken out.`,
  },
  basis: {
    sentence:
      'None of your forms asks whether people agree to take part. Nobody is paired or mailed until you confirm that everybody in People has agreed to it, and that you can show how.',
    confirm: "I have everybody's agreement",
    later: (people: number) =>
      `No form asks ${count(people, 'person', 'people')} in People whether they agree to take part, and you have not confirmed it for ${people === 1 ? 'this person' : 'them'} yet. ${people === 1 ? 'This person is' : 'They are'} left out until you confirm it, and can show how.`,
    confirmLater: 'I have their agreement, too',
  },

  noProblems: 'No problems: every answer could be used.',

  bring: {
    title: 'Bring a list of your own',
    help: 'An Excel or CSV file, or a table copied from any spreadsheet, becomes a new tab of this Sheet, word for word.',
    file: 'Choose a file',
    drop: 'or drop it here (.xlsx, .csv, .tsv)',
    remove: 'Remove',
    reading: (file: string) => `Reading ${file}\u2026`,
    paste: 'Or paste a table',
    tab: 'Name of the new tab',
    usualName: 'Our list',
    sheet: 'Sheet',
    chooseSheet: (sheets: number) => `Choose one of ${sheets}`,
    encoding: 'Letters',
    encodings: {
      'windows-1252': 'Western Europe',
      macintosh: 'Western Europe, Mac',
      'windows-1250': 'Central Europe',
      'windows-1251': 'Cyrillic',
      'koi8-r': 'Cyrillic, KOI8-R',
      'windows-1253': 'Greek',
      'windows-1254': 'Turkish',
      'windows-1255': 'Hebrew',
      'windows-1256': 'Arabic',
      'windows-1257': 'Baltic',
      shift_jis: 'Japanese',
      gb18030: 'Chinese, simplified',
      big5: 'Chinese, traditional',
      'euc-kr': 'Korean',
    },
    guessed:
      'This file does not say how its letters are stored, so that was guessed. If names look wrong below, choose another way.',
    garbled:
      'Some letters were spoilt before the file was saved, such as "Ã©" for "é". Export the list again as "CSV UTF-8", or correct them in the new tab.',
    badLetters: (letters: number) =>
      letters === 1
        ? 'One letter could not be read. "\ufffd" stands in its place; correct it in the new tab.'
        : `${thousands(letters)} letters could not be read. "\ufffd" stands in their place; correct them in the new tab.`,
    hidden: (rows: number) =>
      rows === 1
        ? 'One row is hidden in Excel, perhaps by a filter. It is added as well.'
        : `${thousands(rows)} rows are hidden in Excel, perhaps by a filter. They are added as well.`,
    uncomputed: (formulas: number) =>
      `${count(formulas, 'cell')} would be blank: the file holds a formula there, and no result. Open it in Excel, save it and choose it again.`,
    seen: (rows: number, columns: number) =>
      rows === 0
        ? 'So far there are only the questions.'
        : `${count(rows, 'row')} with ${count(columns, 'column')}. It begins like this:`,
    run: 'Add the list',
    added: (tab: string) =>
      `"${tab}" is in the Sheet now. Set up, if you have not yet; then read the sign-ups to bring its people in.`,
    faults: {
      'old-workbook': () =>
        'This is an old kind of Excel file. In Excel, choose File > Save As > Excel Workbook (.xlsx), then choose that one.',
      locked: () =>
        'This file is protected by a password. Save it without one (File > Info > Protect Workbook), then choose it again.',
      'open-document': () =>
        'LibreOffice files (.ods) are not read here. Save the list as .xlsx or CSV, or choose File > Import in the Sheet.',
      'no-table': () => 'There is no table in this file. Choose an Excel (.xlsx), CSV or TSV file.',
      damaged: () => 'This file is damaged or not complete. Open it in Excel, save it again and choose that one.',
      'too-big': () => 'This file is too big: up to 10 MB can be read here. Choose File > Import in the Sheet instead.',
      'too-many-rows': (most: number) =>
        `This list is too long: up to ${thousands(most)} rows can be added here. Choose File > Import in the Sheet instead.`,
      'cannot-unpack': () =>
        'This browser is too old to open Excel files. Save the list as CSV and choose that, or paste it.',
      quotes: () =>
        'A quotation mark in this list opens and does not close, so its columns cannot be told apart. Save it again as CSV, or paste the table.',
      empty: () => 'There is nothing in this list.',
      'several-files': () => 'One file at a time, please.',
    },
  },

  questions: {
    title: 'How your questions were understood',
    none: 'Questions appear here once there is a response tab. Then say what each is used for.',
    help: 'What you change holds for later answers, too.',
    first: 'Look at the first ones; the others seem clear.',
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
    number: 'A number',
    allAnswers: (answers: number) => `Show all ${answers} answers`,
    moreAnswers: (answers: number) =>
      `${answers === 1 ? 'One more answer is' : `${thousands(answers)} more answers are`} rarer. Say what they mean in the Questions tab.`,
    right: 'That is right',
    named: { wishes: 'They want these people', avoid: 'They must not be paired with these people' },
    saved: 'Save and read again',
  },
});

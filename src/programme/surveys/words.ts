/** What surveys say: their card, their forms, and the questions of the first check-in. */
import { count, list, longDay, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import { withSender } from '../words.js';

/** The words that stand for something in both mails. */
const surveyWords = /* @__PURE__ */ withSender({
  'first name': "the person's first name",
  survey: "the survey's title",
  minutes: 'how long it takes',
  partners: 'whom the person is paired with',
  link: 'the personal link',
  'first question': 'the first question with a link for each answer, alone on a line; a button where it has no choices',
});

const surveyFooter = `You get this because you are paired in {programme}. Replies reach {organiser} at {reply to}. To pause, or to be taken out, {write to us}: one line is enough.`;

export const words = /* @__PURE__ */ catalogue('surveys', {
  title: 'Surveys',
  occasion: 'Survey',
  reminderOccasion: 'Reminder',
  sendTitle: 'Send survey',
  remindTitle: 'Send reminders',
  readTitle: 'Read answers',
  notYet: 'Asks both sides how it is going.',
  dueOn: (title: string, day: string, days: number) =>
    `${title}: due on ${longDay(day)}, ${count(days, 'day')} after people were introduced.`,
  dueNow: (title: string) => `${title}: due now.`,
  answered: (answered: number, asked: number) => `${answered} of ${asked} have answered.`,
  toAsk: (people: number) => `${count(people, 'person is', 'people are')} still to be asked.`,
  wantHelp: (people: number) => `${count(people, 'person', 'people')} would like help.`,
  /** Of a survey that has been sent. */
  answeredTo: (title: string, answered: number, asked: number) =>
    `${title}: ${answered} of ${asked} ${asked === 1 ? 'person has' : 'people have'} answered.`,
  noneOpen: 'No survey is open.',
  foretold: {
    form: 'The form of the survey is made first.',
    asked: (people: number) => `${count(people, 'person is', 'people are')} asked, each with a link of their own.`,
    reminded: (people: number) =>
      `${count(people, 'person who has', 'people who have')} not answered ${people === 1 ? 'gets' : 'get'} a reminder.`,
  },
  unknownSurvey: (id: string, known: readonly string[]) => `There is no survey "${id}". Known: ${list(known)}.`,
  notOpen: (title: string) => `"${title}" has not been sent yet, so there is nobody to remind.`,
  askedWhen: (title: string, found: string) =>
    `When "${title}" was sent is not known: the Surveys tab says "${found}". Write it there as 2027-03-01T09:30:00.000Z, in UTC.`,
  nobodyYet: (days: number) =>
    `Nobody has been introduced for ${count(days, 'day')} yet. To ask them sooner, press Send on the card Surveys.`,
  nobodyPublished: 'No pairing is published yet, so there is nobody to ask. Publish pairings first.',
  unknownCodes: {
    reason: (title: string, answers: number) =>
      `${count(answers, 'answer')} to "${title}" came by no personal link, so nobody knows whose ${answers === 1 ? 'it is' : 'they are'}. ${answers === 1 ? 'It is' : 'They are'} not counted.`,
    mend: 'Ask people to use the link in their own mail, and not to change the code at the end of the form.',
  },
  tooLate: {
    reason: (title: string, answers: number) =>
      `${count(answers, 'answer')} to "${title}" came or changed after it was closed and ${answers === 1 ? 'is' : 'are'} not counted.`,
    mend: 'To count them, set the survey to open in the Surveys tab and read the answers again.',
  },
  settings: {
    checkInDays: {
      label: 'Check-in after days',
      help: 'So many days after being introduced people are asked how it is going.',
    },
    reminders: {
      label: 'Reminders at most',
      help: 'So often whoever has not answered is reminded by itself, three days apart.',
    },
  },
  occasions: {
    paired: 'Everybody who has been introduced',
    silent: 'Whoever was asked and has not answered',
    reminders: (title: string) => `Reminders: ${title}`,
    afterDays: (days: number) => `${count(days, 'day')} after being introduced`,
    everyThreeDays: (most: number) =>
      most === 0
        ? 'Never'
        : `Three days after the last mail about it, ${most === 1 ? 'once' : most === 2 ? 'twice' : `${most} times`} at most`,
  },
  form: {
    title: (survey: string, programme: string) => `${survey}: ${programme}`,
    description: (minutes: number, organiser: string) =>
      `Takes about ${minutes} minutes. Your answers go to ${organiser} and are not shown to the person you are paired with.`,
    confirmation: 'Thank you. Your answers have arrived.',
    code: 'Your personal code (please leave as it is)',
    codeHelp: 'It tells us that the answer is yours. Came with your link.',
  },
  surveyInvitation: {
    name: 'Survey',
    label: 'The mail that asks a person to answer a survey.',
    subject: '{survey}: {minutes} minutes for {programme}',
    preheader: 'A few questions, {minutes} minutes. Your answers are not shown to {partners}.',
    text: `# {first name}, how is it going with {partners}?

Please take {minutes} minutes for a few questions. Your answers show {organiser} what works and where help is needed.

{first question}

- **Your answers go to {organiser}** and are not shown to {partners}.
- **You would like help** with anything? Say so there, and {organiser} will get in touch.
- **The link is yours alone.** Please do not pass it on.

Thank you,
{organiser}`,
    footer: surveyFooter,
    words: surveyWords,
  },
  surveyReminder: {
    name: 'Survey reminder',
    label: 'The mail that reminds a person of a survey that is still unanswered.',
    subject: 'A reminder: {survey}, {minutes} minutes',
    preheader: 'We would like to hear from you. It takes {minutes} minutes.',
    text: `# {first name}, we would like to hear from you

A few days ago we asked how it is going with {partners}. Your answer has not reached us yet, and it matters: it shows {organiser} what works and where help is needed.

{first question}

- **Your answers go to {organiser}** and are not shown to {partners}.
- **The link is yours alone.** Please do not pass it on.
- **You would rather talk?** Reply to this mail: it reaches {organiser}.

Thank you,
{organiser}`,
    footer: surveyFooter,
    words: surveyWords,
  },
  answerButton: 'Answer the questions',
  pressOne: 'Press your answer: the form opens with it filled in, and asks the rest.',
  pulse: {
    title: 'First check-in',
    about: 'Have they met, is it useful, does anyone need help? A few questions, some time after the introductions.',
    meetings: { title: 'How often have you met so far?', none: 'Not yet', many: '4 or more' },
    useful: { title: 'How useful have your meetings been?', lowLabel: 'Not at all', highLabel: 'Very' },
    leaveOut: 'Leave this out if you have not met yet.',
    atEase: { title: 'How comfortable are you with each other?', lowLabel: 'Not at all', highLabel: 'Completely' },
    progress: {
      title: 'How far have you come towards what you set out to do?',
      lowLabel: 'Not begun',
      highLabel: 'Very far',
    },
    help: {
      title: 'Would you like to talk to the organiser?',
      help: 'Confidential: your partner does not learn of it.',
      no: 'No, all is well',
      yes: 'Yes, please contact me',
    },
    inTheirWords: 'Anything you would like to add?',
  },
});

/** What the panel's card says around the facts. */
export const panel = /* @__PURE__ */ catalogue('surveys panel', {
  settings: 'When surveys go out by themselves',
  states: { 'not open': 'Not open', open: 'Open', closed: 'Closed' },
  answered: (answered: number, asked: number) => `${thousands(answered)} of ${thousands(asked)} answered`,
  answeredWithMean: (answered: number, asked: number, mean: number) =>
    `${thousands(answered)} of ${thousands(asked)} answered, mean ${(Math.round(mean * 10) / 10).toFixed(1)} of 5`,
  unknown: (answers: number) => `${count(answers, 'answer')} by no personal link: nobody knows whose, so not counted.`,
  revised: (answers: number) => `${count(answers, 'person', 'people')} answered again: the latest answer counts.`,
  help: (people: number) => `${count(people, 'person wants', 'people want')} help`,
  due: (when: string) => `Due from ${when}; you may send it sooner.`,
  send: 'Preview and send',
  sendLabel: (title: string) => `Preview and send ${title}`,
  remind: 'Send reminders',
  remindLabel: (title: string) => `Send reminders of ${title}`,
  silent: (people: number) => `${count(people, 'person has', 'people have')} not answered.`,
  remindFrom: (people: number, when: string) =>
    `${count(people, 'person has', 'people have')} not answered; they can be reminded from ${when}.`,
  openForm: 'Open form',
  run: 'Read answers',
});

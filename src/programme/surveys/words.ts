/** What surveys say: their card, their forms, and the questions of the first check-in. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('surveys', {
  title: 'Surveys',
  occasion: 'Survey',
  reminderOccasion: 'Reminder',
  sendTitle: 'Send survey',
  remindTitle: 'Send reminders',
  readTitle: 'Read answers',
  notYet: 'Asks both sides how it is going.',
  answered: (answered: number, asked: number) => `${answered} of ${asked} have answered.`,
  wantHelp: (people: number) => `${count(people, 'person', 'people')} would like help.`,
  answersRead: (answers: number) => `${count(answers, 'answer')} in the Answers tab.`,
  unknownSurvey: (id: string, known: readonly string[]) => `There is no survey "${id}". Known: ${list(known)}.`,
  notOpen: (title: string) => `"${title}" has not been sent yet, so there is nobody to remind.`,
  nobodyPublished: 'No pairing is published yet, so there is nobody to ask. Publish pairings first.',
  unknownCodes: {
    reason: (title: string, answers: number) =>
      `${count(answers, 'answer')} to "${title}" came by no personal link, so nobody knows whose ${answers === 1 ? 'it is' : 'they are'}. ${answers === 1 ? 'It is' : 'They are'} not counted.`,
    mend: 'Ask people to use the link in their own mail, and not to change the code at the end of the form.',
  },
  form: {
    title: (survey: string, programme: string) => `${survey}: ${programme}`,
    description: (minutes: number, organiser: string) =>
      `Takes about ${minutes} minutes. Your answers go to ${organiser} and are not shown to the person you are paired with.`,
    confirmation: 'Thank you. Your answers have arrived.',
    code: 'Your personal code (please leave as it is)',
    codeHelp: 'It tells us that the answer is yours. Came with your link.',
  },
  pulse: {
    title: 'First check-in',
    about: 'Have they met, is it useful, does anyone need help? Five questions, about a month after the introductions.',
    meetings: { title: 'How often have you met so far?', none: 'Not yet', many: '4 or more' },
    useful: { title: 'How useful have your meetings been?', lowLabel: 'Not at all', highLabel: 'Very' },
    atEase: { title: 'How much at ease do you feel with each other?', lowLabel: 'Not at all', highLabel: 'Completely' },
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

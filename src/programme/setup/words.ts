/** What set-up and the settings of the programme say. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('setup', {
  title: 'Set up',
  saveTitle: 'Save settings',
  notYet: 'Adds the tabs and the sign-up form. Nothing is sent.',
  tabsMissing: (tabs: number) => `${count(tabs, 'tab')} missing. Set up adds what is missing and changes nothing else.`,
  formNotMade: 'The sign-up form is not made yet. Set up again, or try again above where it says why.',
  formInDoubt: 'It is not known whether the sign-up form was made: see above.',
  readyWithForm: 'Ready. The sign-up form is open.',
  readyWithout: 'Ready. Responses come from a form or list of your own.',
  isSetUp: 'Your programme is set up.',
  isSetUpWithForm: 'Your programme is set up. Next: send your people the link of the sign-up form.',
  saved: 'Saved.',
  getsReady: 'This Sheet is made ready for your programme. What stands in it already stays as it is.',
  addsMissing: 'What is missing is added. All else stays as it is.',
  makesForm: 'A sign-up form is made, with the questions below. Nobody gets it before you send its link.',
  readsByItself: 'From then on, what people answer is read by itself.',
  takeOverTitle: 'Send everything from my account',
  takesOver: (me: string, owner: string) =>
    `From now on mails, invitations and forms go out from ${me}, and no longer from ${owner}.`,
  sendsFrom: (owner: string) => `Everything goes out from ${owner} now.`,
  restartTitle: 'Start a new round here',
  restarts: {
    renamed: (tab: string, outbox: string) =>
      `The tab “${tab}” looks like the ${outbox}: name it ${outbox} again, press Refresh, and all goes on as before, without a new round.`,
    /** `example`: what the last of them is called then. */
    kept: (tabs: readonly string[], example: string) =>
      `What stands in ${list(tabs)} is kept: the tabs are hidden and get the date in their names, as in “${example}”. View > Hidden sheets shows them. Empty ones take their place.`,
    stays: 'People, Criteria, Settings, texts and all sign-ups stay as they are.',
    original: 'The original goes on as before: whoever is in both may hear from both.',
    again: 'Nothing knows then who was written to: people who are paired and published again get those mails again.',
    links: 'Links to surveys that were mailed before count no longer.',
  },
  renamed: {
    title: 'Take a tab back',
    isIt: (tab: string, now: string) =>
      `The tab “${tab}” is missing. Is it “${now}”? If it is something else, delete it or change its first line; then Set up adds a new one.`,
    takes: (tab: string, now: string) => `The tab “${now}” is called ${tab} again. All that stands in it stays.`,
    taken: 'It has its name again.',
    gone: (now: string, tab: string) => `There is no tab “${now}” any more that could be ${tab}. Press Refresh.`,
  },
  version: { label: 'Set up with', help: 'The version of Pairwright that made the tabs. Leave it as it is.' },
  otherVersion: (version: string) => `This Sheet was set up with Pairwright ${version}; nothing to do.`,
  setUpOnceMore: (version: string) =>
    `This Sheet was set up with ${version ? `Pairwright ${version}` : 'an earlier Pairwright'}. Press Set up once more: it adds what is new and changes nothing else.`,
  newerSheet: (version: string, own: string) =>
    `This Sheet was set up with Pairwright ${version}, and the script in it is ${own}. Put version ${version} or a later one into the script.`,
  start: {
    next: (step: string) => `Next: ${step}`,
    allDone: 'All steps are done',
    panel: {
      title: 'The panel',
      says: 'Menu Pairwright > Open panel. Everything is done there, step by step, and shown to you before it is written or sent.',
    },
    form: { title: 'The sign-up form', says: 'Its link is for everybody who may take part.' },
    steps: 'Step by step',
    step: (number: number, title: string, isDone: boolean) => `${number}. ${title}${isDone ? ' ✓' : ''}`,
    groups: { yours: 'Yours to fill in', results: 'What comes of it', machinery: 'Behind the scenes' },
    tabs: {
      Settings: 'What you decide about the programme; the panel has it too.',
      Questions: 'What each question of the sign-up form is used for.',
      Criteria: 'What makes a good pair, and how much each counts.',
      'Do not match': 'People who must never be paired.',
      Templates: 'The texts of all mails, for you to reword.',
      Schedule: 'What may go out by itself, to whom and when.',
      People: 'Who has signed up, and what they said. What you correct here stays.',
      Problems: 'What could not be used, and how to mend it.',
      Pairings: 'Who is paired with whom, and why. Set to approved what you agree to.',
      Meetings: 'The first meeting of each pair.',
      Surveys: 'How many were asked, and how many have answered.',
      Answers: 'What people answered.',
      Rounds: 'Each time pairs were suggested, with the proof that none are better.',
      Outbox: 'All that was sent, and when. It is hidden: View > Hidden sheets shows it. Please change nothing in it.',
    } as Readonly<Record<string, string>>,
  },
  settings: {
    programme: {
      label: 'Programme',
      fallback: 'Mentoring programme',
      help: 'The name that people read in forms, mails and invitations.',
    },
    organiser: { label: 'Organiser', fallback: 'the mentoring team', help: 'Who signs the mails.' },
    replyTo: { label: 'Reply to', help: 'Where replies go. Blank: to the account that sends.' },
    zone: { label: 'Time zone', help: 'For people who gave none. Blank: the zone of this Sheet.' },
    home: { label: 'This Sheet', help: 'Tells it from a copy. Please leave it as it is.' },
    language: {
      label: 'Language',
      choices: { en: 'English', de: 'Deutsch' } as Readonly<Record<string, string>>,
      help: 'What people read in mails and forms, and you read here.',
    },
  },
});

/** What the panel's card says around the facts. */
export const panel = /* @__PURE__ */ catalogue('setup panel', {
  takeTab: (now: string, tab: string) => `Yes, “${now}” is ${tab}`,
  first:
    'Say what your programme is called and what people can learn. You see everything before it is made, and nothing is sent.',
  again: 'The tabs and the form are there. Setting up again adds what is missing and never overwrites.',
  run: 'Set up',
  runAgain: 'Set up again',
  runTitle: 'Shows first what will be made',
  settings: 'Settings',
  zone: (zone: string) => `Times are in ${zone}.`,
});

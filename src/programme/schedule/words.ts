/** What is said of what falls due by itself. */
import { count, list, longDay, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('schedule', {
  title: 'By itself',
  modeTitle: 'Goes out by itself?',
  dueTitle: 'Send what is due',
  needsHours: 'needs hours such as 08:00-20:00',
  needsDays: 'needs days such as 2027-12-24, with commas between them, or nothing',
  settings: {
    awake: {
      label: 'Mails by themselves between',
      help: "In each person's own time. Nothing goes out without your word outside these hours.",
    },
    weekends: {
      label: 'Mails by themselves at weekends',
      help: 'Otherwise they wait until Monday.',
      choices: { no: 'no', yes: 'yes' },
    },
    holidays: {
      label: 'Holidays',
      help: 'Days on which nothing goes out without your word, such as 2027-12-24, 2027-12-25.',
    },
    weekly: { label: 'Mails a week at most', help: 'Nobody gets more by themselves in seven days; the rest wait.' },
  },
  noOccasion: (known: readonly string[]) => `There is no such occasion. Known: ${list(known)}.`,
  modeSet: {
    off: (title: string) =>
      `“${title}” no longer goes out by itself, and you are not asked about it. What you have confirmed already still goes.`,
    'ask me': (title: string) => `“${title}” waits here for you whenever it is due.`,
  },
  willGo: (title: string, who: string) =>
    `From now on “${title}” goes out by itself when it is due. Who gets it: ${lower(who)}.`,
  nextWeeks: (weeks: number, mails: number, days: readonly { readonly day: string; readonly mails: number }[]) =>
    `In the coming ${weeks} weeks, as things stand: ${count(mails, 'mail')}. ${list(days.slice(0, 6).map(({ day, mails: on }) => `${longDay(day)}: ${thousands(on)}`))}${days.length > 6 ? `, and ${count(days.length - 6, 'day')} more` : ''}.`,
  nothingForeseen: (weeks: number) => `As things stand, nobody gets it in the coming ${weeks} weeks.`,
  atMost: (mails: number) => `More than ${thousands(mails)} at once wait for you.`,
  lapses:
    'If its wording, its rule or whom it comes from changes, it asks you again. At night, at weekends and on holidays it waits, and nobody gets more mails a week than Settings allow.',
  said: 'Noted.',
  asksAgain: (titles: readonly string[]) =>
    `From now on ${list(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'waits' : 'wait'} for your yes again, on the card “By itself”.`,
  needsLaterDay: (days: number) => `Choose a day after today, within ${days} days.`,
  noneUntil: (day: string) => `Until ${longDay(day)} nothing goes out, as things stand.`,
  until: (mails: number, day: string) => `Until ${longDay(day)}, as things stand: ${count(mails, 'mail')}.`,
  overQuota: (days: readonly string[], daily: number) =>
    `This account may send ${thousands(daily)} mails a day; more is due on ${list(days.slice(0, 3).map(longDay))}${days.length > 3 ? ` and ${count(days.length - 3, 'day')} more` : ''}, and takes until the days after.`,
  day: (day: string) => longDay(day),
  onDay: (day: string, title: string) => `${longDay(day)}, ${title}`,
  mails: (mails: number) => count(mails, 'mail'),
  nothingWentOut: 'Nothing in the last seven days.',
  nothingComes: 'Nothing in the coming seven days, as things stand.',
  nothingNeedsYou: 'Nothing at the moment.',
  openSheet: 'Open the Sheet',
  digestOccasion: 'Your week',
  digestFor: 'You, at the address to which replies go',
  digestWhen: 'Mondays at eight',
  digest: {
    name: 'Your week',
    label: 'The weekly mail to whoever runs the programme.',
    subject: 'Your week in {programme}',
    preheader: 'What went out, what comes next, and what needs you.',
    text: `# Your week in {programme}

**Needs you**

{needs you}

**Comes next**

{comes next}

**Went out by itself**

{went out}

[Open the Sheet]({sheet})`,
    footer: `You are receiving this because you run {programme}. To stop it, set “Your week” to off on the card “By itself”.`,
    words: {
      programme: 'the name of the programme',
      organiser: "the organiser's name",
      'reply to': 'where replies go',
      'needs you': 'what waits for a person, as each card says it',
      'comes next': 'what goes out in the coming seven days',
      'went out': 'what went out by itself in the last seven days',
      sheet: 'the address of the Sheet',
    },
  },
  standing: {
    none: 'Nothing goes out by itself.',
    some: (automatic: number, of: number) =>
      `${thousands(automatic)} of ${thousands(of)} ${automatic === 1 ? 'goes out by itself' : 'go out by themselves'}.`,
    waits: (waiting: number) => (waiting === 1 ? 'One waits for you.' : `${thousands(waiting)} wait for you.`),
  },
  waits: {
    due: (mails: number) => `${count(mails, 'mail')} due now.`,
    lapsed: 'Its wording, its rule or whom it comes from has changed since you agreed: look once more.',
    tooMany: (mails: number, most: number) =>
      `${count(mails, 'mail')} fell due at once, and you agreed to ${thousands(most)} at most: look before they go out.`,
  },
});

export const panel = /* @__PURE__ */ catalogue('schedule panel', {
  modes: { off: 'Off', 'ask me': 'Ask me', automatic: 'By itself' },
  modeOf: (title: string) => `How “${title}” goes out`,
  next: (when: string, mails: number) => `Next: ${when}, ${count(mails, 'mail')}`,
  nothing: 'Nothing is to come as things stand.',
  last: (when: string) => `Last sent by itself: ${when}`,
  agreed: (who: string, when: string) => `Agreed by ${who}, ${when}`,
  send: 'Look and send',
  sendLabel: (title: string) => `Look at “${title}” and send it`,
  settings: 'Hours, weekends, holidays',
  until: 'What happens until',
  show: 'Show',
});

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

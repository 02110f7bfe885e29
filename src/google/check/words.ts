/** What the check of a Sheet tries, what came out, and how to mend it. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('check', {
  waiting: 'Not tried',
  scratch: (now: number) => `Check ${now}`,
  noStep: (step: string, known: readonly string[]) => `The check has no step "${step}". Steps: ${list(known)}.`,
  notAsked: 'The check has not asked anything here yet: check this Sheet first.',
  threw: (message: string) => `Google said: ${message}`,
  tell: 'Copy the report and send it to whoever looks after Pairwright for you.',
  progress: (at: number, of: number, title: string) => `${at} of ${of}: ${title}`,
  ended: (mends: number, looks: number) =>
    [
      mends === 0 ? 'Nothing needs mending.' : `${count(mends, 'thing')} to mend: see the Check tab.`,
      ...(looks === 0 ? [] : [`${count(looks, 'thing')} to look at yourself.`]),
    ].join(' '),
  code: {
    title: 'The language that the script is written in',
    good: 'Everything that the script needs is there.',
    missing: (names: readonly string[]) => `Missing here: ${list(names)}.`,
    mend: 'Copy the report and send it to whoever looks after Pairwright for you: Google’s script engine lacks what it needs.',
  },
  permissions: {
    title: 'Permissions',
    good: 'All permissions are given.',
    missing: 'A permission is missing.',
    mend: (url: string) =>
      `Open this page, tick every box and allow: ${url || 'choose Pairwright > Open panel in the menu'}`,
  },
  triggers: {
    title: 'What runs by itself',
    good: 'New sign-ups are read at once, and everything else every hour.',
    bad: (submit: number, hour: number) =>
      submit + hour === 0
        ? 'Nothing runs by itself for your account.'
        : `Of your account, ${count(submit, 'trigger')} for sign-ups and ${count(hour, 'hourly trigger')}; there should be one of each.`,
    /** An add-on is one script for all Sheets of the account. */
    shared: (sheets: number) =>
      `New sign-ups are read at once. Pairwright runs in ${count(sheets, 'other Sheet')} of yours too, and Google does not say which hourly run belongs to which: see “Works by itself” at the top of the panel.`,
    mend: 'Press Set up in the panel, from the account that sends the mails; in a copy of a Sheet choose there first how to go on.',
    tooMany: 'Open Extensions > Apps Script > Triggers and delete the doubled ones.',
  },
  sheet: {
    title: 'The Sheet’s time zone',
    good: (zone: string, locale: string) => `${zone}, and numbers and dates as in ${locale}.`,
    odd: (zone: string) => `The Sheet’s time zone is called “${zone}”, which is no place on the map.`,
    mend: 'Choose the city in File > Settings > Time zone.',
  },
  lock: {
    title: 'One run at a time, and a memory of its own',
    good: 'The Sheet can be locked for one run, and remembers.',
    bad: 'Google gives this Sheet no lock or no memory.',
    mend: 'The script must belong to this Sheet: open it by Extensions > Apps Script, not as a project of its own.',
  },
  cells: {
    title: 'What people type stays text',
    good: 'Formulas, codes and dates stay as they were typed.',
    bad: 'Text that looks like a formula or a date was changed.',
    mend: 'Copy the report and send it to whoever looks after Pairwright for you; do not open the form to the public yet.',
  },
  ticks: {
    title: 'Tick boxes',
    fills: 'Google fills blank tick boxes with FALSE; Pairwright reads that as blank.',
    blank: 'Blank tick boxes stay blank.',
  },
  links: {
    title: 'Links from tab to tab',
    kept: 'The links in Start here lead to the tabs of this Sheet.',
    full: 'Google drops short links to a tab here. Pairwright now writes full ones, in Start here too.',
  },
  speed: {
    title: 'How fast this Sheet is',
    good: (line: number, reading: number, tabs: number) =>
      `A line takes ${Math.round(line)} ms; reading all ${count(tabs, 'tab')} ${(reading / 1000).toFixed(1)} seconds.`,
  },
  clock: {
    title: 'A run that Google starts by itself',
    waiting: 'It comes in a minute or two.',
    notAllowed: (message: string) =>
      `Google sets no clock of a minute here, as it must not in a published add-on. It said: ${message}`,
    lookLater: 'Look at the top of the panel two hours after Set up: “Works by itself” has the hour of the last run.',
    good: (after: number) => `It came after ${count(after, 'second')} and found everything.`,
    bad: 'It came, and could not use this Sheet.',
    mend: 'Copy the report and send it to whoever looks after Pairwright for you. Until then choose “Read sign-ups and answers now” in the menu each day.',
  },
  calendar: {
    title: 'Calendar',
    event: 'Pairwright check, goes away by itself',
    good: 'An event was made, with a link for a video call, and taken away again.',
    noMeet:
      'An event was made and taken away again; it has no link for a video call yet: Google may add it later, or not for this account.',
    absent: 'The script knows no Calendar service.',
    refused: (message: string) => `Google said: ${message}`,
    mend: 'In Extensions > Apps Script, under Services, remove Calendar if it is listed, add it again, and save. Then check again.',
    twice: 'Google took the same event twice.',
    twiceMend:
      'Decide about invitations in doubt yourself: do not send them again before you have looked at the calendar.',
  },
  mail: {
    title: 'Mail',
    subject: 'Pairwright check',
    body: 'This mail was sent by Check this Sheet, to you alone. There is nothing to do.',
    good: (left: number) => `A mail went to yourself. ${count(left, 'more mail')} can be sent today.`,
    refused: (message: string) => `Google said: ${message}`,
    none: 'No more mail can be sent from this account today.',
    tomorrow: 'Check again tomorrow.',
    mend: 'Allow the permission to send mail, or ask your administrator whether mail is switched on for your account.',
  },
  form: {
    title: 'A form of this account',
    name: 'Pairwright check (can be thrown away)',
    question: 'Type anything',
    made: 'A form was made, and its answers arrive in a tab of their own.',
    still: 'The form of the check is there, and its answers arrive in a tab of their own.',
    open: (url: string) => `Open this link in a private window, without signing in: ${url}`,
    ask: 'Does the form open without signing in?',
    answers: { opened: 'It opens', refused: 'It asks to sign in, or says no' },
    opened: 'The form opens for everybody who has the link.',
    refused: 'The form asks people to sign in, or turns them away.',
    share:
      'In the form press Publish (or Send) > Manage and choose “Anyone with the link”. If that is not offered, your administrator has closed forms to people outside: ask them, or invite people of your organisation only.',
    noLink: (message: string) => `The form was made, but gives no link: ${message}`,
    publish: 'Open the form in Drive and press Publish.',
    noTab: 'The form was made, but no tab for its answers has come.',
    tabMend: 'Open the form in Drive > Responses > Link to Sheets, choose this Sheet, and try this again.',
  },
  addresses: {
    title: 'How the form asks for the address',
    look: 'Google decides whether people type their address or have their account recorded.',
    how: 'Look at the form that you have just opened: is there a field for the address?',
    ask: 'What does the form show?',
    answers: { typed: 'A field to type the address', recorded: 'It records the account' },
    typed: 'People type their address: nobody needs a Google account.',
    recorded: 'The form records the Google account, so people without one cannot answer.',
    mend: 'In the form: Settings > Responses > Collect email addresses > Responder input. Do the same in your sign-up form.',
  },
  answer: {
    title: 'An answer arrives',
    noForm: 'The check has no form at the moment.',
    first: 'Press “Try again” beside “A form of this account” first.',
    none: 'Nobody has answered the form of the check yet.',
    how: (url: string) => `Answer the form yourself, wait a minute, and try this step again: ${url}`,
    good: (rows: number) => `${count(rows, 'answer')} arrived in the Sheet.`,
  },
});

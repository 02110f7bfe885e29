/** What the panel's frame, its kit and the preview say. What a card says stands in the words of its area. */
import { count, list, thousands } from '../core/text.js';
import { catalogue } from '../core/words.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day and a clock time; `weekday` 0 is Sunday, `month` 0 is January, `clock` is `09:30`. */
export interface Moment {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly clock: string;
}

/** How many of each a confirmed preview would create and send. */
export interface Effects {
  readonly forms: number;
  readonly updates: number;
  readonly mails: number;
  readonly events: number;
  readonly withdrawals: number;
}

export const words = /* @__PURE__ */ catalogue('panel', {
  product: 'Pairwright',
  about: 'Mentoring programme',
  version: (version: string) => `Pairwright ${version}`,
  twoVersions: (panel: string, script: string) =>
    `This panel is Pairwright ${panel} and the script is ${script}: put the files of one version into the script.`,
  asOf: (when: string) => `As of ${when}`,
  refresh: 'Refresh',
  refreshTitle: 'Read the Sheet again',
  progress: (done: number, all: number) => `${done} of ${count(all, 'step')} done`,
  stepState: (title: string, state: string) => `${title}: ${state}`,
  states: { later: 'Later', next: 'Next', attention: 'Needs you', open: 'Open', done: 'Done' },
  phases: { prepare: 'Prepare', match: 'Match', run: 'Run', close: 'Close' },
  loading: 'Reading what this card shows\u2026',
  newerCard: 'This panel is older than the add-on: reload the Sheet and open the panel again.',

  busy: {
    reading: 'Reading the Sheet\u2026',
    previewing: 'Working out what would be written and sent. Nothing has been done yet.',
    asking: 'Working that out\u2026 nothing will be changed.',
    saving: 'Saving\u2026',
    checking: 'Trying that out\u2026',
    working: 'Working\u2026 this can take a few minutes; you may close this panel, nothing is lost.',
  },
  sending: (done: number, all: number, seconds: number) =>
    `${thousands(done)} of ${thousands(all)} sent${seconds < 5 ? '' : seconds < 90 ? `, about ${Math.ceil(seconds / 5) * 5} seconds left` : `, about ${Math.ceil(seconds / 60)} minutes left`}.`,
  sendingElsewhere: 'This goes on by itself, also when the panel is closed.',
  again: { retry: 'Retry', look: 'See what is left' },
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'It is selected: press Ctrl+C, on a Mac \u2318C.',
  closeMessage: 'Close this message',

  lastRun: (when: string) => `Works by itself; last at ${when}`,
  permission: 'Give permission',
  notices: {
    label: 'Please look',
    copy: 'This Sheet is a copy of another one. So that nothing goes out twice, nothing is read or sent here until you start a new round.',
    original: 'Open the original',
    outboxGone:
      'The Outbox tab is gone, or has another name. It says what was sent; without it everything could go out again. Bring it back with File > Version history, or start a new round.',
    permission: 'Pairwright lacks a permission that it needs. Give it, then press Refresh.',
    mute: (message: string) => `Google sends no mails for this account at the moment: ${message}`,
    account: (owner: string) =>
      `Mails, invitations and forms go out from ${owner} alone. Here you can read, decide and approve.`,
    off: 'Nothing is read or sent by itself any more: the triggers of this Sheet are missing. Set up again to turn them on.',
    halted: (when: string, sentence: string) =>
      `Since ${when} it cannot go on by itself; it tries again every hour. ${sentence}`,
    silent: (when: string) =>
      `Nothing has run by itself since ${when}. Set up again; if this is still here an hour later, look under Extensions > Apps Script > Executions for what Google says.`,
    restart: 'Start a new round',
    takeover: 'Send from my account',
    setup: 'Set up again',
  },

  doubts: {
    label: 'In doubt',
    title: (many: number) => `Did ${many === 1 ? 'this' : 'these'} get through?`,
    why: 'Pairwright was stopped in the middle, so it cannot know. So that nothing is sent twice, it waits for you.',
    look: (places: readonly string[]) => `Look in ${list(places)} and say what you find.`,
    places: {
      mail: 'your Sent folder',
      event: 'your calendar',
      withdrawal: 'your calendar',
      form: 'your Google Drive',
      update: 'the form',
    },
    forms:
      'A form that may be unfinished is not used: make it again. If you find the unfinished one in Google Drive, delete it.',
    allArrived: {
      mail: (many: number) => `All ${many} mails arrived`,
      event: (many: number) => `All ${many} invitations arrived`,
    },
    noneArrived: {
      mail: (many: number) => `None arrived: send ${many} mails again`,
      event: (many: number) => `None arrived: send ${many} invitations again`,
    },
    arrived: 'It arrived',
    arrivedLabel: (what: string, to: string) => `It arrived: ${what} to ${to}`,
    send: 'Send again',
    sendLabel: (what: string, to: string) => `Send again: ${what} to ${to}`,
    make: 'Make it again',
    makeLabel: (what: string) => `Make again: ${what}`,
    note: (when: string, note: string) => (note ? `${when}. ${note}` : when),
  },
  waits: {
    label: 'Waiting for you',
    of: (title: string, sentence: string) => `${title}: ${sentence}`,
    look: 'Preview and confirm',
  },
  formCheck:
    'Open the form once in a private window. If it asks to sign in, open it for editing: Publish > Manage > Anyone with the link; and Settings > Responses > Collect email addresses > Responder input.',
  failures: {
    label: 'Failed',
    title: (many: number) => `${count(many, 'thing')} could not be sent`,
    retry: 'Try again',
    retryLabel: (what: string, to: string) => `Try again: ${what} to ${to}`,
  },

  server: {
    busy: 'Pairwright is still busy with the last request. Wait until it is done, then try again.',
    nowhere: 'This panel only works inside Google Sheets: open your Sheet and choose Pairwright in its menu.',
    silent:
      'No answer came within six and a half minutes. What was done is recorded in the Sheet: press Refresh to see it.',
    unreadable: 'The add-on gave an answer that this panel cannot read. Reload the Sheet and open the panel again.',
    refused:
      'Google did not let this panel work for you. The usual cause is being signed in to several Google accounts in this ' +
      'browser: the Sheet is open with one, but the panel acts as another. Open the Sheet in a private window, or a ' +
      'browser profile, where only your programme account is signed in. If you have only one account, reload the Sheet ' +
      'and allow Pairwright again when Google asks.',
    timeUp:
      'Google stopped the job because it took longer than six minutes. What was done is recorded, so nothing is done twice: ' +
      'start the job again and it carries on where it stopped.',
    cutOff:
      'The connection to Google was lost, so it is not known how far the job got. Check your network and try again: ' +
      'what was already done is recorded and not repeated.',
    missing: 'The add-on behind this panel is missing or was just updated. Reload the Sheet and open the panel again.',
    usedUp:
      'Google says that today\u2019s limit for this account is used up. What was done is recorded: carry on tomorrow.',
    nameless: 'Something went wrong at Google and it did not say what. Try again in a minute.',
    other: (message: string) =>
      `Something went wrong: ${message.replace(/\.?$/, '.')} Try again; if it happens again, reload the Sheet.`,
  },

  number: (n: number) => thousands(n),
  moment: ({ weekday, day, month, year, clock }: Moment) =>
    `${DAYS[weekday]} ${day} ${MONTHS[month]} ${year}, ${clock}`,
  elapsed: (minutes: number, seconds: number) =>
    minutes === 0 ? `${seconds} s` : `${minutes} min ${String(seconds).padStart(2, '0')} s`,
  cell: { empty: '(empty)', ticked: 'ticked', unticked: 'not ticked' },
  showMore: (next: number, left: number) => `Show ${thousands(next)} more of ${thousands(left)} left`,
  save: 'Save',
  moreSettings: 'More settings',
  callOff: 'Do not send them',
  callOffRest: 'Do not send the rest',
  saveChanges: (changes: number) => `Save ${count(changes, 'change')}`,
  histogram: {
    axis: 'score',
    bin: (from: number, to: number, pairs: number) => `${from} to ${to}: ${count(pairs, 'pair')}`,
    all: (bins: readonly string[]) => `Scores. ${bins.join('; ')}`,
  },

  problems: {
    title: 'Problems',
    stops: (problems: number) => `${count(problems, 'problem')}: left out until fixed`,
    warns: (problems: number) => `${count(problems, 'problem')} to look into`,
    settled: (problems: number) => `${count(problems, 'answer')} settled: nothing to do`,
    row: (row: number) => `row ${row}`,
  },

  preview: {
    untouched: 'Preview. Nothing has been done yet.',
    unfinished: 'This was tried and did not finish.',
    mails: 'Mails',
    coming: 'Mails that would go out by themselves',
    events: 'Invitations',
    withdrawals: 'Invitations that are withdrawn',
    forms: 'Forms',
    updates: 'Questions that change in the form',
    details: 'Technical details',
    back: 'Back',
    confirm: 'Confirm',
    later: 'Send later',
    hour: 'Day and hour, on the programme’s clock',
    setHour: 'Show it for then',
    day: (day: number) => (day === 0 ? 'Today' : day === 1 ? 'Tomorrow' : `Day ${day + 1}`),
    onDay: (day: string, mails: number) => `${day}: ${thousands(mails)}`,
    confirmEffects: (effects: Effects) => `Confirm: ${effectsInEnglish(effects)}`,
    showMail: 'Show the mail',
    asSent: 'As sent',
    plainText: 'Plain text',
    mailTo: (to: string) => `Mail to ${to}`,
    rowsOfTab: (added: number, changed: number, cleared: number) => {
      const kinds = [
        { rows: added, done: 'added' },
        { rows: changed, done: 'changed' },
        { rows: cleared, done: 'cleared' },
      ].filter(({ rows }) => rows > 0);
      return `Rows: ${kinds.map(({ rows, done }) => `${thousands(rows)} ${done}`).join(', ')}`;
    },
    noRows: 'Header, drop-downs and colours',
    noCells: 'No cells to show.',
    newColumns: 'New columns',
    moreRows: (rows: number) => `and ${count(rows, 'more row')}`,
    moreCells: (cells: number) => `and ${count(cells, 'more cell')}`,
  },
});

function effectsInEnglish({ forms, updates, mails, events, withdrawals }: Effects): string {
  const some = (number: number, noun: string) => (number > 0 ? [count(number, noun)] : []);
  const sent = list([...some(mails, 'mail'), ...some(events, 'invitation')]);
  return [
    ...some(forms, 'form').map((made) => `create ${made}`),
    ...some(updates, 'form').map((changed) => `update ${changed}`),
    ...some(withdrawals, 'invitation').map((gone) => `withdraw ${gone}`),
    ...(sent ? [`send ${sent}`] : []),
  ].join(', ');
}

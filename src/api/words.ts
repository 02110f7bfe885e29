/** What the add-on says of a job that would be done or was done, and when something cannot be done. */
import { count, list, longDay } from '../core/text.js';
import { catalogue } from '../core/words.js';

export interface Amounts {
  readonly tabs: number;
  readonly rows: number;
  readonly forms: number;
  readonly updates: number;
  readonly mails: number;
  readonly events: number;
  readonly withdrawals: number;
  readonly triggers: number;
  readonly decisions: number;
}

export const words = /* @__PURE__ */ catalogue('api', {
  nothing: 'Nothing to do: everything is already done.',
  nothingBut: (sendings: number) =>
    `Nothing to do here: ${count(sendings, 'sending')} ${sendings === 1 ? 'waits' : 'wait'} for your word at the top of the panel.`,
  /** "Adds 13 tabs; writes 57 rows; sends 100 mails and 57 invitations." */
  would: (amounts: Amounts) => sentence(amounts),
  /** What people get by it, in sentences; `''` when they get nothing. */
  outside: ({ mails, events, withdrawals, forms, updates, decisions }: Amounts) =>
    [
      ...(mails ? [`${count(mails, 'mail goes', 'mails go')} out.`] : []),
      ...(events ? [`${count(events, 'invitation goes', 'invitations go')} out.`] : []),
      ...(withdrawals ? [`${count(withdrawals, 'invitation is', 'invitations are')} withdrawn.`] : []),
      ...(forms ? [`${count(forms, 'form is', 'forms are')} made.`] : []),
      ...(updates ? ['The form is brought up to date.'] : []),
      ...(decisions ? ['Your decision is noted.'] : []),
    ].join(' '),
  onlyHere: 'This changes something in your Sheet.',
  nothingSent: 'Nothing is sent now.',
  done: 'Done.',
  /** What has gone out, or `''`. */
  did: ({ mails, events, withdrawals, forms, updates, decisions }: Amounts) => {
    const sent = [...(mails ? [count(mails, 'mail')] : []), ...(events ? [count(events, 'invitation')] : [])];
    return [
      ...(sent.length > 0 ? [`${list(sent)} sent.`] : []),
      ...(withdrawals ? [`${count(withdrawals, 'invitation')} withdrawn.`] : []),
      ...(forms ? [`${count(forms, 'form')} made.`] : []),
      ...(updates ? ['The form is up to date.'] : []),
      ...(decisions ? ['Your decision is noted.'] : []),
    ].join(' ');
  },
  toMend: (problems: number) => `${count(problems, 'problem')} to mend.`,
  toLookInto: (problems: number) => `${count(problems, 'problem')} to look into.`,
  failed: (number: number) => `${count(number, 'sending')} failed: see the Outbox.`,
  inDoubt: (number: number) => `${count(number, 'sending')} in doubt: please decide below.`,
  left: (number: number) =>
    `${count(number, 'sending')} left: they go out by themselves within a few hours, when Google’s daily limit allows, or tomorrow to whoever has had three mails today.`,
  later: (number: number, hour: string) =>
    `${count(number, 'sending is', 'sendings are')} to go out on ${hour}, within the hour. The panel shows it until then, with a button that calls it off.`,
  /** How many mails on each day from today on, and the date of the last. */
  overDays: (days: readonly number[], last: string) =>
    `On this account the mails take ${count(days.length, 'day')}: ${days.length < 6 ? list(days.map(String)) : `${days[0]} today, then ${days[1]} a day`}. The last goes out on ${longDay(last)}; they go by themselves.`,
  noJob: (name: string, known: readonly string[]) => `There is no job "${name}". Jobs: ${known.join(', ')}.`,
  notJson: 'The request is not JSON.',
  wrong: {
    request: 'The request',
    job: (name: string) => `What the job ${name} is given`,
    question: 'The question',
  },
  /** `what` is one of those above. */
  notAsExpected: (what: string, where: string) =>
    where === ''
      ? `${what} is not as expected.`
      : `${what} is not as expected: "${where}" is missing, or has a value that it cannot have.`,
  notAllowed: (message: string) =>
    `Google did not allow this: ${message} Open the panel again: where a permission is missing it has a link, “Give permission”.`,
  wentWrong: (message: string) =>
    `Something went wrong: ${message} What was done before is in the Outbox and will not be done twice; please try again.`,
  pair: (mentee: string, mentor: string) => `${mentee} \u2192 ${mentor}`,
  permissionNeeded: 'Pairwright lacks a permission that it needs. Give it with the link below, then try again.',
  otherAccount: (owner: string) =>
    `Everything goes out from ${owner}. Do this there, or choose "Send from my account" at the top of the panel.`,
  noRestart: 'This Sheet is no copy: choose Set up to add what is missing.',
  isCopy: 'This Sheet is a copy of another one. Nothing is read or sent here until you start a new round.',
  outboxGone:
    'The Outbox tab is gone, and with it what was sent. Bring it back with File > Version history, or start a new round.',
  anotherRun: 'Another run is at work in this Sheet. Nothing was done twice; please try again in a minute.',
  menu: { openPanel: 'Open panel', readNow: 'Read sign-ups and answers now', checkSheet: 'Check this Sheet' },
  tabGone: (tab: string) =>
    `The tab "${tab}" is gone. Press Refresh and look at Set up: it adds the tab, or takes it back if it has another name now.`,
  tabProtected: (tabs: readonly string[]) =>
    `${list(tabs.map((tab) => `"${tab}"`))} ${tabs.length === 1 ? 'is' : 'are'} protected, and this account may not write there. Nothing is lost: ask the owner of the Sheet to let this account edit (Data > Protect sheets and ranges), then do this again.`,
  rowsMoved: (tab: string) =>
    `The rows of the tab "${tab}" were moved while this ran. Nothing was written to it: run it again.`,
});

function sentence({ tabs, rows, forms, updates, mails, events, withdrawals, triggers, decisions }: Amounts): string {
  const sent = [...(mails ? [count(mails, 'mail')] : []), ...(events ? [count(events, 'invitation')] : [])];
  const parts = [
    ...(tabs ? [`sets up ${count(tabs, 'tab')}`] : []),
    ...(rows ? [`writes ${count(rows, 'row')}`] : []),
    ...(forms ? [`makes ${count(forms, 'form')}`] : []),
    ...(updates ? [`updates ${count(updates, 'form')}`] : []),
    ...(sent.length > 0 ? [`sends ${list(sent)}`] : []),
    ...(withdrawals ? [`withdraws ${count(withdrawals, 'invitation')}`] : []),
    ...(triggers ? ['turns on the automatic reading of answers'] : []),
    ...(decisions ? ['notes your decision'] : []),
  ];
  const whole = `${parts.join('; ')}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** What the Outbox says when the organiser decides about something in it. */
import { count, longTime } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('outbox', {
  decideTitle: 'Decide',
  retryTitle: 'Try again',
  noted: (what: string, to: string) => `“${what}”${to && ` to ${to}`} is noted as arrived and is not sent again.`,
  again: (what: string, to: string) => `“${what}”${to && ` to ${to}`} goes out once more.`,
  gone: 'The Outbox has nothing of that kind any more. Refresh the panel.',
  inDoubt:
    'It is not known whether it went out this time. Look whether it has arrived: the panel asks what to do then.',
  stopped: {
    calendar:
      'Google Calendar is not switched on here, so invitations wait, and mails that tell of them. Choose Extensions > Apps Script, remove Calendar under Services, add it again, save, and publish once more.',
    permission:
      'Google has not allowed this, so nothing more was sent. Open the panel again and press “Give permission”, then go on.',
  },
  undoTitle: 'Undo',
  undone: 'What nobody has changed since is as it was before.',
  before: (pairs: number) =>
    `${count(pairs, 'pairing goes', 'pairings go')} back to what ${pairs === 1 ? 'it was' : 'they were'} before.`,
  taken: (pairs: number) =>
    `${count(pairs, 'pairing goes', 'pairings go')}, since ${pairs === 1 ? 'it was' : 'they were'} not there before.`,
  kept: (pairs: number) =>
    `${count(pairs, 'pairing has', 'pairings have')} been changed since and ${pairs === 1 ? 'stays as it is' : 'stay as they are'} now.`,
  callOffTitle: 'Do not send',
  calledOff: 'Nothing of it goes out by itself now. Preview it again to send it.',
  notSent: (sendings: number) =>
    `${count(sendings, 'mail or invitation is', 'mails and invitations are')} not sent. Whoever has theirs already keeps it.`,
  notGone: (sendings: number) =>
    `${count(sendings, 'mail or invitation', 'mails and invitations')} that you confirmed ${sendings === 1 ? 'has' : 'have'} not gone out yet.`,
  onlyNow: 'This goes out at once, or not at all.',
  notLater: (days: number) => `Choose a day and an hour within the next ${days} days.`,
  hour: (wall: string) => longTime(wall),
  later: (sendings: number, hour: string) =>
    `${count(sendings, 'mail or invitation goes', 'mails and invitations go')} out by ${sendings === 1 ? 'itself' : 'themselves'} on ${hour}, within the hour, if nothing in ${sendings === 1 ? 'it' : 'them'} changes until then.`,
  waits: (hour: string) => `Nothing goes out before ${hour}. What has changed until then waits for your word.`,
  formNotKnown:
    'A form cannot be settled as made, because its link is not known. Choose "Make it again"; the other form, if there is one, can be deleted in Drive.',
});

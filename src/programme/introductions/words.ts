/** What introductions say: their card, and pairs that cannot be introduced. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('introductions', {
  title: 'Publish',
  occasion: 'Introduction',
  toIntroduce: (pairs: number) => `${count(pairs, 'pair')} to introduce and invite to a first meeting.`,
  notYet: 'Introduces approved pairs and invites them to a first meeting.',
  done: (pairs: number) => `${count(pairs, 'pair')} introduced and invited.`,
  stopped: (problems: number) => `${count(problems, 'problem')} to mend first.`,
  aMentee: 'A mentee',
  aMentor: 'a mentor who is not named',
  notActive: (mentee: string, mentor: string) =>
    `${mentee} and ${mentor} are approved, but one of them is not an active person in the People tab, so they are not introduced.`,
  makeActive: 'Set that person to active in People, or set the pairing to ended.',
  meetingOn: 'Your first meeting is on',
  youMeetOn: 'You first meet on',
  meetingTime: (opening: string, time: string, zone: string) =>
    `${opening} ${time} (${zone} time); the invitation is in your calendar.`,
  agreeOnTime: 'Please agree on a first meeting within two weeks.',
});

interface Sent {
  readonly mails: number;
  readonly events: number;
  readonly forms: number;
}

/** What the panel's card says around the facts. */
export const panel = /* @__PURE__ */ catalogue('introductions panel', {
  none: 'No pair is approved yet. Approve pairs in Match; nothing is sent before that.',
  approved: 'Approved, to be published',
  published: 'Published',
  waiting: 'Introductions still to send',
  meetings: 'First meetings',
  run: 'Preview and publish',
  settings: 'How they first meet',
  nothingSent: 'Nothing has been sent yet.',
  sent: ({ mails, events, forms }: Sent) =>
    `So far: ${list([count(mails, 'mail'), count(events, 'invitation'), count(forms, 'form')])}.`,
  mailLeft: (people: number) => `Google lets this account mail ${count(people, 'more person', 'more people')} today.`,
});

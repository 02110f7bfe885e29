/** What introductions say: their card, and pairs that cannot be introduced. */
import { count } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('introductions', {
  title: 'Publish',
  occasion: 'Introduction',
  toIntroduce: (pairs: number) => `${count(pairs, 'pair')} to introduce and invite to a first meeting.`,
  notYet: 'Introduces approved pairs and invites them to a first meeting.',
  done: (pairs: number) => `${count(pairs, 'pair')} introduced and invited.`,
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

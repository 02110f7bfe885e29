/** What meetings say. */
import { list, longTime } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

const organiser = "the organiser's name";
const programme = 'the name of the programme';

/** No line ends within a span of time. */
const until = (ends: string) => `\u00a0to\u00a0${ends.slice(11, 16)}`;

export const words = /* @__PURE__ */ catalogue('meetings', {
  occasion: 'First meeting',
  /** At a time that not both have offered. */
  notes: {
    untold: 'Not both of them named times; this is an hour of the working day. They may move it.',
    unread:
      'The times that one of them named could not be read; this is an hour of the working day. Look at the answers in People, and move it if need be.',
    nearest: 'No time suits both as they said; this is the nearest. They may move it.',
  },
  both: (mentee: string, mentor: string) => `${mentee} and ${mentor}`,
  noTime: (starts: string, zone: string) =>
    `"${starts}" in "${zone}" is not a time, so nobody is invited to this meeting.`,
  writeTime: 'Write the time as 2027-03-01T09:30:00 and the zone as Europe/London.',
  firstMeeting: {
    name: 'First meeting',
    label: 'The invitation to the first meeting, in the calendar. Plain text.',
    subject: '{mentee} and {mentor} meet: {programme}',
    preheader: '',
    text: `Your first meeting in {programme}.

A good first agenda:
- Who are you, and what brought you here?
- What would {mentee} like to have reached by the end?
- How often will you meet, where, and how do you reach each other in between?
- What stays between you? (Everything, unless you agree otherwise.)

The time does not suit you? Propose a new one in the invitation, or ask {organiser}.`,
    footer: '',
    words: {
      programme,
      organiser,
      mentee: "the mentee's name",
      mentor: "the mentor's name",
    },
  },
  meeting: {
    /** Wall times. */
    when: (starts: string, ends: string, zone: string) => `${longTime(starts)}${until(ends)} (${zone} time)`,
    sentence: (when: string) => `You first meet on ${when}.`,
    agree: 'Please agree on a first meeting within two weeks.',
    whenLabel: 'When',
    partnerLabel: (partner: string) => `For ${partner}`,
    partnerTime: (starts: string, ends: string, zone: string, sameDay: boolean) =>
      `${sameDay ? starts.slice(11, 16) : longTime(starts)}${until(ends)} (${zone} time)`,
    whereLabel: 'Where',
    meet: 'Google Meet; the link is in the invitation',
    invitation:
      'You get an invitation by mail. Please answer Yes, so that the meeting is in your calendar; if the time does not suit you, propose another one there.',
  },
  /** `names`: who ruled the hour out, or named it; one of them may be "you". */
  misfit: {
    you: 'you',
    chosen: (names: readonly string[]) =>
      `No hour suits you both as you said, so this is the nearest: it lies outside the times that ${list(names)} named.`,
    next: (when: string, names: readonly string[]) => `The next best, which ${list(names)} named: ${when}.`,
  },
  settings: {
    meetingInDays: {
      label: 'First meeting after (days)',
      help: 'Earliest day of the first meeting, counted from publishing.',
    },
    meetingMinutes: { label: 'Length of a meeting (minutes)', help: 'For the invitation.' },
    meet: {
      label: 'Google Meet link',
      choices: { yes: 'yes', no: 'no' },
      help: 'Whether the invitation has a video link.',
    },
    organiserComes: {
      label: 'Organiser is invited too',
      choices: { yes: 'yes', no: 'no' },
      help: 'Whether you are a guest of every first meeting. Without it the meetings stand in your calendar, since they go out from there, and you are not expected.',
    },
  },
});

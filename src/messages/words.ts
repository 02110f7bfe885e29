/** What people read in mails and invitations. Marks are those of the mail kit. */
import { longTime } from '../core/dates.js';
import { list } from '../core/text.js';
import { catalogue } from '../core/words.js';

const organiser = "the organiser's name";
const programme = 'the name of the programme';
const replyTo = 'where replies go';
/** No line ends within a span of time. */
const until = (ends: string) => `\u00a0to\u00a0${ends.slice(11, 16)}`;

export const words = /* @__PURE__ */ catalogue('messages', {
  introductionMentee: {
    label: 'Introduction, to the mentee. Goes out when the pair is published.',
    subject: 'Your mentor in {programme}: {mentor}',
    preheader: '{why} {meeting}',
    text: `# {first name}, meet {mentor}

We have found a mentor for you in {programme}.

{mentor card}

# Your first meeting

{first meeting}

[Write to {mentor first name}]({mentor email})

# What happens next

- **Say hello today.** In this programme the mentee makes the first move; two or three sentences are plenty.
- **Think of one or two things** that you would like to have reached by the end. They make a good start for your first talk.
- **Speak freely.** What you tell each other stays between you.

If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

Have a good start,
{organiser}`,
    footer: `You are receiving this because you signed up for {programme}. It comes from {organiser}; replies go to {reply to}.`,
    words: {
      programme,
      organiser,
      'reply to': replyTo,
      'first name': "the mentee's first name",
      mentor: "the mentor's name",
      'mentor first name': "the mentor's first name",
      'mentor email': "the mentor's e-mail address",
      'mentor card': 'a card with name, address and why the two were paired',
      why: 'why the two were paired, in a sentence',
      meeting: 'when they first meet, in a sentence',
      'first meeting': 'when they first meet, set out in lines',
    },
  },
  introductionMentor: {
    label: 'Introduction, to the mentor: one mail for all mentees. Goes out when pairs are published.',
    subject: '{your mentees} in {programme}: {mentees}',
    preheader: 'Thank you for giving your time. {why}',
    text: `# {first name}, meet {mentees}

Thank you for giving your time to {programme}. This is who you will be mentoring.

{introductions}

# What happens next

- **A short hello will reach you.** In this programme the mentee makes the first move. If you hear nothing within a week, a line from you helps.
- **Answer the invitation** to each first meeting, so that it is in your calendar. If the time does not suit you, propose another one there.
- **Speak freely.** What you tell each other stays between you.

If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

With thanks,
{organiser}`,
    footer: `You are receiving this because you signed up for {programme} as a mentor. It comes from {organiser}; replies go to {reply to}.`,
    words: {
      programme,
      organiser,
      'reply to': replyTo,
      'first name': "the mentor's first name",
      mentees: "the mentees' names",
      'your mentees': '"your mentee" or "your mentees"',
      introductions: 'a card for each mentee: name, address, why the two were paired, when they first meet',
      why: 'why they were paired, in a sentence for each mentee',
    },
  },
  firstMeeting: {
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
  surveyInvitation: {
    label: 'The mail that asks a person to answer a survey.',
    subject: '{survey}: {minutes} minutes for {programme}',
    preheader: 'A few questions, {minutes} minutes. Your answers are not shown to {partners}.',
    text: `# {first name}, how is it going with {partners}?

Please take {minutes} minutes for a few questions. Your answers show {organiser} what works and where help is needed.

[Answer the questions]({link})

- **Your answers go to {organiser}** and are not shown to {partners}.
- **If you would like help** with anything, say so there: {organiser} will get in touch.
- **The link is yours alone.** Please do not pass it on.

Thank you,
{organiser}`,
    footer: `You are receiving this because you are part of {programme}. It comes from {organiser}; replies go to {reply to}.`,
    words: {
      programme,
      organiser,
      'reply to': replyTo,
      'first name': "the person's first name",
      survey: "the survey's title",
      minutes: 'how long it takes',
      partners: 'whom the person is paired with',
      link: 'the personal link',
    },
  },
  /** Words in braces are filled in. */
  why: {
    helpsYou: '{partner} can help you with {topics}.',
    youHelp: 'You can help {partner} with {topics}.',
    bothChose: 'You both chose {topics}.',
    sameAnswer: 'You both named the same {question}: {answers}.',
    youAsked: 'You asked to be paired with {partner}.',
    bothAsked: 'You asked for each other.',
  },
  card: {
    bothSpeak: 'You both speak',
    firstMeeting: 'First meeting',
    notArranged: 'Not arranged yet: please agree on one within two weeks.',
  },
  meeting: {
    /** Wall times. */
    when: (starts: string, ends: string, zone: string) => `${longTime(starts)}${until(ends)} (${zone} time)`,
    sentence: (when: string) => `You first meet on ${when}.`,
    agree: 'Please agree on a first meeting within two weeks.',
    whenLabel: 'When',
    partnerLabel: (partner: string) => `For ${partner}`,
    partnerTime: (starts: string, ends: string, sameDay: boolean) =>
      `${sameDay ? starts.slice(11, 16) : longTime(starts)}${until(ends)}`,
    whereLabel: 'Where',
    meet: 'Google Meet; the link is in the invitation',
    invitation:
      'An invitation comes by mail. Please answer it, so that the meeting is in your calendar; if the time does not suit you, propose another one there.',
  },
  helloSubject: (programme: string) => `Hello from your mentee in ${programme}`,
  answerButton: 'Answer the questions',
  yourMentees: (mentees: number) => (mentees === 1 ? 'your mentee' : 'your mentees'),
  list: (names: readonly string[]) => list(names),
  /** Below the words in braces, for those who reword a text. */
  marksHelp:
    'A line that begins with # is a heading, one with - an item of a list; **two stars** are bold; [Label]({link}) alone on a line is a button; what follows a line of --- is small print.',
});

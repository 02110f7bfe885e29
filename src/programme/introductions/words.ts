/** What introductions say: their card, and pairs that cannot be introduced. */
import { count, list, longDay } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import { withSender } from '../words.js';

export const words = /* @__PURE__ */ catalogue('introductions', {
  title: 'Publish',
  occasion: 'Introduction',
  toIntroduce: (pairs: number) => `${count(pairs, 'pair')} to introduce and invite to a first meeting.`,
  notYet: 'Introduces approved pairs and invites them to a first meeting.',
  done: (pairs: number) => `${count(pairs, 'pair')} introduced and invited.`,
  /** Of pairs that are published. */
  soFar: (introduced: number, pairs: number, invited: number) =>
    `${introduced === pairs ? '' : `${introduced} of `}${count(pairs, 'pair')} introduced, ${invited} invited.`,
  toDecide: (sendings: Sendings) =>
    `${sendingsIn(sendings)} ${sendings.mails + sendings.events === 1 ? 'waits' : 'wait'} for you to decide.`,
  notSent: (sendings: Sendings) => `${sendingsIn(sendings)} could not be sent.`,
  introduced: (pairs: number) => `${count(pairs, 'pair')} published.`,
  stopped: (problems: number) => `${count(problems, 'problem')} to mend first.`,
  aMentee: 'A mentee',
  aMentor: 'a mentor who is not named',
  notActive: (mentee: string, mentor: string) =>
    `${mentee} and ${mentor} are approved, but one of them is not an active person in the People tab, so they are not introduced.`,
  wasTakenBack: (mentee: string, mentor: string) =>
    `${mentee} and ${mentor} were taken back after they were published, and here they are approved in their old place, so they are not introduced.`,
  halfBack: (mentee: string, mentor: string) =>
    `An earlier pair of ${mentee} is taken back only in part, so ${mentee} and ${mentor} are not introduced yet.`,
  finishBack: 'Finish taking it back first, on the card of introductions.',
  approveDraft:
    'Set it to ended, and approve the draft of the two instead; Suggest pairs makes one where there is none.',
  makeActive: 'Set that person to active in People, or set the pairing to ended.',
  introductionMentee: {
    name: 'Introduction, mentee',
    label: 'Introduction, to the mentee. Goes out when the pair is published.',
    subject: 'Your mentor in {programme}: {mentor}',
    preheader: '{why} {meeting}',
    text: `# {first name}, meet {mentor}

{mentor first name} is your mentor in {programme}.

{mentor card}

# Your first meeting

{first meeting}

[Say hello to {mentor first name}]({mentor email})

# Before you meet

- **Say hello today.** In this programme the mentee makes the first move; two or three sentences are plenty.
- **Note one or two things** that you would like to have reached by the end. They make a good start for your first talk.
- **Speak freely.** What you tell each other stays between you.

If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

Have a good start,
{organiser}`,
    footer: `You get this because you signed up for {programme}. Replies reach {organiser} at {reply to}. To pause, or to be taken out, {write to us}: one line is enough.`,
    words: /* @__PURE__ */ withSender({
      'first name': "the mentee's first name",
      mentor: "the mentor's name",
      'mentor first name': "the mentor's first name",
      'mentor email': "the mentor's e-mail address; as a link it begins a mail to them",
      'mentor card': 'a card with name, address and why the two were paired',
      why: 'why the two were paired, in a sentence',
      meeting: 'when they first meet, in a sentence',
      'first meeting': 'when they first meet, set out in lines',
    }),
  },
  introductionMentor: {
    name: 'Introduction, mentor',
    label: 'Introduction, to the mentor: one mail for all mentees. Goes out when pairs are published.',
    subject: '{your mentees} in {programme}: {mentees}',
    preheader: 'Thank you for giving your time. {why}',
    text: `# {first name}, meet {mentees}

Thank you for giving your time to {programme}. This is who you will be mentoring.

{introductions}

{say hello}

# Before you meet

- **A short hello will reach you.** In this programme the mentee makes the first move. A line from you is just as welcome.
- **Answer Yes to each invitation** that you get by mail, so that the meeting is in your calendar. If the time does not suit you, propose another one there.
- **Speak freely.** What you tell each other stays between you.

If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

With thanks,
{organiser}`,
    footer: `You get this because you signed up for {programme} as a mentor. Replies reach {organiser} at {reply to}. To pause, or to be taken out, {write to us}: one line is enough.`,
    words: /* @__PURE__ */ withSender({
      'first name': "the mentor's first name",
      mentees: "the mentees' names",
      'your mentees': '"your mentee" or "your mentees"',
      introductions: 'a card for each mentee: name, address, why the two were paired, when they first meet',
      why: 'why they were paired, in a sentence for each mentee',
      'say hello': 'a button that begins a mail to the mentee; with several mentees each card has a link instead',
    }),
  },
  noMentee: {
    title: 'Write to mentors without a mentee',
    occasion: 'No mentee',
    publishFirst: 'Publish the pairs first: before that nobody knows who stays without a mentee.',
    told: (mentors: number) =>
      `${count(mentors, 'mentor is', 'mentors are')} told that there was no mentee for them, and that they stay on your list.`,
  },
  noMenteeMail: {
    name: 'Mentor without a mentee',
    label: 'To mentors who have nobody once pairs are published. Goes out only when you confirm it.',
    subject: 'Your place in {programme}',
    preheader: 'The pairs are made, and this time there was no mentee for you.',
    text: `# {first name}, thank you for offering your time

The pairs in {programme} are made, and this time there was no mentee for you. That says nothing about what you have to give: mentors and mentees hardly ever come out even.

- **You stay on our list.** If somebody joins later or a pair changes, you will hear from us.
- **You would rather not wait?** Reply to this mail, and we take you off the list.

With thanks,
{organiser}`,
    footer: `You get this because you signed up for {programme} as a mentor. Replies reach {organiser} at {reply to}. To pause, or to be taken out, {write to us}: one line is enough.`,
    words: /* @__PURE__ */ withSender({ 'first name': "the mentor's first name" }),
  },
  /** Words in braces are filled in. */
  why: {
    helpsYou: '{partner} can help you with {topics}.',
    youHelp: 'You can help {partner} with {topics}.',
    bothChose: 'You both chose {topics}.',
    sameAnswer: 'You both gave the same answer to “{question}”: {answers}.',
    youAsked: 'You asked to be paired with {partner}.',
    bothAsked: 'You asked for each other.',
    wholeGroup: 'We chose you for each other with the whole group in view.',
  },
  card: {
    bothSpeak: 'You both speak',
    about: (name: string) => `In ${name}’s own words`,
    firstMeeting: 'First meeting',
    theTime: 'About the time',
    notArranged: 'Not arranged yet: please agree on one within two weeks.',
  },
  foretold: {
    mails: (mentees: number, mentors: number) =>
      `${list([...(mentees > 0 ? [count(mentees, 'mentee')] : []), ...(mentors > 0 ? [count(mentors, 'mentor')] : [])])} ${mentees + mentors === 1 ? 'gets one mail' : 'get one mail each'} in which their partner is introduced.`,
    meetings: (invitations: number, first: string, last: string) =>
      `${count(invitations, 'pair is', 'pairs are')} invited to a first meeting ${first === last ? `on ${longDay(first)}` : `between ${longDay(first)} and ${longDay(last)}`}, each before the mails that tell of it.`,
    moved: (meetings: number) =>
      `${count(meetings, 'first meeting has', 'first meetings have')} passed before anybody was invited, and ${meetings === 1 ? 'gets' : 'get'} a new time.`,
    pair: (mentee: string, mentor: string) => `${mentee} and ${mentor}`,
    noCommonHour: (pairs: readonly string[]) =>
      `${count(pairs.length, 'pair has', 'pairs have')} no hour in common, and ${pairs.length === 1 ? 'is' : 'are'} invited to the nearest; their mails and invitations say so: ${pairs.slice(0, 5).join('; ')}${pairs.length > 5 ? '; ...' : '.'}`,
    withoutMeeting: (pairs: number) =>
      `${count(pairs, 'pair is', 'pairs are')} told of no meeting, since nobody is invited to it: they are asked to agree on one.`,
  },
  hello: {
    button: (name: string) => `Say hello to ${name}`,
    subject: {
      mentee: (programme: string) => `Hello from your mentee in ${programme}`,
      mentor: (programme: string) => `Hello from your mentor in ${programme}`,
    },
    body: {
      mentee: (partner: string, own: string, programme: string) =>
        `Hello ${partner},\n\nI am ${own}, your mentee in ${programme}, and I look forward to meeting you.\n\n`,
      mentor: (partner: string, own: string, programme: string) =>
        `Hello ${partner},\n\nI am ${own}, your mentor in ${programme}, and I look forward to meeting you.\n\n`,
    },
  },
  yourMentees: (mentees: number) => (mentees === 1 ? 'your mentee' : 'your mentees'),
});

interface Sendings {
  readonly mails: number;
  readonly events: number;
}

interface Sent extends Sendings {
  readonly forms: number;
}

function sendingsIn({ mails, events }: Sendings): string {
  return list([...(mails > 0 ? [count(mails, 'mail')] : []), ...(events > 0 ? [count(events, 'invitation')] : [])]);
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
  dropped: (sendings: number) =>
    `${count(sendings, 'sending')} that you confirmed ${sendings === 1 ? 'is' : 'are'} no longer to go: a pair has ended, somebody takes no part any more, or a time has passed.`,
  mailLeft: (people: number) => `Google lets this account mail ${count(people, 'more person', 'more people')} today.`,
  back: {
    fold: 'Take back what was published',
    about: 'Nothing is taken back before you have seen what comes of it.',
    search: 'Find a name',
    wave: (day: string, pairs: number) => `Published ${day}: ${count(pairs, 'pair')}`,
    every: 'Choose all',
    noneOfIt: 'Choose none',
    pair: (mentee: string, mentor: string) => `${mentee} and ${mentor}`,
    ended: 'ended',
    preview: (pairs: number) =>
      pairs === 0 ? 'Choose pairs to take back' : `Preview: take back ${count(pairs, 'pair')}`,
    unfinished: (pairs: number) =>
      `${count(pairs, 'pair is', 'pairs are')} taken back only in part: mails or invitations may still be out.`,
    goOn: 'Preview: finish taking back',
    notFound: (typed: string) => `Nobody among the published pairs is called “${typed}”.`,
  },
});

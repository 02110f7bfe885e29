/** What is said when pairs are taken back after they were published. */
import { count, list, longTime } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import { withSender } from '../words.js';

export const words = /* @__PURE__ */ catalogue('taking back', {
  title: 'Take back',
  withdrawal: 'Invitation withdrawn',
  apology: 'Apology',
  meeting: (mentee: string, mentor: string) => `${mentee} and ${mentor}`,
  why: 'Taken back after it was published.',
  none: 'Choose at least one pair that is published.',
  takenBack: (pairs: number) => `${count(pairs, 'pair')} taken back.`,
  offer: 'Send them an apology by mail',
  offerHelp: 'It says that the introduction was a mistake. You can change its wording under “Texts of mails”.',
  foretold: {
    drafts: (pairs: number) =>
      `${count(pairs, 'pair is', 'pairs are')} taken back and ${pairs === 1 ? 'is a draft' : 'are drafts'} again. Once approved and published anew, ${pairs === 1 ? 'it gets' : 'they get'} a new introduction and a new invitation.`,
    ended: (pairs: number) =>
      `${count(pairs, 'pair has', 'pairs have')} ended already and ${pairs === 1 ? 'stays' : 'stay'} so.`,
    other: (mentees: readonly string[]) =>
      `${list(mentees)} ${mentees.length === 1 ? 'has' : 'have'} another draft already, which stays.`,
    withdrawn: (events: number) =>
      `${count(events, 'invitation is', 'invitations are')} withdrawn: ${events === 1 ? 'the meeting goes' : 'the meetings go'} from your calendar, and Google tells the guests; who uses another calendar gets a mail and may have to delete ${events === 1 ? 'it' : 'them'} there.`,
    passed: (events: number) =>
      `${count(events, 'first meeting has', 'first meetings have')} passed, by the time in the Meetings tab, and ${events === 1 ? 'stays' : 'stay'} in the calendar: if one was moved to a later day, delete it there.`,
    elsewhere: (events: number, accounts: readonly string[]) =>
      `${count(events, 'invitation was', 'invitations were')} sent by ${accounts.length > 0 ? list(accounts) : 'an account that is not known'} and cannot be withdrawn from here: delete ${events === 1 ? 'it' : 'them'} in that calendar.`,
    off: (sendings: number) =>
      `${count(sendings, 'mail or invitation', 'mails and invitations')} that ${sendings === 1 ? 'has' : 'have'} not gone out ${sendings === 1 ? 'is' : 'are'} called off.`,
    doubt: (sendings: number) =>
      `Nobody knows whether ${count(sendings, 'mail or invitation', 'mails and invitations')} arrived: ${sendings === 1 ? 'it counts' : 'they count'} as arrived, and you are not asked about ${sendings === 1 ? 'it' : 'them'} again.`,
    apologies: (people: number) => `${count(people, 'person gets', 'people get')} a mail that says it was a mistake.`,
    silence: (people: number) =>
      `${count(people, 'person who was', 'people who were')} introduced ${people === 1 ? 'gets' : 'get'} no mail about it.`,
    out: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'takes' : 'take'} no part any more and ${names.length === 1 ? 'gets' : 'get'} no mail.`,
    answered: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'has' : 'have'} answered a survey already; what was answered stays.`,
  },
  /** Of a pair, what it has got. */
  got: {
    introduced: 'introduced',
    invited: (wall: string) => (wall === '' ? 'invited' : `invited for ${longTime(wall)}`),
    both: (got: readonly string[]) => `So far ${list(got)}.`,
    nothing: 'Nothing has gone out to them.',
  },
  /** Stands in the apology. */
  invitation: {
    withdrawn: (partners: readonly string[]) => `The invitation to meet ${list(partners)} is withdrawn.`,
    left: (partners: readonly string[]) => `Please decline the invitation to meet ${list(partners)}.`,
  },
  all: (items: readonly string[]) => list(items),
  introductionApology: {
    name: 'Apology for an introduction',
    label: 'Goes out when you take a pair back after it was published, if you tick it there.',
    subject: 'Our mistake: your introduction in {programme}',
    preheader: 'You and {partner} are not paired after all.',
    text: `# {first name}, that was our mistake

The introduction of {partner} was a mistake of ours: you are not paired after all. Please take no notice of it.

{invitation}

You need not do anything. You are still part of {programme}, and you hear from us as soon as there is a new match.

We are sorry for the confusion. If you have a question, reply to this mail: it reaches {organiser} and nobody else.

{organiser}`,
    footer: `You get this because you signed up for {programme}. Replies reach {organiser} at {reply to}. To pause, or to be taken out, {write to us}: one line is enough.`,
    words: /* @__PURE__ */ withSender({
      'first name': "the receiver's first name",
      partner: 'with whom they were paired; several names where a mentor had several mentees',
      invitation:
        'that the invitation to the first meeting is withdrawn, or what to do about it; nothing where there is none',
    }),
  },
});

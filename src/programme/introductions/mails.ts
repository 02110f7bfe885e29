/** Introductions: the mails in which a mentee and a mentor learn of each other. */
import { type MailAction, mailAction } from '../../core/action.js';
import type { Ledger } from '../../core/ledger.js';
import { firstName } from '../../core/names.js';
import {
  type Block,
  type Fact,
  mailto,
  type PersonCard,
  type RenderedMail,
  renderTemplate,
  type Span,
  type Value,
} from '../../mailkit/index.js';
import type { Pairing, Person } from '../../records/index.js';
import { invitationKey } from '../meetings/first-meetings.js';
import { meetingBlocks, meetingSentence, misfitFor, partnersTime, whenFor } from '../meetings/meeting-times.js';
import { fromWhom } from '../sender.js';
import { participant } from '../signup/participants.js';
import type { Text } from '../wording.js';
import { words as general } from '../words.js';
import { commonGround } from './common-ground.js';
import { factsOf, type Reader, reasonFor } from './reasons.js';
import type { Wave } from './wave.js';
import { words } from './words.js';

/** Of what partners say of themselves, in one mail: Gmail cuts off what is very long. */
const LETTERS = 7000;
/** With more mentees their cards are short, for the same reason. */
const FEW = 12;

/** In which a mentee learns who the mentor is. The mentee makes the first move. */
export const introductionMentee: Text = {
  id: 'introduction-mentee',
  wording: words.introductionMentee,
  keys: /^mail:introduction:[^:]*\//,
  needs: [['mentor card', 'mentor email']],
};

/** In which a mentor learns who the mentees are: one mail, however many they are. */
export const introductionMentor: Text = {
  id: 'introduction-mentor',
  wording: words.introductionMentor,
  keys: /^mail:introduction:[^/]*:/,
  needs: [['introductions']],
};

const PREFIX = 'mail:introduction:';

/** Key of the mail to the mentee of a pairing, whose id begins with the mentee's. */
export function menteeKey({ id }: Pick<Pairing, 'id'>): string {
  return PREFIX + id;
}

/** The mail is one to a mentee, not to a mentor. */
export function isToMentee({ key }: MailAction): boolean {
  return key.indexOf('/') > 0;
}

/** Key of the mail to a mentor, one for each wave of publishing. */
export function mentorKey({ mentorId, published }: Pick<Pairing, 'mentorId' | 'published'>): string {
  return `${PREFIX}${mentorId}:${published}`;
}

/** Ids of those who have been told of a partner, or may have been. */
export function introducedIds(ledger: Ledger): ReadonlySet<string> {
  const gone = Object.keys(ledger).filter((key) => key.indexOf(PREFIX) === 0 && ledger[key]!.state !== 'open');
  return new Set(gone.map((key) => key.slice(PREFIX.length).split(/[/:]/)[0]!));
}

export function menteeMail(wave: Wave, one: Pairing): MailAction {
  const { people, settings, wording } = wave;
  return action(wave, menteeKey(one), people[one.menteeId]!.email, [one], () => {
    const mentor = people[one.mentorId]!;
    const email = mentor.email;
    const sentence = meetingSentence(wave, one, one.menteeId);
    return renderTemplate(wording(introductionMentee), settings.programme, {
      ...fromWhom(settings),
      'first name': firstNameOf(people[one.menteeId]!),
      mentor: mentor.name,
      'mentor first name': firstNameOf(mentor),
      'mentor email': { text: email, link: hello(wave, one, 'mentee').link || email },
      'mentor card': { text: mentor.name, blocks: [card(wave, one, 'mentee', LETTERS)] },
      why: inSentence(reason(wave, one, 'mentee')),
      meeting: sentence,
      'first meeting': { text: sentence, blocks: meetingBlocks(wave, one, one.menteeId, one.mentorId) },
    });
  });
}

/** The one mail to a mentor about all mentees of a wave. */
export function mentorMail(wave: Wave, own: readonly Pairing[]): MailAction {
  const { people, settings, wording } = wave;
  const mentor = people[own[0]!.mentorId]!;
  return action(wave, mentorKey(own[0]!), mentor.email, own, () => {
    const names = general.list(own.map(({ menteeId }) => people[menteeId]!.name));
    const cards: Block[] = own.map((one) => ({
      ...card(wave, one, 'mentor', Math.floor(LETTERS / own.length), own.length <= FEW),
      ...(own.length > 1 && own.length <= FEW ? { action: hello(wave, one, 'mentor') } : {}),
    }));
    return renderTemplate(wording(introductionMentor), settings.programme, {
      ...fromWhom(settings),
      'first name': firstNameOf(mentor),
      mentees: names,
      'your mentees': words.yourMentees(own.length),
      introductions: { text: names, blocks: cards },
      'say hello': {
        text: names,
        blocks: own.length > 1 ? [] : [{ kind: 'button', ...hello(wave, own[0]!, 'mentor') }],
      },
      why: inSentence(own.flatMap((one, at) => [{ text: at > 0 ? ' ' : '' }, ...reason(wave, one, 'mentor')])),
    });
  });
}

/** The partner as the reader sees them. A mentor's cards tell the meetings too: there may be several. */
function card(wave: Wave, one: Pairing, reader: Reader, letters: number, isLong = true): PersonCard {
  const partner = wave.people[reader === 'mentee' ? one.mentorId : one.menteeId]!;
  return {
    kind: 'person',
    name: partner.pronouns === '' ? partner.name : `${partner.name} (${partner.pronouns})`,
    email: partner.email,
    line: reason(wave, one, reader),
    facts: [...factsOf(ground(wave, one)), ...(reader === 'mentor' ? meetingFacts(wave, one, isLong) : [])],
    ...ownWords(partner, letters),
  };
}

function meetingFacts(wave: Wave, one: Pairing, isLong: boolean): Fact[] {
  const { menteeId, mentorId } = one;
  const misfit = misfitFor(wave, one, mentorId);
  return [
    { label: words.card.firstMeeting, value: whenFor(wave, one, mentorId) || words.card.notArranged },
    ...(isLong ? partnersTime(wave, one, mentorId, menteeId) : []),
    ...(misfit === '' ? [] : [{ label: words.card.theTime, value: misfit }]),
  ];
}

/** A mail to the partner that is begun. The own address is in it: that is the one which the other knows. */
function hello({ people, settings }: Wave, one: Pairing, reader: Reader): { label: string; link: string } {
  const [own, partner] = [one.menteeId, one.mentorId].map((id) => people[id]!) as [Person, Person];
  const [from, to] = reader === 'mentee' ? [own, partner] : [partner, own];
  const { button, subject, body } = words.hello;
  const { programme } = settings;
  const link = mailto(to.email, {
    cc: from.email,
    subject: subject[reader](programme),
    body: body[reader](firstNameOf(to), firstNameOf(from), programme),
  });
  return { label: button(firstNameOf(to)), link };
}

/** What the partner wrote for whoever they are paired with. */
function ownWords({ name, about }: Person, most: number): Pick<PersonCard, 'quote'> {
  return about === ''
    ? {}
    : { quote: { label: words.card.about(firstName(name)), value: `\u201c${shortened(about, most)}\u201d` } };
}

/** It ends where a word does. */
function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')} ...`;
}

function reason(wave: Wave, one: Pairing, reader: Reader): readonly Span[] {
  const partner = wave.people[reader === 'mentee' ? one.mentorId : one.menteeId]!;
  return reasonFor(reader, firstNameOf(partner), ground(wave, one));
}

function ground({ people, criteria }: Wave, { menteeId, mentorId }: Pairing) {
  return commonGround(criteria, participant(people[menteeId]!), participant(people[mentorId]!));
}

function action(wave: Wave, key: string, to: string, told: readonly Pairing[], write: () => RenderedMail): MailAction {
  const { organiser, replyTo } = wave.settings;
  const after = told.flatMap(({ id }) => (wave.meetings[id] ? [invitationKey(wave.meetings[id]!)] : []));
  return mailAction({ key, occasion: words.occasion, to, senderName: organiser, replyTo, after }, write);
}

function firstNameOf(person: Person): string {
  return firstName(person.name);
}

function inSentence(spans: readonly Span[]): Value {
  return { text: spans.map((span) => span.text).join(''), spans };
}

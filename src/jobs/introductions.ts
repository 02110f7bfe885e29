/** Introductions: the mails in which a mentee and a mentor learn of each other. */
import type { MailAction } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { groupBy } from '../core/dict.js';
import {
  type Block,
  mailto,
  type PersonCard,
  type RenderedMail,
  renderTemplate,
  type Span,
  type Value,
} from '../mailkit/index.js';
import { introductionMentee, introductionMentor, messageWords as words } from '../messages/index.js';
import { commonGround } from './common-ground.js';
import { meetingBlocks, meetingSentence, whenFor } from './meeting-times.js';
import type { Pairing } from './pairings.js';
import { firstName, participant } from './people.js';
import { factsOf, type Reader, reasonFor } from './reasons.js';
import { fromWhom } from './sender.js';
import type { Wave } from './wave.js';

export function menteeMail(wave: Wave, one: Pairing): MailAction {
  const { people, settings, wording } = wave;
  const mentor = people[one.mentorId]!;
  const email = text(mentor.email);
  const why = reason(wave, one, 'mentee');
  const sentence = meetingSentence(wave, one, one.menteeId);
  const mail = renderTemplate(wording(introductionMentee), settings.programme, {
    ...fromWhom(settings),
    'first name': firstNameOf(people[one.menteeId]!),
    mentor: text(mentor.name),
    'mentor first name': firstNameOf(mentor),
    'mentor email': { text: email, link: mailto(email, words.helloSubject(settings.programme)) || email },
    'mentor card': { text: text(mentor.name), blocks: [card(wave, one, 'mentee')] },
    why: inSentence(why),
    meeting: sentence,
    'first meeting': { text: sentence, blocks: meetingBlocks(wave, one, one.menteeId, one.mentorId) },
  });
  return action(wave, `mail:introduction:${one.id}`, text(people[one.menteeId]!.email), mail);
}

/** One mail for each mentor and wave, however many mentees. */
export function mentorMails(wave: Wave, pairs: readonly Pairing[]): MailAction[] {
  const { people, settings, wording } = wave;
  const groups = groupBy(pairs, (one) => `${one.mentorId}:${one.published}`);
  return Object.keys(groups).map((group) => {
    const own = groups[group]!;
    const mentor = people[own[0]!.mentorId]!;
    const names = words.list(own.map(({ menteeId }) => text(people[menteeId]!.name)));
    const cards: Block[] = own.map((one) => card(wave, one, 'mentor'));
    const mail = renderTemplate(wording(introductionMentor), settings.programme, {
      ...fromWhom(settings),
      'first name': firstNameOf(mentor),
      mentees: names,
      'your mentees': words.yourMentees(own.length),
      introductions: { text: names, blocks: cards },
      why: inSentence(own.flatMap((one, at) => [{ text: at > 0 ? ' ' : '' }, ...reason(wave, one, 'mentor')])),
    });
    return action(wave, `mail:introduction:${group}`, text(mentor.email), mail);
  });
}

/** The partner as the reader sees them. A mentor's cards tell the meetings too: there may be several. */
function card(wave: Wave, one: Pairing, reader: Reader): PersonCard {
  const partner = wave.people[reader === 'mentee' ? one.mentorId : one.menteeId]!;
  const meeting = { label: words.card.firstMeeting, value: whenFor(wave, one, one.mentorId) || words.card.notArranged };
  return {
    kind: 'person',
    name: text(partner.name),
    email: text(partner.email),
    line: reason(wave, one, reader),
    facts: [...factsOf(ground(wave, one)), ...(reader === 'mentor' ? [meeting] : [])],
  };
}

function reason(wave: Wave, one: Pairing, reader: Reader): readonly Span[] {
  const partner = wave.people[reader === 'mentee' ? one.mentorId : one.menteeId]!;
  return reasonFor(reader, firstNameOf(partner), ground(wave, one), one.why);
}

function ground({ people, criteria }: Wave, { menteeId, mentorId }: Pairing) {
  return commonGround(criteria, participant(people[menteeId]!), participant(people[mentorId]!));
}

function action(wave: Wave, key: string, to: string, mail: RenderedMail): MailAction {
  const { organiser, replyTo } = wave.settings;
  return { kind: 'mail', key, occasion: 'Introduction', to, ...mail, senderName: organiser, replyTo };
}

function firstNameOf(person: Row): string {
  return firstName(text(person.name));
}

function inSentence(spans: readonly Span[]): Value {
  return { text: spans.map((span) => span.text).join(''), spans };
}

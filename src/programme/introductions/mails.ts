/** Introductions: the mails in which a mentee and a mentor learn of each other. */
import type { MailAction } from '../../core/action.js';
import { longTime, wallTime, zoneName, zoneOr } from '../../core/dates.js';
import { groupBy } from '../../core/dict.js';
import { firstName } from '../../core/names.js';
import { list } from '../../core/text.js';
import { introductionMentee, introductionMentor, render } from '../../messages/index.js';
import type { Pairing } from '../../records/index.js';
import { beginning } from '../meetings/first-meetings.js';
import { wordingOf } from '../wording.js';
import type { Wave } from './wave.js';
import { words as sentences } from './words.js';

/** Key of the mail to the mentee of a pairing. */
export function introductionKey(pairing: string): string {
  return `mail:introduction:${pairing}`;
}

export function menteeMail(wave: Wave, one: Pairing): MailAction {
  const { people, settings } = wave;
  const mentor = people[one.mentorId]!;
  const words = render(wordingOf(wave.world, introductionMentee), {
    programme: settings.programme,
    organiser: settings.organiser,
    'first name': firstName(people[one.menteeId]!.name),
    mentor: mentor.name,
    'mentor email': mentor.email,
    why: one.why,
    meeting: meetingSentence(wave, one, one.menteeId, sentences.meetingOn),
  });
  return mail(wave, introductionKey(one.id), people[one.menteeId]!.email, words);
}

/** One mail for each mentor and wave, however many mentees. */
export function mentorMails(wave: Wave, pairs: readonly Pairing[]): MailAction[] {
  const { people, settings } = wave;
  const groups = groupBy(pairs, (one) => `${one.mentorId}:${one.published}`);
  return Object.keys(groups).map((group) => {
    const own = groups[group]!;
    const mentor = people[own[0]!.mentorId]!;
    const words = render(wordingOf(wave.world, introductionMentor), {
      programme: settings.programme,
      organiser: settings.organiser,
      'first name': firstName(mentor.name),
      mentees: list(own.map(({ menteeId }) => people[menteeId]!.name)),
      introductions: own.map((one) => introductionLine(wave, one)).join('\n'),
    });
    return mail(wave, introductionKey(group), mentor.email, words);
  });
}

function introductionLine(wave: Wave, one: Pairing): string {
  const mentee = wave.people[one.menteeId]!;
  return `- ${mentee.name} (${mentee.email}). ${one.why} ${meetingSentence(wave, one, one.mentorId, sentences.youMeetOn)}`;
}

function mail(wave: Wave, key: string, to: string, words: { subject: string; text: string; html: string }): MailAction {
  const { organiser, replyTo } = wave.settings;
  return { kind: 'mail', key, occasion: sentences.occasion, to, ...words, senderName: organiser, replyTo };
}

/** In the reader's own time. */
function meetingSentence(
  { people, settings, meetings }: Wave,
  one: Pairing,
  readerId: string,
  opening: string,
): string {
  const begins = meetings[one.id] && beginning(meetings[one.id]!);
  if (!begins) return sentences.agreeOnTime;
  const zone = zoneOr(people[readerId]!.zone, settings.zone);
  const starts = wallTime(begins, zone);
  return sentences.meetingTime(opening, longTime(starts), zoneName(zone));
}

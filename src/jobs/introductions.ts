/** Introductions: the mails in which a mentee and a mentor learn of each other. */
import type { MailAction } from '../core/action.js';
import { text } from '../core/cell.js';
import { longTime, wallTime, zoneName, zoneOr } from '../core/dates.js';
import { groupBy } from '../core/dict.js';
import { list } from '../core/text.js';
import { introductionMentee, introductionMentor, render } from '../messages/index.js';
import { beginning } from './first-meetings.js';
import type { Pairing } from './pairings.js';
import { firstName } from './people.js';
import { wordingOf } from './texts.js';
import type { Wave } from './wave.js';

export function menteeMail(wave: Wave, one: Pairing): MailAction {
  const { people, settings } = wave;
  const mentor = people[one.mentorId]!;
  const words = render(wordingOf(wave.world, introductionMentee), {
    programme: settings.programme,
    organiser: settings.organiser,
    'first name': firstName(text(people[one.menteeId]!.name)),
    mentor: text(mentor.name),
    'mentor email': text(mentor.email),
    why: one.why,
    meeting: meetingSentence(wave, one, one.menteeId, 'Your first meeting is on'),
  });
  return mail(wave, `mail:introduction:${one.id}`, text(people[one.menteeId]!.email), words);
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
      'first name': firstName(text(mentor.name)),
      mentees: list(own.map(({ menteeId }) => text(people[menteeId]!.name))),
      introductions: own.map((one) => introductionLine(wave, one)).join('\n'),
    });
    return mail(wave, `mail:introduction:${group}`, text(mentor.email), words);
  });
}

function introductionLine(wave: Wave, one: Pairing): string {
  const mentee = wave.people[one.menteeId]!;
  return `- ${text(mentee.name)} (${text(mentee.email)}). ${one.why} ${meetingSentence(wave, one, one.mentorId, 'You first meet on')}`;
}

function mail(wave: Wave, key: string, to: string, words: { subject: string; text: string; html: string }): MailAction {
  const { organiser, replyTo } = wave.settings;
  return { kind: 'mail', key, occasion: 'Introduction', to, ...words, senderName: organiser, replyTo };
}

/** In the reader's own time. */
function meetingSentence(
  { people, settings, meetings }: Wave,
  one: Pairing,
  readerId: string,
  opening: string,
): string {
  const begins = meetings[one.id] && beginning(meetings[one.id]!);
  if (!begins) return 'Please agree on a first meeting within two weeks.';
  const zone = zoneOr(text(people[readerId]!.zone), settings.zone);
  const starts = wallTime(begins, zone);
  return `${opening} ${longTime(starts)} (${zoneName(zone)} time); the invitation is in your calendar.`;
}

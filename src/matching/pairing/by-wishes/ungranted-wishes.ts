/** Says why a mentee got none of her wishes, and which wishes could not be granted; vetoes are just rules here. */
import { directoryOf } from '../../scoring/names.js';
import type { Participants } from '../../scoring/participants.js';
import type { FixedPairs } from '../../scoring/pins.js';
import type { ScoreTable } from '../../scoring/score-table.js';
import { ABSENT } from '../../scoring/tabulate.js';
import { type Warning, warning } from '../../scoring/warning.js';
import { unknownWishWarnings } from '../../scoring/wish-warnings.js';
import { type WishPlaces, wishesOf } from './wish-lists.js';
import { words } from './words.js';

/** Of any mentee position without a mentor. `fill`: the others had their turn too. */
export function causeWithoutWish(
  participants: Participants,
  { ofMentee }: WishPlaces,
  table: ScoreTable,
  { seats }: FixedPairs,
  fill: boolean,
) {
  const { mentees, mentors } = participants;
  const allowed = (mentee: number, mentor: number) => table.scores[mentee * mentors.length + mentor] !== ABSENT;
  return (mentee: number): string => {
    const { name } = mentees[mentee]!;
    if (mentors.length === 0) return words.noMentor;
    if (fill) {
      const some = mentors.some((_, mentor) => allowed(mentee, mentor));
      return some ? words.allFull(name) : words.noneAllowed(name);
    }
    const wishes = wishesOf(mentees[mentee]!).length;
    if (wishes === 0) return words.askedNobody(name);
    const open = [...ofMentee[mentee]!.keys()].filter((mentor) => allowed(mentee, mentor));
    if (open.length === 0) return words.noneOffers(name, wishes);
    const taken = open.filter((mentor) => seats[mentor] === 0).length;
    if (taken === open.length) return words.fullOfDecided(name, open.length);
    return taken > 0 ? words.fullOfBoth(name, open.length) : words.fullOfPreferred(name, open.length);
  };
}

export function wishWarnings(
  participants: Participants,
  { ofMentee }: WishPlaces,
  table: ScoreTable,
  { mentorOf }: FixedPairs,
): Warning[] {
  const { mentees, mentors } = participants;
  const find = directoryOf(participants.people);
  const warnings = unknownWishWarnings(participants, find);
  const tell = (reason: string, mend: string, who: string) =>
    warnings.push(warning('wish not granted', 'People', 'Wishes', reason, mend, who));
  mentees.forEach(({ name }, mentee) => {
    if (mentorOf[mentee]! >= 0) return;
    ofMentee[mentee]!.forEach((_, mentor) => {
      if (table.scores[mentee * mentors.length + mentor] !== ABSENT) return;
      const reason = words.passedOver(name, mentors[mentor]!.name, table.gates(mentee, mentor));
      tell(reason, words.askForMore(name), name);
    });
  });
  for (const mentor of mentors) {
    const lost = mentor.mentee ? [] : wishesOf(mentor).filter((wish) => find(wish).length === 0);
    if (lost.length === 0) continue;
    tell(words.unknown(mentor.name, lost.length, lost.slice(0, 3)), words.askWhom, mentor.name);
  }
  return warnings;
}

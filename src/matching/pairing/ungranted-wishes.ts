/** Says why a mentee got none of her wishes, and which wishes could not be granted; vetoes are just rules here. */
import type { Problem } from '../../core/problem.js';
import { count, list } from '../../core/text.js';
import { warning } from '../scoring/criterion-warnings.js';
import { directoryOf } from '../scoring/names.js';
import type { Participants } from '../scoring/participants.js';
import type { FixedPairs } from '../scoring/pins.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';
import { wishProblems } from '../scoring/wish-warnings.js';
import { type WishPlaces, wishesOf } from './wish-lists.js';

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
    if (mentors.length === 0) return 'No mentor with a seat takes part.';
    if (fill) {
      return mentors.some((_, mentor) => allowed(mentee, mentor))
        ? `Every mentor who is allowed for ${name} is full.`
        : `No mentor is allowed for ${name} under these rules.`;
    }
    const wishes = wishesOf(mentees[mentee]!).length;
    if (wishes === 0) return `${name} asked for nobody.`;
    const open = [...ofMentee[mentee]!.keys()].filter((mentor) => allowed(mentee, mentor));
    if (open.length === 0) {
      return wishes === 1
        ? `The one wish of ${name} names nobody who takes part as a mentor and is allowed.`
        : `None of the ${wishes} wishes of ${name} names somebody who takes part as a mentor and is allowed.`;
    }
    const [who, are] = open.length === 1 ? ['The one mentor', 'is'] : [`All ${open.length} mentors`, 'are'];
    const whom = `${who} whom ${name} asked for and may have ${are} full`;
    const taken = open.filter((mentor) => seats[mentor] === 0).length;
    if (taken === open.length) return `${whom} with published, approved or pinned pairs.`;
    const ranked = 'with mentees whom they rank as high or higher';
    return taken > 0 ? `${whom}: with published, approved or pinned pairs, or ${ranked}.` : `${whom} ${ranked}.`;
  };
}

export function wishWarnings(
  participants: Participants,
  { ofMentee }: WishPlaces,
  table: ScoreTable,
  { mentorOf }: FixedPairs,
): Problem[] {
  const { mentees, mentors, people } = participants;
  const find = directoryOf(people);
  const problems = wishProblems(participants, find);
  mentees.forEach(({ name }, mentee) => {
    if (mentorOf[mentee]! >= 0) return;
    ofMentee[mentee]!.forEach((_, mentor) => {
      if (table.scores[mentee * mentors.length + mentor] !== ABSENT) return;
      const gates = table.gates(mentee, mentor);
      const against =
        gates.length > 0
          ? `${list(gates)} ${gates.length === 1 ? 'rules' : 'rule'} it out`
          : 'the rules of this programme do not allow this pair';
      problems.push(
        warning(
          'People',
          'Wishes',
          `The wish of ${name} for ${mentors[mentor]!.name} is passed over: ${against}.`,
          `Nothing needs doing; if ${name} has few other wishes, ask for one more.`,
          name,
        ),
      );
    });
  });
  for (const mentor of mentors) {
    const lost = mentor.mentee ? [] : wishesOf(mentor).filter((wish) => find(wish).length === 0);
    if (lost.length === 0) continue;
    const shown = list(lost.slice(0, 3).map((wish) => `"${wish}"`));
    problems.push(
      warning(
        'People',
        'Wishes',
        `${count(lost.length, 'wish', 'wishes')} of mentor ${mentor.name} ${lost.length === 1 ? 'names' : 'name'} nobody in the People tab: ${shown}.`,
        'Ask whom they meant and enter the e-mail address.',
        mentor.name,
      ),
    );
  }
  return problems;
}

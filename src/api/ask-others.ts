/** "Are other pairings as good?" */
import type { World } from '../core/world.js';
import { matchInput } from '../jobs/matching.js';
import { MANY, otherPairings } from '../matching/others.js';
import { asIfOpen, computedOnly, namesIn, openOnly } from './ask-words.js';
import type { AnswerView } from './types.js';

/** Another pairing differs for at least this share of the mentees, or it would not be worth showing. */
const APART = 0.05;

export function aboutOthers(world: World): AnswerView {
  const input = matchInput(world);
  const nameOf = namesIn(input);
  const mentees = input.people.filter((person) => person.mentee).length;
  const [best, ...others] = otherPairings(asIfOpen(input), Math.max(1, Math.round(mentees * APART)));
  if (!best) {
    return { sections: [{ sentences: [`This is worked out for up to ${MANY} mentees; there are ${mentees}.`] }] };
  }
  if (others.length === 0) return { sections: [{ sentences: ['There is no other pairing under these rules.'] }] };
  return {
    sections: [
      ...computedOnly(world),
      ...openOnly(input),
      ...others.map(({ sentence, changes }, at) => ({
        title: `${at + 2}. best`,
        sentences: [sentence],
        moves: changes.map(({ mentee, from, to }) => ({ mentee: nameOf(mentee), from: nameOf(from), to: nameOf(to) })),
      })),
    ],
  };
}

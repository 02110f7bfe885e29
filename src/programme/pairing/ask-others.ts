/** "Are other pairings as good?" */
import { count } from '../../core/text.js';
import type { World } from '../../core/world.js';
import { MANY, otherPairings } from '../../matching/index.js';
import type { AnswerView } from '../answer-view.js';
import { asIfOpen, computedOnly, namesIn, openOnly } from './ask-words.js';
import { matchInput } from './match-input.js';

/** Another pairing differs for at least this share of the mentees, or it would not be worth showing. */
const APART = 0.05;

export function aboutOthers(world: World): AnswerView {
  const input = matchInput(world);
  const nameOf = namesIn(world);
  const mentees = input.people.filter((person) => person.mentee).length;
  const apart = Math.max(1, Math.round(mentees * APART));
  const [best, ...others] = otherPairings(asIfOpen(input), apart);
  if (!best) {
    return { sections: [{ sentences: [`This is worked out for up to ${MANY} mentees; there are ${mentees}.`] }] };
  }
  const least = `for at least ${count(apart, 'mentee')}`;
  if (others.length === 0) {
    return { sections: [{ sentences: [`The rules allow no other pairing that differs ${least}.`] }] };
  }
  return {
    sections: [
      ...computedOnly(world),
      ...openOnly(input),
      ...others.map(({ sentence, changes }, at) => ({
        title: at === 0 ? `Best of those that differ ${least}` : 'Best of those that differ from this one too',
        sentences: [sentence],
        moves: changes.map(({ mentee, from, to }) => ({ mentee: nameOf(mentee), from: nameOf(from), to: nameOf(to) })),
      })),
    ],
  };
}

/** "Are other pairings as good?" */
import type { World } from '../../../core/world.js';
import { MANY, otherPairings } from '../../../matching/index.js';
import type { AnswerView } from '../../answer-view.js';
import { matchInput } from '../match-input.js';
import { words } from '../words.js';
import { asIfOpen, computedOnly, namesIn, openOnly } from './answer-parts.js';

/** Another pairing differs for at least this share of the mentees, or it would not be worth showing. */
const APART = 0.05;

export function aboutOthers(world: World): AnswerView {
  const input = matchInput(world);
  const nameOf = namesIn(world);
  const mentees = input.people.filter((person) => person.mentee).length;
  const apart = Math.max(1, Math.round(mentees * APART));
  const [best, ...others] = otherPairings(asIfOpen(input), apart);
  if (!best) {
    return { sections: [{ sentences: [words.ask.others.tooMany(MANY, mentees)] }] };
  }
  if (others.length === 0) {
    return { sections: [{ sentences: [words.ask.others.none(apart)] }] };
  }
  return {
    sections: [
      ...computedOnly(world),
      ...openOnly(input),
      ...others.map(({ sentence, changes }, at) => ({
        title: at === 0 ? words.ask.others.best(apart) : words.ask.others.nextBest,
        sentences: [sentence],
        moves: changes.map(({ mentee, from, to }) => ({ mentee: nameOf(mentee), from: nameOf(from), to: nameOf(to) })),
      })),
    ],
  };
}

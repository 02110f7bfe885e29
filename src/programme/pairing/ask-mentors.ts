/** "What would one more mentor bring?" */
import { count } from '../../core/text.js';
import type { World } from '../../core/world.js';
import { prepare } from '../../matching/index.js';
import type { AnswerSection, AnswerView } from '../answer-view.js';
import { computedOnly, namesIn, SHOWN } from './ask-words.js';
import { matchInput } from './match-input.js';

interface Worth {
  readonly label: string;
  readonly matched: number;
  readonly points: number;
  readonly sentence: string;
}

export function aboutMentors(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(input);
  const nameOf = namesIn(world);
  const topics = input.criteria
    .filter(({ kind, weight }) => kind === 'overlap' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ id, name }) => {
      const worth = insight.worthOfNewcomers(id).map((one) => ({ ...one, label: one.answer }));
      return told(`One more mentor, by ${name}`, worth, `One more mentor would bring nothing, whatever the ${name}.`);
    });
  if (!input.people.some(({ mentee }) => mentee)) {
    return { sections: [{ sentences: ['There are no active mentees in the People tab, so no mentor is needed.'] }] };
  }
  const seats = insight.worthOfSeats().map((one) => ({ ...one, label: nameOf(one.mentor) }));
  return {
    sections: [
      ...computedOnly(world),
      ...topics.flat(),
      ...told('One more seat', seats, 'One more seat would bring nothing, whoever gave it.'),
    ],
  };
}

/** Whatever brings nothing is left out; nothing is told of a list that is empty. */
function told(title: string, worth: readonly Worth[], none: string): AnswerSection[] {
  const [best] = worth;
  if (!best) return [];
  const some = worth.filter(({ matched, points }) => matched > 0 || points > 0).slice(0, SHOWN);
  if (some.length === 0) return [{ title, sentences: [none] }];
  const most = Math.max(1, ...some.map(({ points }) => points));
  const bars = some.map(({ label, matched, points }) => ({
    label,
    value: Math.max(0, points),
    of: most,
    note: `${matched > 0 ? `${count(matched, 'mentee')}, ` : ''}${points > 0 ? '+' : ''}${Math.round(points)}`,
  }));
  return [{ title, sentences: [best.sentence], bars }];
}

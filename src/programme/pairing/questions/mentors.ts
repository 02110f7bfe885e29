/** "What would one more mentor bring?" */
import type { World } from '../../../core/world.js';
import { prepare } from '../../../matching/index.js';
import type { AnswerSection, AnswerView } from '../../answer-view.js';
import { matchInput } from '../match-input.js';
import { words } from '../words.js';
import { computedOnly, namesIn, SHOWN } from './answer-parts.js';

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
      return told(words.ask.mentors.byTopic(name), worth, words.ask.mentors.byTopicNothing(name));
    });
  if (!input.people.some(({ mentee }) => mentee)) {
    return { sections: [{ sentences: [words.ask.mentors.noMentees] }] };
  }
  const seats = insight.worthOfSeats().map((one) => ({ ...one, label: nameOf(one.mentor) }));
  return {
    sections: [
      ...computedOnly(world),
      ...topics.flat(),
      ...told(words.ask.mentors.seat, seats, words.ask.mentors.seatNothing),
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
    note: words.ask.mentors.gain(matched, Math.round(points)),
  }));
  return [{ title, sentences: [best.sentence], bars }];
}

/** "What would one more mentor bring?" */
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { matchInput } from '../jobs/matching.js';
import { prepare } from '../matching/insight/prepare.js';
import { computedOnly, namesIn, SHOWN } from './ask-words.js';
import type { AnswerSection, AnswerView } from './types.js';

export function aboutMentors(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(input);
  const topics = input.criteria
    .filter(({ kind, weight }) => kind === 'overlap' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ id, name }): AnswerSection => {
      const worth = insight.worthOfNewcomers(id).slice(0, SHOWN);
      return {
        title: `One more mentor, by ${name}`,
        sentences: worth.slice(0, 1).map(({ sentence }) => sentence),
        bars: barsOf(worth.map(({ answer, matched, points }) => ({ label: answer, matched, points }))),
      };
    });
  const nameOf = namesIn(input);
  const seats = insight.worthOfSeats().slice(0, SHOWN);
  return {
    sections: [
      ...computedOnly(world),
      ...topics,
      {
        title: 'One more seat',
        sentences: seats.slice(0, 1).map(({ sentence }) => sentence),
        bars: barsOf(seats.map(({ mentor, matched, points }) => ({ label: nameOf(mentor), matched, points }))),
      },
    ],
  };
}

function barsOf(worth: readonly { readonly label: string; readonly matched: number; readonly points: number }[]) {
  const most = Math.max(1, ...worth.map(({ points }) => points));
  return worth.map(({ label, matched, points }) => ({
    label,
    value: Math.max(0, points),
    of: most,
    note: `${matched > 0 ? `${count(matched, 'mentee')}, ` : ''}${points > 0 ? '+' : ''}${Math.round(points)}`,
  }));
}

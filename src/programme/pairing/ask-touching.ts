/** "What if agreed pairs may change?" */
import { indexBy } from '../../core/dict.js';
import { count } from '../../core/text.js';
import type { World } from '../../core/world.js';
import { type Link, type MatchInput, repairPairs, type Trade, tradeOff } from '../../matching/index.js';
import type { AnswerSection, AnswerView } from '../answer-view.js';
import { asIfOpen, computedOnly, namesIn } from './ask-words.js';
import { matchInput } from './match-input.js';

export function aboutTouching(world: World): AnswerView {
  const input = matchInput(world);
  const agreed = [...input.pins, ...input.taken];
  if (agreed.length === 0) {
    return { sections: [{ sentences: ['No pair is pinned, approved or published, so all may change already.'] }] };
  }
  const free = asIfOpen(input);
  const { steps, statement } = tradeOff(free, agreed);
  return {
    sections: [
      ...computedOnly(world),
      {
        sentences: [
          `${count(agreed.length, 'pair')} ${agreed.length === 1 ? 'is' : 'are'} pinned, approved or published. ${statement}`,
        ],
        curve: {
          across: 'pairs touched',
          up: 'Points of all pairs',
          points: steps.map(({ touched, total, proven, sentence }) => ({
            x: touched,
            y: total,
            exact: proven,
            label: sentence,
          })),
        },
      },
      ...firstGain(world, free, agreed, steps),
    ],
  };
}

/** The fewest pairs whose change brings something, and who would go where. Nothing is done about it. */
function firstGain(world: World, input: MatchInput, agreed: readonly Link[], steps: readonly Trade[]): AnswerSection[] {
  const [first, ...more] = steps;
  const gain = more.find(({ matched, total }) => matched > first!.matched || total > first!.total);
  if (!gain) return [];
  const nameOf = namesIn(world);
  const was = indexBy(agreed, ({ mentee }) => mentee);
  const then = repairPairs(input, agreed, gain.touched);
  const moved = then.pairs.filter(({ state }) => state !== 'kept');
  const bereft = then.unmatched.filter(({ mentee }) => was[mentee]).map(({ mentee }) => ({ mentee, mentor: '' }));
  return [
    {
      title: 'Who would go where',
      sentences: [
        gain.sentence,
        'To do so, take back the approval or the pin of these pairs, or end them if they are published, and suggest again.',
      ],
      moves: [...moved, ...bereft].map(({ mentee, mentor }) => ({
        mentee: nameOf(mentee),
        from: nameOf(was[mentee]?.mentor || ''),
        to: nameOf(mentor),
      })),
    },
  ];
}

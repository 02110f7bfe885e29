/** "What if agreed pairs may change?" */
import { indexBy } from '../../../core/dict.js';
import type { World } from '../../../core/world.js';
import { type Link, type MatchInput, repairPairs, type Trade, tradeOff } from '../../../matching/index.js';
import type { AnswerSection, AnswerView } from '../../answer-view.js';
import { matchInput } from '../match-input.js';
import { words } from '../words.js';
import { asIfOpen, computedOnly, namesIn } from './answer-parts.js';

export function aboutTouching(world: World): AnswerView {
  const input = matchInput(world);
  const agreed = [...input.pins, ...input.taken];
  if (agreed.length === 0) {
    return { sections: [{ sentences: [words.ask.agreed.none] }] };
  }
  const free = asIfOpen(input);
  const { steps, statement } = tradeOff(free, agreed);
  return {
    sections: [
      ...computedOnly(world),
      {
        sentences: [`${words.ask.agreed.pairs(agreed.length)} ${statement}`],
        curve: {
          across: words.ask.agreed.across,
          up: words.ask.agreed.up,
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
      title: words.ask.agreed.whoGoesWhere,
      sentences: [gain.sentence, words.ask.agreed.how],
      moves: [...moved, ...bereft].map(({ mentee, mentor }) => ({
        mentee: nameOf(mentee),
        from: nameOf(was[mentee]?.mentor || ''),
        to: nameOf(mentor),
      })),
    },
  ];
}

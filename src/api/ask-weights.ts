/** "What hangs on the weights?" */
import { indexBy } from '../core/dict.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { matchInput } from '../jobs/matching.js';
import { prepare } from '../matching/insight/prepare.js';
import { asIfOpen, computedOnly, namesIn, openOnly, SHOWN } from './ask-words.js';
import type { AnswerView } from './types.js';

export function aboutWeights(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(asIfOpen(input));
  const names = indexBy(input.criteria, ({ id }) => id);
  const nameOf = namesIn(input);
  const all = insight.sensitivity();
  const bars = (factor: number) =>
    all
      .filter((one) => one.factor === factor)
      .map(({ criterion, changed, pairs }) => ({
        label: names[criterion]!.name,
        value: changed,
        of: Math.max(1, pairs),
        note: count(changed, 'pair'),
      }));
  const { sentence, pairs } = insight.fragile();
  return {
    sections: [
      ...computedOnly(world),
      ...openOnly(input),
      { title: 'Pairs that change if it counts double', sentences: [], bars: bars(2) },
      { title: 'If it counts half', sentences: [], bars: bars(0.5) },
      { title: 'If it is left out', sentences: [], bars: bars(0) },
      {
        title: 'Pairs that hang on little',
        sentences: [
          sentence,
          ...pairs.slice(0, SHOWN).map(({ mentee, mentor }) => `${nameOf(mentee)} with ${nameOf(mentor)}.`),
        ],
      },
    ],
  };
}

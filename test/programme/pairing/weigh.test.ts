/** Other weights: they stand in Criteria, and pairs are suggested with them; what would change is told without. */
import { expect, it } from 'vitest';
import { questions } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { rowsOf, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const { paired } = stages;
const criterion = String(rowsOf(paired, 'Criteria')[0]!.name);
const with7 = { weights: [{ criterion, weight: 7 }] };

it.each(
  named([
    [with7, [expect.stringContaining('Weight 7')], 'another weight'],
    [
      { weights: [{ criterion: 'Gone', weight: 7 }] },
      'refused: There is no criterion “Gone” any more. Press Refresh.',
      'a criterion that is gone',
    ],
  ]),
)('%s', (_name, [args, expected]) => {
  const wanted = todo(jobNamed('weigh'), paired, args);
  expect(typeof expected === 'string' ? wanted : wanted.filter((one) => /^Criteria/.test(one))).toEqual(
    typeof expected === 'string' ? [expected] : expected,
  );
});

it('is told before', () => {
  const weigh = questions.find(({ about }) => about === 'weigh')!;
  expect(weigh.answer(paired, with7)).toEqual({ sections: [{ sentences: ['No pair would change.'] }] });
});

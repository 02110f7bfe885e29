import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, MatchInput } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { otherPairings } from '../../../src/matching/pairing/other-pairings.js';
import { repairPairs } from '../../../src/matching/pairing/repair.js';
import { tradeOff } from '../../../src/matching/pairing/trade-off.js';
import { criterion, input, mentee, mentor } from '../people.js';
import { programme } from '../programme.js';

const link = (mentee: string, mentor: string): Link => ({ mentee, mentor });

/** Ann and Ben look for Q x, Cleo for y; Max gives x and Nina y, one seat each unless said. */
const people = (max = 1, nina = 1) => [
  mentee('ann', { Q: 'x' }),
  mentee('ben', { Q: 'x' }),
  mentee('cleo', { Q: 'y' }),
  mentor('max', { Q: 'x' }, { capacity: max }),
  mentor('nina', { Q: 'y' }, { capacity: nina }),
];

describe('repairPairs', () => {
  for (const [given, earlier, most, pairs, statement, name] of [
    [
      input(people(2, 1)),
      [link('ann', 'max')],
      0,
      ['ann-max kept', 'ben-max new', 'cleo-nina new'],
      'No pair was changed; 2 of 2 mentees without a mentor found one.',
      'late mentees take free seats',
    ],
    [
      input(people(1, 1)),
      [link('ann', 'nina')],
      0,
      ['ann-nina kept', 'ben-max new'],
      'No pair was changed; 1 of 2 mentees without a mentor found one. Changing 1 pair would add 100 points.',
      'a pair is not touched for points alone, and what that would bring is told',
    ],
    [
      input(people(1, 1)),
      [link('ann', 'nina')],
      1,
      ['ann-max changed', 'cleo-nina new'],
      '1 pair was changed; 1 of 2 mentees without a mentor found one.',
      'one pair may be touched',
    ],
    [
      input(people(1, 1), {
        bans: [
          { a: 'ben', b: 'max' },
          { a: 'cleo', b: 'max' },
          { a: 'cleo', b: 'nina' },
        ],
      }),
      [link('ann', 'nina')],
      0,
      ['ann-nina kept'],
      'No pair was changed; 0 of 2 mentees without a mentor found one. Changing 1 pair would match 1 more.',
      'a mentee more for one pair touched',
    ],
    [
      input(people(1, 1).filter(({ id }) => id !== 'max')),
      [link('ann', 'max'), link('cleo', 'nina')],
      0,
      ['cleo-nina kept'],
      'No pair was changed; 0 of 2 mentees without a mentor found one.',
      'a mentor who is gone leaves the mentee without one',
    ],
    [
      input(people(2, 1), { pins: [link('ann', 'nina')] }),
      [link('ann', 'max'), link('ben', 'max')],
      0,
      ['ann-nina changed', 'ben-max kept', 'cleo-max new'],
      'No pair was changed; 1 of 1 mentee without a mentor found one.',
      'a pin against an earlier pair is kept, and touches nothing else',
    ],
    [
      input(people(1, 1)),
      [link('ann', 'max'), link('ben', 'max')],
      0,
      ['ann-max kept', 'cleo-nina new'],
      '1 pair was changed; 1 of 1 mentee without a mentor found one. Fewer is not possible: mentors have fewer seats than pairs. 1 mentee lost a mentor and found no other.',
      'a mentor with a seat less',
    ],
    [input([]), [link('ann', 'max')], 0, [], 'There is nobody to match.', 'nobody is left'],
  ] as [MatchInput, Link[], number, string[], string, string][])
    test(name, () => {
      const answer = repairPairs(given, earlier, most);
      expect(answer.pairs.map(({ mentee, mentor, state }) => `${mentee}-${mentor} ${state}`)).toEqual(pairs);
      expect(answer.statement).toBe(statement);
      expect(answer.proven).toBe(true);
      expect(answer.bound).toEqual({ matched: answer.matched, total: answer.total });
    });

  for (const [given, earlier, ended, name] of [
    [input(people()), link('zoe', 'max'), 'mentee left', 'a mentee who left'],
    [input(people()), link('ann', 'zoe'), 'mentor left', 'a mentor who left'],
    [input(people(0)), link('ann', 'max'), 'mentor left', 'a mentor who pauses'],
    [input(people(), { bans: [{ a: 'max', b: 'ann' }] }), link('ann', 'max'), 'rule', 'a ban'],
    [input(people(), { criteria: [criterion('must')] }), link('ann', 'nina'), 'rule', 'a gate'],
    [input(people(), { pins: [link('ann', 'nina')] }), link('ann', 'max'), 'pin', 'a pin'],
    [
      input(people(), { taken: [link('ann', 'nina')] }),
      link('ann', 'max'),
      undefined,
      'a running pairing: passed over',
    ],
  ] as [MatchInput, Link, string | undefined, string][])
    test(`an earlier pair that cannot go on: ${name}`, () => {
      const answer = repairPairs(given, [earlier]);
      expect(answer.ended.map(({ cause }) => cause)).toEqual(ended === undefined ? [] : [ended]);
      expect(answer.touched).toBe(0);
      expect(JSON.stringify(answer)).not.toMatch(/veto|ban\b/i);
    });

  test('a mentee with two earlier pairs: one is used and the organiser is told', () => {
    const answer = repairPairs(input(people(1, 1)), [link('ann', 'nina'), link('ann', 'max')]);
    expect(answer.pairs[0]).toMatchObject({ mentee: 'ann', mentor: 'max', state: 'kept' });
    expect(answer.warnings.map(({ reason }) => reason)).toEqual(['Ann has two earlier pairs; one of them is used.']);
  });

  test('for any programme: keeps the rules and the limit, and its last step is the best pairing', () => {
    fc.assert(
      fc.property(
        programme(9),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }),
        fc.nat(4),
        (given, ids, most) => {
          const earlier = ids.map(([a, b]) => link(`p${a}`, `p${b}`));
          const answer = repairPairs(given, earlier, most);
          const best = suggestPairs(given);
          keepsTheRules(given, answer.pairs, best.pairs);
          const gone = earlier.filter((one) =>
            answer.ended.some((end) => end.mentee === one.mentee && end.mentor === one.mentor),
          );
          expect(gone.length).toBeGreaterThanOrEqual(answer.ended.length);
          expect(answer.ended.filter(({ cause }) => cause === 'touched')).toHaveLength(answer.touched);
          const { steps } = tradeOff(given, earlier);
          expect(answer.touched).toBeLessThanOrEqual(Math.max(most, steps[0]!.touched));
          const step =
            steps.find(({ touched }) => touched === Math.max(most, steps[0]!.touched)) || steps[steps.length - 1]!;
          expect([answer.matched, answer.total, answer.proven]).toEqual([step.matched, step.total, true]);
          const last = steps[steps.length - 1]!;
          expect([last.matched, last.total]).toEqual([best.certificate.matched, best.certificate.total]);
          for (const { proven } of steps) expect(proven).toBe(true);
          const free = repairPairs(given, earlier, Number.POSITIVE_INFINITY);
          expect([free.matched, free.total, free.next]).toEqual([last.matched, last.total, null]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(
        programme(9),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }),
        fc.nat(3),
        (given, ids, most) => {
          const earlier = ids.map(([a, b]) => link(`p${a}`, `p${b}`));
          const turned: MatchInput = {
            ...given,
            people: [...given.people].reverse(),
            criteria: [...given.criteria].reverse(),
            bans: [...given.bans].reverse(),
          };
          const back = [...earlier].reverse();
          const { ended, ...answer } = repairPairs(given, earlier, most);
          const { ended: endedBack, ...answerBack } = repairPairs(turned, back, most);
          expect(answerBack).toEqual(answer);
          expect(endedBack).toEqual(ended);
          expect(tradeOff(turned, back)).toEqual(tradeOff(given, earlier));
          expect(otherPairings(turned)).toEqual(otherPairings(given));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('tradeOff', () => {
  for (const [given, earlier, sentences, statement, name] of [
    [
      input(people(1, 1)),
      [link('ann', 'nina')],
      [
        'Changing no pair: 2 of 3 mentees matched, 100 points, the best that is possible.',
        'Changing 1 pair: 2 of 3 mentees matched, 200 points, the best that is possible.',
      ],
      'Changing 1 pair would add 100 points; changing more would bring nothing.',
      'points',
    ],
    [
      input(people(1, 1), {
        bans: [
          { a: 'ben', b: 'max' },
          { a: 'cleo', b: 'max' },
          { a: 'cleo', b: 'nina' },
        ],
      }),
      [link('ann', 'nina')],
      [
        'Changing no pair: 1 of 3 mentees matched, 0 points, the best that is possible.',
        'Changing 1 pair: 2 of 3 mentees matched, 100 points, the best that is possible.',
      ],
      'Changing 1 pair would match 1 more; changing more would bring nothing.',
      'a mentee more',
    ],
    [
      input(people(2, 1)),
      [link('ann', 'max')],
      ['Changing no pair: 3 of 3 mentees matched, 300 points, the best that is possible.'],
      'Changing pairs would bring nothing.',
      'nothing to be had',
    ],
    [
      input([]),
      [],
      ['Changing no pair: 0 of 0 mentees matched, 0 points, the best that is possible.'],
      'Changing pairs would bring nothing.',
      'nobody',
    ],
  ] as [MatchInput, Link[], string[], string, string][])
    test(name, () => {
      const answer = tradeOff(given, earlier);
      expect(answer.steps.map(({ sentence }) => sentence)).toEqual(sentences);
      expect(answer.statement).toBe(statement);
    });
});

describe('otherPairings', () => {
  for (const [given, apart, sentences, name] of [
    [
      input(people(1, 1)),
      1,
      [
        'The best pairing.',
        'Differs for 2 mentees and scores the same.',
        'Differs for 2 mentees and scores 100 points less.',
      ],
      'one pair apart',
    ],
    [
      input(people(1, 1)),
      2,
      [
        'The best pairing.',
        'Differs for 3 mentees and scores 100 points less.',
        'Differs for 3 mentees and scores 200 points less.',
      ],
      'two pairs apart',
    ],
    [
      input(people(1, 1), { pins: [link('ann', 'max'), link('cleo', 'nina')] }),
      1,
      ['The best pairing.'],
      'pins leave nothing to choose',
    ],
    [input([]), 1, ['The best pairing.'], 'nobody'],
  ] as [MatchInput, number, string[], string][])
    test(name, () => {
      expect(otherPairings(given, apart).map(({ sentence }) => sentence)).toEqual(sentences);
    });

  test('for too many mentees none is sought', () => {
    expect(otherPairings(input(people(1, 1)), 1, 2)).toEqual([]);
  });

  test('for any programme: the first is the best, all keep the rules, differ, and never get better', () => {
    fc.assert(
      fc.property(programme(9), fc.constantFrom(1, 1, 2, 3), (given, apart) => {
        const found = otherPairings(given, apart);
        const best = suggestPairs(given);
        expect(found[0]).toMatchObject({
          matched: best.certificate.matched,
          total: best.certificate.total,
          changes: [],
          proven: true,
        });
        found.forEach(({ pairs, matched, total, changes, proven }, at) => {
          keepsTheRules(given, pairs, best.pairs);
          if (at < 2 || apart === 1) expect(proven).toBe(true);
          for (const before of found.slice(0, at)) {
            const keeps = new Set(pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`));
            const dropped = before.pairs.filter(({ mentee, mentor }) => !keeps.has(`${mentee} ${mentor}`));
            expect(dropped.length).toBeGreaterThanOrEqual(apart);
            expect(matched < before.matched || (matched === before.matched && total <= before.total)).toBe(true);
          }
          expect(changes.length === 0).toBe(at === 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Roles, bans, seats and one mentor for each mentee; the pins that the best pairing keeps are kept. */
function keepsTheRules(given: MatchInput, pairs: readonly Link[], best: readonly (Link & { pinned: boolean })[]): void {
  const byId = new Map(given.people.map((one) => [one.id, one]));
  const load = new Map<string, number>();
  for (const { mentor } of given.taken) load.set(mentor, (load.get(mentor) || 0) + 1);
  for (const { mentee, mentor } of pairs) {
    expect(byId.get(mentee)!.mentee && byId.get(mentor)!.mentor && mentee !== mentor).toBe(true);
    expect(given.bans).not.toContainEqual({ a: mentee, b: mentor });
    expect(given.bans).not.toContainEqual({ a: mentor, b: mentee });
    load.set(mentor, (load.get(mentor) || 0) + 1);
    expect(load.get(mentor)!).toBeLessThanOrEqual(byId.get(mentor)!.capacity);
  }
  expect(new Set(pairs.map(({ mentee }) => mentee)).size).toBe(pairs.length);
  for (const { mentee, mentor, pinned } of best) {
    if (pinned) expect(pairs.some((one) => one.mentee === mentee && one.mentor === mentor)).toBe(true);
  }
}

import { describe, expect, test } from 'vitest';
import type { MatchInput, Participant } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor, person } from '../people.js';

const links = (given: MatchInput) => suggestPairs(given).pairs.map((pair) => `${pair.mentee}-${pair.mentor}`);
const under = (manager: string): Partial<Participant> => ({ manager });

describe('with the rule about managers, nobody is mentored up or down their own line', () => {
  for (const [people, expected, name] of [
    [[mentee('ann', {}, under('bob')), mentor('bob')], [], 'the manager'],
    [[mentee('ann', {}, under('eve')), person('eve', under('bob')), mentor('bob')], [], "the manager's manager"],
    [
      [
        mentee('ann', {}, under('eve')),
        person('eve', under('Max <max@x.org>')),
        person('max', under('BOB')),
        mentor('bob'),
      ],
      [],
      'three levels up',
    ],
    [[mentee('ann'), mentor('bob', {}, under('eve')), person('eve', under('ann'))], [], 'two levels down'],
    [[mentee('ann', {}, under('eve')), mentor('bob')], ['ann-bob'], 'a manager who is not in People'],
    [
      [mentee('ann', {}, under('eve')), person('eve', under('max')), mentor('bob', {}, under('max'))],
      ['ann-bob'],
      'another branch: the manager of both is far above',
    ],
    [[mentee('ann', {}, under('eve')), mentor('bob', {}, under('eve'))], [], 'a colleague'],
    [
      [mentee('ann', {}, under('eve')), person('eve', under('max')), person('max', under('eve')), mentor('bob')],
      ['ann-bob'],
      'a line that runs in a circle',
    ],
    [[mentee('ann', {}, under('ann')), mentor('bob')], ['ann-bob'], 'their own manager'],
    [
      [
        mentee('ann', {}, under('Kim')),
        person('k1', { name: 'Kim' }),
        person('k2', { name: 'Kim', manager: 'bob' }),
        mentor('bob'),
      ],
      [],
      'a manager whose name two share is each of them',
    ],
  ] as [Participant[], string[], string][])
    test(name, () => {
      const rule = criterion('manager', { limit: 'must', menteeColumn: '', mentorColumn: '' });
      for (const rows of [people, [...people].reverse()])
        expect(links(input(rows, { criteria: [rule] }))).toEqual(expected);
      const direct = name === 'the manager' ? [] : ['ann-bob'];
      expect(links(input(people))).toEqual(direct);
    });
});

describe('rules that remove much are told with numbers', () => {
  const six = (ann: Partial<Participant>) => [
    mentee('ann', {}, ann),
    mentee('bea'),
    mentee('cyd'),
    mentor('tom'),
    mentor('uma'),
  ];
  const told = (given: MatchInput) =>
    suggestPairs({ ...given, criteria: [] })
      .warnings.map(({ reason }) => reason)
      .filter((reason) => /rule/i.test(reason));
  for (const [given, expected, name] of [
    [input(six({})), [], 'no rule'],
    [input(six(under('tom'))), [], 'one pair of six'],
    [
      input([mentee('ann', {}, under('tom')), mentee('bea', {}, under('tom')), ...six({}).slice(2)]),
      ['The rule that nobody is paired with their manager rules out 2 of 6 possible pairs (33 %).'],
      'two pairs of six',
    ],
    [
      input([...six(under('tom')).slice(0, 4), mentor('uma', {}, under('ann'))]),
      [
        'The rule that nobody is paired with their manager rules out 2 of 6 possible pairs (33 %).',
        'The rule that nobody is paired with their manager alone leaves 1 person with nobody: mentee Ann.',
      ],
      'a mentee with nobody',
    ],
    [
      input(six({}), {
        bans: [
          { a: 'ann', b: 'tom' },
          { a: 'uma', b: 'ann' },
        ],
      }),
      [
        'Fixed rules together rule out 2 of 6 possible pairs (33 %).',
        'Fixed rules together leave 1 person with nobody.',
      ],
      'vetoes: numbers, no names',
    ],
    [
      input(six(under('tom')), { bans: [{ a: 'ann', b: 'uma' }] }),
      [
        'Fixed rules together rule out 2 of 6 possible pairs (33 %).',
        'Fixed rules together leave 1 person with nobody.',
      ],
      'a manager and a veto',
    ],
    [input(six(under('tom')), { bans: [{ a: 'ann', b: 'tom' }] }), [], 'the same pair by two rules counts once'],
    [input([person('ann', { mentee: true, mentor: true })]), [], 'oneself is no possible partner'],
    [
      input([
        person('ann', { mentee: true, mentor: true }),
        person('bob', { mentee: true, mentor: true, manager: 'ann' }),
      ]),
      ['The rule that nobody is paired with their manager rules out 2 of 2 possible pairs (100 %).'],
      'the only two are a manager and theirs: who is left with nobody goes without saying',
    ],
    [input([mentee('ann')], { bans: [{ a: 'ann', b: 'tom' }] }), [], 'no mentors'],
  ] as [MatchInput, string[], string][])
    test(name, () => {
      expect(told(given)).toEqual(expected);
    });

  test('a criterion that leaves no pair says so once', () => {
    const given = input([mentee('ann', { Q: 'a' }), mentor('tom', { Q: 'b' })], { criteria: [criterion('must')] });
    expect(suggestPairs(given).warnings.map(({ reason }) => reason)).toEqual([
      'must rules out 1 of 1 possible pairs (100 %).',
    ]);
  });
});

/** What a script gets for mode `groups`: sizes, teams, what is shared, and a sentence for wrong input. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveProblem } from '../../../src/matching/script/solve-problem.js';
import { WrongProblem } from '../../../src/matching/script/wrong-problem.js';
import { bestGrouping, groupScore, type SmallGroups, smallGroups } from '../solvers/groups/groups-brute.js';

const solve = (problem: unknown, objective?: string) => solveProblem(problem, objective, () => 0);

const scores = [
  [9, 1, 5],
  [8, 2, 5],
  [1, 9, 5],
  [2, 8, null],
];
const good = { mode: 'groups', scores, groups: { most: 2, least: 2 } };

/** The same problem as a script writes it. */
function written(small: SmallGroups) {
  const { scores, teams, mean, least, most, affinity, apart, marks } = small;
  const [slots, topics] = marks.map(({ rows, columns }) => ({ mentees: rows, mentors: columns }));
  return {
    mode: 'groups',
    scores,
    groups: {
      ...(typeof teams === 'number' ? { mentorsPerGroup: teams } : { mentors: teams }),
      least,
      most: Math.max(least, most[0] || 0),
      score: mean ? 'mean' : 'sum',
    },
    apart,
    ...(affinity ? { affinity } : {}),
    ...(slots ? { slots } : {}),
    ...(topics ? { topics } : {}),
  };
}

describe('mode groups', () => {
  it('answers groups, pairs and a proof of the total', () => {
    expect(solve(good)).toEqual({
      status: 'optimal',
      reason: null,
      groups: [
        { mentors: [0], mentees: [0, 1], score: 17 },
        { mentors: [1], mentees: [2, 3], score: 17 },
      ],
      pairs: [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 1],
      ],
      total: 34,
      worst: 8,
      bound: 34,
      gap: 0,
      unmatched: [],
      certificate: null,
      ms: 0,
    });
  });

  it.each<[object, object, string]>([
    [{ groups: { most: 4, mentors: [[1], [0, 2]] } }, { total: 9 + 8 + 7 + 6.5, status: 'optimal' }, 'teams given'],
    [{ groups: { most: 4, mentors: [[0, 1]], score: 'sum' } }, { total: 40, status: 'optimal' }, 'the sum'],
    [{ bans: [[0, 0]], groups: { most: 2 } }, { total: 8 + 5 + 17, status: 'optimal' }, 'a ban'],
    [{ minScore: 8, groups: { most: 1 } }, { total: 18, status: 'optimal' }, 'a lowest score'],
    [{ apart: [[0, 1]], groups: { most: 2 } }, { total: 31, status: 'optimal' }, 'two kept apart'],
    [
      { slots: { mentees: [[1], [1, 40], [40], [40]], mentors: [[1], [40], []] }, groups: { most: 3, least: 2 } },
      {
        total: 34,
        status: 'optimal',
        groups: [expect.objectContaining({ slot: 1 }), expect.objectContaining({ slot: 40 })],
      },
      'a common slot',
    ],
    [{ scores: [], groups: { most: 3 } }, { total: 0, status: 'optimal', groups: [], worst: null }, 'nobody'],
    [{ scores: [[], []], groups: { most: 3 } }, { total: 0, status: 'optimal', groups: [] }, 'no mentors'],
  ])('%j gives %j: %s', (more, answer, _name) => {
    expect(solve({ ...good, ...more }, 'coverage, total')).toMatchObject(answer);
  });

  it('says bounded, and by how much, when better is not ruled out', () => {
    const affinity = [
      [0, 5, 5, 5],
      [5, 0, 0, 0],
      [5, 0, 0, 0],
      [5, 0, 0, 0],
    ];
    const two = scores.map(() => [1, 1]);
    expect(solve({ ...good, scores: two, affinity })).toMatchObject({
      status: 'bounded',
      reason: 'A better grouping is not ruled out, but no grouping with as many mentees scores 5 more than this.',
      total: 9,
      bound: 14,
      gap: 5,
    });
  });

  it.each<[object, readonly string[], string]>([
    [
      { scores: [[null], [1]] },
      [
        'No group is allowed.',
        'Too few mentees for a group: those that could be joined would have fewer than 2 (mentor 0).',
      ],
      'too few',
    ],
    [{ scores: [[1], [2], [3]] }, ['No place is left: every group that could be joined is full (mentor 0).'], 'full'],
    [
      { scores: [[1], [2]], groups: { most: 1 }, topics: { mentees: [[1], [2]], mentors: [[2]] } },
      ['Shares no topic with any group that is allowed.'],
      'no topic',
    ],
    [
      { scores: [[1], [2]], groups: { most: 2 }, slots: { mentees: [[1], [2]], mentors: [[1, 2]] } },
      ['The groups with a place left (mentor 0) share no slot or topic that suits, or hold somebody to be kept apart.'],
      'another slot',
    ],
  ])('%j leaves somebody out because %j: %s', (more, causes, _name) => {
    expect(solve({ ...good, ...more }).unmatched.map(({ cause }) => cause)).toEqual(causes);
  });

  it('is what trying everything finds, or says by how much it may be less', () => {
    fc.assert(
      fc.property(smallGroups(false), (any) => {
        const problem = written(any);
        const small: SmallGroups = {
          ...any,
          mentors: any.scores.length === 0 && typeof any.teams === 'number' ? 0 : any.mentors,
          most: any.most.map(() => problem.groups.most),
          split: [],
          only: null,
        };
        fc.pre(any.scores.length > 0);
        const { status, groups, total, bound, gap, unmatched } = solve(problem);
        let sum = 0;
        for (const { mentors, mentees, score } of groups!) {
          const real = groupScore(small, mentors, mentees);
          expect(score).toBeCloseTo(real!, 6);
          sum += real!;
        }
        expect(total).toBeCloseTo(sum, 6);
        expect(bound! - total!).toBeCloseTo(gap!, 6);
        const best = bestGrouping(small);
        const placed = any.scores.length - unmatched.length;
        if (status === 'optimal') expect([placed, total]).toEqual([best.placed, expect.closeTo(best.total, 6)]);
        else expect(status).toBe('bounded');
        if (placed === best.placed) expect(bound!).toBeGreaterThanOrEqual(best.total - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[object, string, string]>([
    [{ groups: undefined }, 'groups must be an object such as {"least":2,"most":5}; it is missing.', 'no groups'],
    [{ groups: {} }, 'groups.most is missing; it must be a whole number, 1 or more.', 'no size'],
    [{ groups: { most: 1, least: 2 } }, 'groups.most is 1; it must be a whole number, 2 or more.', 'most below least'],
    [{ groups: { most: 2.5 } }, 'groups.most is 2.5; it must be a whole number, 1 or more.', 'half a mentee'],
    [
      { groups: { most: 2, mentorsPerGroup: 4 } },
      'groups.mentorsPerGroup is 4; it must be a whole number from 1 to 3.',
      'four mentors',
    ],
    [
      { groups: { most: 2, size: 1 } },
      'groups has the key "size"; its keys are mentors, mentorsPerGroup, least, most, score.',
      'an unknown key',
    ],
    [
      { groups: { most: 2, score: 'max' } },
      'groups.score is "max"; possible are "mean" and "sum".',
      'an unknown score',
    ],
    [
      { groups: { most: 2, mentors: [[0]], mentorsPerGroup: 1 } },
      'groups has both mentors and mentorsPerGroup; give one of them.',
      'teams twice',
    ],
    [
      { groups: { most: 2, mentors: [[]] } },
      'groups.mentors[0] has 0 mentors; a group has one to three.',
      'an empty team',
    ],
    [
      { groups: { most: 2, mentors: [[0, 3]] } },
      'groups.mentors[0][1] is 3, but mentors are numbered 0 to 2.',
      'a mentor who is not there',
    ],
    [
      { groups: { most: 2, mentors: [[0], [0]] } },
      'groups.mentors[1] names mentor 0 a second time.',
      'a mentor in two teams',
    ],
    [{ scores: [[1], [1, 2]] }, 'scores[1] has 2 entries, not 1: a number for each mentor.', 'ragged rows'],
    [{ affinity: [[0]] }, 'affinity has 1 rows, but scores has 4.', 'an affinity too small'],
    [
      {
        scores: [[1], [1]],
        affinity: [
          [0, 1],
          [2, 0],
        ],
      },
      'affinity[1][0] is 2 but affinity[0][1] is not; they must be equal.',
      'affinity not symmetric',
    ],
    [{ scores: [[1]], affinity: [['x']] }, 'affinity[0][0] is "x"; it must be a number.', 'affinity of text'],
    [{ apart: [[1, 1]] }, 'apart[0] names mentee 1 twice; a pair has two people.', 'apart from oneself'],
    [
      { slots: [[1]] },
      'slots must be an object {"mentees":[[..]],"mentors":[[..]]}; it is a list of 1.',
      'slots as a list',
    ],
    [
      { slots: { mentees: [[1]], mentors: [] } },
      'slots.mentees has 1 entries, but there are 4 mentees.',
      'slots of too few',
    ],
    [
      { scores: [[1]], topics: { mentees: [[-1]], mentors: [[1]] } },
      'topics.mentees[0][0] is -1; it must be a whole number from 0 to 1023.',
      'a negative topic',
    ],
    [
      { scores: [[1e308]] },
      'A score as large as 1e+308 cannot be added up; divide all scores by the same number.',
      'a score too large',
    ],
    [
      { pins: [] },
      '"pins" is no key of a problem in mode "groups"; its keys are mode, scores, groups, affinity, slots, topics, apart, bans, minScore.',
      'pins',
    ],
  ])('%j is refused: %s', (more, sentence, _name) => {
    expect(() => solve({ ...good, ...more })).toThrow(new WrongProblem(sentence));
  });

  it('refuses another objective', () => {
    expect(() => solve(good, 'floor')).toThrow(
      'The objective "floor" is not possible in mode "groups"; coverage,total is.',
    );
  });
});

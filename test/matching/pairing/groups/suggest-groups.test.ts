/** Groups of people: who is together, what they share, what is said about it, and that the order of rows changes nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../../src/matching/model.js';
import type { GroupInput, GroupSuggestion } from '../../../../src/matching/pairing/groups/group-model.js';
import { suggestGroups } from '../../../../src/matching/pairing/groups/suggest-groups.js';
import { criterion, input, mentee, mentor } from '../../people.js';
import { programme } from '../../programme.js';

const groupInput = (people: readonly Participant[], more: Partial<GroupInput> = {}): GroupInput => ({
  ...input(people, {
    criteria: [criterion('overlap', { name: 'Goals', menteeColumn: 'Goals', mentorColumn: 'Goals' })],
  }),
  least: 1,
  most: 4,
  mentorsPerGroup: 1,
  like: 'any',
  ...more,
});

const sorted = ({ groups }: GroupSuggestion) =>
  groups.map(({ mentors, mentees }) => [...mentors, '+', ...mentees].join(' '));

const ofFour = [
  mentee('ann', { Goals: 'Data', Topic: 'SQL; Charts', Free: 'Monday' }),
  mentee('bob', { Goals: 'Data', Topic: 'SQL', Free: 'Monday, Friday' }),
  mentee('cid', { Goals: 'Law', Topic: 'Courts', Free: 'Friday' }),
  mentee('dan', { Goals: 'Law', Topic: 'Courts', Free: 'Friday' }),
  mentor('mia', { Goals: 'Data', Topic: 'Charts, SQL', Free: 'Monday' }, { capacity: 3 }),
  mentor('ned', { Goals: 'Law', Topic: 'Courts', Free: 'Friday' }, { capacity: 3 }),
];
const TOPIC = { menteeColumn: 'Topic', mentorColumn: '' };
const TIME = { menteeColumn: 'Free', mentorColumn: 'Free' };

describe('suggestGroups', () => {
  it('puts people with the mentor who fits and says what they share', () => {
    const found = suggestGroups(groupInput(ofFour, { least: 2, topic: TOPIC, time: TIME }));
    expect(found.groups).toEqual([
      {
        mentors: ['mia'],
        mentees: ['ann', 'bob'],
        topic: 'SQL',
        slot: 'Monday',
        score: 100,
        likeness: null,
        why: 'The topic SQL and the time Monday suit everybody in the group; and mentors and mentees fit best in goals.',
      },
      expect.objectContaining({ mentors: ['ned'], mentees: ['cid', 'dan'], topic: 'Courts', slot: 'Friday' }),
    ]);
    expect(found.certificate).toEqual({
      matched: 4,
      most: 4,
      total: 400,
      bound: 400,
      proven: true,
      statement: 'Best possible: 400 of 400 points; no grouping under these rules scores more.',
    });
    expect([found.unmatched, found.idle, found.warnings]).toEqual([[], [], []]);
  });

  const anns = ['a', 'b', 'c', 'd'].map((id, at) => mentee(id, { Goals: at < 2 ? 'Data' : 'Law' }));
  const both = [
    mentor('x', { Goals: 'Data, Law' }, { capacity: 2 }),
    mentor('y', { Goals: 'Data, Law' }, { capacity: 2 }),
  ];
  it.each<[Partial<GroupInput>, readonly Participant[], readonly string[], string]>([
    [{ like: 'similar' }, [...anns, ...both], ['x + a b', 'y + c d'], 'the similar together'],
    [{ like: 'diverse' }, [...anns, ...both], ['x + b c', 'y + a d'], 'the different together'],
    [
      { bans: [{ a: 'b', b: 'a' }], like: 'similar' },
      [...anns, ...both],
      ['x + a c', 'y + b d'],
      'two mentees kept apart',
    ],
    [{ mentorsPerGroup: 2, most: 2 }, [...anns, ...both], ['x y + a b'], 'two mentors for one group'],
    [{ mentorsPerGroup: 2, bans: [{ a: 'x', b: 'y' }] }, [...anns, ...both], [], 'two mentors kept apart'],
    [{ mentorsPerGroup: 3 }, [...anns, ...both], [], 'too few mentors for a team'],
    [{ pins: [{ mentee: 'd', mentor: 'x' }], most: 1 }, [...anns, ...both], ['x + d', 'y + a'], 'a pin before others'],
    [
      { taken: [{ mentee: 'a', mentor: 'x' }], least: 2 },
      [...anns, ...both],
      ['y + b c'],
      'a running pairing takes a seat',
    ],
    [{ least: 5, most: 5 }, [...anns, ...both], [], 'fewer than a group needs'],
    [{}, [], [], 'nobody'],
    [{}, anns, [], 'no mentor'],
    [{}, both, [], 'no mentee'],
  ])('$3', (more, people, groups) => {
    expect(sorted(suggestGroups(groupInput(people, more)))).toEqual(groups);
  });

  it.each<[Partial<GroupInput>, readonly Participant[], string, string]>([
    [{}, anns, 'Nobody takes part as a mentor yet.', 'no mentor'],
    [
      { least: 5, most: 6 },
      [anns[0]!, mentor('x', {}, { capacity: 6 })],
      'A group needs 5 mentees, and too few are left for any that A could join.',
      'too few for a group',
    ],
    [
      { least: 3 },
      [anns[0]!, both[0]!],
      'No group is allowed for A: in each a mentor is ruled out or has fewer than 3 free seats.',
      'a mentor with too few seats',
    ],
    [
      { bans: [{ a: 'a', b: 'x' }] },
      [anns[0]!, both[0]!],
      'No mentor is allowed for A: other rules rule out 1 of 1.',
      'a veto, not named',
    ],
    [
      { most: 1 },
      [anns[1]!, anns[0]!, both[0]!],
      'No place is left: the only group that B could join is full.',
      'all full',
    ],
    [
      { topic: TOPIC },
      [ofFour[2]!, ofFour[4]!],
      'Cid has no topic in common with any mentor who is allowed.',
      'no common topic',
    ],
    [
      { topic: TOPIC },
      [
        mentee('eva', { Topic: 'SQL' }),
        mentee('fay', { Topic: 'SQL' }),
        mentee('gus', { Topic: 'Charts' }),
        ofFour[4]!,
      ],
      'Groups with a place left do not suit Gus as they are: what their members share, or a rule, is against it.',
      'another topic was chosen',
    ],
    [
      { pins: [{ mentee: 'a', mentor: 'x' }], least: 2, most: 2 },
      [anns[0]!, mentor('x', {}, { capacity: 2 }), mentor('y', {}, { capacity: 2 })],
      'A is pinned to X, and no group of X has a place that suits.',
      'a pin that cannot be kept',
    ],
  ])('cause: $3', (more, people, cause) => {
    expect(suggestGroups(groupInput(people, more)).unmatched.map((one) => one.cause)).toContain(cause);
  });

  it.each<[Partial<GroupInput>, string, string]>([
    [{ least: 9, most: 4 }, 'Fewest mentees in a group is 9, which cannot be, so 4 is used.', 'least above most'],
    [{ most: Number.NaN }, 'Most mentees in a group is NaN, which cannot be, so 1 is used.', 'no number'],
    [{ mentorsPerGroup: 7 }, 'Mentors in a group is 7, which cannot be, so 3 is used.', 'too many mentors'],
    [
      { topic: { menteeColumn: 'Nope', mentorColumn: '' } },
      'Nobody has an answer in "Nope", so groups are made without a common topic.',
      'an unknown column',
    ],
    [
      { time: { menteeColumn: 'Late', mentorColumn: 'Free' } },
      'No answer about a time from Ann, Bob, Cid and 1 more: here any time counts as possible.',
      'a side without answers',
    ],
  ])('warning: $2', (more, reason) => {
    expect(suggestGroups(groupInput(ofFour, more)).warnings.map((one) => one.reason)).toContain(reason);
  });

  it('names the first by the alphabet of several topics that all share', () => {
    const shared = { Topic: 'SQL, Charts', Goals: 'Data' };
    const people = [mentee('ann', shared), mentee('bob', shared), mentor('mia', shared, { capacity: 2 })];
    expect(suggestGroups(groupInput(people, { topic: TOPIC })).groups[0]).toMatchObject({ topic: 'Charts' });
  });

  it('says how far from the best it may be when that is not proven', () => {
    const people = Array.from({ length: 9 }, (_, at) => mentee(`p${at}`, { Goals: ['Data', 'Law', 'Art'][at % 3]! }));
    const found = suggestGroups(
      groupInput(
        [...people, mentor('x', { Goals: 'Data' }, { capacity: 5 }), mentor('y', { Goals: 'Law' }, { capacity: 5 })],
        {
          like: 'diverse',
          most: 5,
        },
      ),
    );
    expect(found.certificate.proven).toBe(false);
    expect(found.certificate.statement).toMatch(
      /^At most [\d.]+ % below the best possible: [\d,.]+ of at most [\d,.]+ points/,
    );
  });

  const anyInput = fc
    .record({
      base: programme(7),
      least: fc.integer({ min: 1, max: 3 }),
      most: fc.integer({ min: 1, max: 4 }),
      mentorsPerGroup: fc.integer({ min: 1, max: 3 }),
      like: fc.constantFrom('similar', 'diverse', 'any'),
      topic: fc.constantFrom(undefined, { menteeColumn: 'Topics', mentorColumn: '' }),
      time: fc.constantFrom(undefined, { menteeColumn: 'Dept', mentorColumn: 'Dept' }),
    })
    .map(({ base, ...rest }): GroupInput => ({ ...base, ...rest }) as GroupInput);

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyInput, fc.infiniteStream(fc.nat(99)), (one, order) => {
        const shuffled = <T>(all: readonly T[]) =>
          all
            .map((item) => ({ item, at: order.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = {
          ...one,
          people: shuffled(one.people),
          criteria: shuffled(one.criteria),
          bans: shuffled(one.bans),
        };
        expect(suggestGroups(other)).toEqual(suggestGroups(one));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the rules and mentions no veto', () => {
    fc.assert(
      fc.property(anyInput, (one) => {
        const found = suggestGroups(one);
        const { people, bans, taken } = one;
        const mentees = found.groups.flatMap((group) => group.mentees);
        const mentors = found.groups.flatMap((group) => group.mentors);
        expect([new Set(mentees).size, new Set(mentors).size]).toEqual([mentees.length, mentors.length]);
        const who = people.filter((person) => person.mentee && !taken.some((link) => link.mentee === person.id));
        expect([...mentees, ...found.unmatched.map((out) => out.mentee)].sort()).toEqual(
          who.map(({ id }) => id).sort(),
        );
        for (const group of found.groups) {
          const together = [...group.mentees, ...group.mentors];
          expect(bans.some(({ a, b }) => a !== b && together.includes(a) && together.includes(b))).toBe(false);
          expect(group.mentors.length).toBe(one.mentorsPerGroup);
          expect(group.mentees.length).toBeGreaterThanOrEqual(Math.min(one.least, one.most));
          expect(group.mentees.length).toBeLessThanOrEqual(one.most);
          for (const id of group.mentors) {
            const running = taken.filter((link) => link.mentor === id).length;
            const { capacity } = people.find((person) => person.id === id)!;
            expect(group.mentees.length).toBeLessThanOrEqual(Math.max(0, capacity - running));
          }
        }
        const { total, bound, matched, most } = found.certificate;
        expect([matched, bound >= total - 1e-9, most >= matched]).toEqual([mentees.length, true, true]);
        expect(JSON.stringify([found.groups, found.unmatched, found.certificate])).not.toMatch(
          /veto|ban\b|do not match/i,
        );
      }),
      { numRuns: 150 },
    );
  });
});

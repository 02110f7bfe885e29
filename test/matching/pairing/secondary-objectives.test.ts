import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, MatchInput, Objective } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { participantsOf } from '../../../src/matching/scoring/participants.js';
import { keepPins } from '../../../src/matching/scoring/pins.js';
import { scoreTable } from '../../../src/matching/scoring/score-table.js';
import { largeProgramme } from '../large.js';
import { input, mentee, mentor } from '../people.js';
import { programme } from '../programme.js';

const LOAD: readonly Objective[] = ['coverage', 'total', 'load'];
const CHANGES: readonly Objective[] = ['coverage', 'total', 'changes'];
const BOTH: readonly Objective[] = ['coverage', 'floor', 'total', 'load', 'changes'];

/** Any small programme with few different scores and an earlier round. */
const given = (most: number): fc.Arbitrary<MatchInput> =>
  fc
    .tuple(programme(most), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 8 }), fc.boolean())
    .map(([one, earlier, plain]) => ({
      ...one,
      criteria: plain ? [] : one.criteria,
      earlier: earlier.map(([a, b]): Link => ({ mentee: `p${a}`, mentor: `p${b}` })),
    }));

const suggested = (one: MatchInput, objective: readonly Objective[]) => suggestPairs({ ...one, objective });

/** Sum of squares of the loads, running pairings included; and how many mentees are with an earlier mentor. */
function figures(one: MatchInput, pairs: readonly Link[]): readonly [number, number] {
  const { mentors } = participantsOf(one);
  const links = [...one.taken, ...pairs];
  const squares = mentors.reduce((sum, { id }) => sum + links.filter((link) => link.mentor === id).length ** 2, 0);
  const was = (link: Link) =>
    (one.earlier || []).some((old) => old.mentee === link.mentee && old.mentor === link.mentor);
  return [squares, pairs.filter(was).length];
}

/** Of all assignments that match as many and score as much, by trying every one: [squares, kept]. */
function everyBest(one: MatchInput): (readonly [number, number])[] {
  const participants = participantsOf(one);
  const table = scoreTable(one, participants);
  const { mentorOf, seats } = keepPins(one, participants, table);
  const left = [...seats];
  let found: (readonly [number, number])[] = [];
  let best = [-1, 0];
  const visit = (row: number, pairs: readonly Link[], total: number): void => {
    if (row === table.rows) {
      const better = pairs.length - best[0]! || total - best[1]!;
      if (better > 0) [best, found] = [[pairs.length, total], []];
      if (better >= 0) found.push(figures(one, pairs));
      return;
    }
    const link = (column: number) => ({
      mentee: participants.mentees[row]!.id,
      mentor: participants.mentors[column]!.id,
    });
    if (mentorOf[row]! >= 0) {
      visit(row + 1, [...pairs, link(mentorOf[row]!)], total);
      return;
    }
    visit(row + 1, pairs, total);
    for (let column = 0; column < table.columns; column++) {
      const score = table.scores[row * table.columns + column]!;
      if (score === table.absent || left[column]! < 1) continue;
      left[column]!--;
      visit(row + 1, [...pairs, link(column)], total + score);
      left[column]!++;
    }
  };
  visit(0, [], 0);
  return found;
}

describe('even load and fewest changes', () => {
  test('are what trying every best assignment finds', () => {
    fc.assert(
      fc.property(given(6), (one) => {
        const all = everyBest(one);
        const even = figures(one, suggested(one, LOAD).pairs);
        expect(even[0]).toBe(Math.min(...all.map(([squares]) => squares)));
        const kept = figures(one, suggested(one, CHANGES).pairs);
        expect(kept[1]).toBe(Math.max(...all.map((other) => other[1])));
        const both = figures(one, suggested(one, ['coverage', 'total', 'load', 'changes']).pairs);
        const most = Math.max(...all.filter(([squares]) => squares === even[0]).map((other) => other[1]));
        expect(both).toEqual([even[0], most]);
      }),
      { numRuns: 150 },
    );
  });

  test('cost neither pairs nor points, and are proven in any order of rows', () => {
    fc.assert(
      fc.property(given(10), fc.constantFrom(LOAD, CHANGES, BOTH), (one, objective) => {
        const plain = suggested(
          one,
          objective.filter((word) => word !== 'load' && word !== 'changes'),
        );
        const { pairs, certificate } = suggested(one, objective);
        const { matched, total, worst } = plain.certificate;
        expect(certificate).toMatchObject({ matched, total, bound: total, proven: true });
        if (objective === BOTH) expect(certificate.worst).toBe(worst);
        const [before, after] = [figures(one, plain.pairs), figures(one, pairs)];
        if (objective !== CHANGES) expect(after[0]).toBeLessThanOrEqual(before[0]);
        if (objective === CHANGES) expect(after[1]).toBeGreaterThanOrEqual(before[1]);
        const turned = { ...one, people: [...one.people].reverse(), earlier: [...one.earlier!].reverse() };
        expect(suggested(turned, objective)).toEqual(suggested(one, objective));
      }),
      { numRuns: 150 },
    );
  });

  test('are said in plain words', () => {
    const people = [
      ...['ann', 'bea', 'cem', 'dan'].map((id) => mentee(id)),
      mentor('max', {}, { capacity: 3 }),
      mentor('nia', {}, { capacity: 3 }),
    ];
    const earlier = [
      { mentee: 'ann', mentor: 'nia' },
      { mentee: 'bea', mentor: 'nia' },
      { mentee: 'cem', mentor: 'nia' },
      { mentee: 'gone', mentor: 'max' },
    ];
    const one = input(people, { criteria: [], earlier, taken: [{ mentee: 'eva', mentor: 'max' }] });
    expect(suggested(one, LOAD).certificate).toMatchObject({
      load: { least: 2, most: 3 },
      statement:
        'Best possible: 0 of 0 points; no assignment under these rules scores more. Of equally good assignments this one has a load as even as can be (2 to 3 mentees each). But no possible pair scores a point, so nothing was decided by the criteria: as many other pairs would be as good.',
    });
    const both = suggested(one, BOTH);
    expect(both.certificate).toMatchObject({ load: { least: 2, most: 3 }, changes: { kept: 3, of: 3 } });
    expect(both.certificate.statement).toMatch(
      / this one has a load as even as can be \(2 to 3 mentees each\) and keeps the most earlier pairs \(3 of 3\)\./,
    );
    expect(both.pairs.map(({ mentee: id, mentor: other }) => [id, other])).toEqual([
      ['ann', 'nia'],
      ['bea', 'nia'],
      ['cem', 'nia'],
      ['dan', 'max'],
    ]);
    const banned = { ...one, bans: [{ a: 'cem', b: 'nia' }] };
    expect(suggested(banned, CHANGES).certificate).toMatchObject({ changes: { kept: 2, of: 2 } });
    const pinned = { ...one, pins: [{ mentee: 'ann', mentor: 'nia' }] };
    expect(suggested(pinned, CHANGES).certificate).toMatchObject({ changes: { kept: 3, of: 3 } });
    const elsewhere = { ...one, pins: [{ mentee: 'ann', mentor: 'max' }] };
    expect(suggested(elsewhere, CHANGES).certificate).toMatchObject({ changes: { kept: 2, of: 3 } });
    expect(suggested({ ...one, earlier: [] }, CHANGES).certificate.statement).not.toContain('earlier');
    expect(suggested(input([]), BOTH).certificate.statement).toBe('There is nobody to match.');
  });

  test('are proven for 1,000 mentees and 400 mentors', () => {
    const large = largeProgramme(1000, 400);
    const earlier = suggestPairs({ ...large, criteria: large.criteria.slice(0, 4) }).pairs;
    const { certificate } = suggestPairs({ ...large, earlier, objective: ['coverage', 'total', 'load', 'changes'] });
    expect(certificate).toMatchObject({ proven: true, total: certificate.bound });
    expect(certificate.changes!.kept).toBeGreaterThan(0);
  });
});

/** Groups judged by trying every grouping: rules kept always, exact where it is said, bounds that hold. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../../../../src/matching/solvers/fault.js';
import { branchOnGroups } from '../../../../src/matching/solvers/groups/branch-on-groups.js';
import { checkGroups } from '../../../../src/matching/solvers/groups/check.js';
import { groupRows, type TeamProblem } from '../../../../src/matching/solvers/groups/group-rows.js';
import { withTeams } from '../../../../src/matching/solvers/groups/team-problem.js';
import { generator } from '../generator.js';
import { asJoint, bestGrouping, bits, judged, type SmallGroups, smallGroups } from './groups-brute.js';

function answered(small: SmallGroups) {
  const answer = groupRows(asJoint(small));
  expect(answer.fault).toBeNull();
  const real = judged(small, answer);
  expect(answer.placed).toBe(real.placed);
  expect(answer.total).toBeCloseTo(real.total, 6);
  return { answer, best: bestGrouping(small) };
}

/** Scores and affinities times a number. */
const times = (small: SmallGroups, factor: number): SmallGroups => ({
  ...small,
  scores: small.scores.map((line) => line.map((score) => score && score * factor)),
  affinity: small.affinity?.map((line) => line.map((one) => one * factor)) ?? null,
});

describe('groupRows against every grouping', () => {
  it.each([
    [1, 'whole numbers'],
    [0.1, 'fractions'],
  ])('teams given, no affinity: proven, and the best there is (times %d: %s)', (factor) => {
    fc.assert(
      fc.property(smallGroups(true), (whole) => {
        const { answer, best } = answered(times(whole, factor));
        expect([answer.placed, answer.proven, answer.most]).toEqual([best.placed, true, best.placed]);
        expect(answer.total).toBeCloseTo(best.total, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('anything: the bounds hold, and what is called proven is the best', () => {
    fc.assert(
      fc.property(smallGroups(false), (small) => {
        const { answer, best } = answered(small);
        expect(answer.most).toBeGreaterThanOrEqual(best.placed);
        if (answer.placed === best.placed) expect(answer.bound).toBeGreaterThanOrEqual(best.total - 1e-9);
        if (answer.proven) expect([answer.placed, answer.total]).toEqual([best.placed, expect.closeTo(best.total, 6)]);
      }),
      { numRuns: 400 },
    );
  });

  it('a search cut short still keeps the rules and bounds the best', () => {
    fc.assert(
      fc.property(smallGroups(true), fc.constantFrom(1, 3, 5), (small, most) => {
        const joint = asJoint(small);
        const teams =
          typeof small.teams === 'number' ? Array.from({ length: small.mentors }, (_, at) => [at]) : small.teams;
        const groups = withTeams({ ...joint, teams, mean: false }, teams);
        const { columnOf, proof } = branchOnGroups(groups, most);
        const verdict = checkGroups(groups, columnOf, proof, null);
        const best = bestGrouping({ ...small, mean: false });
        expect(verdict.fault).toBeNull();
        expect(verdict.most).toBeGreaterThanOrEqual(best.placed);
        if (verdict.placed === best.placed) expect(verdict.bound).toBeGreaterThanOrEqual(best.total);
        if (verdict.proven) expect([verdict.placed, verdict.total]).toEqual([best.placed, best.total]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws', () => {
  it('larger scores by a factor: the same groups; one mentor more: no fewer mentees, no lower total for as many', () => {
    fc.assert(
      fc.property(smallGroups(true), (small) => {
        const before = groupRows(asJoint(small));
        const scaled = groupRows(asJoint(times(small, 4)));
        expect([scaled.placed, scaled.total]).toEqual([before.placed, 4 * before.total]);
        const more = groupRows(
          asJoint({
            ...small,
            teams: typeof small.teams === 'number' ? 1 : [...small.teams, [small.mentors]],
            mentors: small.mentors + 1,
            scores: small.scores.map((line) => [...line, 1]),
            most: [...small.most, 6],
            marks: small.marks.map(({ rows, columns }) => ({ rows, columns: [...columns, [0]] })),
          }),
        );
        expect(more.placed).toBeGreaterThanOrEqual(before.placed);
        if (more.placed === before.placed) expect(more.total).toBeGreaterThanOrEqual(before.total);
      }),
      { numRuns: 150 },
    );
  });
});

/** Mentees with tastes, mentors with skills, in numbers; hours that a part of them has. */
function crowd(
  rows: number,
  columns: number,
  more: Partial<TeamProblem> & { readonly hours?: number; readonly alike?: boolean },
): TeamProblem {
  const random = generator(rows + columns);
  const place = () => [random(), random(), random()];
  const mentees = Array.from({ length: rows }, place);
  const mentors = Array.from({ length: columns }, place);
  const fit = (a: readonly number[], b: readonly number[]) =>
    Math.round(10000 * (1 - a.reduce((sum, one, at) => sum + Math.abs(one - b[at]!), 0) / 3));
  const { hours = 0, alike = false, ...rest } = more;
  const some = (people: number) =>
    bits(
      Array.from({ length: people }, () => Array.from({ length: hours }, (_, at) => at).filter(() => random() < 0.4)),
      1,
    );
  return {
    rows,
    columns,
    scores: Float64Array.from(
      mentees.flatMap((one) => mentors.map((other) => (random() < 0.1 ? -1 : fit(one, other)))),
    ),
    absent: -1,
    seats: new Int32Array(columns).fill(8),
    teams: 1,
    mean: true,
    least: 3,
    affinity: alike
      ? Float64Array.from(mentees.flatMap((one) => mentees.map((other) => Math.round(fit(one, other) / 7))))
      : null,
    apart: [],
    split: [],
    marks: hours > 0 ? [{ words: 1, ofRow: some(rows), ofColumn: some(columns) }] : [],
    only: null,
    ...rest,
  };
}

describe('sizes of a programme', () => {
  it.each<[TeamProblem, number, number, string]>([
    [crowd(300, 40, {}), 300, 0, 'fit alone is proven'],
    [crowd(300, 40, { least: 6 }), 300, 0, 'a least size of 6 is proven'],
    [crowd(300, 40, { hours: 10 }), 290, 6, 'a common hour'],
    [crowd(300, 40, { alike: true }), 300, 8, 'similar mentees'],
    [crowd(300, 80, { teams: 2 }), 300, 10, 'two mentors each'],
    [crowd(30, 8, { hours: 5, seats: new Int32Array(8).fill(5) }), 27, 0, 'a common hour for few is proven'],
  ])('$3', (problem, placed, percent, _name) => {
    const answer = groupRows(problem);
    expect(answer.fault).toBeNull();
    expect(answer.placed).toBeGreaterThanOrEqual(placed);
    expect((100 * (answer.bound - answer.total)) / answer.bound).toBeLessThanOrEqual(percent);
    expect(answer.proven).toBe(percent === 0);
    if (answer.proven) expect(groupRows(problem)).toEqual(answer);
  });

  it.each<[Partial<TeamProblem>, string]>([
    [{ seats: new Int32Array(8) }, 'no seats'],
    [{ seats: new Float64Array(8).fill(Infinity), least: 31 }, 'a least size above everybody'],
    [{ seats: new Float64Array(8).fill(Infinity) }, 'no limit of seats'],
    [{ scores: new Float64Array(240).fill(-1) }, 'nothing allowed'],
    [{ scores: new Float64Array(240).fill(5) }, 'all the same'],
    [{ rows: 0, scores: new Float64Array(0) }, 'no rows'],
    [{ columns: 0, scores: new Float64Array(0), seats: [] }, 'no columns'],
    [{ teams: [] }, 'no teams'],
    [{ teams: 3 }, 'teams of three'],
    [{ scores: Float64Array.from({ length: 240 }, (_, at) => (at % 7) * 1e12) }, 'very large scores'],
  ])('$1', (more) => {
    const answer = groupRows(crowd(30, 8, more));
    expect([answer.fault, answer.bound >= answer.total, answer.most >= answer.placed]).toEqual([null, true, true]);
  });
});

describe('checkGroups', () => {
  const groups = withTeams(crowd(6, 2, { least: 2, seats: [3, 3] }), [[0], [1]]);
  const { columnOf, proof } = branchOnGroups(groups, 100);
  const changed = (change: (columns: Int32Array) => void) => {
    const columns = columnOf.slice();
    change(columns);
    return checkGroups(groups, columns, proof, null);
  };
  it('accepts the answer and nothing worse', () => {
    expect(changed(() => {})).toMatchObject({ proven: true, fault: null, placed: 6 });
    const swapped = changed((columns) => {
      const [one, other] = [columns.indexOf(0), columns.indexOf(1)];
      [columns[one], columns[other]] = [1, 0];
    });
    expect(swapped.proven).toBe(false);
  });
  it.each<[(columns: Int32Array) => void, FaultCode[], string]>([
    [(columns) => columns.fill(0), ['pair not allowed', 'too many in column'], 'too many'],
    [(columns) => columns.fill(-1, 1), ['too few in column'], 'too few'],
    [(columns) => columns.fill(7), ['no such column'], 'a column that is not there'],
  ])('$2', (change, codes) => {
    const { proven, fault } = changed(change);
    expect(proven).toBe(false);
    expect(codes).toContain(fault?.code);
  });
});

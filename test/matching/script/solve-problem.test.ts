/** What a script gets for a problem: judged by trying everything, and by proofs checked from the bare numbers. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AssignmentCertificate, PeerCertificate } from '../../../src/matching/script/answer.js';
import { solveProblem } from '../../../src/matching/script/solve-problem.js';
import { allowed, type Cell, problems, type Table } from './problems.js';

const solve = (problem: unknown, objective?: string) => solveProblem(problem, objective, () => 0);

/** Every assignment that keeps the pins: how many, lowest score, total. */
function every(problem: Table): [number, number, number][] {
  const { capacity, scores, pins = [] } = problem;
  const found: [number, number, number][] = [];
  const left = [...capacity];
  const visit = (row: number, matched: number, worst: number, total: number): void => {
    if (row === scores.length) {
      found.push([matched, worst, total]);
      return;
    }
    const pin = pins.find(([mentee]) => mentee === row);
    if (!pin) visit(row + 1, matched, worst, total);
    for (let column = 0; column < capacity.length; column++) {
      const score = allowed(problem, row, column);
      if ((pin && pin[1] !== column) || score === null || left[column]! < 1) continue;
      left[column]!--;
      visit(row + 1, matched + 1, Math.min(worst, score), total + score);
      left[column]!++;
    }
  };
  visit(0, 0, Infinity, 0);
  return found;
}

/** The assignment keeps the rules, and the certificate proves its total. */
function judge(problem: Table, answer: Answer): void {
  const { capacity, scores, pins = [] } = problem;
  const load = capacity.map(() => 0);
  const seen = new Set<number>();
  let total = 0;
  let worst = Infinity;
  for (const [row, column] of answer.pairs) {
    const score = allowed(problem, row, column);
    expect(score).not.toBeNull();
    expect(seen.has(row)).toBe(false);
    seen.add(row);
    load[column]!++;
    total += score!;
    worst = Math.min(worst, score!);
  }
  load.forEach((one, column) => {
    expect(one).toBeLessThanOrEqual(capacity[column]!);
  });
  expect(answer.unmatched.map(({ mentee }) => mentee)).toEqual(
    scores.map((_, row) => row).filter((row) => !seen.has(row)),
  );
  expect([answer.total, answer.worst]).toEqual([total, seen.size > 0 ? worst : null]);
  for (const [row, column] of pins) expect(answer.pairs).toContainEqual([row, column]);

  const { u, v, lift, gap, floor } = answer.certificate as AssignmentCertificate;
  scores.forEach((line, row) => {
    line.forEach((_, column) => {
      const score = allowed(problem, row, column);
      const pin = pins.find(([mentee]) => mentee === row);
      if (score === null || (pin && pin[1] !== column) || (floor && !pin && score < floor.level)) return;
      expect(u[row]! + v[column]!).toBeGreaterThanOrEqual(score + lift);
    });
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(u) + sum(v.map((price, column) => price * capacity[column]!)) - lift * seen.size).toBe(total + gap);
  expect(gap).toBe(0);
  scores.forEach((_, row) => {
    if (seen.size < scores.length && !pins.some(([mentee]) => mentee === row)) expect(u[row]).toBeGreaterThanOrEqual(0);
  });
  v.forEach((price, column) => {
    if (load[column]! < capacity[column]!) expect(price).toBe(0);
    if (sum(load) < sum(capacity)) expect(price).toBeGreaterThanOrEqual(0);
  });
}

const edgesOf = ({ capacity, scores, ...rest }: Table) => ({
  mentees: scores.length,
  capacity,
  edges: scores
    .flatMap((line, row) => line.map((score, column) => [row, column, score] as const))
    .filter(([, , score]) => score !== null)
    .reverse(),
  ...rest,
});

describe('mode assignment', () => {
  it.each<[string, (a: readonly number[], b: readonly number[]) => number]>([
    ['coverage,total', (a, b) => b[0]! - a[0]! || b[2]! - a[2]!],
    ['coverage', (a, b) => b[0]! - a[0]! || b[2]! - a[2]!],
    ['coverage,floor,total', (a, b) => b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!],
    ['coverage,floor', (a, b) => b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!],
    ['total', (a, b) => b[2]! - a[2]!],
  ])('%s is what trying everything finds, with a proof', (objective, order) => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solve(problem, objective);
        expect(answer.status).toBe('optimal');
        judge(problem, answer);
        const [matched, worst, total] = every(problem).sort((a, b) => order(a, b) || 0)[0]!;
        expect(answer.total).toBe(total);
        if (objective !== 'total') expect(answer.pairs.length).toBe(matched);
        if (objective.includes('floor')) expect(answer.worst ?? Infinity).toBe(worst);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['coverage,total', 'coverage,floor,total', 'total'])('%s is proven for larger problems too', (objective) => {
    const size = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 20 }) });
    const tables = size.chain(({ rows, columns }) =>
      fc.record({
        scores: fc.array(
          fc.array(fc.option(fc.integer({ min: -50, max: 100000 })), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
        capacity: fc.array(fc.nat(4), { minLength: columns, maxLength: columns }),
      }),
    );
    fc.assert(
      fc.property(tables, (problem) => {
        const answer = solve(problem, objective);
        expect(answer.status).toBe('optimal');
        judge(problem, answer);
        expect(solve(edgesOf(problem), objective)).toEqual(answer);
      }),
      { numRuns: 80 },
    );
  });

  it.each(['coverage,total', 'coverage,floor,total', 'total'])('%s of long edge lists is proven', (objective) => {
    const mentees = 700;
    const mentors = 600;
    const edges = Array.from({ length: mentees * 4 }, (_, at) => {
      const row = at >> 2;
      return [row, (row * 7 + (at & 3) * ((row % 11) + 1)) % mentors, (at * 7919) % 1000] as const;
    });
    const problem = {
      capacity: Array.from({ length: mentors }, (_, at) => at % 3),
      scores: Array.from({ length: mentees }, () => new Array<Cell>(mentors).fill(null)),
      pins: [[edges[2]![0], edges[2]![1]]] as const,
    };
    for (const [row, column, score] of edges) problem.scores[row]![column] = score;
    const answer = solve({ mentees, capacity: problem.capacity, edges, pins: problem.pins }, objective);
    expect(answer.status).toBe('optimal');
    const { u, v, lift, gap, floor } = answer.certificate as AssignmentCertificate;
    for (const [row, column, score] of edges) {
      if (row === problem.pins[0][0] || (floor && score < floor.level)) continue;
      expect(u[row]! + v[column]!).toBeGreaterThanOrEqual(score + lift);
    }
    expect(gap).toBe(0);
    const table = solve(problem, objective);
    expect([table.total, table.worst, table.pairs.length]).toEqual([answer.total, answer.worst, answer.pairs.length]);
    expect(answer.unmatched.length).toBeGreaterThan(0);
  });

  it('proves fractions up to rounding', () => {
    const scores = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 30 }, (__, at) => Math.sqrt(row * 31 + at * at)),
    );
    for (const objective of ['coverage,total', 'coverage,floor,total', 'total']) {
      const answer = solve({ scores, capacity: new Array(30).fill(1) }, objective);
      expect(answer.status).toBe('optimal');
      expect(Math.abs((answer.certificate as AssignmentCertificate).gap)).toBeLessThan(1e-8);
    }
  });

  it('gives nothing up for a floor that a pinned pair keeps down', () => {
    const scores = [
      [10, 3, null],
      [3, 2, null],
      [9, 9, 1],
    ];
    const problem = { capacity: [1, 1, 1], scores, pins: [[2, 2]] as const };
    const pinned = solve(problem, 'coverage,floor,total');
    judge(problem, pinned);
    expect([pinned.total, pinned.worst]).toEqual([13, 1]);
    expect((pinned.certificate as AssignmentCertificate).floor).toEqual({ level: 1, matchedAbove: null });
    const alone = { capacity: [1, 1, 1], scores: scores.slice(0, 2) };
    expect(solve(alone, 'coverage,floor,total')).toMatchObject({ total: 6, worst: 3 });
  });

  it('gives mentee 0 the first mentor she can have among equals, then mentee 1', () => {
    const answer = solve({ capacity: [1, 1, 1], scores: new Array(3).fill([5, 5, 5]) });
    expect(answer.pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it.each<[Partial<Table>, string | undefined, number, RegExp, string]>([
    [{ capacity: [], scores: [[]] }, undefined, 0, /^There is no mentor\.$/, 'no mentors'],
    [
      {
        scores: [
          [null, 5],
          [1, 2],
        ],
        bans: [[0, 1]],
      },
      undefined,
      0,
      /^No mentor is allowed: 1 pair not allowed and 1 pair banned\.$/,
      'ruled out',
    ],
    [
      {
        scores: [
          [4, 5],
          [9, 9],
        ],
        minScore: 6,
      },
      undefined,
      0,
      /^No mentor is allowed: 2 pairs below minScore\.$/,
      'below the lowest score',
    ],
    [
      { capacity: [0, 1], scores: [[4, null]] },
      undefined,
      0,
      /^No seat: mentor 0 can be had, with capacity 0\.$/,
      'no capacity',
    ],
    [
      {
        scores: [
          [4, null],
          [9, 9],
        ],
        pins: [[1, 0]],
      },
      undefined,
      0,
      /^No seat is left: pins fill every seat of mentor 0\.$/,
      'pins',
    ],
    [
      {
        scores: [
          [4, null],
          [9, null],
          [1, 1],
        ],
      },
      undefined,
      0,
      /mentees 0 and 1 \(2\) are allowed only with mentor 0, with 1 seat: 1 seat short\.$/,
      'a crowd',
    ],
    [{ scores: [[-4, null]] }, 'total', 0, /^No place for this mentee would raise the total\.$/, 'no gain'],
  ])('says why somebody is left out: %j %s', (problem, objective, mentee, cause, _name) => {
    const { unmatched } = solve({ capacity: [1, 1], ...problem }, objective);
    expect(unmatched.find((one) => one.mentee === mentee)?.cause).toMatch(cause);
  });

  it.each<[Table, RegExp, object, string]>([
    [
      {
        capacity: [1],
        scores: [[1], [2]],
        pins: [
          [0, 0],
          [1, 0],
        ],
      },
      /^Mentees 0 and 1 are pinned to mentor 0, who has 1 seat\.$/,
      { mentees: [0, 1], mentors: [0], seats: 1 },
      'too many pins',
    ],
    [
      { capacity: [0], scores: [[1]], pins: [[0, 0]] },
      /^Mentee 0 is pinned to mentor 0, who has 0 seats\.$/,
      { mentees: [0], mentors: [0], seats: 0 },
      'no seat',
    ],
    [
      { capacity: [1], scores: [[null]], pins: [[0, 0]] },
      /^pins\[0\] asks for mentee 0 with mentor 0, a pair that is not allowed\.$/,
      { mentees: [0], mentors: [], seats: 0 },
      'not allowed',
    ],
    [
      { capacity: [1], scores: [[1]], pins: [[0, 0]], minScore: 2 },
      /not allowed/,
      { mentees: [0], mentors: [], seats: 0 },
      'below the lowest score',
    ],
  ])('pins that cannot hold: %j', (problem, reason, deficient, _name) => {
    const answer = solve(problem);
    expect(answer).toMatchObject({ status: 'infeasible', pairs: [], total: null, certificate: null, deficient });
    expect(answer.reason).toMatch(reason);
  });

  it('claims a proof of whole numbers only where the total is the best to the last digit', () => {
    const exponent = fc.constantFrom(20, 40, 46, 50, 53, 60);
    const tables = exponent.chain((power) => {
      const offset = (n: number) => 2 ** power + n * 2 ** Math.max(0, power - 52);
      const cell = fc.option(fc.oneof(fc.nat(9).map(offset), fc.integer({ min: -9, max: 9 })));
      return fc.record({
        capacity: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
        scores: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
      });
    });
    const hugeBesideNoSeat = {
      capacity: [1, 0, 2],
      scores: [
        [null, null, null],
        [2 ** 60 + 768, null, null],
        [null, null, 2 ** 60],
        [null, null, null],
      ],
    };
    let proven = 0;
    fc.assert(
      fc.property(tables, (problem) => {
        const answer = solve(problem);
        if (answer.status !== 'optimal') {
          expect(answer.reason).toMatch(/fewer digits/);
          return;
        }
        proven++;
        const exact = {
          ...problem,
          scores: problem.scores.map((line) => line.map((one) => (one === null ? null : BigInt(one)))),
        };
        const sum = answer.pairs.reduce((all, [row, column]) => all + BigInt(problem.scores[row]![column]!), 0n);
        let best = -(1n << 90n);
        const visit = (row: number, matched: number, total: bigint, left: readonly number[]): void => {
          if (row === 4 && matched === answer.pairs.length && total > best) best = total;
          if (row === 4) {
            expect(matched).toBeLessThanOrEqual(answer.pairs.length);
            return;
          }
          visit(row + 1, matched, total, left);
          exact.scores[row]!.forEach((score, column) => {
            if (score === null || left[column]! === 0) return;
            const after = left.map((seats, at) => (at === column ? seats - 1 : seats));
            visit(row + 1, matched + 1, total + score, after);
          });
        };
        visit(0, 0, 0n, problem.capacity);
        expect([sum, BigInt(answer.total!)]).toEqual([best, best]);
      }),
      { numRuns: 1500, examples: [[hugeBesideNoSeat]] },
    );
    expect(proven).toBeGreaterThan(500);
  });

  it('answers scores of any size, never with NaN', () => {
    const tables = fc.record({
      capacity: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
      scores: fc.array(
        fc.array(fc.option(fc.double({ min: -1e290, max: 1e290, noNaN: true })), { minLength: 8, maxLength: 8 }),
        { minLength: 8, maxLength: 8 },
      ),
    });
    fc.assert(
      fc.property(tables, fc.constantFrom('coverage,total', 'coverage,floor', 'total'), (problem, objective) => {
        const answer = solve(problem, objective);
        const { u, v, gap } = answer.certificate as AssignmentCertificate;
        expect([...u, ...v, gap, answer.total].every(Number.isFinite)).toBe(true);
        if (objective === 'coverage,total') {
          const flat = problem.scores.map((line) => line.map((score) => (score === null ? null : 0)));
          expect(answer.pairs.length).toBe(solve({ ...problem, scores: flat }).pairs.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('mode peer', () => {
  const graphs = fc.integer({ min: 0, max: 7 }).chain((people) =>
    fc
      .array(fc.option(fc.integer({ min: -5, max: 30 }), { freq: 3 }), {
        minLength: people * people,
        maxLength: people * people,
      })
      .map((cells) =>
        Array.from({ length: people }, (_, one) =>
          Array.from({ length: people }, (__, other) =>
            one === other ? null : cells[Math.min(one, other) * people + Math.max(one, other)]!,
          ),
        ),
      ),
  );
  const everyPairing = (scores: readonly (readonly Cell[])[]): [number, number][] => {
    const found: [number, number][] = [];
    const visit = (free: readonly number[], pairs: number, total: number): void => {
      const [one, ...rest] = free;
      if (one === undefined) {
        found.push([pairs, total]);
        return;
      }
      visit(rest, pairs, total);
      for (const other of rest) {
        const score = scores[one]![other]!;
        if (score !== null)
          visit(
            rest.filter((left) => left !== other),
            pairs + 1,
            total + score,
          );
      }
    };
    visit(
      scores.map((_, at) => at),
      0,
      0,
    );
    return found;
  };

  it.each([undefined, 'total'])('objective %s is what trying everything finds, with a proof', (objective) => {
    fc.assert(
      fc.property(graphs, (scores) => {
        const answer = solve({ mode: 'peer', scores }, objective);
        expect(answer.status).toBe('optimal');
        const best = everyPairing(scores).sort((a, b) => (objective ? 0 : b[0] - a[0]) || b[1] - a[1])[0]!;
        expect(answer.total).toBe(best[1]);
        if (!objective) expect(answer.pairs.length).toBe(best[0]);
        const { u, groups, lift, gap } = answer.certificate as PeerCertificate;
        expect(gap).toBe(0);
        let bound = u.reduce((sum, one) => sum + one, 0) - lift * answer.pairs.length;
        for (const { members, price } of groups) bound += (price * (members.length - 1)) / 2;
        expect(bound).toBe(answer.total);
        scores.forEach((line, one) => {
          line.forEach((score, other) => {
            if (score === null) return;
            const shared = groups.filter(({ members }) => members.includes(one) && members.includes(other));
            const covered = u[one]! + u[other]! + shared.reduce((sum, { price }) => sum + price, 0);
            expect(covered).toBeGreaterThanOrEqual(score + lift);
          });
        });
        const edges = scores.flatMap((line, one) => line.map((score, other) => [one, other, score] as const));
        const listed = edges.filter(([one, other, score]) => score !== null && one > other);
        expect(solve({ mode: 'peer', mentees: scores.length, edges: listed }, objective).total).toBe(answer.total);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps pins and bans either way round, and says who sits out', () => {
    const scores = Array.from({ length: 5 }, (_, one) => Array.from({ length: 5 }, (__, other) => one + other));
    const answer = solve({ mode: 'peer', scores, pins: [[4, 0]], bans: [[3, 2]] });
    expect(answer.pairs).toEqual([
      [0, 4],
      [1, 3],
    ]);
    expect([answer.total, answer.worst]).toEqual([8, 4]);
    expect(answer.unmatched).toEqual([{ mentee: 2, cause: 'Sits out: 5 is an odd number.' }]);
    expect((answer.certificate as PeerCertificate).gap).toBe(0);
    const alone = solve({
      mode: 'peer',
      scores: [
        [null, 1, null],
        [1, null, null],
        [null, null, null],
      ],
    });
    expect(alone.unmatched).toEqual([{ mentee: 2, cause: 'Sits out: no pair with this person is allowed.' }]);
    expect(solve({ mode: 'peer', scores, pins: [[0, 1]], minScore: 2 }).status).toBe('infeasible');
  });
});

describe('mode ranked', () => {
  const wishes = (lists: number, items: number) =>
    fc.array(
      fc.shuffledSubarray(Array.from({ length: items }, (_, at) => at)).chain((order) =>
        fc.array(fc.boolean(), { minLength: order.length, maxLength: order.length }).map((joined) => {
          const ties: (number | number[])[] = [];
          order.forEach((one, at) => {
            const last = ties[ties.length - 1];
            if (joined[at] && Array.isArray(last)) last.push(one);
            else ties.push(joined[at] ? [one] : one);
          });
          return ties;
        }),
      ),
      { minLength: lists, maxLength: lists },
    );
  const problems = fc.record({ rows: fc.nat(6), columns: fc.nat(4) }).chain(({ rows, columns }) =>
    fc.record({
      mode: fc.constant('ranked' as const),
      capacity: fc.array(fc.nat(3), { minLength: columns, maxLength: columns }),
      menteeRanks: wishes(rows, columns),
      mentorRanks: wishes(columns, rows),
    }),
  );

  it('leaves no two who would both rather have each other', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solve(problem);
        expect(answer).toMatchObject({ status: 'stable', blocking: { count: 0, first: null } });
        const level = (list: readonly (number | readonly number[])[], one: number) =>
          list.findIndex((tie) => [tie].flat().includes(one));
        const { menteeRanks, mentorRanks, capacity } = problem;
        menteeRanks.forEach((list, row) => {
          const own = answer.pairs.find((pair) => pair[0] === row);
          capacity.forEach((seats, column) => {
            const wished = level(list, column);
            const liked = level(mentorRanks[column]!, row);
            const sitting = answer.pairs.filter((pair) => pair[1] === column);
            expect(sitting.length).toBeLessThanOrEqual(seats);
            if (own?.[1] === column) expect(Math.min(wished, liked)).toBeGreaterThanOrEqual(0);
            if (wished < 0 || liked < 0 || (own && level(list, own[1]) <= wished)) return;
            const worst = Math.max(-1, ...sitting.map((pair) => level(mentorRanks[column]!, pair[0])));
            expect(sitting.length < seats || liked < worst).toBe(false);
          });
        });
        expect(answer.pairs.length + answer.unmatched.length).toBe(menteeRanks.length);
      }),
      { numRuns: 800 },
    );
  });

  it('keeps pins and bans', () => {
    const problem = {
      mode: 'ranked',
      capacity: [1, 1],
      menteeRanks: [[0, 1], [[0, 1]], [0]],
      mentorRanks: [
        [0, 1, 2],
        [1, 0],
      ],
    };
    expect(solve(problem).pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const pinned = solve({ ...problem, pins: [[2, 0]], bans: [[0, 1]] });
    expect(pinned.pairs).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(pinned.unmatched).toEqual([{ mentee: 0, cause: 'The mentors who fit have no seat left after the pins.' }]);
    expect(solve({ ...problem, pins: [[2, 1]] }).status).toBe('infeasible');
  });
});

describe('a wrong problem is refused with the place', () => {
  const good = {
    capacity: [2, 1],
    scores: [
      [7, 9],
      [5, null],
    ],
  };
  const listed = { mentees: 2, capacity: [1], edges: [[0, 0, 4]] };
  const ranked = { mode: 'ranked', capacity: [1], menteeRanks: [[0]], mentorRanks: [[0]] };
  const peer = {
    mode: 'peer',
    scores: [
      [null, 1],
      [1, null],
    ],
  };
  it.each<[unknown, string | undefined, string, string]>([
    [
      [],
      undefined,
      'The problem must be an object such as {"capacity":[1],"scores":[[5]]}; it is an empty list.',
      'a list',
    ],
    [null, undefined, 'The problem must be an object such as {"capacity":[1],"scores":[[5]]}; it is null.', 'null'],
    [{}, undefined, 'capacity must be a list with the number of seats of each mentor; it is missing.', 'nothing'],
    [
      { capacity: [1] },
      undefined,
      'scores must be a list with a row for each mentee (or give mentees and edges); it is missing.',
      'no scores',
    ],
    [
      {
        ...good,
        scores: [
          [7, 9],
          [5, 'x'],
        ],
      },
      undefined,
      'scores[1][1] is "x"; it must be a number, or null for not allowed.',
      'text for a score',
    ],
    [
      {
        ...good,
        scores: [
          [7, Number.NaN],
          [5, 1],
        ],
      },
      undefined,
      'scores[0][1] is NaN; it must be a number, or null for not allowed.',
      'NaN',
    ],
    [
      {
        ...good,
        scores: [
          [7, Infinity],
          [5, 1],
        ],
      },
      undefined,
      'scores[0][1] is Infinity; it must be a number, or null for not allowed.',
      'Infinity',
    ],
    [
      { ...good, scores: [[7, 9], [5]] },
      undefined,
      'scores[1] has 1 entries, not 2: a number for each mentor in capacity.',
      'a short row',
    ],
    [{ ...good, scores: [[7, 9], 5] }, undefined, 'scores[1] must be a list of numbers and nulls; it is 5.', 'no row'],
    [
      {
        ...good,
        scores: [
          [1e308, 9],
          [5, 1],
        ],
      },
      undefined,
      'A score as large as 1e+308 cannot be added up; divide all scores by the same number.',
      'a huge score',
    ],
    [
      { ...good, capacity: [2, -1] },
      undefined,
      'capacity[1] is -1; it must be a whole number, 0 or more.',
      'negative capacity',
    ],
    [
      { ...good, capacity: [2, 1.5] },
      undefined,
      'capacity[1] is 1.5; it must be a whole number, 0 or more.',
      'half a seat',
    ],
    [
      { ...good, capacity: [2, null] },
      undefined,
      'capacity[1] is null; it must be a whole number, 0 or more.',
      'no seat number',
    ],
    [
      { ...good, capacity: 2 },
      undefined,
      'capacity must be a list with the number of seats of each mentor; it is 2.',
      'capacity no list',
    ],
    [{ ...good, pins: [[0, 2]] }, undefined, 'pins[0][1] is 2, but mentors are numbered 0 to 1.', 'a pin out of range'],
    [{ ...good, pins: [[-1, 0]] }, undefined, 'pins[0][0] is -1, but mentees are numbered 0 to 1.', 'a pin below 0'],
    [{ ...good, pins: [[0, 0, 0]] }, undefined, 'pins[0] has 3 entries; a pair has 2.', 'a pin of three'],
    [
      { ...good, pins: [[0, 0]], bans: [[0, 0]] },
      undefined,
      'pins[0] asks for [0, 0], a pair that bans rules out; take one of them away.',
      'a pin against a ban',
    ],
    [
      {
        ...good,
        pins: [
          [0, 0],
          [0, 1],
        ],
      },
      undefined,
      'pins[1] pins mentee 0 a second time; one pin each is possible.',
      'two pins of a mentee',
    ],
    [{ ...good, bans: [[0, 'x']] }, undefined, 'bans[0][1] is "x", but mentors are numbered 0 to 1.', 'a ban of text'],
    [{ ...good, minScore: '3' }, undefined, 'minScore is "3"; it must be a number.', 'a lowest score of text'],
    [{ ...good, mentees: 3 }, undefined, 'mentees is 3, but scores has 2 rows.', 'a number of mentees that differs'],
    [{ ...good, edges: [] }, undefined, 'The problem has both scores and edges; give one of them.', 'scores and edges'],
    [
      { ...good, pin: [] },
      undefined,
      '"pin" is no key of a problem in mode "assignment"; its keys are mode, capacity, scores, mentees, edges, pins, bans, minScore, earlier.',
      'an unknown key',
    ],
    [
      { ...good, mode: 'rings' },
      undefined,
      'mode is "rings"; possible are "assignment", "ranked", "peer" and "groups".',
      'a mode that is not there',
    ],
    [
      { ...listed, mentees: undefined },
      undefined,
      'mentees is missing; with edges it must be a whole number from 0 to 5000000.',
      'edges without mentees',
    ],
    [
      { ...listed, edges: [[0, 1, 4]] },
      undefined,
      'edges[0][1] is 1, but mentors are numbered 0 to 0.',
      'an edge out of range',
    ],
    [
      { ...listed, edges: [[0, 0, null]] },
      undefined,
      'edges[0][2] is null; a score must be a number.',
      'an edge without score',
    ],
    [
      {
        ...listed,
        edges: [
          [0, 0, 1],
          [0, 0, 2],
        ],
      },
      undefined,
      'edges[1] names the same pair as edges[0]; name each pair once.',
      'an edge twice',
    ],
    [
      { ...listed, edges: [[0, 0]] },
      undefined,
      'edges[0] has 2 entries; an edge is [mentee, mentor, score].',
      'a short edge',
    ],
    [{ ...ranked, mentorRanks: [] }, undefined, 'mentorRanks has 0 entries, but capacity has 1.', 'too few lists'],
    [
      { ...ranked, menteeRanks: [[[0, 0]]] },
      undefined,
      'menteeRanks[0][0][1] names mentor 0 a second time.',
      'a wish twice',
    ],
    [
      { ...ranked, menteeRanks: [[1]] },
      undefined,
      'menteeRanks[0][0] is 1, but mentors are numbered 0 to 0.',
      'a wish out of range',
    ],
    [
      ranked,
      'total',
      'Mode "ranked" takes no objective: it looks for a stable outcome; leave --objective out.',
      'an objective for wishes',
    ],
    [
      {
        ...peer,
        scores: [
          [null, 1],
          [2, null],
        ],
      },
      undefined,
      'scores[0][1] is 1 but scores[1][0] is 2; in mode "peer" they must be equal.',
      'not symmetric',
    ],
    [
      { ...peer, capacity: [2, 1] },
      undefined,
      'capacity is a list of 2; in mode "peer" leave it out: everybody has one partner.',
      'seats for peers',
    ],
    [
      { ...peer, pins: [[0, 0]] },
      undefined,
      'pins[0] names person 0 twice; a pair has two people.',
      'a pin with oneself',
    ],
    [
      peer,
      'coverage,floor',
      'The objective "coverage,floor" cannot be solved exactly in mode "peer"; possible are coverage,total; coverage or total.',
      'floor for peers',
    ],
    [
      good,
      'load',
      'The objective "load" cannot be solved exactly in mode "assignment"; possible are coverage; coverage,floor or total, and after it any of total, load and changes.',
      'load',
    ],
    [
      good,
      '',
      'The objective "" cannot be solved exactly in mode "assignment"; possible are coverage; coverage,floor or total, and after it any of total, load and changes.',
      'no objective',
    ],
  ])('%j %s', (problem, objective, sentence, _name) => {
    expect(() => solve(problem, objective)).toThrow(new Error(sentence));
  });
});

/** Objectives beyond the total: every legal list of them against trying everything, with proofs read as documented. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AssignmentCertificate } from '../../../src/matching/script/answer.js';
import { solveProblem } from '../../../src/matching/script/solve-problem.js';
import { generator } from '../solvers/generator.js';
import { allowed, problems, type Table } from './problems.js';

type Link = readonly [number, number];
interface Given extends Table {
  readonly earlier: readonly Link[];
}

const solve = (problem: unknown, objective: string) => solveProblem(problem, objective, () => 0);

/** Earlier pairs of some mentees, allowed or not. Few different scores leave more to choose from. */
const given: fc.Arbitrary<Given> = problems
  .chain((table) =>
    fc
      .record({
        mentors: fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }),
        flat: fc.boolean(),
      })
      .map(({ mentors, flat }) => ({
        ...table,
        scores: flat ? table.scores.map((line) => line.map((one) => one && Math.sign(one))) : table.scores,
        minScore: flat ? undefined : table.minScore,
        pins: (table.pins || []).filter(
          ([row, column]) => !flat || allowed({ ...table, minScore: undefined }, row, column) !== null,
        ),
        earlier: table.scores.flatMap((_, row): Link[] => {
          const column = mentors[row];
          return typeof column === 'number' && column < table.capacity.length ? [[row, column]] : [];
        }),
      })),
  )
  .map(({ minScore, ...rest }) => (minScore === undefined ? rest : { ...rest, minScore }));

const AFTER = ['', ',load', ',changes', ',load,changes'];
const LISTS = ['coverage', 'coverage,floor', 'coverage,total', 'coverage,floor,total', 'total'].flatMap((first) =>
  AFTER.map((more) => first + more),
);
const OTHER_ORDERS = ['coverage,changes,load', 'coverage,load,total,changes', 'coverage,floor,changes,total,load'];

/** Of each objective, the higher the better. */
function worthOf({ scores, capacity, earlier }: Given, pairs: readonly Link[], objective: string): number {
  if (objective === 'coverage') return pairs.length;
  if (objective === 'floor') return Math.min(Infinity, ...pairs.map(([row, column]) => scores[row]![column]!));
  if (objective === 'total') return pairs.reduce((sum, [row, column]) => sum + scores[row]![column]!, 0);
  if (objective === 'load') return 0 - capacity.reduce((sum, _, at) => sum + loadOf(pairs, at) ** 2, 0);
  return pairs.filter(([row, column]) => earlier.some((one) => one[0] === row && one[1] === column)).length;
}

const loadOf = (pairs: readonly Link[], mentor: number) => pairs.filter((pair) => pair[1] === mentor).length;

const withTotal = (list: string) => (list.includes('total') ? list : `${list},total`).split(',');

/** Tries lower mentors first and nobody last, so that the first of the best it meets is the one the tie rule names. */
function firstBest(problem: Given, list: string): readonly Link[] {
  let best: { readonly values: readonly number[]; readonly pairs: readonly Link[] } | null = null;
  const left = [...problem.capacity];
  const visit = (row: number, pairs: readonly Link[]): void => {
    if (row === problem.scores.length) {
      const values = withTotal(list).map((objective) => worthOf(problem, pairs, objective));
      const differs = best ? values.findIndex((value, at) => value !== best!.values[at]) : 0;
      if (differs >= 0 && (!best || values[differs]! > best.values[differs]!)) best = { values, pairs };
      return;
    }
    const pin = problem.pins?.find(([mentee]) => mentee === row);
    problem.capacity.forEach((_, column) => {
      if ((pin && pin[1] !== column) || allowed(problem, row, column) === null || left[column]! < 1) return;
      left[column]!--;
      visit(row + 1, [...pairs, [row, column]]);
      left[column]!++;
    });
    if (!pin) visit(row + 1, pairs);
  };
  visit(0, []);
  return best!.pairs;
}

/** Checks the proof of every stage from the numbers alone, as the certificate is documented. */
function judgeStages(problem: Given, list: string, answer: Answer): void {
  const { capacity, scores, pins = [] } = problem;
  const { u, v, lift, gap, floor, proves, stages = [], tolerance } = answer.certificate as AssignmentCertificate;
  const { pairs } = answer;
  const coverage = list.startsWith('coverage');
  expect([gap, tolerance]).toEqual([0, 0]);
  const pinOf = (row: number) => pins.find(([mentee]) => mentee === row);
  let live: Link[] = scores.flatMap((line, row) =>
    line.flatMap((score, column): Link[] => {
      const pin = pinOf(row);
      const open = allowed(problem, row, column) !== null && (!floor || pin || score! >= floor.level);
      return open && (!pin || pin[1] === column) ? [[row, column]] : [];
    }),
  );
  const everybody = coverage && pairs.length === scores.length;
  const everySeat = coverage && pairs.length === capacity.reduce((sum, one) => sum + one, 0);
  const worth = (objective: string, [row, column]: Link) => {
    if (objective === 'total') return scores[row]![column]!;
    return objective === 'changes' ? worthOf(problem, [[row, column]], 'changes') : 0;
  };
  const first = ([row, column]: Link) => u[row]! + v[column]! - lift - worth(proves!, [row, column]);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const bound = sum(u) + sum(v.map((price, column) => price * capacity[column]!)) - lift * pairs.length;
  expect(bound).toBe(proves === 'total' ? answer.total! + gap : gap);
  for (const link of live) expect(first(link)).toBeGreaterThanOrEqual(0);
  live = live.filter((link) => first(link) === 0);
  const must = scores.map((_, row) => everybody || pinOf(row) !== undefined || u[row]! > 0);
  scores.forEach((_, row) => {
    if (!must[row]) expect(u[row]).toBe(0);
  });
  const loads = capacity.map((seats, column) => {
    const pinned = loadOf(pins, column);
    if (everySeat || v[column]! > 0) return [seats];
    return Array.from({ length: seats - pinned + 1 }, (_, at) => pinned + at);
  });

  expect(stages.map(({ objective }) => objective)).toEqual(
    withTotal(list).filter(
      (word) => word !== 'coverage' && word !== 'floor' && (word !== 'total' || proves !== 'total'),
    ),
  );
  for (const stage of stages) {
    expect(stage.gap).toBe(0);
    let most = sum(stage.u);
    capacity.forEach((_, column) => {
      const reached = loads[column]!.map(
        (load) => stage.v[column]! * load - (stage.objective === 'load' ? load ** 2 : 0),
      );
      const top = Math.max(...reached);
      most += top;
      loads[column] = loads[column]!.filter((__, at) => reached[at] === top);
      expect(loads[column]).toContain(loadOf(pairs, column));
    });
    expect(most).toBe(worthOf(problem, pairs, stage.objective));
    const slack = (link: Link) => stage.u[link[0]]! + stage.v[link[1]]! - worth(stage.objective, link);
    for (const link of live) expect(slack(link)).toBeGreaterThanOrEqual(0);
    live = live.filter((link) => slack(link) === 0);
    for (const link of pairs) expect(live).toContainEqual([...link]);
    scores.forEach((_, row) => {
      if (!must[row]) expect(stage.u[row]).toBeGreaterThanOrEqual(0);
      if (stage.u[row]! > 0) must[row] = true;
    });
  }
}

const stagesOf = (list: string) =>
  withTotal(list)
    .slice(1)
    .some((word) => word === 'load' || word === 'changes');

describe('objectives beyond the total', () => {
  it.each([...LISTS, ...OTHER_ORDERS].filter(stagesOf))('%s is what trying everything finds, with proofs', (list) => {
    fc.assert(
      fc.property(given, (problem) => {
        const answer = solve(problem, list);
        expect([answer.status, answer.reason]).toEqual(['optimal', null]);
        expect(answer.pairs).toEqual(firstBest(problem, list));
        judgeStages(problem, list, answer);
        const loads = problem.capacity.flatMap((seats, at) => (seats > 0 ? [loadOf(answer.pairs, at)] : []));
        const load = {
          sumOfSquares: loads.reduce((sum, one) => sum + one * one, 0),
          most: Math.max(0, ...loads),
          least: loads.length > 0 ? Math.min(...loads) : 0,
        };
        expect(answer.load).toEqual(list.includes('load') ? load : undefined);
        const open = problem.earlier.filter(([row, column]) => allowed(problem, row, column) !== null);
        const kept = worthOf(problem, answer.pairs, 'changes');
        expect(answer.changes).toEqual({ kept, changed: open.length - kept });
      }),
      { numRuns: 80 },
    );
  });

  it('keeps what came before: no lower total for the load, no more changes, whatever the order of rows', () => {
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.nat()), (problem, random) => {
        const plain = solve(problem, 'coverage,total');
        const even = solve(problem, 'coverage,total,load');
        const kept = solve(problem, 'coverage,total,changes');
        const both = solve(problem, 'coverage,total,load,changes');
        expect([even.total, kept.total, both.total]).toEqual([plain.total, plain.total, plain.total]);
        expect(kept.changes!.changed).toBeLessThanOrEqual(plain.changes!.changed);
        expect(both.changes!.changed).toBeLessThanOrEqual(even.changes!.changed);
        expect(both.load).toMatchObject({ sumOfSquares: even.load!.sumOfSquares });
        const order = problem.scores
          .map((_, row) => ({ row, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const moved = (links: readonly Link[]) => links.map(([row, column]): Link => [order.indexOf(row), column]);
        const shuffled = solve(
          {
            ...problem,
            scores: order.map((row) => problem.scores[row]!),
            bans: moved(problem.bans || []),
            pins: moved(problem.pins || []),
            earlier: moved(problem.earlier),
          },
          'coverage,total,load,changes',
        );
        expect([shuffled.total, shuffled.load, shuffled.changes]).toEqual([both.total, both.load, both.changes]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['coverage,total,load,changes', 'coverage,load,changes', 'total,load,changes'])(
    '%s: an edge list is answered as its table',
    (list) => {
      fc.assert(
        fc.property(given, ({ scores, ...rest }) => {
          const edges = scores
            .flatMap((line, row) => line.map((score, column) => [row, column, score] as const))
            .filter(([, , score]) => score !== null)
            .reverse();
          const listed = solve({ ...rest, mentees: scores.length, edges }, list);
          expect(listed.pairs).toEqual(solve({ ...rest, scores }, list).pairs);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each<[string, number, number, number, string]>([
    ['coverage,total,load,changes', 1000, 400, 5, 'many ties'],
    ['coverage,floor,total,load,changes', 1000, 400, 100, 'few ties'],
    ['coverage,load,changes', 400, 150, 100, 'the total last'],
  ])('%s is proven at %i x %i with %i different scores: %s', (list, mentees, mentors, levels, _name) => {
    const random = generator(mentees + levels);
    const below = (top: number) => Math.floor(random() * top);
    const problem = {
      capacity: Array.from({ length: mentors }, () => 1 + below(5)),
      scores: Array.from({ length: mentees }, () => Array.from({ length: mentors }, () => below(levels))),
      earlier: Array.from({ length: mentees }, (_, row) => [row, below(mentors)]),
    };
    const answer = solve(problem, list);
    expect(answer).toMatchObject({ status: 'optimal', reason: null });
    expect(answer.certificate).toMatchObject({ gap: 0, tolerance: 0 });
  });

  it('proves fractions up to a stated tolerance', () => {
    const scores = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 30 }, (__, at) => Math.sqrt((row * 31 + at * at) % 7)),
    );
    const earlier = scores.map((_, row) => [row, row % 30]);
    for (const list of ['coverage,total,load,changes', 'coverage,load', 'total,changes']) {
      const answer = solve({ scores, capacity: new Array(30).fill(2), earlier }, list);
      expect([answer.status, answer.reason]).toEqual(['optimal', null]);
      const { gap, tolerance, stages } = answer.certificate as AssignmentCertificate;
      expect(tolerance).toBeGreaterThan(0);
      for (const one of [gap, ...stages!.map((stage) => stage.gap)]) expect(Math.abs(one)).toBeLessThan(1e-8);
    }
  });

  it.each(['coverage,total', 'coverage,floor,total', 'coverage,total,load,changes', 'coverage,load', 'total,load'])(
    '%s, stopped at any moment, keeps the rules and bounds what could be better',
    (list) => {
      const statuses: Record<string, number> = {};
      fc.assert(
        fc.property(given, fc.nat(30), (problem, most) => {
          let asked = 0;
          const answer = solveProblem(problem, list, () => asked++, most);
          statuses[answer.status] = (statuses[answer.status] || 0) + 1;
          const full = solve(problem, list);
          if (answer.status === 'optimal') {
            expect({ ...answer, ms: 0 }).toEqual(full);
            return;
          }
          expect(answer.status).toBe('timed-out');
          expect(answer.reason).toMatch(/^Time ran out/);
          const { capacity, pins = [] } = problem;
          for (const pin of pins) expect(answer.pairs).toContainEqual([...pin]);
          for (const [row, column] of answer.pairs) expect(allowed(problem, row, column)).not.toBeNull();
          expect(new Set(answer.pairs.map(([row]) => row)).size).toBe(answer.pairs.length);
          capacity.forEach((seats, column) => {
            expect(loadOf(answer.pairs, column)).toBeLessThanOrEqual(seats);
          });
          expect(answer.unmatched.length + answer.pairs.length).toBe(problem.scores.length);
          expect(answer.total).toBe(worthOf(problem, answer.pairs, 'total'));
          expect(answer.bound).toBeGreaterThanOrEqual(answer.total!);
          if (!list.startsWith('coverage') || full.pairs.length === answer.pairs.length)
            expect(answer.bound).toBeGreaterThanOrEqual(full.total!);
          const done = (answer.certificate as AssignmentCertificate).stages || [];
          for (const { objective } of done) {
            const worth = (pairs: readonly Link[]) => worthOf(problem, pairs, objective);
            expect(worth(answer.pairs)).toBe(worth(full.pairs));
          }
        }),
        { numRuns: 100 },
      );
      expect(statuses['timed-out']).toBeGreaterThan(10);
      expect(statuses.optimal).toBeGreaterThan(10);
    },
  );

  it('takes a time limit in mode assignment only', () => {
    expect(() => solveProblem({ mode: 'peer', scores: [] }, undefined, () => 0, 5)).toThrow(
      new Error('Mode "peer" takes no time limit; leave --time-limit out.'),
    );
  });

  it('never hangs nor claims too much for scores of any size', () => {
    const cell = fc.option(fc.double({ min: -1e290, max: 1e290, noNaN: true }));
    const tables = fc.record({
      capacity: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
      scores: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 6, maxLength: 6 }),
      earlier: fc.constant([
        [0, 1],
        [3, 2],
      ]),
    });
    fc.assert(
      fc.property(tables, fc.constantFrom(...LISTS), (problem, list) => {
        const answer = solve(problem, list);
        expect(['optimal', 'unproven']).toContain(answer.status);
        expect(answer.reason === null).toBe(answer.status === 'optimal');
        expect(Number.isFinite(answer.total)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const good = {
    capacity: [1, 1],
    scores: [
      [1, 2],
      [2, 1],
    ],
  };
  it('without an earlier round has nothing to change', () => {
    const { certificate: _, ...answer } = solve(good, 'coverage,floor,total,load,changes');
    expect(answer).toMatchObject({ status: 'optimal', total: 4, changes: { kept: 0, changed: 0 } });
  });

  it.each<[unknown, string, string, string]>([
    [{ ...good, earlier: 3 }, 'coverage', 'earlier must be a list of pairs [mentee, mentor]; it is 3.', 'no list'],
    [{ ...good, earlier: [3] }, 'coverage', 'earlier[0] must be a pair [mentee, mentor]; it is 3.', 'no pairs'],
    [{ ...good, earlier: [[0]] }, 'coverage', 'earlier[0] has 1 entries; a pair has 2.', 'half a pair'],
    [
      { ...good, earlier: [[2, 0]] },
      'coverage',
      'earlier[0][0] is 2, but mentees are numbered 0 to 1.',
      'no such mentee',
    ],
    [
      { ...good, earlier: [[0, -1]] },
      'coverage',
      'earlier[0][1] is -1, but mentors are numbered 0 to 1.',
      'no such mentor',
    ],
    [
      {
        ...good,
        earlier: [
          [0, 1],
          [0, 0],
        ],
      },
      'coverage',
      'earlier[1] names mentee 0 a second time; one mentor each is possible.',
      'a mentee twice',
    ],
    [
      { mode: 'peer', scores: [], earlier: [] },
      'coverage',
      '"earlier" is no key of a problem in mode "peer"; its keys are mode, capacity, scores, mentees, edges, pins, bans, minScore.',
      'earlier for peers',
    ],
    ...[
      'load',
      'changes,total',
      'floor,total',
      'coverage,total,floor',
      'coverage,total,total',
      'total,coverage',
      'total,loads',
      'coverage,',
    ].map((list): [unknown, string, string, string] => [
      good,
      list,
      `The objective "${list}" cannot be solved exactly in mode "assignment"; possible are coverage; coverage,floor or total, and after it any of total, load and changes.`,
      list,
    ]),
  ])('%j %s is refused: %s', (problem, list, sentence, _name) => {
    expect(() => solve(problem, list)).toThrow(new Error(sentence));
  });
});

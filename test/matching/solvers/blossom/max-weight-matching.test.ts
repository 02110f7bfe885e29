import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGraphMatching } from '../../../../src/matching/solvers/blossom/check.js';
import { maxWeightMatching } from '../../../../src/matching/solvers/blossom/max-weight-matching.js';
import type { GraphMatching, GraphProblem } from '../../../../src/matching/solvers/blossom/problem.js';
import type { FaultCode } from '../../../../src/matching/solvers/fault.js';
import { generator } from '../generator.js';
import { published } from './published-graphs.js';

type Edge = readonly [number, number, number];

describe('maxWeightMatching', () => {
  for (const { name, edges, mostPairs = false, best, pairs } of published)
    test(`published: ${name}`, () => {
      const nodes = Math.max(0, ...edges.map(([one, other]) => 1 + Math.max(one, other)));
      const problem = graph(nodes, edges, mostPairs);
      const answer = maxWeightMatching(problem);
      expect([answer.pairs, answer.total]).toEqual([pairs, best]);
      expect(checkGraphMatching(problem, answer).fault).toBeNull();
    });

  test('finds what trying every pairing finds, and proves it', () => {
    fc.assert(
      fc.property(small(10), (problem) => {
        const answer = maxWeightMatching(problem);
        const best = bruteForce(problem);
        expect([answer.pairs, answer.total]).toEqual([problem.mostPairs ? best.pairs : answer.pairs, best.total]);
        expect(checkGraphMatching(problem, answer)).toMatchObject({ proven: true, gap: 0, fault: null });
      }),
      { numRuns: 3000 },
    );
  });

  test('the order of nodes and edges changes nothing of the total', () => {
    fc.assert(
      fc.property(small(14), (problem) => {
        const last = problem.nodes - 1;
        const edges = edgesOf(problem).map(([one, other, weight]): Edge => [last - other, last - one, weight]);
        const turned = graph(problem.nodes, edges.reverse(), problem.mostPairs);
        expect(maxWeightMatching(turned).total).toBe(maxWeightMatching(problem).total);
      }),
    );
  });

  test('scaling every weight scales the total', () => {
    fc.assert(
      fc.property(small(14), fc.integer({ min: 1, max: 50 }), (problem, factor) => {
        const scaled = { ...problem, weight: problem.weight.map((weight) => weight * factor) as Float64Array };
        expect(maxWeightMatching(scaled).total).toBe(factor * maxWeightMatching(problem).total);
      }),
    );
  });

  test('one more node and its edges never lower the total, nor the number when that comes first', () => {
    fc.assert(
      fc.property(small(12), (problem) => {
        const last = problem.nodes - 1;
        const edges = edgesOf(problem).filter(([one, other]) => one !== last && other !== last);
        const before = maxWeightMatching(graph(problem.nodes, edges, problem.mostPairs));
        const after = maxWeightMatching(problem);
        if (problem.mostPairs) expect(after.pairs).toBeGreaterThanOrEqual(before.pairs);
        if (after.pairs === before.pairs || !problem.mostPairs) {
          expect(after.total).toBeGreaterThanOrEqual(before.total);
        }
      }),
    );
  });

  for (const [nodes, chance, weight, name] of families)
    for (const mostPairs of [false, true])
      test(`proves ${name}${mostPairs ? ', most pairs first' : ''}`, () => {
        const random = generator(nodes);
        const edges: Edge[] = [];
        for (let one = 0; one < nodes; one++) {
          for (let other = one + 1; other < nodes; other++) {
            if (random() < chance) edges.push([one, other, weight(random, one, other)]);
          }
        }
        const problem = graph(nodes, edges, mostPairs);
        const verdict = checkGraphMatching(problem, maxWeightMatching(problem));
        expect(verdict.fault).toBeNull();
        expect(Math.abs(verdict.gap)).toBeLessThan(1e-6);
      });

  for (const [nodes, edges, pairs, total, name] of [
    [0, [], 0, 0, 'nobody at all'],
    [3, [], 0, 0, 'no edges'],
    [2, [[0, 1, 0]], 0, 0, 'a weight of 0'],
    [2, [[0, 1, -4]], 0, 0, 'a weight below 0'],
    [
      2,
      [
        [0, 1, 3],
        [1, 0, 7],
        [0, 1, 5],
      ],
      1,
      7,
      'an edge that stands more than once',
    ],
    [
      3,
      [
        [0, 1, 5],
        [1, 2, 5],
        [2, 0, 5],
      ],
      1,
      5,
      'an odd one out',
    ],
  ] as [number, Edge[], number, number, string][])
    test(`copes with ${name}`, () => {
      const problem = graph(nodes, edges, false);
      const answer = maxWeightMatching(problem);
      expect([answer.pairs, answer.total]).toEqual([pairs, total]);
      expect(checkGraphMatching(problem, answer).fault).toBeNull();
    });

  for (const [edges, fault, name] of [
    [[[0, 1, NaN]], 'The weight of edge 0, 0 to 1, is NaN.', 'NaN'],
    [
      [
        [0, 1, 1],
        [1, 2, Infinity],
      ],
      'The weight of edge 1, 1 to 2, is Infinity.',
      'Infinity',
    ],
    [
      [
        [0, 1, 1],
        [1, 2, -Infinity],
      ],
      'The weight of edge 1, 1 to 2, is -Infinity.',
      'minus Infinity',
    ],
    [
      [
        [0, 1, 1e308],
        [1, 2, -1e308],
      ],
      'The scores from -1e+308 to 1e+308 are too large or too far apart.',
      'huge weights',
    ],
    [[[0, 3, 1]], 'Edge 0 joins 0 and 3; it needs two different nodes below 3.', 'a node too many'],
    [[[-1, 2, 1]], 'Edge 0 joins -1 and 2; it needs two different nodes below 3.', 'a node below 0'],
    [[[2, 2, 1]], 'Edge 0 joins 2 and 2; it needs two different nodes below 3.', 'a node joined to itself'],
  ] as [Edge[], string, string][])
    test(`refuses ${name}`, () => {
      expect(() => maxWeightMatching(graph(3, edges, true))).toThrow(new RangeError(fault));
    });

  test('refuses ends and weights of different number', () => {
    const problem = { ...graph(3, [[0, 1, 1]], false), weight: Float64Array.of(1, 2) };
    expect(() => maxWeightMatching(problem)).toThrow('1 left ends, 1 right ends and 2 weights differ.');
  });
});

describe('checkGraphMatching', () => {
  const problem = graph(5, [[0, 1, 5], [1, 2, 5], [2, 0, 5], [2, 3, 1], [3, 4, 2]], true); // biome-ignore format: edges
  const good = maxWeightMatching(problem);
  for (const [change, code, facts, name] of [
    [{ partnerOf: Int32Array.of(1, 0, 3, 2, -1), total: 6 }, 'gap', null, 'a lower total'],
    [{ partnerOf: Int32Array.of(1, 0, -1, -1, -1), pairs: 1, total: 5 }, 'gap', null, 'one pair fewer'],
    [{ partnerOf: Int32Array.of(1, 2, 1, 4, 3) }, 'mate has another', [0, 1], 'a partner who has another'],
    [{ partnerOf: Int32Array.of(4, -1, -1, -1, 0), pairs: 1, total: 0 }, 'no such edge', [0, 4], 'a pair without edge'],
    [{ partnerOf: Int32Array.of(9, -1, -1, -1, -1) }, 'mate has another', [0, 9], 'a node that does not exist'],
    [{ total: 8 }, 'wrong total', [7, 8], 'a wrong total'],
    [{ pairs: 3 }, 'wrong count', [2, 3], 'a wrong count'],
    [{ dual: good.dual.map(() => 0) }, 'gap', null, 'prices that cover nothing'],
    [{ dual: good.dual.map((dual) => dual - 1000) }, 'negative node dual', null, 'a price below 0'],
    [{ bigM: 0 }, 'big-M too small', [0], 'a big-M that does not put the number first'],
    [{ oddSets: [] }, 'gap', null, 'a proof without its odd sets'],
    [{ oddSets: [{ nodes: Int32Array.of(0, 1), dual: 1 }] }, 'even set', [0, 2], 'an even set'],
    [{ oddSets: [{ nodes: Int32Array.of(0, 0, 1), dual: 1 }] }, 'wrong set member', [0, 0], 'a node twice in a set'],
    [{ oddSets: [{ nodes: Int32Array.of(0, 1, 2), dual: -1 }] }, 'negative set dual', [0, -1], 'a set below 0'],
  ] as [Partial<GraphMatching>, FaultCode, number[] | null, string][])
    test(`finds ${name}`, () => {
      expect(checkGraphMatching(problem, good).fault).toBeNull();
      const verdict = checkGraphMatching(problem, { ...good, ...change });
      expect(verdict.proven).toBe(false);
      expect(verdict.fault).toMatchObject(facts ? { code, facts } : { code });
    });
});

type Family = [number, number, (random: () => number, one: number, other: number) => number, string];
const families: Family[] = [
  [120, 1, (random) => Math.floor(random() * 101), 'complete integers'],
  [201, 0.1, (random) => Math.floor(random() * 10000), 'an odd number, sparse'],
  [300, 0.02, (random) => Math.floor(random() * 4), 'ties'],
  [150, 0.3, () => 1, 'nothing but ties'],
  [150, 0.3, (random) => random(), 'fractions'],
  [90, 1, (random) => Math.sqrt(Math.floor(random() * 50)), 'square roots'],
  [80, 1, (_, one, other) => (one + 1) * (other + 1), 'products'],
  [99, 1, (_, one, other) => (Math.floor(one / 3) === Math.floor(other / 3) ? 100 : 1), 'triangles'],
];

function graph(nodes: number, edges: readonly Edge[], mostPairs: boolean): GraphProblem {
  return {
    nodes,
    left: Int32Array.from(edges, ([one]) => one),
    right: Int32Array.from(edges, ([, other]) => other),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
    mostPairs,
  };
}

const edgesOf = ({ left, right, weight }: GraphProblem): Edge[] =>
  Array.from(weight, (one, edge): Edge => [left[edge]!, right[edge]!, one]);

/** Up to so many nodes; many ties, some weights below 0, edges from none to all. */
function small(most: number): fc.Arbitrary<GraphProblem> {
  return fc
    .record({ nodes: fc.nat(most), top: fc.constantFrom(1, 3, 12, 1000), low: fc.constantFrom(0, 0, 1) })
    .chain(({ nodes, top, low }) => {
      const all = Array.from({ length: nodes }, (_, one) => Array.from({ length: one }, (__, other) => [other, one]));
      return fc.record({
        kept: fc.subarray(all.flat()),
        weights: fc.array(fc.integer({ min: -low * top, max: top }), {
          minLength: nodes * nodes,
          maxLength: nodes * nodes,
        }),
        mostPairs: fc.boolean(),
        nodes: fc.constant(nodes),
      });
    })
    .map(({ kept, weights, mostPairs, nodes }) =>
      graph(
        nodes,
        kept.map(([one, other], at): Edge => [one!, other!, weights[at]!]),
        mostPairs,
      ),
    );
}

/** The first node that is left stays alone or takes any later one. */
function bruteForce(problem: GraphProblem): { pairs: number; total: number } {
  const { nodes, mostPairs } = problem;
  const weight = new Map(edgesOf(problem).map(([one, other, value]) => [one * nodes + other, value]));
  const used = new Array<boolean>(nodes).fill(false);
  let best = { pairs: 0, total: 0 };
  const visit = (node: number, pairs: number, total: number): void => {
    if (node === nodes) {
      const more = mostPairs && pairs !== best.pairs ? pairs > best.pairs : total > best.total;
      if (more) best = { pairs, total };
      return;
    }
    visit(node + 1, pairs, total);
    if (used[node]) return;
    for (let other = node + 1; other < nodes; other++) {
      const value = weight.get(node * nodes + other);
      if (used[other] || value === undefined) continue;
      used[other] = true;
      used[node] = true;
      visit(node + 1, pairs + 1, total + value);
      used[other] = false;
      used[node] = false;
    }
  };
  visit(0, 0, 0);
  return best;
}

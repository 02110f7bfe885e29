/** Pairs of peers beside those that HiGHS finds as a whole-number program, in which odd groups need no rule of their own. */
import { expect, test } from 'vitest';
import { maxWeightMatching } from '../../../src/matching/solvers/blossom/max-weight-matching.js';
import { generator } from '../solvers/generator.js';
import { highest, type Rule, type Term } from './linear.js';

/** `FC_SEED=7 npm test` draws other problems. */
const seed = 1000 * Number(process.env.FC_SEED ?? 1);

for (const [nodes, degree, mostPairs, name] of [
  [24, 23, false, 'everybody with everybody'],
  [40, 6, false, 'few acquaintances'],
  [40, 3, true, 'few acquaintances, most pairs first'],
  [60, 4, true, 'many people, most pairs first'],
] as const)
  test(`${nodes} people: ${name}`, () => {
    const random = generator(seed + nodes + degree);
    const edges: [number, number, number][] = [];
    for (let one = 0; one < nodes; one++) {
      for (let other = one + 1; other < nodes; other++) {
        if (random() < degree / (nodes - 1)) edges.push([one, other, Math.floor(random() * 40) - 5]);
      }
    }
    const names = edges.map(([one, other]) => `x${one}_${other}`);
    const rules: Rule[] = Array.from({ length: nodes }, (_, node) => ({
      terms: names.flatMap((name, at): Term[] => (edges[at]![0] === node || edges[at]![1] === node ? [[1, name]] : [])),
      sign: '<=',
      bound: 1,
    }));
    const count = names.map((name): Term => [1, name]);
    const pairs = highest({ rules, binaries: names }, count)!;
    if (mostPairs) rules.push({ terms: count, sign: '=', bound: pairs });
    const total = highest(
      { rules, binaries: names },
      names.map((name, at) => [edges[at]![2], name]),
    );
    const answer = maxWeightMatching({
      nodes,
      left: Int32Array.from(edges, ([one]) => one),
      right: Int32Array.from(edges, ([, other]) => other),
      weight: Float64Array.from(edges, ([, , weight]) => weight),
      mostPairs,
    });
    expect(answer.total).toBe(total);
    if (mostPairs) expect(answer.pairs).toBe(pairs);
  });

/** Our values beside those of HiGHS, a solver of quite another kind, for problems too large to try everything. */
import { describe, expect, test } from 'vitest';
import { solveProblem } from '../../../src/matching/script/solve-problem.js';
import { generator } from '../solvers/generator.js';
import { secondOpinion, type Table, type Word } from './second-opinion.js';

/** `FC_SEED=7 npm test` draws other problems. */
const seed = 1000 * Number(process.env.FC_SEED ?? 1);

describe('an assignment', () => {
  for (const [at, rows, columns, most, words, name] of [
    [1, 60, 60, 1, 'coverage,total', 'one to one'],
    [2, 60, 20, 4, 'coverage,total', 'seats for all, about'],
    [3, 60, 12, 3, 'coverage,total', 'too few seats'],
    [4, 20, 60, 2, 'coverage,total', 'more mentors than mentees'],
    [5, 60, 60, 1, 'total', 'the total alone'],
    [6, 45, 15, 4, 'coverage,floor,total', 'the worst pair first'],
    [7, 40, 40, 2, 'coverage,floor,total', 'the worst pair first, one to one'],
    [8, 40, 15, 5, 'coverage,total,load', 'an even load last'],
    [9, 40, 15, 5, 'coverage,load,total', 'an even load before the total'],
    [10, 40, 20, 3, 'coverage,total,changes', 'few changes last'],
    [11, 40, 20, 3, 'coverage,changes,total', 'few changes before the total'],
    [12, 30, 12, 4, 'coverage,floor,total,load,changes', 'everything'],
  ] as const)
    test(`${rows} x ${columns}, ${words}: ${name}`, () => {
      const table = drawn(seed + at, rows, columns, most);
      const answer = solveProblem(problemOf(table, words), words, () => 0);
      const opinion = secondOpinion(table, words.split(',') as Word[])!;
      expect(answer.status).toBe('optimal');
      expect(opinion).toEqual({
        ...(opinion.coverage === undefined ? {} : { coverage: answer.pairs.length }),
        ...(opinion.floor === undefined ? {} : { floor: answer.worst }),
        ...(opinion.total === undefined ? {} : { total: answer.total }),
        ...(opinion.load === undefined ? {} : { load: -answer.load!.sumOfSquares }),
        ...(opinion.changes === undefined ? {} : { changes: answer.changes!.kept }),
      });
    });

  test('pins that cannot hold are found by both', () => {
    const table: Table = {
      ...drawn(seed, 8, 4, 1),
      pins: [
        [0, 0],
        [1, 0],
      ],
      bans: [],
      minScore: -100,
    };
    const full = {
      ...table,
      scores: table.scores.map((line) => line.map((score) => score ?? 1)),
      capacity: [1, 1, 1, 1],
    };
    expect(secondOpinion(full, ['coverage'])).toBeNull();
    expect(solveProblem(problemOf(full, 'coverage'), undefined, () => 0).status).toBe('infeasible');
  });
});

/** Correlated, tied, with gaps; some pins that hold, some bans, a threshold that matters. */
function drawn(at: number, rows: number, columns: number, most: number): Table {
  const random = generator(at);
  const good = Array.from({ length: columns }, () => Math.floor(random() * 12));
  const scores = Array.from({ length: rows }, () =>
    good.map((base) => (random() < 0.35 ? null : base + Math.floor(random() * 25) - 4)),
  );
  const pair = (): [number, number] => [Math.floor(random() * rows), Math.floor(random() * columns)];
  const capacity = good.map(() => Math.floor(random() * (most + 1)) || 1);
  // Good pairs, of two mentees and two mentors, so that the worst pair is not one of them as a rule.
  const pins: [number, number][] = [];
  for (let tries = 0; tries < 50 && pins.length < 2; tries++) {
    const [row, column] = pair();
    if (scores[row]![column]! < 22 || pins.some(([a, b]) => a === row || b === column)) continue;
    pins.push([row, column]);
  }
  const bans = Array.from({ length: rows >> 1 }, pair).filter(([row]) => pins.every(([pinned]) => pinned !== row));
  const earlier = scores.map((_, row): [number, number] => [row, Math.floor(random() * columns)]);
  return { capacity, scores, pins, bans, minScore: 0, earlier };
}

function problemOf({ earlier, ...table }: Table, words: string) {
  return words.includes('changes') ? { ...table, earlier } : table;
}

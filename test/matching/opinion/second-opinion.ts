/** What HiGHS says of an assignment with seats: the value of each objective, the most important first. */
import { highest, type Rule, type Term } from './linear.js';

export interface Table {
  readonly capacity: readonly number[];
  /** null: not allowed. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly pins: readonly (readonly [number, number])[];
  readonly bans: readonly (readonly [number, number])[];
  readonly minScore: number;
  readonly earlier: readonly (readonly [number, number])[];
}

export type Word = 'coverage' | 'floor' | 'total' | 'load' | 'changes';

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  readonly name: string;
}

/** `floor`: the lowest score, of pins too. `load`: less the sum of the squares of the loads; `changes`: earlier pairs kept. null: the pins cannot hold. */
export function secondOpinion(table: Table, words: readonly Word[]): Partial<Record<Word, number>> | null {
  const { capacity, scores, pins, bans, minScore, earlier } = table;
  const same = (list: readonly (readonly [number, number])[], row: number, column: number) =>
    list.some(([a, b]) => a === row && b === column);
  let pairs: Pair[] = [];
  scores.forEach((line, row) => {
    line.forEach((score, column) => {
      if (score === null || score < minScore || same(bans, row, column)) return;
      pairs.push({ row, column, score, name: `x${row}_${column}` });
    });
  });
  const held: Rule[] = pins.map(([row, column]) => ({ terms: [[1, `x${row}_${column}`]], sign: '=', bound: 1 }));
  const rules = (of: readonly Pair[]): Rule[] => [
    ...scores.map(
      (_, row): Rule =>
        atMost(
          of.filter((pair) => pair.row === row).map(({ name }) => [1, name]),
          1,
        ),
    ),
    ...capacity.map(
      (seats, column): Rule =>
        atMost(
          of.filter((pair) => pair.column === column).map(({ name }) => [1, name]),
          seats,
        ),
    ),
    // The load of a column as steps of one, each dearer than the one before.
    ...capacity.map(
      (_, column): Rule => ({
        terms: [
          ...of.filter((pair) => pair.column === column).map(({ name }): Term => [1, name]),
          ...steps(column).map((name): Term => [-1, name]),
        ],
        sign: '=',
        bound: 0,
      }),
    ),
    ...capacity.flatMap((_, column) => steps(column).map((name): Rule => atMost([[1, name]], 1))),
    ...held,
  ];
  const steps = (column: number) => scores.slice(0, capacity[column]!).map((_, step) => `y${column}_${step}`);
  const goals: Record<Exclude<Word, 'floor'>, (of: readonly Pair[]) => Term[]> = {
    coverage: (of) => of.map(({ name }) => [1, name]),
    total: (of) => of.map(({ name, score }) => [score, name]),
    load: () => capacity.flatMap((_, column) => steps(column).map((name, step): Term => [-2 * step - 1, name])),
    changes: (of) => of.filter(({ row, column }) => same(earlier, row, column)).map(({ name }) => [1, name]),
  };
  const values: Partial<Record<Word, number>> = {};
  for (const word of words) {
    if (word === 'floor') {
      const pinned = pins.map(([row, column]) => scores[row]![column]!);
      const levels = [...new Set(pairs.map(({ score }) => score))].filter((level) =>
        pinned.every((one) => one >= level),
      );
      levels.sort((a, b) => a - b);
      const from = (level: number) => pairs.filter(({ score }) => score >= level);
      let [low, high] = [0, levels.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        const above = from(levels[middle]!);
        if (highest({ rules: rules(above) }, goals.coverage(above)) === values.coverage) low = middle;
        else high = middle;
      }
      pairs = from(levels[low] ?? 0);
      values.floor = levels[low] ?? 0;
      continue;
    }
    const goal = goals[word](pairs);
    const value = highest({ rules: rules(pairs) }, goal);
    if (value === null) return null;
    values[word] = value;
    if (goal.length > 0) held.push({ terms: goal, sign: '=', bound: value });
  }
  return values;
}

function atMost(terms: readonly Term[], bound: number): Rule {
  return { terms, sign: '<=', bound };
}

/** Checks a grouping and bounds the best one from the bare scores and a proof. Shares no code with the solver. */
import type { Fault } from '../fault.js';
import { measure } from './check-rules.js';
import type { Decision, GroupingProblem, ProofTree, SeatDuals } from './problem.js';

export interface GroupVerdict {
  readonly placed: number;
  /** Scores and affinity. */
  readonly total: number;
  /** No grouping places more rows than this. */
  readonly most: number;
  /** No grouping that places as many rows has a higher total. */
  readonly bound: number;
  /** The grouping keeps the rules and reaches both bounds, but for what rounding of fractions explains. */
  readonly proven: boolean;
  /** What is wrong with the grouping, or null. */
  readonly fault: Fault | null;
}

/**
 * `free`: prices of the problem in which only the total counts, or null. Weak duality: with whatever prices of 0 or
 * more, a row is worth at most its best score less the price of that seat, so these and the prices of all seats bound
 * every grouping of a branch; and the branches hold every grouping.
 */
export function checkGroups(
  problem: GroupingProblem,
  columnOf: Int32Array,
  proof: ProofTree,
  free: SeatDuals | null,
): GroupVerdict {
  const { placed, total, fault } = measure(problem, columnOf);
  const best = optimistic(problem);
  let most = 0;
  let bound = -Infinity;
  let size = 0;
  const visit = (one: ProofTree, path: readonly Step[]): void => {
    if ('branches' in one) {
      for (const branch of [0, 1] as const) visit(one.branches[branch], [...path, { ...one.decision, branch }]);
      return;
    }
    const ruled = rulesOf(problem, path);
    const { sum, low } = worthOf(problem, best, ruled, one);
    const each = one.bigM + low;
    const nobody = low === Infinity;
    const here = nobody ? (sum < 0 ? -1 : 0) : each > 0 ? Math.floor(sum / each + 1e-9) : problem.rows;
    if (here < placed) return;
    most = Math.max(most, here);
    bound = Math.max(bound, here === 0 ? 0 : sum - one.bigM * placed);
    size = Math.max(size, one.bigM, one.bonus);
  };
  visit(proof, []);
  if (free) {
    const ends = worthOf(problem, best, rulesOf(problem, []), free);
    bound = Math.min(bound, Math.max(0, ends.sum));
  }
  const whole = Math.floor(bound) === bound && Math.floor(total) === total;
  const slack = whole ? 0 : 1e-13 * (1 + size) * (problem.rows + problem.columns);
  const proven = fault === null && most === placed && bound - total <= slack;
  return { placed, total, most, bound: Math.max(bound, total), proven, fault };
}

type Step = Decision & { readonly branch: number };

interface Ruled {
  readonly runs: Int8Array;
  /** Pairs that no grouping of the branch has. */
  readonly out: Uint8Array;
}

function rulesOf(problem: GroupingProblem, path: readonly Step[]): Ruled {
  const { rows, columns, scores, absent, seats, least, marks, apart } = problem;
  const runs = Int8Array.from({ length: columns }, (_, column) => (seats[column]! < least ? -1 : 0));
  const out = new Uint8Array(rows * columns);
  const sets = marks.map(({ ofColumn }) => Int32Array.from(ofColumn));
  for (const step of path) {
    const { column, branch } = step;
    if (step.kind === 'runs') runs[column] = branch === 0 && runs[column] !== -1 ? 1 : -1;
    else if (step.kind === 'apart') {
      const { one, other } = step;
      const real = apart.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
      if (real) out[(branch === 0 ? one : other) * columns + column] = 1;
    } else {
      const { words } = marks[step.which]!;
      const set = sets[step.which]!;
      for (let mark = 0; mark < 32 * words; mark++) {
        if ((mark === step.mark) === (branch === 1))
          set[column * words + Math.floor(mark / 32)]! &= ~(1 << (mark % 32));
      }
    }
  }
  for (let column = 0; column < columns; column++) {
    let possible = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      const shares = marks.every(({ words, ofRow }, which) => {
        for (let at = 0; at < words; at++) {
          if ((ofRow[row * words + at]! & sets[which]![column * words + at]!) !== 0) return true;
        }
        return false;
      });
      if (runs[column] === -1 || scores[at] === absent || !shares) out[at] = 1;
      if (out[at] === 0) possible++;
    }
    if (possible < least) for (let row = 0; row < rows; row++) out[row * columns + column] = 1;
  }
  return { runs, out };
}

/** Half of the most that others in the same column can add, for each row. */
function optimistic({
  rows,
  columns,
  affinity,
  apart,
  seats,
  least,
}: GroupingProblem): (ruled: Ruled, row: number, column: number) => number {
  if (!affinity) return () => 0;
  const bestBeside = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: rows }, (__, other) => ({ other, worth: affinity[row * rows + other]! }))
      .filter(
        ({ other }) => other !== row && !apart.some(([a, b]) => a + b === row + other && (a === row || b === row)),
      )
      .sort((a, b) => b.worth - a.worth),
  );
  return ({ out }, row, column) => {
    const worths: number[] = [];
    for (const { other, worth } of bestBeside[row]!) {
      if (worths.length + 1 >= seats[column]!) break;
      if (out[other * columns + column] === 0) worths.push(worth);
    }
    return worths.reduce((sum, worth, at) => (worth > 0 || at < least - 1 ? sum + worth : sum), 0) / 2;
  };
}

/** What all rows and seats of a branch are worth at these prices, and the lowest score that is possible in it. */
function worthOf(
  { rows, columns, scores, seats, least }: GroupingProblem,
  best: ReturnType<typeof optimistic>,
  ruled: Ruled,
  { must, may, bigM, bonus }: SeatDuals,
): { sum: number; low: number } {
  let sum = 0;
  let low = Infinity;
  const room = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (ruled.runs[column] === -1) continue;
    const owed = ruled.runs[column] === 1 ? least : 0;
    room[column] = Math.max(0, Math.min(rows, seats[column]!) - owed);
    sum += owed * (Math.max(0, must[column]!) - bonus) + room[column]! * Math.max(0, may[column]!);
  }
  for (let row = 0; row < rows; row++) {
    let gain = 0;
    for (let column = 0; column < columns; column++) {
      if (ruled.out[row * columns + column] === 1) continue;
      const score = scores[row * columns + column]! + best(ruled, row, column);
      low = Math.min(low, score);
      if (room[column]! > 0) gain = Math.max(gain, score + bigM - Math.max(0, may[column]!));
      if (ruled.runs[column] === 1) gain = Math.max(gain, score + bigM + bonus - Math.max(0, must[column]!));
    }
    sum += gain;
  }
  return { sum, low };
}

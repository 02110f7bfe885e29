/** Fills the table of scores, criterion by criterion and mentee by mentee. */
import type { Comparison } from './compare.js';
import type { Forbidden } from './rules.js';

/** A perfect pair, in the whole numbers that the solver adds up; 100 in what people read. */
export const PERFECT = 10000;
export const ABSENT = 65535;

/** How many pairs one criterion forbids, in all and for each person. */
export interface Removed {
  pairs: number;
  readonly ofMentee: Int32Array;
  readonly ofMentor: Int32Array;
}

/** `tell` hears what each criterion that may forbid pairs has removed. */
export function tabulate(
  used: readonly Comparison[],
  shares: readonly number[],
  whole: number,
  forbidden: Forbidden,
  rows: number,
  columns: number,
  tell: (comparison: Comparison, removed: Removed) => void,
): Uint16Array {
  const scores = new Uint16Array(rows * columns);
  const sums = new Float64Array(columns);
  const makers = used.map((comparison, at) => lineMaker(comparison, shares[at]!));
  const removed = used.map(() => ({ pairs: 0, ofMentee: new Int32Array(rows), ofMentor: new Int32Array(columns) }));
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let at = 0; at < used.length; at++) {
      const { menteeAnswers, mentorAnswers, gate } = used[at]!;
      addLine(sums, makers[at]!(menteeAnswers[row]!), mentorAnswers, gate ? removed[at]! : null, row);
    }
    const base = row * columns;
    for (let column = 0; column < columns; column++) {
      const sum = sums[column]!;
      scores[base + column] = sum === -Infinity ? ABSENT : whole > 0 ? Math.round(sum / whole) : 0;
    }
  }
  forbidden.forEach((_, at) => {
    scores[at] = ABSENT;
  });
  used.forEach((comparison, at) => {
    if (comparison.gate) tell(comparison, removed[at]!);
  });
  return scores;
}

function addLine(sums: Float64Array, line: Float64Array, answers: Int32Array, removed: Removed | null, row: number) {
  for (let column = 0; column < sums.length; column++) sums[column]! += line[answers[column]!]!;
  if (!removed) return;
  for (let column = 0; column < sums.length; column++) {
    if (line[answers[column]!]! !== -Infinity) continue;
    removed.pairs++;
    removed.ofMentee[row]!++;
    removed.ofMentor[column]!++;
  }
}

/** Weighted points of one mentee's answer with each mentor's answer; kept while answers repeat. */
function lineMaker({ menteeCount, mentorCount, menteeAnswers, points }: Comparison, share: number) {
  const kept: (Float64Array | undefined)[] = [];
  const repeats = menteeCount * 2 <= menteeAnswers.length;
  const spare = new Float64Array(mentorCount);
  return (mentee: number): Float64Array => {
    const known = kept[mentee];
    if (known) return known;
    const line = repeats ? new Float64Array(mentorCount) : spare;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const value = points(mentee, mentor);
      line[mentor] = value < 0 ? -Infinity : share * quantised(value);
    }
    if (repeats) kept[mentee] = line;
    return line;
  };
}

export function quantised(points: number): number {
  return Math.round(Math.min(1, points) * PERFECT);
}

/** Fills the table of scores, criterion by criterion and mentee by mentee. */
import type { Comparison } from './compare.js';
import { type Effect, isOpen, noEffect } from './idle-criteria.js';
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

export function noneRemoved(rows: number, columns: number): Removed {
  return { pairs: 0, ofMentee: new Int32Array(rows), ofMentor: new Int32Array(columns) };
}

/** `tell` hears of each criterion which pairs it has removed, and what it gives the others. */
export function tabulate(
  used: readonly Comparison[],
  shares: readonly number[],
  forbidden: Forbidden,
  rows: number,
  columns: number,
  tell: (comparison: Comparison, removed: Removed, effect: Effect) => void,
): Uint16Array {
  const scores = new Uint16Array(rows * columns);
  const sums = new Float64Array(columns);
  const makers = used.map((comparison, at) => lineMaker(comparison, shares[at]!));
  const removed = used.map(() => noneRemoved(rows, columns));
  const effects = used.map(noEffect);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    let whole = 0;
    for (let at = 0; at < used.length; at++) {
      const comparison = used[at]!;
      if (!comparison.counts(row)) continue;
      whole += shares[at]!;
      const line = makers[at]!(comparison.menteeAnswers[row]!);
      add(sums, line, comparison.mentorAnswers);
      if (isOpen(comparison, effects[at]!)) noteEffect(effects[at]!, comparison, line, forbidden, row);
      if (comparison.gate) countRemoved(removed[at]!, line, comparison.mentorAnswers, row);
    }
    const base = row * columns;
    for (let column = 0; column < columns; column++) scores[base + column] = scoreOf(sums[column]!, whole);
  }
  forbidden.forEach((_, at) => {
    scores[at] = ABSENT;
  });
  used.forEach((comparison, at) => {
    tell(comparison, removed[at]!, effects[at]!);
  });
  return scores;
}

function scoreOf(sum: number, whole: number): number {
  if (sum === -Infinity) return ABSENT;
  return whole > 0 ? Math.floor(sum / whole + 0.5) : 0;
}

function add(sums: Float64Array, line: Float64Array, answers: Int32Array): void {
  for (let column = 0; column < answers.length; column++) sums[column]! += line[answers[column]!]!;
}

function noteEffect(effect: Effect, one: Comparison, line: Float64Array, forbidden: Forbidden, row: number): void {
  const { mentorAnswers } = one;
  const answered = one.menteeAnswers[row]! > 0;
  for (let column = 0; column < mentorAnswers.length; column++) {
    const number = mentorAnswers[column]!;
    const points = line[number]!;
    if (points === -Infinity || forbidden.has(row * mentorAnswers.length + column)) continue;
    effect.least = Math.min(effect.least, points);
    effect.most = Math.max(effect.most, points);
    if (answered && number > 0) effect.mostOfAnswered = Math.max(effect.mostOfAnswered, points);
  }
}

function countRemoved(removed: Removed, line: Float64Array, answers: Int32Array, row: number): void {
  if (line.indexOf(-Infinity) < 0) return;
  for (let column = 0; column < answers.length; column++) {
    if (line[answers[column]!]! !== -Infinity) continue;
    removed.pairs++;
    removed.ofMentee[row]!++;
    removed.ofMentor[column]!++;
  }
}

/** Weighted points of one mentee's answer with each mentor's answer; kept while answers repeat. */
function lineMaker({ menteeCount, mentorCount, menteeAnswers, lines }: Comparison, share: number) {
  const kept: (Float64Array | undefined)[] = [];
  const repeats = menteeCount * 2 <= menteeAnswers.length;
  const spare = new Float64Array(mentorCount);
  const fill = lines();
  return (mentee: number): Float64Array => {
    const known = kept[mentee];
    if (known) return known;
    const line = repeats ? new Float64Array(mentorCount) : spare;
    fill(mentee, line);
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const points = line[mentor]!;
      line[mentor] = points < 0 ? -Infinity : share * quantised(points);
    }
    if (repeats) kept[mentee] = line;
    return line;
  };
}

export function quantised(points: number): number {
  return points >= 1 ? PERFECT : Math.floor(points * PERFECT + 0.5);
}

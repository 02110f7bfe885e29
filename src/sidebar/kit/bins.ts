/** How many scores fall where, for a histogram. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** Scores 0 to 100 counted in ten bins; 100 falls in the last. */
export function binsOf(scores: readonly number[]): readonly Bin[] {
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i * 10, to: i === 9 ? 100 : i * 10 + 9, pairs: 0 }));
  for (const score of scores) {
    const bin = bins[Math.min(9, Math.max(0, Math.floor(score / 10)))];
    if (bin) bin.pairs += 1;
  }
  return bins;
}

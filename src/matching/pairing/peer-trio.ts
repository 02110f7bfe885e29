/** Finds the pair that one more person joins; a rule of thumb, since the best trios are hard to find. */

export interface Third {
  readonly third: number;
  /** The pair, its first by position. */
  readonly first: number;
  readonly second: number;
}

/**
 * Of those left alone and all pairs in which both may be paired with them: fewest repeats, not a pinned pair if another
 * will do, then the highest scores with both; the first in order among equals. null when nobody can join.
 */
export function thirdOf(
  partnerOf: ArrayLike<number>,
  joint: Int32Array,
  met: (one: number, other: number) => boolean,
  pinned: (one: number) => boolean,
): Third | null {
  const nodes = partnerOf.length;
  let found: Third | null = null;
  let least: readonly [number, number, number] = [Infinity, 0, 0];
  for (let third = 0; third < nodes; third++) {
    if (partnerOf[third]! >= 0) continue;
    for (let first = 0; first < nodes; first++) {
      const second = partnerOf[first]!;
      if (second < first) continue;
      const [one, other] = [joint[third * nodes + first]!, joint[third * nodes + second]!];
      if (one < 0 || other < 0) continue;
      const repeats = Number(met(third, first)) + Number(met(third, second));
      const cost = [repeats, Number(pinned(first)), -one - other] as const;
      if (!before(cost, least)) continue;
      least = cost;
      found = { third, first, second };
    }
  }
  return found;
}

function before(a: readonly [number, number, number], b: readonly [number, number, number]): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
}

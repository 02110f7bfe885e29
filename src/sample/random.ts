/** Chance that comes out the same for the same seed, so that the sample programme is the same on every machine. */

export interface Random {
  /** 0 up to, not including, 1. */
  readonly next: () => number;
  /** Whole number from `low` to `high`. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Several different ones, the early ones of the list more often (Zipf). */
  readonly popular: <T>(list: readonly T[], count: number) => T[];
  readonly chance: (share: number) => boolean;
}

/** mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    popular: (list, count) => popular(list, count, next),
    chance: (share) => next() < share,
  };
}

function popular<T>(list: readonly T[], count: number, next: () => number): T[] {
  const left = list.map((item, at) => ({ item, weight: 1 / (at + 1) }));
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) {
    let point = next() * left.reduce((sum, { weight }) => sum + weight, 0);
    let at = 0;
    while (at < left.length - 1 && point >= left[at]!.weight) point -= left[at++]!.weight;
    chosen.push(left.splice(at, 1)[0]!.item);
  }
  return chosen;
}

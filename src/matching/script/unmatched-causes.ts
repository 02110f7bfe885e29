/** Says of a mentee without a mentor why, with the numbers behind it. */
import { eachPair } from './allowed-pairs.js';
import type { PinsAndBans } from './read-problem.js';
import type { ReadPairs } from './read-scores.js';
import { words } from './words.js';

/** `left`: seats that pins leave. `columnOf`: the mentor of every mentee, or -1. */
export function unmatchedCauses(
  { pairs, banned, below }: ReadPairs,
  { pinOf }: PinsAndBans,
  left: Float64Array,
  columnOf: Int32Array,
  timedOut: boolean,
): (mentee: number) => string {
  const { rows, columns, seats } = pairs;
  const menteesOf: number[][] = Array.from({ length: columns }, () => []);
  columnOf.forEach((column, row) => {
    if (column >= 0 && pinOf[row]! < 0) menteesOf[column]!.push(row);
  });
  /** One crowd serves all its members. */
  const causeOf = new Map<number, string>();

  return (mentee) => {
    if (columns === 0) return words.cause.noMentor;
    const mentors: number[] = [];
    eachPair(pairs, mentee, (column) => mentors.push(column));
    if (mentors.length === 0) return ruledOut(mentee);
    if (mentors.every((column) => seats[column] === 0)) return words.cause.noCapacity(mentors);
    if (mentors.every((column) => left[column] === 0)) return words.cause.pinsFill(mentors);
    const known = causeOf.get(mentee);
    if (known !== undefined) return known;
    const reached = reach(mentee);
    if (reached === null) {
      return timedOut ? words.cause.noPlaceInTime : words.cause.noGain;
    }
    const inside = new Set(reached);
    const crowd: number[] = [];
    for (let row = 0; row < rows; row++) {
      if (pinOf[row]! >= 0) continue;
      let pairsSeen = 0;
      let within = true;
      eachPair(pairs, row, (column) => {
        pairsSeen++;
        if (!inside.has(column)) within = false;
      });
      if (within && pairsSeen > 0) crowd.push(row);
    }
    const places = reached.reduce((sum, column) => sum + left[column]!, 0);
    const afterPins = reached.some((column) => left[column] !== seats[column]);
    const cause = words.cause.crowd(crowd, reached, places, afterPins);
    for (const row of crowd) causeOf.set(row, cause);
    return cause;
  };

  /** Mentors reached by moving others out of the way; null: one has a seat, so it is not for want of seats. */
  function reach(start: number): number[] | null {
    const seen = new Set<number>();
    const queue = [start];
    let free = false;
    for (let at = 0; at < queue.length && !free; at++) {
      eachPair(pairs, queue[at]!, (column) => {
        if (seen.has(column)) return;
        seen.add(column);
        if (menteesOf[column]!.length < left[column]!) free = true;
        for (const row of menteesOf[column]!) queue.push(row);
      });
    }
    return free ? null : [...seen].sort((a, b) => a - b);
  }

  function ruledOut(mentee: number): string {
    const other = columns - banned[mentee]! - below[mentee]!;
    return words.cause.noneAllowed(other, banned[mentee]!, below[mentee]!);
  }
}

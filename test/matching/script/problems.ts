/** Any small problem for `solve`: a table with bans, a lowest score and pins. */
import * as fc from 'fast-check';
import { smallTable } from '../brute.js';

export type Cell = number | null;
export interface Table {
  readonly capacity: readonly number[];
  readonly scores: readonly (readonly Cell[])[];
  readonly pins?: readonly (readonly [number, number])[];
  readonly bans?: readonly (readonly [number, number])[];
  readonly minScore?: number;
}

/** null: the pair is not allowed. */
export function allowed({ scores, bans, minScore = -Infinity }: Table, row: number, column: number): Cell {
  const score = scores[row]![column]!;
  if (score === null || score < minScore) return null;
  return bans?.some(([a, b]) => a === row && b === column) ? null : score;
}

/** Up to 6 x 4, with bans, a lowest score and pins that can hold. */
export const problems = smallTable(6)
  .filter(({ seats }) => seats.length <= 4)
  .chain(({ scores, seats }) => {
    const cells = scores.flatMap((_, row) => seats.map((__, column) => [row, column] as const));
    return fc
      .record({
        bans: fc.subarray(cells, { maxLength: Math.min(3, cells.length) }),
        pins: fc.subarray(cells, { maxLength: Math.min(3, cells.length) }),
        minScore: fc.option(fc.integer({ min: -3, max: 6 }), { nil: undefined }),
      })
      .map(({ bans, pins, minScore }): Table => {
        const table: Table = { capacity: seats, scores, bans, ...(minScore === undefined ? {} : { minScore }) };
        const left = [...seats];
        const kept = pins.filter(([row, column], at) => {
          const first = pins.findIndex((pin) => pin[0] === row) === at;
          return first && allowed(table, row, column) !== null && left[column]!-- > 0;
        });
        return { ...table, pins: kept };
      });
  });

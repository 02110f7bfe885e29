/** The best assignment by trying every one, for tables so small that this can be read and believed. */
import * as fc from 'fast-check';

export interface Small {
  /** `null`: not allowed. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly seats: readonly number[];
}

export interface Best {
  readonly matched: number;
  readonly total: number;
  /** Lowest score of the best assignment when the floor goes before the total; Infinity if nobody is placed. */
  readonly floor: number;
  readonly floorTotal: number;
}

export function bruteForce({ scores, seats }: Small, forced?: readonly [number, number]): Best | null {
  let best: Best | null = null;
  const left = [...seats];
  const visit = (row: number, matched: number, total: number, floor: number): void => {
    if (row === scores.length) {
      if (!best || matched > best.matched) best = { matched, total, floor, floorTotal: total };
      else if (matched === best.matched) {
        const higher = floor > best.floor || (floor === best.floor && total > best.floorTotal);
        best = {
          matched,
          total: Math.max(total, best.total),
          floor: higher ? floor : best.floor,
          floorTotal: higher ? total : best.floorTotal,
        };
      }
      return;
    }
    if (forced?.[0] !== row) visit(row + 1, matched, total, floor);
    for (let column = 0; column < seats.length; column++) {
      if (forced?.[0] === row && forced[1] !== column) continue;
      const score = scores[row]![column];
      if (score === null || score === undefined || left[column]! <= 0) continue;
      left[column]!--;
      visit(row + 1, matched + 1, total + score, Math.min(floor, score));
      left[column]!++;
    }
  };
  visit(0, 0, 0, Infinity);
  return best;
}

/** The same table as the solvers read it. */
export function asAssignment({ scores, seats }: Small) {
  const columns = seats.length;
  return {
    rows: scores.length,
    columns,
    scores: Float64Array.from(scores.flatMap((row) => row.map((score) => score ?? -Infinity))),
    absent: -Infinity,
    seats: Int32Array.from(seats),
  };
}

/** Up to `most` rows and columns; many ties, many cells not allowed. */
export const smallTable = (most: number): fc.Arbitrary<Small> =>
  fc
    .record({ rows: fc.nat(most), columns: fc.nat(most), top: fc.constantFrom(0, 1, 3, 20, 10000) })
    .chain(({ rows, columns, top }) =>
      fc.record({
        scores: fc.array(
          fc.array(fc.option(fc.integer({ min: -Math.floor(top / 3), max: top }), { freq: 3 }), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: rows, maxLength: rows },
        ),
        seats: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3, 9), { minLength: columns, maxLength: columns }),
      }),
    );

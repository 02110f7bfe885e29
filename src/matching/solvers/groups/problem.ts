/** Rows are put into groups, a column each: what a group may hold, and what makes one way of grouping better. */
import type { AssignmentProblem, Numbers } from '../assignment/problem.js';

export interface GroupingProblem extends AssignmentProblem {
  /** Most rows of each column; with fewer than `least` the column cannot run. */
  readonly seats: ArrayLike<number>;
  /** A column runs with at least so many rows, 1 or more, or it stays empty. */
  readonly least: number;
  /** rows x rows, symmetric; counts once for every two rows in the same column. null: none. */
  readonly affinity: Numbers | null;
  /** Two rows that are never in the same column. */
  readonly apart: readonly (readonly [number, number])[];
  /** Such as hours, such as topics: of each kind one mark is shared by a column and all its rows. */
  readonly marks: readonly Marks[];
}

/** Sets of small numbers as bits, `words` integers of 32 bits for each row and each column. */
export interface Marks {
  readonly words: number;
  readonly ofRow: Int32Array;
  readonly ofColumn: Int32Array;
}

/** What a branch of the search has decided. */
export interface BranchLimits {
  /** 1: runs; -1: does not; 0: open. */
  readonly runs: Int8Array;
  /** Marks each column may still choose from, kind by kind. */
  readonly left: readonly Int32Array[];
  /** `row x columns + column` of pairs ruled out. */
  readonly barred: ReadonlySet<number>;
}

export type Decision =
  /** First branch: the column runs; second: it does not. */
  | { readonly kind: 'runs'; readonly column: number }
  /** First branch: of the marks of kind `which` the column has this one; second: it has one of the others. */
  | { readonly kind: 'mark'; readonly which: number; readonly column: number; readonly mark: number }
  /** First branch: the one row is not in the column; second: the other is not. */
  | { readonly kind: 'apart'; readonly column: number; readonly one: number; readonly other: number };

/** Prices of the seats bound what can be had in a branch; `check.ts` tells how. */
export interface SeatDuals {
  /** Of a seat among the first `least` of a column that must run, and of any other seat. */
  readonly must: Float64Array;
  readonly may: Float64Array;
  /** Added to every score so that one more row counts for more than any scores; 0 when it does not. */
  readonly bigM: number;
  /** Added for each of the seats that must be taken. */
  readonly bonus: number;
}

/** Every way of grouping is in one of the two branches; at the end of a branch prices bound it. */
export type ProofTree = SeatDuals | { readonly decision: Decision; readonly branches: readonly [ProofTree, ProofTree] };

export function noLimits({ columns, seats, least, marks }: GroupingProblem): BranchLimits {
  const runs = new Int8Array(columns);
  for (let column = 0; column < columns; column++) if (seats[column]! < least) runs[column] = -1;
  return { runs, left: marks.map(({ ofColumn }) => ofColumn), barred: new Set() };
}

export function decide(
  limits: BranchLimits,
  decision: Decision,
  columns: number,
  words: number,
): [BranchLimits, BranchLimits] {
  const { column } = decision;
  if (decision.kind === 'apart') {
    const bar = (row: number) => ({ ...limits, barred: new Set(limits.barred).add(row * columns + column) });
    return [bar(decision.one), bar(decision.other)];
  }
  if (decision.kind === 'runs') {
    const set = (value: number) => {
      const runs = limits.runs.slice();
      runs[column] = value;
      return { ...limits, runs };
    };
    return [set(1), set(-1)];
  }
  const { which, mark } = decision;
  const at = column * words + (mark >> 5);
  const change = (alter: (left: Int32Array) => void) => {
    const left = limits.left[which]!.slice();
    alter(left);
    return { ...limits, left: limits.left.map((one, kind) => (kind === which ? left : one)) };
  };
  return [
    change((left) => {
      left.fill(0, column * words, (column + 1) * words);
      left[at] = 1 << (mark & 31);
    }),
    change((left) => {
      left[at]! &= ~(1 << (mark & 31));
    }),
  ];
}

/** Chooses among equally good assignments, so that the answer is a property of the problem and not of the solver. */
import type { Assigned } from './assignment.js';
import type { Assignment } from './scores.js';

/**
 * Of all assignments as good as this one: the one in which row 0 sits in the lowest column it can have, then row 1,
 * and so on; to be left out comes after every column. Moves only along pairs without slack, so the proof stays valid.
 */
export function firstOfEquals(problem: Assignment, answer: Assigned): Assigned {
  const { rows, columns, seats } = problem;
  const { rowPrice, columnPrice } = answer;
  const columnOf = Int32Array.from(answer.columnOf);
  const { ofRow, ofColumn } = tightPairs(problem, answer);
  const load = new Int32Array(columns);
  /** How many in a column may still move. */
  const loose = new Int32Array(columns);
  for (const column of columnOf) {
    if (column < 0) continue;
    load[column]!++;
    loose[column]!++;
  }
  // Node `columns` is the outside: rows left out and seats left free.
  const outside = columns;
  const seen = new Int32Array(columns + 1).fill(-1);
  const mover = new Int32Array(columns + 1);
  const goal = new Int32Array(columns + 1);
  const queue = new Int32Array(columns + 1);

  for (let row = 0; row < rows; row++) {
    const own = columnOf[row]!;
    if (own >= 0) loose[own]!--;
    const start = own >= 0 ? own : outside;
    const wanted = ofRow[row]!.filter((c) => (own < 0 || c < own) && (loose[c]! > 0 || load[c]! < seats[c]!));
    if (wanted.length === 0) continue;
    reach(row, start, wanted[0]!);
    const column = wanted.find((one) => seen[one] === row);
    if (column !== undefined) move(row, column, start);
  }
  return { ...answer, columnOf };

  /** Searches from the place that `row` would give up, against the moves, until it meets `first`. */
  function reach(row: number, start: number, first: number): void {
    let length = 0;
    const visit = (node: number, by: number, to: number) => {
      if (seen[node] === row) return;
      seen[node] = row;
      mover[node] = by;
      goal[node] = to;
      queue[length++] = node;
    };
    visit(start, -1, -1);
    for (let at = 0; at < length && seen[first] !== row; at++) {
      const node = queue[at]!;
      if (node === outside) {
        for (let other = row + 1; other < rows; other++) {
          if (columnOf[other]! >= 0 && rowPrice[other] === 0) visit(columnOf[other]!, other, outside);
        }
        for (let column = 0; column < columns; column++) if (load[column]! < seats[column]!) visit(column, -1, outside);
        continue;
      }
      if (columnPrice[node] === 0 && load[node]! > 0) visit(outside, -1, node);
      for (const other of ofColumn[node]!) {
        if (other > row && columnOf[other] !== node)
          visit(columnOf[other]! >= 0 ? columnOf[other]! : outside, other, node);
      }
    }
  }

  function move(row: number, column: number, start: number): void {
    const moves: [number, number][] = [[row, column]];
    for (let node = column; node !== start; node = goal[node]!)
      if (mover[node]! >= 0) moves.push([mover[node]!, goal[node]!]);
    for (const [one, to] of moves) {
      const from = columnOf[one]!;
      if (from >= 0) load[from]!--;
      if (from >= 0 && one !== row) loose[from]!--;
      columnOf[one] = to === outside ? -1 : to;
      if (to === outside) continue;
      load[to]!++;
      if (one !== row) loose[to]!++;
    }
  }
}

function tightPairs(
  { rows, columns, scores, absent }: Assignment,
  { columnOf, rowPrice, columnPrice, lift }: Assigned,
) {
  const ofRow: number[][] = [];
  const ofColumn: number[][] = Array.from({ length: columns }, () => []);
  for (let row = 0; row < rows; row++) {
    const own: number[] = [];
    const base = row * columns;
    const gain = rowPrice[row]! - lift;
    for (let column = 0; column < columns; column++) {
      const score = scores[base + column]!;
      if (gain + columnPrice[column]! - score > 0 || score === absent) {
        if (columnOf[row] !== column) continue;
      }
      own.push(column);
      ofColumn[column]!.push(row);
    }
    ofRow.push(own);
  }
  return { ofRow, ofColumn };
}

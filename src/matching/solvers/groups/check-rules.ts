/** Whether a grouping keeps the rules, and what it is worth, from the bare scores. Shares no code with the solver. */
import { type Fault, faultOf } from '../fault.js';
import type { GroupingProblem } from './problem.js';

/** `fault`: the first rule that is broken, or null. */
export function measure(
  { rows, columns, scores, absent, seats, least, affinity, apart, marks }: GroupingProblem,
  columnOf: Int32Array,
) {
  const failed = (fault: Fault) => ({ placed: 0, total: Number.NaN, fault });
  const members: number[][] = Array.from({ length: columns }, () => []);
  let placed = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    if (!(column >= 0 && column < columns)) return failed(faultOf('no such column', row, column));
    const score = scores[row * columns + column]!;
    if (score === absent) return failed(faultOf('pair not allowed', row, column));
    for (const other of members[column]!) total += affinity ? affinity[row * rows + other]! : 0;
    members[column]!.push(row);
    placed++;
    total += score;
  }
  for (let column = 0; column < columns; column++) {
    const inside = members[column]!;
    if (inside.length === 0) continue;
    if (inside.length > seats[column]!)
      return failed(faultOf('too many in column', column, inside.length, seats[column]!));
    if (inside.length < least) return failed(faultOf('too few in column', column, inside.length, least));
    for (const { words, ofRow, ofColumn } of marks) {
      const sets = [...inside.map((row) => bitsOf(ofRow, row, words)), bitsOf(ofColumn, column, words)];
      if (!sets[0]!.some((mark) => sets.every((set) => set.indexOf(mark) >= 0))) {
        return failed(faultOf('no common mark', column));
      }
    }
  }
  const broken = apart.find(([one, other]) => columnOf[one]! >= 0 && columnOf[one] === columnOf[other]);
  if (broken) return failed(faultOf('not kept apart', broken[0], broken[1]));
  return { placed, total, fault: null };
}

function bitsOf(bits: Int32Array, who: number, words: number): number[] {
  const marks: number[] = [];
  for (let mark = 0; mark < 32 * words; mark++) {
    if (((bits[who * words + Math.floor(mark / 32)]! >>> (mark % 32)) & 1) === 1) marks.push(mark);
  }
  return marks;
}

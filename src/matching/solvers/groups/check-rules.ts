/** Whether a grouping keeps the rules, and what it is worth, from the bare scores. Shares no code with the solver. */
import type { GroupingProblem } from './problem.js';

/** `fault`: the first rule that is broken, or `''`. */
export function measure(
  { rows, columns, scores, absent, seats, least, affinity, apart, marks }: GroupingProblem,
  columnOf: Int32Array,
) {
  const failed = (fault: string) => ({ placed: 0, total: Number.NaN, fault });
  const members: number[][] = Array.from({ length: columns }, () => []);
  let placed = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    if (!(column >= 0 && column < columns)) return failed(`Row ${row} is in column ${column}.`);
    const score = scores[row * columns + column]!;
    if (score === absent) return failed(`Row ${row} is not allowed in column ${column}.`);
    for (const other of members[column]!) total += affinity ? affinity[row * rows + other]! : 0;
    members[column]!.push(row);
    placed++;
    total += score;
  }
  for (let column = 0; column < columns; column++) {
    const inside = members[column]!;
    if (inside.length === 0) continue;
    if (inside.length > seats[column]!)
      return failed(`Column ${column} holds ${inside.length} of ${seats[column]} rows.`);
    if (inside.length < least) return failed(`Column ${column} holds ${inside.length} rows, fewer than ${least}.`);
    for (const { words, ofRow, ofColumn } of marks) {
      const sets = [...inside.map((row) => bitsOf(ofRow, row, words)), bitsOf(ofColumn, column, words)];
      if (!sets[0]!.some((mark) => sets.every((set) => set.indexOf(mark) >= 0))) {
        return failed(`The rows of column ${column} share no mark.`);
      }
    }
  }
  const broken = apart.find(([one, other]) => columnOf[one]! >= 0 && columnOf[one] === columnOf[other]);
  if (broken) return failed(`Rows ${broken[0]} and ${broken[1]} are in the same column.`);
  return { placed, total, fault: '' };
}

function bitsOf(bits: Int32Array, who: number, words: number): number[] {
  const marks: number[] = [];
  for (let mark = 0; mark < 32 * words; mark++) {
    if (((bits[who * words + Math.floor(mark / 32)]! >>> (mark % 32)) & 1) === 1) marks.push(mark);
  }
  return marks;
}

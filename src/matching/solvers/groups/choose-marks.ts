/** With one mark fixed for each column the best grouping is an assignment: looks for marks that make it better. */
import { allowedPairs, type GroupRelaxation, solveRelaxation } from './group-relaxation.js';
import { makeFeasible, sizeOf } from './make-feasible.js';
import { common, favourite, lowest } from './marks.js';
import { type BranchLimits, type GroupingProblem, noLimits } from './problem.js';

/**
 * Changes the mark of one column after the other, the most promising first, while that places more rows or raises the
 * total without regard to affinity. The prices of an assignment tell how much a change could gain at most, so few of
 * the changes need to be tried: at most `most`.
 */
export function chooseMarks(problem: GroupingProblem, start: Int32Array, most: number): Int32Array {
  const { rows, columns, marks } = problem;
  const everything = noLimits(problem);
  const all = Array.from({ length: rows }, (_, row) => row);
  /** Of each kind, of each column. */
  const chosen = marks.map((_, which) =>
    Array.from({ length: columns }, (__, column) => {
      const members = all.filter((row) => start[row] === column);
      if (members.length === 0) return favourite(problem, which, everything.left[which]!, column, all);
      return lowest(common(problem, which, everything.left[which]!, column, members));
    }),
  );
  let best = { columnOf: start, ...sizeOf(problem, start) };
  let here = solveRelaxation(problem, limitsOf(), null);
  let left = most;
  const tried = new Set<string>();
  for (;;) {
    const promising = changes(here).filter(({ which, column, mark }) => !tried.has(`${which} ${column} ${mark}`));
    const next = promising[0];
    if (!next || left-- <= 0) return best.columnOf;
    const { which, column, mark } = next;
    const before = chosen[which]![column]!;
    chosen[which]![column] = mark;
    const there = solveRelaxation(problem, limitsOf(), null);
    if (there.placed > here.placed || (there.placed === here.placed && there.total > here.total)) {
      here = there;
      tried.clear();
      const columnOf = makeFeasible(problem, everything, there.columnOf);
      const size = sizeOf(problem, columnOf);
      if (size.placed > best.placed || (size.placed === best.placed && size.total > best.total)) {
        best = { columnOf, ...size };
      }
    } else {
      tried.add(`${which} ${column} ${mark}`);
      chosen[which]![column] = before;
    }
  }

  function limitsOf(): BranchLimits {
    const left = marks.map(({ words }, which) => {
      const bits = new Int32Array(columns * words);
      chosen[which]!.forEach((mark, column) => {
        if (mark >= 0) bits[column * words + (mark >> 5)]! |= 1 << (mark & 31);
      });
      return bits;
    });
    return { ...everything, left };
  }

  /** By how much each could raise the total at most, lifts included; the largest first, only those above 0. */
  function changes({ columnOf, duals }: GroupRelaxation) {
    const { scores, seats } = problem;
    const { may, bigM } = duals;
    const gain = all.map((row) => {
      const column = columnOf[row]!;
      return column < 0 ? 0 : scores[row * columns + column]! + bigM - may[column]!;
    });
    const found: { which: number; column: number; mark: number; more: number }[] = [];
    marks.forEach(({ words, ofRow, ofColumn }, which) => {
      const now = limitsOf();
      const open = allowedPairs(problem, {
        ...now,
        left: now.left.map((one, kind) => (kind === which ? ofColumn : one)),
      });
      for (let column = 0; column < columns; column++) {
        for (let mark = 0; mark < 32 * words; mark++) {
          const bit = 1 << (mark & 31);
          if (mark === chosen[which]![column] || (ofColumn[column * words + (mark >> 5)]! & bit) === 0) continue;
          const gains: number[] = [];
          for (const row of all) {
            const at = row * columns + column;
            if (open[at] === 0 || (ofRow[row * words + (mark >> 5)]! & bit) === 0) continue;
            const one = scores[at]! + bigM - gain[row]!;
            if (one > 0) gains.push(one);
          }
          const room = Math.min(rows, seats[column]!);
          gains.sort((a, b) => b - a);
          const more = gains.slice(0, room).reduce((sum, one) => sum + one, 0) - room * may[column]!;
          if (more > 0) found.push({ which, column, mark, more });
        }
      }
    });
    return found.sort((a, b) => b.more - a.more);
  }
}

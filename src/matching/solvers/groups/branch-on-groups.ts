/** Branch and bound over assignments: decides which columns run, with which mark, and who stays apart. */
import { type GroupRelaxation, solveRelaxation } from './group-relaxation.js';
import { makeFeasible, type Size, sizeOf } from './make-feasible.js';
import { common, favourite, lowest } from './marks.js';
import { type BranchLimits, type Decision, decide, type GroupingProblem, noLimits, type ProofTree } from './problem.js';

export interface SearchResult {
  /** Keeps all rules; -1 for rows in no column. */
  readonly columnOf: Int32Array;
  readonly proof: ProofTree;
}

/**
 * The best grouping without regard to affinity, if `most` assignments are enough to prove it; else the best one met.
 * Depth first, the better branch first.
 */
export function branchOnGroups(problem: GroupingProblem, most: number): SearchResult {
  const { rows, columns, marks } = problem;
  let best: Pick<GroupRelaxation, 'columnOf' | 'placed' | 'total'> = {
    columnOf: new Int32Array(rows).fill(-1),
    placed: 0,
    total: 0,
  };
  let solved = 1;
  const limits = noLimits(problem);
  const proof = explore(limits, solveRelaxation(problem, limits, null));
  return { columnOf: best.columnOf, proof };

  function explore(here: BranchLimits, relaxed: GroupRelaxation): ProofTree {
    if (!better(relaxed, best)) return relaxed.duals;
    const decision = firstFault(problem, here, relaxed.columnOf);
    if (!decision) {
      best = relaxed;
      return relaxed.duals;
    }
    const rest = makeFeasible(problem, here, relaxed.columnOf);
    const size = sizeOf(problem, rest);
    if (better(size, best)) best = { columnOf: rest, ...size };
    if (solved + 2 > most) return relaxed.duals;
    solved += 2;
    const words = decision.kind === 'mark' ? marks[decision.which]!.words : 0;
    const [one, other] = decide(here, decision, columns, words);
    const first = solveRelaxation(problem, one, null);
    const second = solveRelaxation(problem, other, null);
    // To choose a mark leads to an answer, to rule one out does not.
    if (decision.kind !== 'mark' && better(second, first)) {
      const later = explore(other, second);
      return { decision, branches: [explore(one, first), later] };
    }
    return { decision, branches: [explore(one, first), explore(other, second)] };
  }
}

function better(a: Size, b: Size): boolean {
  return a.placed > b.placed || (a.placed === b.placed && a.total > b.total);
}

/** What to decide next because these columns, the largest first, break a rule; null when none does. */
function firstFault(problem: GroupingProblem, { left }: BranchLimits, columnOf: Int32Array): Decision | null {
  const { columns, least, apart, marks } = problem;
  const members: number[][] = Array.from({ length: columns }, () => []);
  columnOf.forEach((column, row) => {
    if (column >= 0) members[column]!.push(row);
  });
  const order = [...members.keys()].sort((a, b) => members[b]!.length - members[a]!.length || a - b);
  for (const column of order) {
    const rows = members[column]!;
    if (rows.length === 0) continue;
    for (let which = 0; which < marks.length; which++) {
      if (lowest(common(problem, which, left[which]!, column, rows)) >= 0) continue;
      return { kind: 'mark', which, column, mark: favourite(problem, which, left[which]!, column, rows) };
    }
  }
  for (const [one, other] of apart) {
    const column = columnOf[one]!;
    if (column >= 0 && column === columnOf[other]) return { kind: 'apart', column, one, other };
  }
  const small = order.find((column) => members[column]!.length > 0 && members[column]!.length < least);
  return small === undefined ? null : { kind: 'runs', column: small };
}

/** Puts rows into groups around teams of columns: as many rows as possible, and among those ways the highest total. */
import type { Fault } from '../fault.js';
import { branchOnGroups } from './branch-on-groups.js';
import { checkGroups, type GroupVerdict } from './check.js';
import { boundTeams } from './check-teams.js';
import { chooseMarks } from './choose-marks.js';
import { betterTeams, firstTeams } from './form-teams.js';
import { affinityBounds, allowedPairs, solveRelaxation, teamDuals } from './group-relaxation.js';
import { localSearch } from './local-search.js';
import { common, lowest } from './marks.js';
import { type GroupingProblem, noLimits } from './problem.js';
import { refuseFaults, scaleOf, type TeamProblem, withTeams } from './team-problem.js';

export type { Marks } from './problem.js';
export type { TeamProblem } from './team-problem.js';

export interface GroupingSolution {
  readonly teams: readonly (readonly number[])[];
  /** Position in `teams` of each row, or -1. */
  readonly teamOf: Int32Array;
  readonly placed: number;
  /** Scores with the teams, and affinities within the groups. */
  readonly total: number;
  /** No grouping under the same rules places more rows. */
  readonly most: number;
  /** None that places as many has a higher total. */
  readonly bound: number;
  /** Both bounds are reached, as the separate check found. */
  readonly proven: boolean;
  /** Of each team and each kind of marks, the lowest that all its group shares; -1 for teams without rows. */
  readonly shared: readonly (readonly number[])[];
  /** What the check found wrong, or null. */
  readonly fault: Fault | null;
}

/**
 * Given teams without affinity: exact, unless deciding which groups run and what they share takes too many steps. With
 * affinity, or with teams to form: a local search from the best grouping without affinity, and a bound that may lie
 * above the best. `proven` says when the answer is the best all the same. Time is limited by counting steps, so the
 * same problem has the same answer on every machine. Throws a RangeError at scores, seats or sizes that are no numbers.
 */
export function groupRows(problem: TeamProblem): GroupingSolution {
  refuseFaults(problem);
  const { rows, columns, teams } = problem;
  if (typeof teams !== 'number' || teams === 1) {
    const given = typeof teams !== 'number' ? teams : Array.from({ length: columns }, (_, column) => [column]);
    return grouped(problem, given, solve(withTeams(problem, given), steps(rows, given.length)));
  }
  const few = Math.ceil(steps(rows, columns / teams) / 5);
  let formed = firstTeams(problem, teams);
  let best = solve(withTeams(problem, formed), few);
  for (let round = 0; round < 4; round++) {
    const next = betterTeams(problem, formed, best.columnOf);
    if (JSON.stringify(next) === JSON.stringify(formed)) break;
    const again = solve(withTeams(problem, next), few);
    if (!(again.placed > best.placed || (again.placed === best.placed && again.total > best.total))) break;
    formed = next;
    best = again;
  }
  const duals = [teamDuals(problem, teams, false), teamDuals(problem, teams, true)] as const;
  const limits = boundTeams(problem, teams, best.placed, duals);
  const bound = Math.max(best.total, limits.bound * scaleOf(problem));
  const proven = best.fault === null && limits.most === best.placed && bound - best.total <= 1e-12 * Math.abs(bound);
  return grouped(problem, formed, { ...best, most: limits.most, bound, proven });
}

interface SolvedGroups extends GroupVerdict {
  readonly groups: GroupingProblem;
  readonly columnOf: Int32Array;
}

/** How many assignments of this size may be solved. */
function steps(rows: number, columns: number): number {
  return Math.max(20, Math.min(2000, Math.floor(2.5e6 / (rows * columns + 1))));
}

function solve(groups: GroupingProblem, most: number): SolvedGroups {
  const { rows, columns, affinity } = groups;
  const start = branchOnGroups({ ...groups, affinity: null }, most);
  if (!affinity) {
    const verdict = checkGroups(groups, start.columnOf, start.proof, null);
    if (verdict.proven) return { groups, columnOf: start.columnOf, ...verdict };
  }
  const shakes = Math.min(200, Math.floor((affinity ? 6e6 : 2e6) / (rows * (rows + columns) + 1)));
  const marked = groups.marks.length > 0 ? chooseMarks(groups, start.columnOf, most / 2) : start.columnOf;
  const columnOf = localSearch(groups, marked, rows > 1 ? shakes : 0);
  const limits = noLimits(groups);
  const extra = affinity ? affinityBounds(groups, allowedPairs(groups, limits)) : null;
  const proof = extra ? solveRelaxation(groups, limits, extra).duals : start.proof;
  const free = solveRelaxation(groups, limits, extra, true).duals;
  return { groups, columnOf, ...checkGroups(groups, columnOf, proof, free) };
}

function grouped(problem: TeamProblem, teams: readonly (readonly number[])[], solved: SolvedGroups): GroupingSolution {
  const { groups, columnOf, placed, total, most, bound, proven, fault } = solved;
  const scale = scaleOf(problem);
  const members: number[][] = teams.map(() => []);
  columnOf.forEach((column, row) => {
    if (column >= 0) members[column]!.push(row);
  });
  const shared = members.map((rows, column) =>
    groups.marks.map(({ ofColumn }, which) =>
      rows.length === 0 ? -1 : lowest(common(groups, which, ofColumn, column, rows)),
    ),
  );
  return { teams, teamOf: columnOf, placed, total: total / scale, most, bound: bound / scale, proven, shared, fault };
}

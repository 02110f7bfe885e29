/** Why a row is in no group, as a reason that others put into words. */
import { mayJoin, scoreWith, shareOne, type TeamProblem } from './team-problem.js';

export interface LeftOut {
  /**
   * `no team`: none is allowed; `no mark`: none that is allowed shares a mark of kind `which`; `no room`: all that the
   * row could join are full; `too small`: none of them has enough rows to run; `no fit`: one has room, but what its
   * group shares, or who is in it, does not suit the row.
   */
  readonly reason: 'no team' | 'no mark' | 'no room' | 'too small' | 'no fit';
  /** Kind of marks, or -1. */
  readonly which: number;
  /** Positions of the teams it is about. */
  readonly teams: readonly number[];
}

export function leftOut(
  problem: TeamProblem,
  teams: readonly (readonly number[])[],
  teamOf: Int32Array,
): (row: number) => LeftOut {
  const { seats, least, marks } = problem;
  const room = teams.map((team) =>
    mayJoin(problem, team) ? team.reduce((fewest, column) => Math.min(fewest, seats[column]!), Infinity) : 0,
  );
  const load = teams.map(() => 0);
  for (const team of teamOf) if (team >= 0) load[team]!++;
  const unmarked = { ...problem, marks: [] };
  return (row) => {
    const usable = [...teams.keys()].filter((at) => room[at]! >= least);
    const allowed = usable.filter((at) => scoreWith(unmarked, row, teams[at]!) > -Infinity);
    if (allowed.length === 0) return { reason: 'no team', which: -1, teams: [] };
    const able = allowed.filter((at) => scoreWith(problem, row, teams[at]!) > -Infinity);
    if (able.length === 0) {
      const which = marks.findIndex((one) => !allowed.some((at) => shareOne(one, teams[at]!, [row])));
      return { reason: 'no mark', which, teams: allowed };
    }
    const running = able.filter((at) => load[at]! > 0);
    if (running.length === 0) return { reason: 'too small', which: -1, teams: able };
    const open = running.filter((at) => load[at]! < room[at]!);
    return open.length > 0
      ? { reason: 'no fit', which: -1, teams: open }
      : { reason: 'no room', which: -1, teams: running };
  };
}

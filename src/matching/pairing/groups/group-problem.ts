/** People, rules and wishes about groups become numbers for the solver. */
import type { Participants } from '../../scoring/participants.js';
import type { FixedPairs } from '../../scoring/pins.js';
import type { ScoreTable } from '../../scoring/score-table.js';
import { ABSENT, PERFECT } from '../../scoring/tabulate.js';
import { type Warning, warning } from '../../scoring/warning.js';
import type { TeamProblem } from '../../solvers/groups/group-rows.js';
import type { CommonAnswers } from './common-answers.js';
import type { GroupInput } from './group-model.js';
import { words } from './words.js';

export interface GroupSizes {
  readonly least: number;
  readonly most: number;
  readonly mentorsPerGroup: number;
}

export function sizesOf(input: GroupInput, warnings: Warning[]): GroupSizes {
  const whole = (column: string, value: number, low: number, high: number): number => {
    const kept = Math.min(high, Math.max(low, Math.floor(value) || low));
    if (kept === value) return value;
    const reason = words.badSize(column, value, kept);
    warnings.push(warning('bad group size', 'Settings', column, reason, words.enterWhole(low, high)));
    return kept;
  };
  const most = whole('Most mentees in a group', input.most, 1, 1000);
  return {
    most,
    least: whole('Fewest mentees in a group', input.least, 1, most),
    mentorsPerGroup: whole('Mentors in a group', input.mentorsPerGroup, 1, 3),
  };
}

/** People and rules as words still. */
export interface GroupFacts {
  readonly participants: Participants;
  readonly table: ScoreTable;
  readonly fixed: FixedPairs;
  readonly commons: readonly CommonAnswers[];
}

/** Likeness of a mentee with a full group counts up to half as much as a perfect fit with the mentors. */
const LIKENESS = 0.5;

/** Added to the score of a pinned pair: more than all scores together, and whole after a division by 2 or 3. */
export function pinBonus(mentees: number): number {
  return 12 * PERFECT * (mentees + 1);
}

export function teamProblem(
  input: GroupInput,
  { least, most, mentorsPerGroup }: GroupSizes,
  {
    participants,
    table,
    fixed,
    commons,
    likeness,
    dear,
  }: GroupFacts & {
    readonly likeness: Float64Array | null;
    readonly dear: (row: number) => boolean;
  },
): TeamProblem {
  const { mentees, mentors, menteeAt, mentorAt, seats } = participants;
  const columns = mentors.length;
  const scores = Float64Array.from(table.scores, (score) => (score === ABSENT ? -Infinity : score));
  fixed.mentorOf.forEach((column, row) => {
    if (column < 0) return;
    scores[row * columns + column] = table.score(row, column) + (dear(row) ? pinBonus(mentees.length) : 0);
  });
  const among = (at: ReadonlyMap<string, number>) =>
    input.bans
      .map(({ a, b }) => [at.get(a), at.get(b)] as const)
      .filter(
        (pair): pair is readonly [number, number] =>
          pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1],
      );
  const each = most > 1 ? (2 * LIKENESS * PERFECT) / (most - 1) : 0;
  return {
    rows: mentees.length,
    columns,
    scores,
    absent: -Infinity,
    seats: Float64Array.from(seats, (free) => Math.min(most, free)),
    teams: mentorsPerGroup,
    mean: true,
    least,
    affinity: likeness ? likeness.map((one) => Math.round(each * (input.like === 'diverse' ? 1 - one : one))) : null,
    apart: among(menteeAt),
    split: among(mentorAt),
    marks: commons.map(({ marks }) => marks),
    only: fixed.mentorOf,
  };
}

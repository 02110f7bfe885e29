/** The pairs there were before something changed: which of them can go on, and what became of the others. */
import type { Link, MatchInput } from '../model.js';
import { byText } from '../scoring/names.js';
import { type Participants, participantsOf } from '../scoring/participants.js';
import { type FixedPairs, keepPins } from '../scoring/pins.js';
import { type ScoreTable, scoreTable } from '../scoring/score-table.js';
import { type Warning, warning } from '../scoring/warning.js';
import type { AssignmentProblem } from '../solvers/assignment/problem.js';
import { words } from './words.js';

/** Why an earlier pair cannot go on. `rule`: one of any kind is against it now. */
export type LossCause = 'mentee left' | 'mentor left' | 'rule' | 'pin';

export interface PreviousPairs {
  readonly participants: Participants;
  readonly table: ScoreTable;
  readonly fixed: FixedPairs;
  /** Mentee position of each row of `open`: those without a pin. */
  readonly rowsOf: Int32Array;
  /** Scores times `scale`, and 1 more where the mentee has a pair that can go on: between equals, they stay matched. */
  readonly open: AssignmentProblem;
  readonly scale: number;
  /** Mentor position of the earlier pair of each row of `open` that can go on, or -1. */
  readonly was: Int32Array;
  /** Mentor id that each mentee had, whether the pair can go on or not. */
  readonly had: ReadonlyMap<string, string>;
  readonly lost: readonly (Link & { readonly cause: LossCause })[];
  readonly warnings: readonly Warning[];
}

/** Earlier pairs of mentees with a running pairing (`taken`) are passed over: nothing happens to them. */
export function previousPairs(input: MatchInput, earlier: readonly Link[]): PreviousPairs {
  const participants = participantsOf(input);
  const table = scoreTable(input, participants);
  const fixed = keepPins(input, participants, table);
  const { columns, scores, absent } = table;
  const rowsOf = Int32Array.from(fixed.mentorOf.keys()).filter((row) => fixed.mentorOf[row]! < 0);
  const at = new Map(Array.from(rowsOf, (row, at) => [row, at]));

  const was = new Int32Array(rowsOf.length).fill(-1);
  const had = new Map<string, string>();
  const lost: (Link & { cause: LossCause })[] = [];
  const warnings: Warning[] = [];
  const last = participants.mentors.length;
  const place = ({ mentor }: Link) => (participants.mentorAt.has(mentor) ? participants.mentorAt.get(mentor)! : last);
  const sorted = [...earlier].sort(
    (a, b) => byText(a.mentee, b.mentee) || place(a) - place(b) || byText(a.mentor, b.mentor),
  );
  for (const { mentee, mentor } of sorted) {
    if (participants.running.has(mentee) || had.get(mentee) === mentor) continue;
    const row = participants.menteeAt.get(mentee);
    if (had.has(mentee)) {
      const { twice, endOne, unknown } = words.previous;
      const who = row === undefined ? unknown : participants.mentees[row]!.name;
      warnings.push(warning('two earlier pairs', 'Pairings', 'Mentor', twice(who), endOne, who));
      continue;
    }
    had.set(mentee, mentor);
    const column = participants.mentorAt.get(mentor);
    const cause = causeOf(row, column);
    if (cause) lost.push({ mentee, mentor, cause });
    else if (at.has(row!)) was[at.get(row!)!] = column!;
  }
  const scale = 2 ** Math.ceil(Math.log2(rowsOf.length + 1));
  const left = new Float64Array(rowsOf.length * columns).fill(-Infinity);
  rowsOf.forEach((row, at) => {
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score !== absent) left[at * columns + column] = score * scale + (was[at]! >= 0 ? 1 : 0);
    }
  });
  const open: AssignmentProblem = { rows: rowsOf.length, columns, scores: left, absent: -Infinity, seats: fixed.seats };
  return { participants, table, fixed, rowsOf, open, scale, was, had, lost, warnings };

  function causeOf(row: number | undefined, column: number | undefined): LossCause | null {
    if (row === undefined) return 'mentee left';
    if (column === undefined) return 'mentor left';
    if (fixed.mentorOf[row]! >= 0) return fixed.mentorOf[row] === column ? null : 'pin';
    return scores[row * columns + column] === absent ? 'rule' : null;
  }
}

export interface PairingValue {
  /** Mentees with a mentor, pins included. */
  readonly matched: number;
  /** Sum of all scores, pins included, in points of 0 to 100 a pair. */
  readonly total: number;
}

/** What a number of rows placed in `open` and the sum of their scores there come to. */
export function valueIn({ table, fixed, scale }: PreviousPairs, { matched, total }: PairingValue): PairingValue {
  let sum = Math.floor(total / scale);
  fixed.mentorOf.forEach((mentor, mentee) => {
    if (mentor >= 0) sum += table.score(mentee, mentor);
  });
  return { matched: matched + fixed.count, total: sum / 100 };
}

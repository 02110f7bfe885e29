/** Repairs the pairs after people came or went: the best way that changes at most so many of them. */
import type { Link, MatchInput, Pair } from '../model.js';
import { shortNames } from '../scoring/names.js';
import { whyOf } from '../scoring/reasons.js';
import type { Warning } from '../scoring/warning.js';
import { assignWithFewChanges, type FewChanges } from '../solvers/assignment/branch-and-bound.js';
import { type LossCause, type PairingValue, type PreviousPairs, previousPairs, valueIn } from './previous-pairs.js';
import { causesOf } from './unmatched.js';
import { words } from './words.js';

export interface RepairedPair extends Omit<Pair, 'menteeRank' | 'mentorRank'> {
  /** `changed`: the mentee had another mentor before. */
  readonly state: 'kept' | 'changed' | 'new';
}

export interface RepairedPairs extends PairingValue {
  readonly pairs: readonly RepairedPair[];
  /** Earlier pairs that are no more. `touched`: it could have gone on. */
  readonly ended: readonly (Link & { readonly cause: LossCause | 'touched' })[];
  readonly unmatched: readonly { readonly mentee: string; readonly cause: string }[];
  readonly touched: number;
  /** No way that touches as few pairs matches more, or scores more with as many. */
  readonly proven: boolean;
  /** What is certainly not exceeded; equal to `matched` and `total` when proven. */
  readonly bound: PairingValue;
  /** What touching one pair more would bring; null: nothing. */
  readonly next: PairingValue | null;
  readonly statement: string;
  readonly warnings: readonly Warning[];
}

/** Table cells times branches that may be divided: keeps large repairs within seconds, and small ones proven. */
const EFFORT = 1e6;

/**
 * `earlier`: the pairs to be repaired; they must not be in `input.taken`, which is for pairs that nothing may happen
 * to. `most`: how many of them may end though they could go on. Most mentees matched, then the highest total; other
 * objectives are not looked at. Pins and bans hold.
 */
export function repairPairs(input: MatchInput, earlier: readonly Link[], most = 0): RepairedPairs {
  const previous = previousPairs(input, earlier);
  const { participants, table, fixed, rowsOf, open, was, had, lost } = previous;
  const effort = Math.min(50, Math.ceil(EFFORT / (open.rows * open.columns + 1)));
  const found = assignWithFewChanges(open, was, most, effort);
  const more =
    found.used < found.earlier ? assignWithFewChanges(open, was, Math.max(most, found.used) + 1, effort) : found;
  const columnOf = Int32Array.from(fixed.mentorOf);
  const ended: (Link & { cause: LossCause | 'touched' })[] = [...lost];
  found.columnOf.forEach((column, at) => {
    columnOf[rowsOf[at]!] = column;
    const old = was[at]!;
    if (old < 0 || old === column) return;
    ended.push({
      mentee: participants.mentees[rowsOf[at]!]!.id,
      mentor: participants.mentors[old]!.id,
      cause: 'touched',
    });
  });
  const pairs: RepairedPair[] = [];
  const unmatched: { mentee: string; cause: string }[] = [];
  const causeOf = causesOf(input, participants, table, fixed, columnOf);
  columnOf.forEach((column, row) => {
    const mentee = participants.mentees[row]!;
    if (column < 0) {
      unmatched.push({ mentee: mentee.id, cause: causeOf(row) });
      return;
    }
    const mentor = participants.mentors[column]!;
    const parts = table.parts(row, column);
    const pinned = fixed.mentorOf[row] === column;
    const old = had.get(mentee.id);
    pairs.push({
      mentee: mentee.id,
      mentor: mentor.id,
      score: table.score(row, column) / 100,
      parts,
      why: whyOf(parts, pinned, shortNames(mentee.name, mentor.name)),
      pinned,
      state: old === mentor.id ? 'kept' : old === undefined ? 'new' : 'changed',
    });
  });
  const [value, bound, better] = [found, found.bound, more].map((one) => valueIn(previous, one)) as [
    PairingValue,
    PairingValue,
    PairingValue,
  ];
  const gain = { matched: better.matched - value.matched, total: better.total - value.total };
  const next = gain.matched > 0 || (gain.matched === 0 && gain.total > 0) ? gain : null;
  // What only decides between equals need not be proven.
  const proven = found.status === 'optimal' || (bound.matched === value.matched && bound.total === value.total);
  return {
    pairs,
    ended,
    unmatched,
    touched: found.used,
    ...value,
    proven,
    bound,
    next,
    statement: statementOf(previous, found, most, proven ? null : [value, bound], next),
    warnings: [...participants.warnings, ...table.warnings, ...fixed.warnings, ...previous.warnings],
  };
}

function statementOf(
  { was, open }: PreviousPairs,
  { used, columnOf }: FewChanges,
  most: number,
  doubt: readonly [PairingValue, PairingValue] | null,
  next: PairingValue | null,
): string {
  const say = words.repair;
  if (open.rows === 0) return words.statement.nobody;
  const seeking = was.reduce((sum, column) => sum + (column < 0 ? 1 : 0), 0);
  const helped = columnOf.reduce((sum, column, row) => sum + (was[row]! < 0 && column >= 0 ? 1 : 0), 0);
  const bereft = columnOf.reduce((sum, column, row) => sum + (was[row]! >= 0 && column < 0 ? 1 : 0), 0);
  const sentences = [seeking === 0 ? say.changed(used) : say.changedAndHelped(used, helped, seeking)];
  if (used > Math.max(0, most)) sentences.push(say.noFewer);
  if (bereft > 0) sentences.push(say.bereft(bereft));
  if (doubt) {
    const [value, bound] = doubt;
    sentences.push(bound.matched > value.matched ? say.maybeMentee : say.maybePoints(bound.total - value.total));
  }
  if (next) {
    const first = used === 0 && most < 1;
    sentences.push(next.matched > 0 ? say.nextMentees(next.matched, first) : say.nextPoints(next.total, first));
  }
  return sentences.join(' ');
}

/**
 * Answers to questions about a matching: why not these two, what comes next, what weights, seats and newcomers change.
 */
import { count, list, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import { changeOf, pointsOf } from '../pairing/words.js';
import { decimals } from '../scoring/grammar.js';

export const words = /* @__PURE__ */ catalogue('matching insight', {
  whyNot: {
    now: (mentee: string, mentor: string) => `${mentee} is paired with ${mentor}.`,
    decided: (mentee: string, mentor: string) => `${mentee} stays with ${mentor}: that pair is pinned or approved.`,
    noSeat: (mentor: string) => `${mentor} has no seat left beside published, approved and pinned pairs.`,
    tooWeak: (mentee: string, mentor: string, score: number, weakest: number) =>
      `${mentee} with ${mentor} would score ${apart(score, weakest)}, less than the weakest pair now (${apart(weakest, score)}), which counts before the total.`,
    /** `now`: what the mentee's pair scores, or null if there is none. */
    possible: (
      mentee: string,
      mentor: string,
      score: number,
      now: number | null,
      cost: Cost,
      moves: readonly Moved[],
    ) =>
      `${mentee} with ${mentor} would score ${Math.round(score)}${insteadOf(score, now)}${costOf(cost)}${whoMoves(moves)}.`,
    self: (mentee: string, mentor: string) => `${notAllowed(mentee, mentor)} nobody is their own mentor.`,
    manager: (mentee: string, mentor: string) => `${notAllowed(mentee, mentor)} one is the manager of the other.`,
    criteria: (mentee: string, mentor: string, criteria: readonly string[]) =>
      `${notAllowed(mentee, mentor)} ${list(criteria)} ${criteria.length === 1 ? 'rules' : 'rule'} it out.`,
    /** A veto is never named. */
    veto: 'A rule of this programme does not allow this pair.',
  },

  nextBest: (who: string, other: string, score: number, cost: Cost) =>
    `The next best for ${who} is ${other}, who would score ${Math.round(score)}${costOf(cost)}.`,
  noneFragile: (most: number) => `No pair can be changed at a cost of ${pointsOf(most)} or less.`,
  /** Of so many pairs, so many could be changed for at most `most` points, `free` of them for nothing. */
  fragile: (fragile: number, pairs: number, most: number, free: number) =>
    `For ${fragile} of ${count(pairs, 'pair')}, another choice would cost ${pointsOf(most)} or less overall${free === 0 ? '' : `; for ${free} of them it would cost nothing`}.`,

  /** What happens if a criterion counts `factor` times as much; `more` mentees are matched then, or fewer. */
  reweighed(criterion: string, factor: number, changed: number, pairs: number, more: number) {
    const change = `changes ${changed === 0 ? 'no pair' : `${thousands(changed)} of ${count(pairs, 'pair')}`}`;
    const then = more === 0 ? '' : ` and matches ${count(Math.abs(more), `${more > 0 ? 'more' : 'fewer'} mentee`)}`;
    return `${doing(criterion, factor)} ${change}${then}.`;
  },

  seat: (mentor: string, gain: Gain) => `One more seat with ${mentor} would ${gainOf(gain)}.`,
  newcomer: (answer: string, gain: Gain) => `One more mentor for ${answer} would ${gainOf(gain)}.`,
});

/** In points of 0 to 100 a pair; `fewer`: mentees more who stay without a mentor. */
export interface Cost {
  readonly loss: number;
  readonly fewer: number;
}

/** Mentees more with a mentor, and points more in all. */
export interface Gain {
  readonly matched: number;
  readonly points: number;
}

/** Names; `''` for no mentor. */
export interface Moved {
  readonly mentee: string;
  readonly from: string;
  readonly to: string;
}

function insteadOf(score: number, now: number | null): string {
  if (now === null) return '';
  return Math.round(now) === Math.round(score) ? ' as well' : ` instead of ${Math.round(now)}`;
}

/** A score in whole points, as everywhere, unless it would read like the one that it is compared with. */
function apart(score: number, other: number): string {
  return Math.round(score) === Math.round(other) ? decimals(score) : String(Math.round(score));
}

/** Follows "would score 71". */
function costOf({ loss, fewer }: Cost): string {
  if (fewer > 0) return ' and leave one more mentee without a mentor';
  return loss === 0 ? ', at no cost overall' : `, at a cost of ${pointsOf(loss)} overall`;
}

/** ": Cleo would have to move from Bob to Dan", or `''`. */
function whoMoves(moves: readonly Moved[]): string {
  if (moves.length === 0) return '';
  const shown = moves.slice(0, moves.length > 3 ? 2 : 3).map(({ mentee, from, to }) => {
    if (from === '') return `${mentee} would get ${to}`;
    if (to === '') return `${mentee} would have to give up ${from}`;
    return `${mentee} would have to move from ${from} to ${to}`;
  });
  const rest = moves.length - shown.length;
  return `: ${list(rest > 0 ? [...shown, `${rest} others would have to move`] : shown)}`;
}

function notAllowed(mentee: string, mentor: string): string {
  return `${mentee} with ${mentor} is not allowed:`;
}

function doing(criterion: string, factor: number): string {
  if (factor === 0) return `Leaving out ${criterion}`;
  if (factor === 0.5) return `Halving ${criterion}`;
  return factor === 2 ? `Doubling ${criterion}` : `Counting ${criterion} ${factor} times`;
}

/** "match 2 more mentees and add 31 points". */
function gainOf({ matched, points }: Gain): string {
  const change = changeOf(points);
  if (matched > 0) return `match ${matched === 1 ? 'one more mentee' : `${matched} more mentees`} and ${change}`;
  return points === 0 ? 'change nothing' : change;
}

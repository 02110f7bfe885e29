/**
 * What is said of a pairing: how good it is, why somebody has no mentor and what would help, and what changes bring.
 */
import { count, list, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import type { Certificate } from '../model.js';
import { decimals } from '../scoring/grammar.js';

export const words = /* @__PURE__ */ catalogue('matching pairing', {
  statement: {
    nobody: 'There is nobody to match.',
    unproven: (fault: string) =>
      `These pairs may not be the best ones: proving it failed. Look at them with care before you approve any. (${fault})`,
    noPair: 'No pair is possible under these rules.',
    noPoints:
      'But no possible pair scores a point, so nothing was decided by the criteria: as many other pairs would be as good.',
    allAlike: (score: number) =>
      `But every possible pair scores the same, ${decimals(score)}, so nothing was decided by the criteria: as many other pairs would be as good.`,
    best: (figures: Figures) => bestPossible(figures) + amongEquals(figures),
  },

  unmatched: {
    noMentors: 'Nobody takes part as a mentor yet.',
    allPaused: 'All mentors are paused: none has a seat.',
    noneAllowed: (mentee: string, rules: readonly RuledOut[], mentors: number) =>
      `No mentor is allowed for ${mentee}: ${list(rules.map((rule) => ruledOut(rule, mentors)))}.`,
    published: (mentors: readonly string[]) =>
      `No seat is left: published pairs fill every seat of ${someOf(mentors)}.`,
    decided: (mentors: readonly string[]) =>
      `No seat is left: pinned, approved and published pairs fill every seat of ${someOf(mentors)}.`,
    tooFewSeats: (mentees: number, seats: number) =>
      `No seat is left: ${thousands(mentees)} mentees for ${count(seats, 'seat')}, ${short(mentees - seats)}.`,
    crowd: (mentee: string, mentees: number, mentors: readonly string[], seats: number) =>
      `No seat is left: ${thousands(mentees)} mentees, ${mentee} among them, are allowed only with ${someOf(mentors)}, who ${mentors.length > 1 ? 'together have' : 'has'} ${count(seats, 'seat')}: ${short(mentees - seats)}.`,
  },

  help: {
    seat: (mentors: readonly string[], mentee: string, points: number) =>
      `One more seat with ${anyOf(mentors)} ${wouldGive(mentee, points)}`,
    exception: (rule: string, mentor: string, mentee: string, points: number) =>
      `An exception to ${rule} for ${mentee} with ${mentor} ${wouldGive(mentee, points)}`,
    managerException: (mentor: string, mentee: string, points: number) =>
      `Allowing ${mentee} with ${mentor}, although one is the manager of the other, ${wouldGive(mentee, points)}`,
    withoutRule: (rule: string, mentee: string, points: number) =>
      `Dropping the rule ${rule} ${wouldGive(mentee, points)}`,
    withManagers: (mentee: string, points: number) => `Allowing managers as mentors ${wouldGive(mentee, points)}`,
    withoutPin: (pinned: string, mentor: string, mentee: string, points: number) =>
      `Unpinning ${pinned} from ${mentor} ${wouldGive(mentee, points)}`,
    none: (mentee: string) => `No single seat, rule or pin would give ${mentee} a mentor.`,
  },

  others: {
    best: 'The best pairing.',
    /** `fewer` mentees have a mentor, or the total is `loss` points lower. */
    differs(mentees: number, fewer: number, loss: number, proven: boolean) {
      const worth =
        fewer > 0
          ? `leaves ${count(fewer, 'more mentee')} without a mentor`
          : loss > 0
            ? `scores ${pointsOf(loss)} less`
            : 'scores the same';
      const doubt = proven ? '' : ' A better one that differs as much cannot be ruled out.';
      return `Differs for ${count(mentees, 'mentee')} and ${worth}.${doubt}`;
    },
  },

  previous: {
    twice: (name: string) => `${name} has two earlier pairs; one of them is used.`,
    endOne: 'End one of them.',
    unknown: 'Somebody who is no longer in People',
  },

  repair: {
    changed: (pairs: number) => `${wereChanged(pairs)}.`,
    changedAndHelped: (pairs: number, helped: number, seeking: number) =>
      `${wereChanged(pairs)}; ${helped} of ${count(seeking, 'mentee')} without a mentor found one.`,
    noFewer: 'Fewer is not possible: mentors have fewer seats than pairs.',
    bereft: (mentees: number) => `${count(mentees, 'mentee')} lost a mentor and found no other.`,
    maybeMentee: 'This may not be the best way: up to a mentee more cannot be ruled out.',
    maybePoints: (points: number) =>
      `This may not be the best way: up to ${decimals(points)} points more cannot be ruled out.`,
    /** What changing one pair would bring, or one more than were changed. */
    nextMentees: (mentees: number, first: boolean) => `Changing ${oneMore(first)} would match ${mentees} more.`,
    nextPoints: (points: number, first: boolean) => `Changing ${oneMore(first)} would add ${decimals(points)} points.`,
  },

  tradeOff: {
    step: (changed: number, matched: number, mentees: number, points: number, proven: boolean) =>
      `Changing ${changed === 0 ? 'no pair' : count(changed, 'pair')}: ${thousands(matched)} of ${count(mentees, 'mentee')} matched, ${decimals(points)} points${proven ? ', the best that is possible' : ''}.`,
    nothing: 'Changing pairs would bring nothing.',
    moreMentees: (pairs: number, mentees: number) =>
      `Changing ${count(pairs, 'pair')} would match ${thousands(mentees)} more; changing more would bring nothing.`,
    morePoints: (pairs: number, points: number) =>
      `Changing ${count(pairs, 'pair')} would add ${decimals(points)} points; changing more would bring nothing.`,
  },
});

/** Of their own, so that a bundle without these figures drops them. */
export const qualityWords = /* @__PURE__ */ catalogue('matching quality', {
  matched: (matched: number, mentees: number) =>
    `${thousands(matched)} of ${count(mentees, 'mentee')} matched (${Math.floor((100 * matched) / mentees)} %).`,
  scores: (mean: number, worst: number, tenth: number) =>
    `Mean score ${decimals(mean)}, weakest ${decimals(worst)}; nine in ten have at least ${decimals(tenth)}.`,
  wishes: (asked: number, first: number, topThree: number, topFive: number) =>
    `Of ${count(asked, 'mentee')} with wishes, ${thousands(first)} got the first, ${thousands(topThree)} one of the first three, ${thousands(topFive)} one of the first five.`,
  load: (least: number, most: number, mean: number, gini: number) =>
    `Mentees per mentor: ${least === most ? '' : `${thousands(least)} to `}${thousands(most)}, ${decimals(mean)} on average; unevenness ${decimals(gini)} (Gini of load by seats, 0 is even).`,
  blocking: (pairs: number) =>
    `By their own wishes, ${pairs === 0 ? 'no mentee and mentor' : count(pairs, 'mentee and mentor', 'pairs of mentee and mentor')} would both rather be paired with each other.`,
});

/** What a certificate says, of how many mentees and pins; `floored`: the weakest pair came before the total. */
export interface Figures extends Omit<Certificate, 'statement' | 'proven'> {
  readonly mentees: number;
  readonly pinned: number;
  readonly floored: boolean;
}

/** How many mentors a criterion rules out; null stands for all rules that are no criterion. */
export interface RuledOut {
  readonly criterion: string | null;
  readonly mentors: number;
}

/** What no other does, without and with a floor, all matched or not: one that matches fewer may well score more. */
const NO_OTHER = [
  ['scores more', 'matches more, or scores more with as many'],
  [
    'has a better weakest pair, or scores more with as good a one',
    'matches more, has a better weakest pair with as many, or scores more with both',
  ],
] as const;

function bestPossible({ matched, total, bound, worst, mentees, pinned, floored }: Figures): string {
  const all = matched === mentees ? '' : `${thousands(matched)} of ${count(mentees, 'mentee')} matched, `;
  const apart = pinned > 0 ? ' apart from pinned ones' : '';
  const floor = floored && matched > pinned ? `weakest pair${apart} ${decimals(worst)}, ` : '';
  const none = `no assignment under these rules ${NO_OTHER[floor ? 1 : 0]![all ? 1 : 0]}`;
  return `Best possible: ${all}${floor}${decimals(total)} of ${decimals(bound)} points; ${none}.`;
}

function amongEquals({ load, changes }: Figures): string {
  const parts: string[] = [];
  if (load) {
    const range = load.least === load.most ? '' : `${thousands(load.least)} to `;
    parts.push(`has a load as even as can be (${range}${count(load.most, 'mentee')} each)`);
  }
  if (changes && changes.of > 0) {
    parts.push(`keeps the most earlier pairs (${thousands(changes.kept)} of ${thousands(changes.of)})`);
  }
  return parts.length > 0 ? ` Of equally good assignments this one ${list(parts)}.` : '';
}

function ruledOut({ criterion, mentors }: RuledOut, all: number): string {
  const rule = criterion === null ? 'other rules rule' : `${criterion} rules`;
  return `${rule} out ${thousands(mentors)} of ${thousands(all)}`;
}

function someOf(mentors: readonly string[]): string {
  const names = [...mentors].sort();
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} other mentors`] : names);
}

function anyOf(mentors: readonly string[]): string {
  const shown = mentors.length > 4 ? [...mentors.slice(0, 3), `any of ${mentors.length - 3} others`] : [...mentors];
  const last = shown.pop()!;
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : last;
}

function short(seats: number): string {
  return `${count(seats, 'seat')} short`;
}

function wouldGive(mentee: string, points: number): string {
  return `would give ${mentee} a mentor and ${changeOf(points)}.`;
}

function wereChanged(pairs: number): string {
  return `${pairs === 0 ? 'No pair was' : pairs === 1 ? '1 pair was' : `${count(pairs, 'pair')} were`} changed`;
}

function oneMore(first: boolean): string {
  return first ? '1 pair' : '1 more pair';
}

/** "1 point", "9.5 points". */
export function pointsOf(points: number): string {
  const whole = Math.round(points);
  return whole === 0 && points > 0 ? 'less than 1 point' : count(whole, 'point');
}

/** "add 31 points", "add no points" or "take 3 points from the total". */
export function changeOf(points: number): string {
  if (points === 0) return 'add no points';
  return points < 0 ? `take ${pointsOf(-points)} from the total` : `add ${pointsOf(points)}`;
}

/** Everything one may ask about a matching, prepared once: why not, what else, what it depends on, what would help. */
import type { CriterionPoints, MatchInput } from '../model.js';
import { type Relief, reliefOf } from '../pairing/relaxations.js';
import { once, solveMatching } from '../pairing/solve-matching.js';
import type { WarningCode } from '../scoring/warning.js';
import { type NewcomerWorth, newcomers } from './newcomers.js';
import { fragile, fragileSentence, type PairReview, reviewOf, reviews } from './next-best.js';
import { type SeatWorth, seatsIn } from './seats.js';
import { type Reweighed, reweighedIn, sensitivityIn } from './weights.js';
import { type Alternative, alternativesIn, whyNotIn } from './why-not.js';

/** Ids in, ids and sentences out; nothing is solved again unless it says so. */
export interface Insight {
  /** What each criterion gives two people, allowed or not; null when one of them takes no part. */
  points(
    menteeId: string,
    mentorId: string,
  ): { readonly score: number; readonly parts: readonly CriterionPoints[] } | null;
  /** null when one of the two does not take part in this matching. */
  whyNot(menteeId: string, mentorId: string): Alternative | null;
  /** Every mentor for one mentee, the cheapest first. */
  alternatives(menteeId: string): Alternative[];
  /** One pair, by its mentee; null when there is none. */
  nextBestOf(menteeId: string): PairReview | null;
  /** All pairs, in the order of the suggestion. */
  nextBest(): readonly PairReview[];
  /** Pairs whose best alternative costs the whole at most so many points (default 1), the closest first. */
  fragile(most?: number): { readonly pairs: readonly PairReview[]; readonly sentence: string };
  worthOfSeats(): readonly SeatWorth[];
  /** Solves once more with the newcomers beside the others; with more than one seat, once for each answer. */
  worthOfNewcomers(criterionId: string, seats?: number): NewcomerWorth[];
  /** Why a mentee has no mentor and what would help; null when there is nothing to help. */
  relief(menteeId: string): Relief | null;
  /** For everybody without a mentor. May solve once for each rule. */
  reliefs(): Relief[];
  /** Solves once more; null when there is no such criterion. */
  reweighed(criterionId: string, factor: number): Reweighed | null;
  /** Solves three times for each criterion. */
  sensitivity(): Reweighed[];
  /** Of the criteria that decide nothing, in sentences. */
  idleCriteria(): readonly string[];
}

const idle: readonly WarningCode[] = ['no agreement', 'same for all', 'split criteria'];

export function prepare(input: MatchInput): Insight {
  const matching = solveMatching(input);
  const all = once(() => reviews(matching));
  const seats = once(() => seatsIn(matching));
  const relief = once(() => reliefOf(matching));
  return {
    points(menteeId, mentorId) {
      const [mentee, mentor] = [
        matching.participants.menteeAt.get(menteeId),
        matching.participants.mentorAt.get(mentorId),
      ];
      if (mentee === undefined || mentor === undefined) return null;
      return { score: matching.table.score(mentee, mentor) / 100, parts: matching.table.parts(mentee, mentor) };
    },
    whyNot: (menteeId, mentorId) => whyNotIn(matching, menteeId, mentorId),
    alternatives: (menteeId) => alternativesIn(matching, menteeId),
    nextBestOf: (menteeId) => reviewOf(matching, menteeId),
    nextBest: all,
    fragile(most = 1) {
      const pairs = fragile(all(), most);
      return { pairs, sentence: fragileSentence(pairs, all().length, most) };
    },
    worthOfSeats: seats,
    worthOfNewcomers: (criterionId, count) => newcomers(input, criterionId, count),
    relief: (menteeId) => relief()(menteeId),
    reliefs: () =>
      matching.participants.mentees.map(({ id }) => relief()(id)).filter((one): one is Relief => one !== null),
    reweighed: (criterionId, factor) => reweighedIn(matching, criterionId, factor),
    sensitivity: () => sensitivityIn(matching),
    idleCriteria: () => matching.table.warnings.filter(({ code }) => idle.includes(code)).map(({ reason }) => reason),
  };
}

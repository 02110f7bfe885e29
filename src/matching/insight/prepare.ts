/** Everything one may ask about a matching, prepared once: why not, what else, what it hangs on, what would help. */
import type { MatchInput, Part } from '../model.js';
import { type Relief, reliefOf } from '../pairing/relaxations.js';
import { once, stateOf } from '../pairing/solve-matching.js';
import { type NewcomerWorth, newcomers } from './newcomers.js';
import { fragile, fragileSentence, type Review, reviewOf, reviews } from './next-best.js';
import { type SeatWorth, seatsIn } from './seats.js';
import { type Reweighed, reweighedIn, sensitivityIn } from './weights.js';
import { type Alternative, alternativesIn, whyNotIn } from './why-not.js';

/** Ids in, ids and sentences out; nothing is solved again unless it says so. */
export interface Insight {
  /** What each criterion gives two people, allowed or not; null when one of them takes no part. */
  points(menteeId: string, mentorId: string): { readonly score: number; readonly parts: readonly Part[] } | null;
  /** null when one of the two does not take part in this matching. */
  whyNot(menteeId: string, mentorId: string): Alternative | null;
  /** Every mentor for one mentee, the cheapest first. */
  alternatives(menteeId: string): Alternative[];
  /** One pair, by its mentee; null when there is none. */
  nextBestOf(menteeId: string): Review | null;
  /** All pairs, in the order of the suggestion. */
  nextBest(): readonly Review[];
  /** Pairs whose best alternative costs the whole at most so many points (default 1), the closest first. */
  fragile(most?: number): { readonly pairs: readonly Review[]; readonly sentence: string };
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
}

export function prepare(input: MatchInput): Insight {
  const state = stateOf(input);
  const all = once(() => reviews(state));
  const seats = once(() => seatsIn(state));
  const relief = once(() => reliefOf(state));
  return {
    points(menteeId, mentorId) {
      const [mentee, mentor] = [state.cast.menteeAt.get(menteeId), state.cast.mentorAt.get(mentorId)];
      if (mentee === undefined || mentor === undefined) return null;
      return { score: state.table.score(mentee, mentor) / 100, parts: state.table.parts(mentee, mentor) };
    },
    whyNot: (menteeId, mentorId) => whyNotIn(state, menteeId, mentorId),
    alternatives: (menteeId) => alternativesIn(state, menteeId),
    nextBestOf: (menteeId) => reviewOf(state, menteeId),
    nextBest: all,
    fragile(most = 1) {
      const pairs = fragile(all(), most);
      return { pairs, sentence: fragileSentence(pairs, all().length, most) };
    },
    worthOfSeats: seats,
    worthOfNewcomers: (criterionId, count) => newcomers(input, criterionId, count),
    relief: (menteeId) => relief()(menteeId),
    reliefs: () => state.cast.mentees.map(({ id }) => relief()(id)).filter((one): one is Relief => one !== null),
    reweighed: (criterionId, factor) => reweighedIn(state, criterionId, factor),
    sensitivity: () => sensitivityIn(state),
  };
}

/** What the matching is given and what it answers, as plain data. */
import type { Problem } from '../core/problem.js';

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly mentee: boolean;
  readonly mentor: boolean;
  /** How many mentees at once; 0 means paused. Only read of mentors. */
  readonly capacity: number;
  /** Email address or name of the line manager, or `''`. */
  readonly manager: string;
  /** IANA zone or `UTC+2`, or `''`. */
  readonly zone: string;
  /** The zone in which their times are told where `zone` is not known. */
  readonly clock?: string;
  /** Names or email addresses, first choice first. A mentor who is no mentee wishes for mentees. */
  readonly wishes: readonly string[];
  /** By the header of the People column. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** One of `criterionKinds`. */
  readonly kind: string;
  /** 0 or more; only their proportion matters. 0 switches the criterion off, also what it marks as a must. */
  readonly weight: number;
  readonly menteeColumn: string;
  readonly mentorColumn: string;
  /** Points of a pair of whom one has not answered; for a must, `none` forbids the pair. */
  readonly missing: 'half' | 'none' | 'full';
  /** Band, hours or minimum, as each kind tells in `limit`. */
  readonly limit: string;
  /** Levels of an ordered scale, lowest first, comma separated. */
  readonly order: string;
}

export interface Link {
  readonly mentee: string;
  readonly mentor: string;
}

/**
 * What is wanted, the most important first: most mentees matched, the best worst pair, the highest total, the most even
 * load of the mentors, the fewest mentees who lose their earlier mentor. `load` and `changes` only choose among what
 * the others leave equally good.
 */
export type Objective = 'coverage' | 'floor' | 'total' | 'load' | 'changes';

export interface MatchInput {
  readonly people: readonly Participant[];
  readonly criteria: readonly Criterion[];
  /** Ids of two people who never meet, in either role. */
  readonly bans: readonly { readonly a: string; readonly b: string }[];
  readonly pins: readonly Link[];
  /** Running pairings: they use up seats, and their mentees are not matched again. */
  readonly taken: readonly Link[];
  /** Decides between equally good pairings. */
  readonly seed: string;
  /** Default `['coverage', 'total']`. */
  readonly objective?: readonly Objective[];
  /**
   * Pairs of an earlier round, for the objective `changes` and criteria of the kind `earlier`. Who takes part no more
   * is passed over.
   */
  readonly earlier?: readonly Link[];
}

export interface CriterionPoints {
  /** Name of the criterion. */
  readonly criterion: string;
  /** 0 to 1. */
  readonly points: number;
  readonly weight: number;
  /** A clause such as "both speak English", or `''` when there is nothing to say. */
  readonly phrase: string;
  /** With whom the phrase begins, where there is one. */
  readonly subject?: 'both' | 'mentee' | 'mentor' | 'other';
}

export interface Pair extends Link {
  /** 0 to 100, in hundredths. */
  readonly score: number;
  readonly parts: readonly CriterionPoints[];
  /** One or two sentences, fit for the organiser and for the introduction. */
  readonly why: string;
  readonly pinned: boolean;
  /** 1 is the best among those allowed; equals share a rank. */
  readonly menteeRank: number;
  readonly mentorRank: number;
}

export interface Certificate {
  /** Mentees with a mentor, pins included. */
  readonly matched: number;
  /** Sum of all scores, in points of 0 to 100 a pair. */
  readonly total: number;
  /** No assignment under the same rules that matches as many can score more than this. */
  readonly bound: number;
  /** Score of the weakest pair that was not pinned; 100 when there is none. */
  readonly worst: number;
  /** With the objective `load`: mentees of the mentor who has fewest and most, running pairings included. */
  readonly load?: { readonly least: number; readonly most: number };
  /** With the objective `changes`: how many keep an earlier mentor, of the mentees for whom one is still possible. */
  readonly changes?: { readonly kept: number; readonly of: number };
  /** The separate check of the proof passed. */
  readonly proven: boolean;
  readonly statement: string;
}

export interface Unmatched {
  readonly mentee: string;
  readonly cause: string;
  /** The least that would give this mentee a mentor, in a sentence; left out where nothing single would. */
  readonly help?: string;
}

export interface Suggestion {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
  readonly certificate: Certificate;
  readonly warnings: readonly Problem[];
  /** Short and the same for the same input in any row order. */
  readonly inputHash: string;
  /** Seats that were free for this matching, pins included. */
  readonly seats: number;
}

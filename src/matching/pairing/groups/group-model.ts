/** What groups around mentors are made from, and what is suggested. */
import type { Problem } from '../../../core/problem.js';
import type { MatchInput } from '../../model.js';

/** Headers in People; an empty one means the other. What stands in the cells is separated by commas. */
export interface CommonColumn {
  readonly menteeColumn: string;
  readonly mentorColumn: string;
}

export interface GroupInput extends Omit<MatchInput, 'objective'> {
  /** Mentees of a group that runs; a mentor's free seats limit it too. */
  readonly least: number;
  readonly most: number;
  /** 1 to 3. */
  readonly mentorsPerGroup: number;
  /** Whether mentees of a group should have given similar answers, or different ones. */
  readonly like: 'similar' | 'diverse' | 'any';
  /** All in a group share a topic; all share a time. Who gave no answer fits any. */
  readonly topic?: CommonColumn;
  readonly time?: CommonColumn;
}

export interface MentorGroup {
  /** Ids. */
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  /** What all share, or `''`. */
  readonly topic: string;
  readonly slot: string;
  /** 0 to 100: how well mentors and mentees fit, on average. */
  readonly score: number;
  /** 0 to 100: how similar the mentees' answers are; null with fewer than two, or when it does not count. */
  readonly likeness: number | null;
  /** A sentence or two, fit for everybody in the group. */
  readonly why: string;
}

export interface GroupCertificate {
  /** Mentees with a group, and how many could have one at most. */
  readonly matched: number;
  readonly most: number;
  /** Points: up to 100 a mentee for the fit with the mentors, and up to 50 for likeness or difference. */
  readonly total: number;
  /** No grouping under the same rules that has as many mentees, and keeps as many pins, scores more. */
  readonly bound: number;
  /** The separate check found that both are reached. */
  readonly proven: boolean;
  readonly statement: string;
}

export interface GroupSuggestion {
  readonly groups: readonly MentorGroup[];
  readonly unmatched: readonly { readonly mentee: string; readonly cause: string }[];
  /** Ids of mentors with a free seat and no group. */
  readonly idle: readonly string[];
  readonly certificate: GroupCertificate;
  readonly warnings: readonly Problem[];
  /** Short and the same for the same input in any row order. */
  readonly inputHash: string;
}

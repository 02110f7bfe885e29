/**
 * What every kind of criterion tells of itself: how it reads an answer, how it gives points, what it says of a pair.
 */
import type { Criterion, Participant } from '../../model.js';
import type { Directory } from '../names.js';
import type { ReportingLine } from '../reporting-line.js';
import type { Limit } from './limit.js';

/** In place of points: this pair is not allowed. */
export const FORBIDDEN = -1;

export interface Kind<A> {
  readonly kind: string;
  readonly label: string;
  /** What it rewards, in a sentence. */
  readonly help: string;
  /** What may stand in the Limit column, in a sentence; `''` if the kind has no limit. */
  readonly limit: string;
  /** It may forbid pairs even without the word "must". */
  readonly gate?: boolean;
  /** It never forbids a pair: the word "must" is not understood. */
  readonly soft?: boolean;
  /** The word that its limit may hold, which other kinds do not understand. */
  readonly word?: 'different' | 'prefer';
  /** What it reads, when that is no answer: the criterion then needs no column, or names this header. */
  readonly field?: { readonly header: string; of(person: Participant): string };
  /** Its answers are about who somebody is or is to be paired with, and not about a text: read anew for each. */
  readonly personal?: boolean;
  /** The same words mean something else on another clock: read anew for each time zone. */
  readonly zoned?: boolean;
  /** It reads the Order column. */
  readonly ordered?: boolean;
  /** Columns mean nothing to it. */
  readonly columnless?: boolean;
  /** Whether the answer tells anything; without this member every answer does. */
  says?(answer: A): boolean;
  /** False for a mentee whose pairs this criterion does not judge at all: it has no weight in them. */
  counts?(mentee: A): boolean;
  /** Why this criterion cannot be used as it stands, or null. */
  unusable?(context: CriterionContext): Unusable | null;
  /** What an answer means; null when it says nothing that can be used. */
  read(text: string, context: CriterionContext, person: Participant, side: 'mentee' | 'mentor'): A | null;
  /** Called once all different answers are read; what it returns the organiser is told, without quoting anybody. */
  ready?(mentees: readonly A[], mentors: readonly A[], context: CriterionContext): string;
  /** 0 to 1, or FORBIDDEN. */
  points(mentee: A, mentor: A, context: CriterionContext): number;
  /** The same points of one mentee with all these mentors, where that is quicker than asking pair by pair. */
  lines?(mentors: readonly A[], context: CriterionContext): PointLines<A>;
  /**
   * What both people read of it by mail, so it must please both and tell neither what the other has not told. null when
   * there is nothing good to say.
   */
  phrase(mentee: A, mentor: A, names: Names, context: CriterionContext): Phrase | null;
}

/** A clause that follows nothing, and with whom it begins: "both speak English". */
export interface Phrase {
  readonly subject: 'both' | 'mentee' | 'mentor' | 'other';
  readonly text: string;
}

/**
 * A kind by its name, its sentences and what it does. Its sentences are read each time anew: the language may change.
 */
export function defineKind<A>(
  kind: string,
  words: { readonly label: string; readonly help: string; readonly limit?: string },
  does: Omit<Kind<A>, 'kind' | 'label' | 'help' | 'limit'>,
): Kind<A> {
  return {
    ...does,
    kind,
    get label() {
      return words.label;
    },
    get help() {
      return words.help;
    },
    get limit() {
      return words.limit || '';
    },
  };
}

export interface PointLines<A> {
  /** `line` takes the points of this mentee's answer, one for each mentor's. */
  fill(mentee: A, line: Float64Array): void;
}

/** Clauses that follow the name of the criterion: "the Order column lists no levels". */
export interface Unusable {
  readonly column: string;
  readonly reason: string;
  readonly mend: string;
}

/** What the two are called in a sentence that both will read. */
export interface Names {
  readonly mentee: string;
  readonly mentor: string;
  /** Hours between their clocks, 0 where either is unknown. */
  hoursApart(): number;
}

/** A criterion while it is in use. */
export interface CriterionContext {
  readonly criterion: Criterion;
  readonly limit: Limit;
  readonly find: Directory;
  /** Earlier mentors by the id of the mentee. */
  readonly earlier: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everybody above a person in the line of managers. */
  readonly above: ReportingLine;
  /** Points when one side has not answered. */
  readonly missing: number;
  /** Number of each item seen so far. */
  readonly numbers: Map<string, number>;
  /** What each item counts, by its number, for kinds that weigh items. */
  worths: Float64Array;
  /** Largest difference between the answers, for kinds that measure. */
  span: number;
  /** Answers that could not be read, as people gave them. */
  readonly unread: Set<string>;
}

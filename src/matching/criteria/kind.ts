/** What every kind of criterion tells of itself: how it reads an answer, how it gives points, what it says of a pair. */
import type { Directory } from '../names.js';
import type { Criterion, Participant } from '../types.js';
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
  /** Answers are read from here when the criterion names no column. */
  field?(person: Participant): string;
  /** Its answers are about the person and not about a text: read anew for each. */
  readonly personal?: boolean;
  /** Whether the answer tells anything; without this member every answer does. */
  says?(answer: A): boolean;
  /** Why this criterion cannot be used as it stands, or `''`. */
  fault?(use: Use): string;
  /** What an answer means; null when it says nothing that can be used. */
  read(text: string, use: Use, person: Participant, side: 'mentee' | 'mentor'): A | null;
  /** 0 to 1, or FORBIDDEN. */
  points(mentee: A, mentor: A, use: Use): number;
  /**
   * A clause that follows nothing: "both speak English". Both people read it by mail, so it must please both and tell
   * neither what the other has not told. `''` when there is nothing good to say.
   */
  phrase(mentee: A, mentor: A, names: Names, use: Use): string;
}

/** What the two are called in a sentence that both will read. */
export interface Names {
  readonly mentee: string;
  readonly mentor: string;
  /** Hours between their clocks, 0 where either is unknown. */
  hoursApart(): number;
}

/** A criterion while it is in use. */
export interface Use {
  readonly criterion: Criterion;
  readonly limit: Limit;
  readonly find: Directory;
  /** Number of each item seen so far. */
  readonly numbers: Map<string, number>;
  /** Largest difference between the answers, for kinds that measure. */
  span: number;
  /** Answers that could not be read, as people gave them. */
  readonly unread: Set<string>;
}

/** An answer to something that the organiser asked: sentences, and pictures beside them. */

import type { Args } from '../core/job.js';

export interface AnswerView {
  readonly sections: readonly AnswerSection[];
}

export interface AnswerSection {
  readonly title?: string;
  readonly sentences: readonly string[];
  /** Names of the two whose answers stand beside each other in `bars`. */
  readonly between?: readonly [string, string];
  /** Numbers side by side, `value` of `of`. */
  readonly bars?: readonly {
    /** What the two of `between` answered. */
    readonly answers?: readonly [string, string];
    /** What they have in common, in a sentence, or `''`. */
    readonly says?: string;
    readonly label: string;
    readonly value: number;
    readonly of: number;
    readonly note: string;
  }[];
  /** What can be done about it; each is shown before it is done. `undo`: what the job is given to take it back. */
  readonly steps?: readonly {
    readonly label: string;
    /** A mail that is begun in the organiser's own program. */
    readonly link?: string;
    readonly job?: string;
    readonly args?: Args;
    readonly undo?: Args;
  }[];
  /** Who would go from whom to whom; `''` is nobody. */
  readonly moves?: readonly { readonly mentee: string; readonly from: string; readonly to: string }[];
  /** A line through points; `exact` ones are proven. */
  readonly curve?: {
    readonly across: string;
    readonly up: string;
    readonly points: readonly {
      readonly x: number;
      readonly y: number;
      readonly exact: boolean;
      readonly label: string;
    }[];
  };
}

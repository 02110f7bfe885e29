/** An answer to something that the organiser asked: sentences, and pictures beside them. */

export interface AnswerView {
  readonly sections: readonly AnswerSection[];
}

export interface AnswerSection {
  readonly title?: string;
  readonly sentences: readonly string[];
  /** Numbers side by side, `value` of `of`. */
  readonly bars?: readonly {
    readonly label: string;
    readonly value: number;
    readonly of: number;
    readonly note: string;
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

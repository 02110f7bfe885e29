/** Something in people's data that keeps one row from being used, told so that the organiser can mend it. */

export interface Problem {
  /** The tab where it is mended. */
  readonly tab: string;
  /** Row number as shown in the Sheet when it was read (2 is the first below the header); 0 for the tab as a whole. */
  readonly row: number;
  /** Header of the column, or `''`. */
  readonly column: string;
  /** What is wrong, for code: one name for each sentence, such as `email-missing`. */
  readonly code?: string;
  /** What is wrong, in a sentence. */
  readonly reason: string;
  /** What would mend it, in a sentence. */
  readonly mend: string;
  /** `stops`: the row is left out until it is mended. `warns`: it is used, with a stated assumption. */
  readonly weight: 'stops' | 'warns';
  /** Who it is about, when known. */
  readonly who?: string;
}

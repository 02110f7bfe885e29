/** What each row may sit at and would like best, as lists that the bidding and the search read. */

export interface Lists {
  /** The list of a row stands at `start[row]` up to, not including, `end[row]`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly column: Int32Array;
  /** Score plus lift of each entry: above 0, or -Infinity where not allowed. */
  readonly worth: Float64Array;
  /** What is not on a row's list is worth no more than this, less its price; 0: nothing is missing. */
  readonly rest: Float64Array;
  /** Lists anew what is best for a row at these prices; called only while `rest` is above 0. */
  readonly renew: (row: number, price: Float64Array) => void;
  /** The number of a list with everything for a row; it holds until the next call. */
  readonly whole: (row: number) => number;
}

/** What a tab of ours looks like: its columns, how they are typed in, and how rows are coloured. */

export interface Column {
  /** Name in the code and in `Row`. */
  readonly key: string;
  /** What stands in row 1. */
  readonly header: string;
  /** Other headers that mean the same column. */
  readonly aliases?: readonly string[];
  /** `text` is always stored as text; `day` is a date cell; `tick` a check box; `choice` a drop-down. */
  readonly type: 'text' | 'number' | 'tick' | 'day' | 'choice';
  readonly choices?: readonly string[];
  /** How numbers are shown, such as `0.0`; as many digits as they have when absent. */
  readonly format?: string;
  /** Pixels. */
  readonly width?: number;
  /** For us, not for the organiser: the column is hidden. */
  readonly hidden?: boolean;
  /** A note on the header cell, for the organiser. */
  readonly help?: string;
}

export interface Colour {
  /** Rows whose cell in this column equals `equals` are painted. */
  readonly column: string;
  readonly equals: string;
  /** CSS colour, such as `#fce8e6`. */
  readonly background: string;
}

export interface Table {
  readonly name: string;
  /** The first column is the row's identity. */
  readonly columns: readonly Column[];
  readonly colours?: readonly Colour[];
}

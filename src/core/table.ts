/** What a tab of ours looks like: its columns, how they are typed in, and how rows are coloured. */
import type { Cell } from './cell.js';

interface Look {
  /** What stands in row 1. */
  readonly header: string;
  /** Other headers that mean the same column. */
  readonly aliases?: readonly string[];
  /** How numbers are shown, such as `0.0`; as many digits as they have when absent. */
  readonly format?: string;
  /** Pixels. */
  readonly width?: number;
  /** For us, not for the organiser: the column is hidden. */
  readonly hidden?: boolean;
  /** Words to choose from, where others may be typed as well. */
  readonly offers?: readonly string[];
  /** Long text stays in its line, where that of other columns is wrapped. */
  readonly clipped?: boolean;
  /** A Sheet of an earlier version may lack it; it is added when something is written to it. */
  readonly optional?: boolean;
}

/**
 * `text` is always stored as text; `tick` a check box; `choice` a drop-down. Dates in the Sheet are for us an instant
 * (`time`), shown in the Sheet's zone, or a wall time of any zone (`wall`); either may also be text there.
 */
export type ColumnSpec = Look &
  (
    | { readonly type: 'text' | 'number' | 'tick' | 'time' | 'wall' }
    | {
        readonly type: 'choice';
        /** Nobody chooses: it is told. */
        readonly told?: boolean;
        readonly choices: readonly string[];
        readonly labels?: () => Readonly<Record<string, string>>;
      }
  );

export interface Column extends Look {
  /** Name in the code and in `Row`. */
  readonly key: string;
  readonly type: ColumnSpec['type'];
  readonly choices?: readonly string[];
  readonly told?: boolean;
  /** What people read for each choice; the choice itself where it is absent. */
  readonly labels?: () => Readonly<Record<string, string>>;
  /** A note on the header cell, for the organiser. */
  readonly help?: string;
}

export interface Colour {
  /** Rows whose cell in this column equals `equals` are painted. */
  readonly column: string;
  readonly equals: string;
  /** CSS colour, such as `#fce8e6`. */
  readonly background?: string;
  readonly bold?: boolean;
}

/** What a tab is to the organiser: where all begins, theirs to fill in, what comes of it, or what only we look at. */
export type Group = 'start' | 'yours' | 'results' | 'machinery';

export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>;

interface Page {
  readonly name: string;
  readonly group?: Group;
  /** So many columns stay when the others are scrolled. */
  readonly frozen?: number;
  /** Nobody need look at it: the tab is hidden when it is made. */
  readonly hidden?: boolean;
}

/** `C` carries the columns as they were defined, so that rows can be typed by them. */
export interface Table<C extends ColumnSpecs = ColumnSpecs> extends Page {
  /** The first column is the row's identity. */
  readonly columns: readonly Column[];
  readonly colours?: readonly Colour[];
  /** Cells of the column `from` are links to what stands in `to`: a tab of the Sheet, or an address. */
  readonly leads?: { readonly from: string; readonly to: string };
  /** Never there: it only carries the type. */
  readonly specs?: C;
}

declare const unknownChoice: unique symbol;
/** What somebody typed into a drop-down and is none of its choices. */
export type UnknownChoice = string & { readonly [unknownChoice]: true };

/** What is read from a cell: a blank number is null, one that is no number NaN. */
type ValueOf<S extends ColumnSpec> = S extends { readonly type: 'choice'; readonly choices: readonly (infer K)[] }
  ? K | '' | UnknownChoice
  : S extends { readonly type: 'number' }
    ? number | null
    : S extends { readonly type: 'tick' }
      ? boolean
      : string;

/** What may be written into a cell: of choices also what was read there. */
type CellOf<S extends ColumnSpec> = S extends { readonly type: 'choice'; readonly choices: readonly (infer K)[] }
  ? K | '' | UnknownChoice
  : S extends { readonly type: 'number' }
    ? number | ''
    : S extends { readonly type: 'tick' }
      ? boolean
      : string;

/** A row as it is read: own columns by key, columns that someone added under `others` by their header. */
export type RowOf<T extends Table> =
  T extends Table<infer C>
    ? { readonly [K in keyof C]: ValueOf<C[K]> } & { readonly others: Readonly<Record<string, Cell>> }
    : never;

/** A row as it is written: columns that are left out keep what stands in the Sheet. */
export type WrittenOf<T extends Table> =
  T extends Table<infer C>
    ? { readonly [K in keyof C]?: CellOf<C[K]> } & { readonly others?: Readonly<Record<string, Cell>> }
    : never;

/** `help`: notes on headers by column; read when they are shown, so that they are in the language of the programme. */
export function defineTable<const C extends ColumnSpecs>(
  definition: Page & {
    readonly columns: C;
    readonly help?: () => { readonly [K in keyof C]?: string };
    readonly colours?: readonly (Colour & { readonly column: keyof C })[];
    readonly leads?: { readonly from: keyof C & string; readonly to: keyof C & string };
  },
): Table<C> {
  const { columns, help, ...page } = definition;
  return {
    ...page,
    columns: Object.keys(columns).map((key): Column => {
      const spec = { key, ...columns[key]! };
      return Object.defineProperty(spec, 'help', { enumerable: true, get: () => help?.()[key] });
    }),
  };
}

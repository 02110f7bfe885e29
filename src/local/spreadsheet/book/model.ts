/** What the spreadsheet in memory is made of: tabs, rows, looks, rules. */
import type { Host } from '../../kernel.js';
import type { Store } from '../../store.js';
import type { Rect } from './a1.js';

/** A date is a number in a cell with a date format. */
export type Value = string | number | boolean | null;

export interface Validation {
  /** Name of a `SpreadsheetApp.DataValidationCriteria`. */
  readonly criteria: string;
  readonly args: readonly unknown[];
  /** Refuse what does not fit; otherwise only warn. */
  readonly reject: boolean;
  readonly help: string | null;
}

export interface Style {
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly slant?: string;
  readonly line?: string;
  readonly size?: number;
  readonly family?: string;
  readonly wrap?: string;
  readonly vertical?: string;
  readonly horizontal?: string;
  readonly validation?: Validation;
}

/** How a part of a cell's text looks. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly family?: string;
}

/** A part of a cell's text, from `start` to before `end`, with a link or looks of its own. */
export interface RichRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly look?: TextLook;
}

/** Cells from column A on; short arrays mean empty cells and the column's own style. */
export interface Row {
  values: Value[];
  /** Style numbers; -1 or absent: the column's. */
  styles: number[];
  formulas?: Record<number, string>;
  notes?: Record<number, string>;
  rich?: Record<number, readonly RichRun[]>;
  /** Hidden by somebody. */
  hidden?: boolean;
  /** Pixels; absent: as high as its cells need. */
  height?: number;
}

export interface ConditionalRule {
  readonly ranges: readonly Rect[];
  /** Name of a `SpreadsheetApp.BooleanCriteria`. */
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

/** What only some may write to, besides the spreadsheet's owner. */
export interface Protected {
  /** Null: the whole tab. */
  readonly range: Rect | null;
  readonly editors: readonly string[];
}

/** What is kept of a tab besides its rows. */
export interface TabLook {
  name: string;
  maxRows: number;
  maxColumns: number;
  columnStyles: number[];
  frozenRows: number;
  frozenColumns: number;
  noGridlines?: boolean;
  hidden: boolean;
  tabColor: string | null;
  widths: Record<number, number>;
  hiddenColumns: number[];
  formUrl: string | null;
  rules: ConditionalRule[];
  protections?: readonly Protected[];
  /** Instant before which nobody sees the tab; absent: it is there. */
  from?: number;
  /** Nobody sees the tab before the script flushes or ends. */
  waitsForFlush?: boolean;
  /** Grows with every saved change. */
  version: number;
}

export interface Tab {
  readonly id: number;
  look: TabLook;
  rows: Row[];
  /** Index from which on all rows are to be saved again. */
  dirtyFrom: number;
  readonly dirtyRows: Set<number>;
  dirtyLook: boolean;
}

export interface Book {
  readonly host: Host;
  readonly store: Store;
  /** In the order of the tabs at the bottom. */
  tabs: Tab[];
  readonly removed: Set<number>;
  readonly styles: Style[];
  readonly styleIds: Map<string, number>;
  zone: string;
  name: string;
  activeId: number;
  /** Whether some cell has had a formula since the file was opened. */
  hasFormulas: boolean;
}

/** A form as the workspace keeps it: what is asked, how it is open, and where its answers go. */
import type { Turn } from './path.js';

export const ITEM_TYPES = [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

/** Types that the workspace can show and answer. */
export type KnownType = Exclude<ItemType, 'DATETIME' | 'DURATION' | 'IMAGE' | 'VIDEO' | 'FILE_UPLOAD'>;

export interface Item {
  readonly id: number;
  readonly type: KnownType;
  title: string;
  help: string;
  required: boolean;
  /** MULTIPLE_CHOICE, LIST, CHECKBOX. */
  choices: string[];
  /** MULTIPLE_CHOICE, LIST: where each of the choices leads; absent: they lead nowhere. */
  choicesGoTo?: Turn[];
  /** PAGE_BREAK: where the page before it leads; absent: to the page that it begins. */
  goTo?: Turn;
  /** MULTIPLE_CHOICE, CHECKBOX: an own answer may be written. */
  other: boolean;
  /** SCALE. */
  low: number;
  high: number;
  lowLabel: string;
  highLabel: string;
  /** GRID, CHECKBOX_GRID. */
  rows: string[];
  columns: string[];
  /** Numbers of the question, or of each grid row, in prefilled links. */
  entries: number[];
}

export interface Form {
  readonly id: string;
  /** The id in the address that respondents are given. */
  readonly publicId: string;
  /** The name of the file, as given when it was made. */
  readonly name: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectEmail: boolean;
  allowEdits: boolean;
  oneResponse: boolean;
  respondAgain: boolean;
  progressBar: boolean;
  shuffle: boolean;
  publicSummary: boolean;
  /** Whose form it is; absent of old ones: the workspace's owner's. */
  readonly owner?: string;
  /** Who may open it to answer; absent: anyone. */
  readonly responders?: 'anyone' | 'signed in' | 'domain';
  /** How it comes to the address that it collects: as typed, or that of the account that is signed in. Absent: typed. */
  readonly collects?: 'typed' | 'verified';
  /** False: it is of the old kind that cannot be unpublished. */
  readonly publishing?: boolean;
  /** Spreadsheet and tab that answers are written to. */
  destination: Destination | null;
  items: Item[];
  /** How many items were ever made, so that no id comes twice. */
  made: number;
}

export interface Destination {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** What each column holds, with the header that was last written there, in the order of the columns. */
  columns: DestinationColumn[];
}

export interface DestinationColumn {
  /** Item id; `timestamp` or `email` for what Google adds. */
  readonly of: number | 'timestamp' | 'email';
  /** Position of the grid row, from 0. */
  readonly row?: number;
  header: string;
  /** Column of the tab, from 1. */
  at: number;
}

/** Text; ticked texts; one text a grid row; ticked texts a grid row. */
export type Answer = string | readonly string[] | readonly (readonly string[])[];

export interface Response {
  readonly id: string;
  readonly formId: string;
  /** Instant in milliseconds of the last submission. */
  readonly at: number;
  /** `''` if the form did not ask. */
  readonly email: string;
  /** By item id. Unanswered questions are absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Row in the tab when it was last written, from 1, or 0. */
  readonly row: number;
  /** Cells as last written there, in the order of the destination's columns. */
  readonly cells: readonly ResponseCell[];
}

/** A cell of the response tab; dates and times are serial numbers. */
export type ResponseCell = string | number | boolean | null;

export function isQuestion(item: Item): boolean {
  return item.type !== 'PAGE_BREAK' && item.type !== 'SECTION_HEADER';
}

export function isGrid(item: Item): boolean {
  return item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
}

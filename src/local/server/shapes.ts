/** What the pages are told and what they may ask: the JSON that travels between the server and the browser. */
import type { Turn } from '../forms/path.js';

/** The clock in every page's header. `now` is an ISO instant, `label` the wall time in the workspace's own zone. */
export interface ClockShape {
  readonly now: string;
  readonly zone: string;
  readonly label: string;
}

/** A way to begin that is gone in the terminal. */
export interface WayShape {
  readonly title: string;
  readonly text: string;
  readonly command: string;
}

/** Who may sit at the Sheet, the owner first, and who does now. */
export interface PeopleShape {
  readonly user: string;
  readonly accounts: readonly string[];
}

/** A copy of the Sheet that was made here. */
export interface CopyShape {
  readonly name: string;
  /** Where it keeps its data. */
  readonly folder: string;
}

/** The start page: what there is to look at. */
export interface StartShape {
  readonly name: string;
  readonly people: PeopleShape;
  readonly copies: readonly CopyShape[];
  readonly ways: readonly WayShape[];
  readonly tabs: number;
  readonly forms: readonly { readonly id: string; readonly title: string; readonly responses: number }[];
  readonly mailboxes: number;
  readonly mails: number;
  readonly calendars: readonly { readonly address: string; readonly events: number }[];
  readonly runs: number;
}

export interface MenuShape {
  readonly title: string;
  readonly items: readonly MenuItemShape[];
}

/** A menu line: a function to run, a rule across (neither), or a menu inside the menu. */
export interface MenuItemShape {
  readonly label: string;
  readonly fn?: string;
  readonly items?: readonly MenuItemShape[];
}

/** The Sheet page: the tabs' names first, a tab's cells on request. */
export interface SheetShape {
  readonly name: string;
  readonly people: PeopleShape;
  /** The tab to show first. */
  readonly activeId: number;
  readonly tabs: readonly TabNameShape[];
}

export interface TabNameShape {
  readonly id: number;
  readonly name: string;
  /** Changes whenever anything shown in the tab changes. */
  readonly stamp: string;
  readonly hidden: boolean;
  /** A CSS colour or ''. */
  readonly color: string;
  readonly fromForm: boolean;
}

/** One tab. `rows[r][c]` is the text of a cell, or a CellShape where there is more to it than text. */
export interface TabShape {
  readonly id: number;
  readonly name: string;
  readonly stamp: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: number;
  /** Numbers of columns that are not shown. */
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Pixels by row number, of rows that somebody gave a height. */
  readonly heights: Readonly<Record<number, number>>;
  /** Pixels; a missing or null entry is the usual 100. */
  readonly widths: readonly (number | null)[];
  readonly rows: readonly (readonly (string | CellShape)[])[];
  /** The drop-down lists that cells refer to by position. */
  readonly lists: readonly (readonly string[])[];
}

export interface CellShape {
  /** The text shown. */
  readonly text: string;
  /** The text to edit when it is another (a formula). */
  readonly edit?: string;
  /** A check box, ticked or not. */
  readonly tick?: boolean;
  readonly note?: string;
  /** Position in `lists`. */
  readonly list?: number;
  readonly back?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Points. */
  readonly size?: number;
  readonly family?: string;
  readonly link?: string;
  /** The text in parts that have links or looks of their own. */
  readonly parts?: readonly TextPartShape[];
}

export interface TextPartShape {
  readonly text: string;
  readonly link?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly family?: string;
}

/** What a person typed or pasted: a block of texts; row and column count from 1. */
export interface BlockShape {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What opening the Sheet did: the menus that onOpen made. */
export interface OpenedShape extends OutcomeShape {
  readonly menus: readonly MenuShape[];
}

/** The answer to anything a person does. `message` is a sentence for the person. */
export interface OutcomeShape {
  readonly ok: boolean;
  readonly message?: string;
  readonly toasts?: readonly ToastShape[];
  readonly sidebar?: { readonly title: string };
  readonly dialog?: { readonly title: string; readonly width: number; readonly height: number };
  readonly alerts?: readonly string[];
  /** The tab that was added. */
  readonly sheetId?: number;
  /** Nothing was done: this is where Google asks for permission first. */
  readonly authorize?: string;
}

/** A file that the person chose. */
export interface FileShape {
  readonly name: string;
  readonly base64: string;
}

export interface ToastShape {
  readonly title: string;
  readonly text: string;
  /** How long it stands; negative: until somebody closes it. */
  readonly seconds?: number;
}

/** Cheap to ask every second: `stamp` changes whenever anything in the workspace does. */
export interface PulseShape {
  readonly stamp: string;
  readonly clock: ClockShape;
}

export type QuestionKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'list'
  | 'checkbox'
  | 'scale'
  | 'grid'
  | 'checkboxGrid'
  | 'date'
  | 'time'
  | 'datetime'
  | 'duration'
  | 'section'
  | 'page';

export interface QuestionShape {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly options?: readonly string[];
  /** Where each of the options leads. */
  readonly optionsGoTo?: readonly Turn[];
  /** Of a page break: where the page before it leads. */
  readonly goTo?: Turn;
  readonly other?: boolean;
  readonly low?: number;
  readonly high?: number;
  readonly lowLabel?: string;
  readonly highLabel?: string;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

/** An answer as Google keeps it: text, ticked texts, one text a grid row, or ticked texts a grid row. */
export type AnswerShape = string | readonly string[] | readonly (readonly string[])[];

export interface FormShape {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly open: boolean;
  readonly closedMessage: string;
  readonly collectEmail: boolean;
  readonly confirmation: string;
  readonly canEdit: boolean;
  readonly canRepeat: boolean;
  readonly questions: readonly QuestionShape[];
  /** What the fields start with: an earlier response, or what the address fills in beforehand. */
  readonly email: string;
  /** Who is signed in, by `?authuser=` in the address. */
  readonly account?: string;
  readonly answers: Readonly<Record<string, AnswerShape>>;
  /** Present when an earlier response is being edited. */
  readonly responseId?: string;
}

/** What a respondent sends: answers by question id. */
export interface SubmissionShape {
  readonly email: string;
  /** Who is signed in. */
  readonly account?: string;
  readonly answers: Readonly<Record<string, AnswerShape>>;
  readonly responseId?: string;
}

/** `problems` by question id ('email' for the address, '' for the whole form). */
export interface SubmittedShape {
  readonly ok: boolean;
  readonly responseId?: string;
  readonly problems: Readonly<Record<string, string>>;
}

export interface MailboxShape {
  readonly address: string;
  readonly name: string;
  readonly mails: number;
  readonly latest: string;
}

export interface MailLineShape {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly snippet: string;
  readonly when: string;
  readonly invitation: boolean;
}

export interface MailShape extends MailLineShape {
  readonly to: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly text: string;
  readonly html: string;
  readonly source: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
  /** The event an invitation mail is about and this person's answer. */
  readonly invite?: { readonly eventId: string; readonly title: string; readonly when: string; readonly answer: Rsvp };
}

export type Rsvp = 'needsAction' | 'accepted' | 'tentative' | 'declined';

export interface EventShape {
  readonly id: string;
  /** Shared by the meetings of a series. */
  readonly eventId: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly zone: string;
  readonly where: string;
  readonly meet: string;
  readonly description: string;
  readonly organizer: string;
  readonly cancelled: boolean;
  readonly answer: Rsvp;
  readonly guests: readonly { readonly email: string; readonly answer: Rsvp; readonly organizer: boolean }[];
}

export interface ConsentShape {
  readonly user: string;
  /** Of the Sheet. */
  readonly name: string;
  readonly scopes: readonly { readonly url: string; readonly name: string; readonly granted: boolean }[];
}

export interface RunShape {
  readonly id: string;
  readonly fn: string;
  readonly source: string;
  readonly start: string;
  readonly ms: number;
  readonly status: string;
  readonly calls: readonly { readonly name: string; readonly count: number }[];
  readonly error: string;
}

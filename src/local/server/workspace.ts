/** What the web server needs of the workspace behind it: one function for each thing a person can look at or do. */
import type { TabChange } from './changes.js';
import type {
  BlockShape,
  ClockShape,
  ConsentShape,
  CopyShape,
  EventShape,
  FileShape,
  FormShape,
  MailboxShape,
  MailLineShape,
  MailShape,
  OpenedShape,
  OutcomeShape,
  PulseShape,
  Rsvp,
  RunShape,
  SheetShape,
  StartShape,
  SubmissionShape,
  SubmittedShape,
  TabShape,
} from './shapes.js';

/** google.script.run's answer: a JSON value, or the message of what was thrown; and what the run showed beside. */
export type ScriptAnswer =
  | { readonly ok: true; readonly value: unknown; readonly shown: Omit<OutcomeShape, 'ok'> }
  | { readonly ok: false; readonly message: string; readonly shown: Omit<OutcomeShape, 'ok'> };

/** A result, or a sentence why not. May be a promise: a workspace in another process would be. */
export interface Workspace {
  /** From now on this person sits at the Sheet. */
  signIn(address: string): void;
  /** File > Make a copy. */
  makeCopy(name: string): CopyShape;
  /** The address at which a copy is served from now on; undefined when it is gone. */
  openCopy(folder: string): Promise<string | undefined>;
  clock(): ClockShape;
  advance(ms: number): Promise<{ readonly clock: ClockShape; readonly triggersRun: number }>;
  pulse(): PulseShape;
  start(): StartShape;
  sheet(): SheetShape;
  /** Runs onOpen, as loading the Sheet does. */
  open(): Promise<OpenedShape>;
  tab(sheetId: number): TabShape | undefined;
  edit(block: BlockShape): Promise<OutcomeShape>;
  change(change: TabChange): Promise<OutcomeShape>;
  /** The file becomes a new tab. */
  importFile(file: FileShape): Promise<OutcomeShape>;
  menu(fn: string): Promise<OutcomeShape>;
  scriptRun(fn: string, args: readonly unknown[]): Promise<ScriptAnswer>;
  /** The sidebar that the add-on showed last, until it is closed. */
  sidebar(): { readonly title: string; readonly html: string } | undefined;
  /** The box in front of the Sheet that the add-on showed last. */
  dialog(): { readonly title: string; readonly html: string } | undefined;
  closeSidebar(): void;
  /** `query` is the page's own: prefilled entries, or `edit2` with the response to edit. */
  form(formId: string, query?: URLSearchParams): FormShape | undefined;
  submit(formId: string, submission: SubmissionShape): Promise<SubmittedShape>;
  mailboxes(): readonly MailboxShape[];
  mails(address: string): readonly MailLineShape[];
  mail(address: string, mailId: string): MailShape | undefined;
  events(address: string): readonly EventShape[];
  answer(address: string, eventId: string, answer: Rsvp): Promise<OutcomeShape>;
  runs(): readonly RunShape[];
  /** What somebody has allowed the script. */
  consent(user: string): ConsentShape;
  grant(user: string, granted: readonly string[]): Promise<void>;
}

/** The words in which the rooms of the Local Workspace speak to each other: a host, a run of a script, a Google service. */
import type { Account, Circumstances, SomeCircumstances } from './circumstances.js';
import type { Clock } from './clock.js';
import type { Border } from './run/border.js';
import type { Realm } from './run/realm.js';
import type { Project } from './script/project.js';
import type { ScriptObject } from './script-object.js';
import type { Store } from './store.js';

/** A data folder and a project folder opened together. */
export interface Host {
  readonly store: Store;
  readonly clock: Clock;
  /** The manifest's time zone. */
  readonly zone: string;
  readonly owner: string;
  /** Who sits at the Sheet, and runs what nobody else is said to run: the owner until somebody else signs in. */
  readonly user: string;
  /** From now on this person sits at the Sheet. Somebody new has agreed to nothing yet. */
  signIn(email: string): void;
  accountOf(email: string): Account;
  readonly project: Project;
  /** What is the case at Google besides. */
  readonly circumstances: Circumstances;
  /** Changes some of the circumstances and keeps that. */
  arrange(some: SomeCircumstances): void;
  readonly spreadsheetId: string;
  readonly tables: Required<Pick<GoogleService, 'scopes' | 'costs' | 'needs'>>;
  /** Runs a function. Event objects that hold service objects are made by a function of the execution. */
  run(fn: string, args?: Args, options?: RunOptions): RunResult;
  /** As `google.script.run` does: declared functions only, JSON in, JSON out. */
  scriptRun(fn: string, jsonArgs: readonly unknown[], options?: RunOptions): ScriptReply;
  /** What opening the Sheet does: runs `onOpen`, says which menus it made, and runs the triggers that wait for it. */
  open(options?: RunOptions): Opened;
  fireTriggers(event: TriggerEvent, faults?: Faults): RunResult[];
  /** Moves the clock and runs the time triggers that fall due on the way, in order. */
  advance(ms: number): RunResult[];
  /** Does an edit from outside a script while nothing else can run. */
  hold<T>(work: () => T): T;
  /** Does the work and takes back all that it has changed, the clock as well; may be nested, and within a run. */
  undone<T>(work: () => T): T;
  /** Something that a service keeps in memory; made again after another process changed the file. */
  cached<T>(key: object, make: (host: Host) => T): T;
  costOf(call: string): number;
  makeRoot(name: string, execution: Execution): ScriptObject;
  /** Puts the global names into a script's world. */
  furnish(execution: Execution): void;
  close(): void;
}

export interface Opened {
  readonly menus: readonly Menu[];
  readonly run: RunResult | null;
  readonly triggered: readonly RunResult[];
}

export type Args = readonly unknown[] | ((execution: Execution) => readonly unknown[]);

/** One run of one function of the project, while it lasts. */
export interface Execution extends Border {
  readonly host: Host;
  readonly source: Source;
  /** E-mail address of the account as which it runs. */
  readonly user: string;
  readonly authMode: AuthMode;
  readonly hasUi: boolean;
  readonly ui: UiState;
  readonly realm: Realm;
  readonly log: { level: string; text: string }[];
  call<T>(name: string, work: () => T): T;
  /** Lets virtual time pass that belongs to this run. */
  spend(ms: number): void;
  /** Ends the run, past every `catch`, and asks the person for the permissions. */
  askFor(scopes: readonly string[]): never;
  readonly killed: boolean;
  /** What a service remembers for the length of this run. */
  memory<T>(key: object, make: () => T): T;
  /** Work at the end: pending writes, locks. `lost` says that unflushed writes do not survive. It says how it is taken back. */
  onEnd(work: (lost: boolean) => () => void): void;
  /** The service that scripts know under a global name. */
  root(name: string): ScriptObject;
}

/** One Google service as the workspace has it: its tables, what scripts see of it, what it costs and needs. */
export interface GoogleService {
  /** `CREATE TABLE IF NOT EXISTS ...` */
  readonly schema?: string;
  /** Global names in scripts; each is made once in an execution, when first used. */
  readonly roots?: Readonly<Record<string, (execution: Execution) => ScriptObject>>;
  /** An advanced service: there only if the manifest enables it under this name. */
  readonly advanced?: boolean;
  /** Call, or beginning of calls (`MailApp`, `Calendar.Events`), to the scopes of which one is needed. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  /** Call, or beginning of calls, to its price in virtual milliseconds. */
  readonly costs?: Readonly<Record<string, number>>;
  /** Call, or beginning of calls, to the least authorisation that allows it; otherwise LIMITED. */
  readonly needs?: Readonly<Record<string, AuthMode>>;
}

/** How far a script is authorised. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export type EventName = 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN' | 'CLOCK';

/** Something that triggers wait for. */
export interface TriggerEvent {
  readonly on: Exclude<EventName, 'CLOCK'>;
  /** Id of the spreadsheet or form it happened to. */
  readonly source: string;
  /** Event arguments; `authMode` and `triggerUid` are added to the first. */
  args(execution: Execution): readonly unknown[];
}

/** What a page gets back from a function that it called. */
export type ScriptReply =
  | { readonly ok: true; readonly value: unknown; readonly run?: RunResult }
  | { readonly ok: false; readonly message: string; readonly run?: RunResult };

export type Source = 'menu' | 'sidebar' | 'trigger' | 'simple' | 'cli';
export type Status = 'completed' | 'failed' | 'killed' | 'timed out';

/** Where and how to hurt a run. Calls of services are counted from 1. */
export interface Faults {
  /** This call does not happen, nor anything after it. */
  readonly killBefore?: number;
  /** This call happens, and nothing after it. */
  readonly killAfter?: number;
  /** What becomes of Sheet writes that were not flushed when the run was killed. */
  readonly unflushed?: 'lost' | 'kept';
  /** Looks on before each call; may edit the Sheet or run another function. */
  onCall?(n: number, name: string, ended: Ended): void;
}

/** Lets `look` see what would be left if the run were ended now, and takes all back that this has changed. */
export type Ended = <T>(unflushed: 'lost' | 'kept', look: () => T) => T;

export interface RunOptions {
  readonly source?: Source;
  /** E-mail address of who does it; otherwise who sits at the Sheet. */
  readonly as?: string;
  readonly authMode?: AuthMode;
  /** Whether there is a window with menus and a sidebar. */
  readonly ui?: boolean;
  readonly faults?: Faults;
  /** Real milliseconds after which an endless loop is ended. */
  readonly timeoutMs?: number;
}

export type MenuItem = { readonly label: string; readonly fn: string } | { readonly menu: Menu } | 'separator';

export interface Menu {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

/** A notice in the corner of the window. Negative seconds: until somebody closes it. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds?: number;
}

/** What the run showed in the window. */
export interface UiState {
  readonly menus: Menu[];
  readonly toasts: Toast[];
  readonly alerts: string[];
  /** Google asks the person for these permissions. */
  authorization?: { readonly url: string; readonly scopes: readonly string[] };
  sidebar?: { readonly title: string; readonly html: string };
  dialog?: { readonly title: string; readonly html: string; readonly width: number; readonly height: number };
}

export interface RunResult {
  readonly id: number;
  readonly status: Status;
  /** In host values: arrays, plain objects, Dates, primitives. */
  readonly value: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  /** Calls of each service member, and all together. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  /** Virtual milliseconds. */
  readonly ms: number;
  readonly log: readonly { readonly level: string; readonly text: string }[];
  /** What the script asked for and the workspace refused to pretend, also when the script caught the error. */
  readonly missing: readonly string[];
  readonly ui: UiState;
}

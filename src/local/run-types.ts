/** What can be asked of a run, and what it reports. */
import type { AuthMode } from './run/permissions.js';

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
  onCall?(n: number, name: string): void;
}

export interface RunOptions {
  readonly source?: Source;
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

/** What the run showed in the window. */
export interface UiState {
  readonly menus: Menu[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly alerts: string[];
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
  /** Members that were asked for and do not exist here, also when the script caught the error. */
  readonly missing: readonly string[];
  readonly ui: UiState;
}

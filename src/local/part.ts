/** One Google product as the workspace has it: its tables, what scripts see of it, what it costs and needs. */

import type { Service } from './run/border.js';
import type { Execution } from './run/execution.js';

export interface Part {
  /** `CREATE TABLE IF NOT EXISTS ...` */
  readonly schema?: string;
  /** Global names in scripts; each is made once in an execution, when first used. */
  readonly roots?: Readonly<Record<string, (execution: Execution) => Service>>;
  /** An advanced service: there only if the manifest enables it under this name. */
  readonly advanced?: boolean;
  /** Call, or beginning of calls (`MailApp`, `Calendar.Events`), to the scopes of which one is needed. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  /** Call, or beginning of calls, to its price in virtual milliseconds. */
  readonly costs?: Readonly<Record<string, number>>;
  /** Call, or beginning of calls, to the least authorisation that allows it; otherwise LIMITED. */
  readonly needs?: Readonly<Record<string, 'NONE' | 'LIMITED' | 'FULL'>>;
}

/** The entry whose key is the longest beginning of the call's name, cut at a dot. */
export function entryFor<T>(table: Readonly<Record<string, T>>, call: string): T | undefined {
  for (let name = call; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    if (Object.hasOwn(table, name)) return table[name];
  return undefined;
}

export function scopeUrl(scope: string): string {
  return scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`;
}

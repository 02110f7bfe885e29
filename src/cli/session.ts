/** An open workspace, and the one way in which commands ask the add-on for something: as the sidebar does. */
import type { Reply, Request } from '../api/types.js';
import { type Host, openHost, type RunResult } from '../local/index.js';
import { Refused, UsageError } from './errors.js';

export interface Paths {
  /** Folder with what clasp would push. */
  readonly project: string;
  /** Folder with the built pages. */
  readonly pages: string;
}

export interface Common {
  readonly data: string;
  readonly now?: string;
}

export function openSession({ project }: Paths, { data, now }: Common, firstInstant?: string): Host {
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    throw new UsageError(`--now needs an instant such as 2027-01-11T09:00:00Z; "${now}" is none.`);
  }
  const start = now ?? firstInstant;
  const host = openHost({ folder: data, project, ...(start ? { now: start } : {}) });
  if (now !== undefined) host.hold(() => host.clock.set(Date.parse(now)));
  return host;
}

export interface Asked {
  readonly reply: Reply;
  readonly run: RunResult;
}

export function ask(host: Host, request: Request): Asked {
  const run = host.run('pairwright', [JSON.stringify(request)], { source: 'sidebar' });
  if (run.status !== 'completed') throw new Error(run.error?.message ?? `The run was ${run.status}.`);
  return { reply: JSON.parse(String(run.value)), run };
}

/** The reply, or its sentence as an error. */
export function askOrThrow(host: Host, request: Request): Extract<Reply, { ok: true }> & { readonly run: RunResult } {
  const { reply, run } = ask(host, request);
  if (!reply.ok) throw new Refused(reply.sentence);
  return { ...reply, run };
}

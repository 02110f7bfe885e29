/** A tiny project with the Calendar service, hosted on Monday 2027-01-11 at 9:00 in London. */
import type { HostOptions } from '../../src/local/host.js';
import type { Host } from '../../src/local/kernel.js';
import { workspace } from './workspace.js';

export interface ProjectOptions extends Partial<HostOptions> {
  readonly scopes?: readonly string[];
  /** Leave the advanced Calendar service off. */
  readonly noCalendar?: boolean;
}

/** Hosts the code; everything is closed and deleted after the test. */
export function hostOf(code: string, options: ProjectOptions = {}): Host {
  const { scopes, noCalendar, ...rest } = options;
  const service = { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' };
  const manifest = {
    timeZone: 'Europe/London',
    ...(scopes ? { oauthScopes: scopes } : {}),
    dependencies: { enabledAdvancedServices: noCalendar ? [] : [service] },
  };
  return workspace(code, { now: '2027-01-11T09:00:00Z', owner: 'Olga@example.org', ...rest, manifest });
}

/** What `main` returned; what it threw is thrown again as `Name: message`. */
export function result(host: Host, fn = 'main', ...args: unknown[]): unknown {
  const run = host.run(fn, args);
  if (run.error) throw new Error(`${run.error.name}: ${run.error.message}`);
  return run.value;
}

/** Hosts a project whose `main` is this body, and gives what it returns. */
export function outcome(body: string, options?: ProjectOptions): unknown {
  return result(hostOf(`function main() {\n${body}\n}`, options));
}

/** A tiny Apps Script project in a folder of its own, and the workspace that hosts it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../src/local/host.js';

const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

export interface ProjectOptions extends Partial<HostOptions> {
  readonly zone?: string;
  readonly scopes?: readonly string[];
  /** Leave the advanced Calendar service off. */
  readonly noCalendar?: boolean;
}

/** Hosts the code; everything is closed and deleted after the test. */
export function hostOf(code: string, options: ProjectOptions = {}): Host {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  const { zone = 'Europe/London', scopes, noCalendar, ...rest } = options;
  const service = { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' };
  const manifest = {
    timeZone: zone,
    runtimeVersion: 'V8',
    ...(scopes ? { oauthScopes: scopes } : {}),
    dependencies: { enabledAdvancedServices: noCalendar ? [] : [service] },
  };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'code.js'), code);
  const host = openHost({
    folder: join(folder, 'data'),
    project: folder,
    now: '2027-01-11T09:00:00Z',
    owner: 'Olga@example.org',
    ...rest,
  });
  opened.push(() => {
    host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return host;
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

/** A throw-away workspace around a few lines of script. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type HostOptions, openHost } from '../../src/local/host.js';
import type { Host, RunOptions, RunResult } from '../../src/local/kernel.js';

const opened: { host: Host; folder: string }[] = [];

afterEach(() => {
  for (const { host, folder } of opened.splice(0)) {
    try {
      host.close();
    } catch {
      // A test may have closed it itself.
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

export interface Setting extends Partial<HostOptions> {
  readonly manifest?: object;
  readonly html?: Readonly<Record<string, string>>;
}

/** Opens a host on a project that consists of this source. Monday, 2027-03-01, 09:30 in Madrid. */
export function workspace(source = '', setting: Setting = {}): Host {
  const { manifest, html, ...options } = setting;
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'code.js'), source);
  writeFileSync(join(project, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Madrid', ...manifest }));
  for (const [name, text] of Object.entries(html ?? {})) writeFileSync(join(project, `${name}.html`), text);
  const host = openHost({ folder: join(folder, 'data'), project, now: '2027-03-01T08:30:00Z', ...options });
  opened.push({ host, folder });
  return host;
}

/** Runs the body of a function in a new workspace, with `ss` and `sheet` at hand. */
export function run(body: string, options: RunOptions = {}, setting: Setting = {}): RunResult {
  return workspace(wrap(body), setting).run('main', [], options);
}

export function wrap(body: string, name = 'main'): string {
  return `function ${name}() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheets()[0];
  ${body}
}`;
}

/** The value of the body, or a test failure that shows what the script threw. */
export function answer(body: string, options: RunOptions = {}, setting: Setting = {}): unknown {
  const result = run(body, options, setting);
  if (result.status !== 'completed')
    throw new Error(`${result.status}: ${result.error?.stack || result.error?.message}`);
  return result.value;
}

export function failure(body: string, options: RunOptions = {}, setting: Setting = {}): string {
  const result = run(body, options, setting);
  return result.error ? `${result.error.name}: ${result.error.message}` : `no failure: ${result.status}`;
}

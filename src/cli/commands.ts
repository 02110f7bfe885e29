/** The commands for scripts: import, plan, run, show, export. Each opens the workspace, does one thing, and closes it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Args, JobName } from '../api/types.js';
import { type Host, importTab } from '../local/index.js';
import { jobs, jobsOf } from '../programme/index.js';
import { askOrThrow, type Common, openSession, type Paths, UsageError } from './session.js';
import { fromCsv, readTab, tabNames, textOf, toCsv } from './tabs.js';

export type Print = (line: string) => void;

export function importCommand(paths: Paths, options: Common & { as?: string }, file: string, print: Print): void {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const rows = fromCsv(textOf(readFileSync(file)), file);
  withHost(paths, options, (host) => {
    const name = options.as ?? freeName(tabNames(host));
    const done = importTab(host, { name, rows });
    if (!done.ok) throw new UsageError(done.sentence);
    print(
      `Added the tab "${name}" with ${rows.length - 1} ${rows.length === 2 ? 'response' : 'responses'}. Next: pairwright run setup, then pairwright run intake.`,
    );
  });
}

export function planCommand(
  paths: Paths,
  options: Common & { args?: string },
  name: string | undefined,
  print: Print,
): void {
  withHost(paths, options, (host) => {
    const job = name === undefined ? nextJob(host) : jobNamed(name);
    const { plan } = askOrThrow(host, { call: 'plan', job, args: argsFor(job, options.args) });
    for (const action of plan ?? []) print(JSON.stringify(action));
  });
}

export function runCommand(
  paths: Paths,
  options: Common & { args?: string; json?: boolean },
  name: string,
  print: Print,
): void {
  const job = jobNamed(name);
  const args = argsFor(job, options.args);
  withHost(paths, options, (host) => {
    const { result, run } = askOrThrow(host, { call: 'run', job, args });
    if (options.json) print(JSON.stringify({ ...result, calls: run.total }));
    else print(`${result!.summary} (${run.total} service calls)`);
  });
}

export function showCommand(
  paths: Paths,
  options: Common & { csv?: boolean; json?: boolean },
  tab: string | undefined,
  print: Print,
): void {
  withHost(paths, options, (host) => {
    if (tab === undefined) {
      for (const name of tabNames(host)) print(name);
      return;
    }
    const rows = readTab(host, tab);
    if (options.csv) print(toCsv(rows));
    else if (options.json)
      for (const row of rows.slice(1))
        print(JSON.stringify(Object.fromEntries(rows[0]!.map((title, i) => [title, row[i] ?? '']))));
    else for (const line of aligned(rows)) print(line);
  });
}

export function exportCommand(paths: Paths, options: Common, folder: string, print: Print): void {
  withHost(paths, options, (host) => {
    mkdirSync(folder, { recursive: true });
    for (const name of tabNames(host)) {
      const file = join(folder, `${name.replace(/[^\p{L}\p{N} _-]/gu, '_')}.csv`);
      writeFileSync(file, `${toCsv(readTab(host, name))}\r\n`);
      print(file);
    }
  });
}

export function withHost(paths: Paths, options: Common, work: (host: Host) => void): void {
  const host = openSession(paths, options);
  try {
    work(host);
  } finally {
    host.close();
  }
}

function jobNamed(name: string): JobName {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new UsageError(`There is no job "${name}". Jobs: ${jobs.map((one) => one.name).join(', ')}.`);
  return job.name;
}

function argsFor(name: JobName, json: string | undefined): Args {
  if (json === undefined) return jobs.find((job) => job.name === name)!.usually ?? {};
  try {
    const args: unknown = JSON.parse(json);
    if (args !== null && typeof args === 'object' && !Array.isArray(args)) return args as Args;
  } catch {
    // told below
  }
  throw new UsageError(`--args needs a JSON object such as '{"survey":"check-in-1"}'; ${json} is none.`);
}

/** The first job of the step that comes next. */
function nextJob(host: Host): JobName {
  const { steps } = askOrThrow(host, { call: 'view' }).view!;
  const step = steps.find(({ state }) => state === 'next' || state === 'attention') ?? steps.at(-1)!;
  return jobsOf(step.id)[0]!;
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`Form Responses ${number}`)) return `Form Responses ${number}`;
}

const WIDEST = 40;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) =>
    row
      .map((cell) => cell.replace(/\s+/g, ' '))
      .map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = (short[0] ?? []).map((_, column) => Math.max(...short.map((row) => (row[column] ?? '').length)));
  return short.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

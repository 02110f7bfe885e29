/** The commands for scripts: import, plan, run, show, export. Each opens the workspace, does one thing, and closes it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobArgs, JobName } from '../api/types.js';
import { type Host, importTab } from '../local/index.js';
import { UsageError } from './errors.js';
import { askOrThrow, type Common, openSession, type Paths } from './session.js';
import { fromCsv, readTab, tabNames, textOf, toCsv } from './tabs.js';

const JOBS: readonly JobName[] = [
  'setup',
  'settings',
  'intake',
  'questions',
  'pair',
  'approve',
  'pin',
  'publish',
  'survey',
  'answers',
  'settle',
  'retry',
];
/** What a job is given when nothing else is said. */
const USUAL_ARGS: Partial<Record<JobName, JobArgs>> = {
  approve: { ids: 'all', approve: true },
  survey: { survey: 'check-in-1' },
};

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
  const job = JOBS.find((one) => one === name);
  if (!job) throw new UsageError(`There is no job "${name}". Jobs: ${JOBS.join(', ')}.`);
  return job;
}

function argsFor(job: JobName, json: string | undefined): JobArgs {
  if (json === undefined) return USUAL_ARGS[job] ?? {};
  try {
    const args: unknown = JSON.parse(json);
    if (args !== null && typeof args === 'object' && !Array.isArray(args)) return args as JobArgs;
  } catch {
    // told below
  }
  throw new UsageError(`--args needs a JSON object such as '{"survey":"check-in-1"}'; ${json} is none.`);
}

/** The job of the step that comes next. */
function nextJob(host: Host): JobName {
  const { view } = askOrThrow(host, { call: 'view' });
  const step = view!.steps.find(({ state }) => state === 'next' || state === 'attention') ?? view!.steps.at(-1)!;
  return ({ setup: 'setup', signups: 'intake', match: 'pair', publish: 'publish', surveys: 'survey' } as const)[
    step.id
  ];
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

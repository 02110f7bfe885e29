/** The commands that preview and run the jobs of the programme: plan and run. */
import type { Args, JobName } from '../api/types.js';
import type { Host } from '../local/index.js';
import { jobs, jobsOf } from '../programme/index.js';
import { type Print, withHost, withHostThatExists } from './commands.js';
import { UsageError } from './errors.js';
import { askOrThrow, type Common, type Paths } from './session.js';
import { words } from './words.js';

export function planCommand(
  paths: Paths,
  options: Common & { args?: string },
  name: string | undefined,
  print: Print,
): void {
  withHostThatExists(paths, options, (host) => {
    const job = name === undefined ? nextJob(host) : jobNamed(name);
    const { plan } = askOrThrow(host, { call: 'plan', job, args: argsFor(job, options.args) });
    for (const action of plan ?? []) print(JSON.stringify(action));
    // Standard output is for the actions.
    if (!plan?.length) console.error(words.nothingToDo(job));
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
    else print(words.withCalls(result!.summary, run.total));
  });
}

function jobNamed(name: string): JobName {
  const job = jobs.find((one) => one.name === name);
  if (!job) {
    throw new UsageError(
      words.noJob(
        name,
        jobs.map((one) => one.name),
      ),
    );
  }
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
  throw new UsageError(words.noArguments(json));
}

/** The first job of the step that comes next. */
function nextJob(host: Host): JobName {
  const { steps } = askOrThrow(host, { call: 'view' }).view!;
  const step = steps.find(({ state }) => state === 'next' || state === 'attention') ?? steps.at(-1)!;
  return jobsOf(step.id)[0]!;
}

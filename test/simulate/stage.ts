/** What is killed or disturbed: a job that the panel asks for, or what the clock starts every hour. */
import type { Args, JobName } from '../../src/api/types.js';
import type { RunOptions, RunResult } from '../../src/local/index.js';
import type { Programme } from '../programme.js';

export interface Stage {
  readonly job: JobName | 'hour';
  readonly args: Args;
  /** A workspace that is closed. */
  readonly folder: string;
}

export type Asked = Pick<Stage, 'job' | 'args'>;

export function attempt(programme: Programme, { job, args }: Asked, options: RunOptions = {}): RunResult {
  if (job !== 'hour') return programme.attempt({ call: 'run', job, args }, options);
  return programme.host.run('onEveryHour', [], { source: 'trigger', ...options });
}

/** The sentence with which a run that came to its end was refused. */
export function refusal({ job }: Asked, { value }: RunResult): string | undefined {
  return job === 'hour' ? undefined : JSON.parse(String(value)).sentence;
}

/** The job until there is nothing to do; a refusal is read and changes nothing. */
export function again(programme: Programme, stage: Asked): void {
  const run = attempt(programme, stage);
  const wrong = run.status === 'completed' ? refusal(stage, run) : `The run ${run.status}: ${run.error?.message}`;
  if (run.status !== 'completed' || /unexpected|error/i.test(wrong ?? '')) throw new Error(wrong);
}

/** Each job asked for at every call of each other: what comes out is what the two give one after the other. */
import { describe, expect, it } from 'vitest';
import { openProgramme, type Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { every, jobs, others, say } from './options.js';
import { afterStop, again, differences, type Faults, outcomeOf } from './outcome.js';
import { type Stage, stageOf } from './stages.js';

const request = ({ job, args }: Stage) => ({ call: 'run', job, args }) as const;
const nothing = { mails: {}, invitations: {}, forms: 0 };

/** The calls at which the other is not simply kept out, and how many calls there are. */
function letIn(stage: Stage, other: Stage): { calls: number; at: number[] } {
  const programme = openProgramme(stage.folder);
  const at: number[] = [];
  const { clock } = programme.host;
  const onCall = (n: number) => {
    if ((n - 1) % every !== 0) return;
    const [before, now] = [fingerprint(programme), clock.now()];
    programme.attempt(request(other));
    // Nobody who is kept out may make the first one wait.
    clock.set(now);
    if (fingerprint(programme) !== before) at.push(n);
  };
  const { total } = programme.attempt(request(stage), { faults: { onCall }, timeoutMs: 3_600_000 });
  programme.close();
  return { calls: total, at };
}

function inTurn(
  stage: Stage,
  order: readonly Stage[],
  work = (programme: Programme) => {
    for (const one of order) again(programme, one);
  },
) {
  const programme = openProgramme(stage.folder);
  work(programme);
  for (const one of order) afterStop(programme, one, nothing);
  const outcome = outcomeOf(programme);
  const { doubts } = programme.view().outbox;
  programme.close();
  return { outcome, doubts: doubts.length };
}

const weight = ({ lost, twice, tabs }: Omit<Faults, 'doubts'>) => lost.length + twice.length + tabs.length;

describe('together', () => {
  say(['job', 'calls', 'cases', 'let in', 'lost', 'twice', 'doubts', 'tabs', 's']);
  it.each(jobs.flatMap((job) => others.map((other) => [job, other] as const)))('%s and %s', (job, name) => {
    const from = performance.now();
    const stage = stageOf(job);
    const other = job === name ? stage : { ...stageOf(name), folder: stage.folder };
    const { calls, at } = letIn(stage, other);
    const wrong: string[] = [];
    const sum = { lost: 0, twice: 0, tabs: 0, doubts: 0 };
    // What others have done before the last call that lets them in is done once.
    const wanted =
      at.length === 0
        ? []
        : [
            [stage, other],
            [other, stage],
          ].map((order) => inTurn(stage, order).outcome);
    for (const n of at) {
      const { outcome, doubts } = inTurn(stage, [stage, other], (programme) => {
        const onCall = (call: number) => void (call === n && programme.attempt(request(other)));
        programme.attempt(request(stage), { faults: { onCall } });
      });
      const all = wanted.map((one) => differences(outcome, one, doubts, [job, name].includes('restart')));
      const least = all.sort((one, two) => weight(one) - weight(two))[0]!;
      sum.lost += least.lost.length;
      sum.twice += least.twice.length;
      sum.tabs += least.tabs.length;
      sum.doubts += doubts;
      if (weight(least) + doubts > 0) wrong.push(`at call ${n}: ${JSON.stringify({ ...least, doubts })}`);
    }
    const seconds = Math.round((performance.now() - from) / 1000);
    say([
      `${job}+${name}`,
      calls,
      Math.ceil(calls / every),
      at.length,
      sum.lost,
      sum.twice,
      sum.doubts,
      sum.tabs,
      seconds,
    ]);
    expect(wrong).toEqual([]);
  });
});

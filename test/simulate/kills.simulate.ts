/** Every job killed before and after every call of a service, unflushed writes lost and kept, and again in recovery. */
import { describe, expect, it } from 'vitest';
import type { Faults as Kill } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { double, every, jobs, say } from './options.js';
import { afterStop, again, differences, type Faults, type Outcome, outcomeOf } from './outcome.js';
import { type Stage, stageOf } from './stages.js';

/** Before a call is after the one before it, so that only the first has a "before" of its own. */
function* points(calls: number, step: number): Generator<Kill> {
  yield { killBefore: 1 };
  for (let n = 1; n <= calls; n += step)
    for (const unflushed of ['lost', 'kept'] as const) yield { killAfter: n, unflushed };
}

function opened<T>(folder: string, work: (programme: Programme) => T): T {
  const programme = openProgramme(folder);
  try {
    return work(programme);
  } finally {
    programme.close();
  }
}

const request = ({ job, args }: Stage) => ({ call: 'run', job, args }) as const;

function whole(stage: Stage): { calls: number; wanted: Outcome } {
  return opened(stage.folder, (programme) => {
    const before = fingerprint(programme);
    const { total, value } = programme.attempt(request(stage));
    expect(JSON.parse(String(value)).sentence, 'refused').toBeUndefined();
    expect(fingerprint(programme) !== before, 'has something to do').toBe(true);
    afterStop(programme, stage, { mails: {}, invitations: {}, forms: 0 });
    return { calls: total, wanted: outcomeOf(programme) };
  });
}

/** Kills, recovers, and says what is wrong; the same state is gone on from once. */
function judge(stage: Stage, kills: readonly Kill[], wanted: Outcome, seen: Map<string, Faults>): Faults {
  return opened(stage.folder, (programme) => {
    for (const faults of kills) programme.attempt(request(stage), { faults });
    const state = fingerprint(programme);
    const known = seen.get(state);
    if (known) return known;
    const doubts = afterStop(programme, stage, wanted.sent);
    const found = { ...differences(outcomeOf(programme), wanted, doubts, stage.job === 'restart'), doubts };
    seen.set(state, found);
    return found;
  });
}

describe('killed', () => {
  say(['job', 'calls', 'cases', 'states', 'lost', 'twice', 'doubts', 'tabs', 's']);
  it.each(jobs)('%s', (job) => {
    const from = performance.now();
    const stage = stageOf(job);
    const { calls, wanted } = whole(stage);
    const wrong: string[] = [];
    const sum = { cases: 0, lost: 0, twice: 0, doubts: 0, tabs: 0 };
    const count = (kills: readonly Kill[], seen: Map<string, Faults>) => {
      const { lost, twice, doubts, tabs } = judge(stage, kills, wanted, seen);
      sum.cases++;
      sum.lost += lost.length;
      sum.twice += twice.length;
      sum.tabs += tabs.length;
      if (doubts > kills.length) sum.doubts++;
      if (lost.length + twice.length + tabs.length > 0 || doubts > kills.length)
        wrong.push(`${JSON.stringify(kills)}: ${JSON.stringify({ lost, twice, doubts, tabs })}`);
    };
    const seen = new Map<string, Faults>();
    for (const kill of points(calls, every)) count([kill], seen);
    const twofold = new Map<string, Faults>();
    if (double > 0)
      for (const first of points(calls, double))
        for (const second of points(calls, double)) count([first, second], twofold);
    const seconds = Math.round((performance.now() - from) / 1000);
    say([job, calls, sum.cases, seen.size + twofold.size, sum.lost, sum.twice, sum.doubts, sum.tabs, seconds]);
    expect(wrong).toEqual([]);
  });

  it('a job leaves nothing for a second time', () => {
    for (const job of jobs.filter((name) => name !== 'restart')) {
      const stage = stageOf(job);
      opened(stage.folder, (programme) => {
        again(programme, stage);
        const once = outcomeOf(programme);
        again(programme, stage);
        expect(outcomeOf(programme), job).toEqual(once);
      });
    }
  });
});

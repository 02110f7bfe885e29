/** Every job killed before and after every call of a service, unflushed writes lost and kept, and again in recovery. */
import { describe, expect, it } from 'vitest';
import type { Faults } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { Judge } from './judge.js';
import { double, every, jobs, say } from './options.js';
import { ANEW, afterStop, type Outcome, outcomeOf } from './outcome.js';
import { again, attempt, refusal, type Stage } from './stage.js';
import { stageOf } from './stages.js';

function opened<T>(stage: Stage, work: (programme: Programme) => T): T {
  const programme = openProgramme(stage.folder);
  try {
    return work(programme);
  } finally {
    programme.close();
  }
}

function whole(programme: Programme, stage: Stage): { calls: number; wanted: Outcome } {
  return programme.undone(() => {
    const before = fingerprint(programme);
    const run = attempt(programme, stage);
    expect(run.status).toBe('completed');
    expect(refusal(stage, run), 'refused').toBeUndefined();
    expect(fingerprint(programme) !== before, 'has something to do').toBe(true);
    afterStop(programme, stage, { mails: {}, invitations: {}, forms: 0 });
    return { calls: run.total, wanted: outcomeOf(programme) };
  });
}

describe('killed', () => {
  say(['job', 'calls', 'cases', 'states', 'lost', 'twice', 'doubts', 'tabs', 's']);
  it.each(jobs)('%s', (job) => {
    const from = performance.now();
    const stage = stageOf(job);
    opened(stage, (programme) => {
      const { calls, wanted } = whole(programme, stage);
      const steps = double > 0 ? [double, double] : [every];
      const judge = new Judge(programme, stage, wanted, steps.length);
      const cases = judge.kills(steps);
      const seconds = Math.round((performance.now() - from) / 1000);
      const { lost, twice, doubts, tabs } = judge.sum;
      say([job, calls, cases, judge.seen.size, lost, twice, doubts, tabs, seconds]);
      expect(judge.wrong).toEqual([]);
    });
  });

  it('what a run would leave is what it leaves', () => {
    const stage = stageOf('publish');
    opened(stage, (programme) => {
      const after = (faults: Faults) =>
        programme.undone(() => {
          attempt(programme, stage, { faults });
          return fingerprint(programme);
        });
      const left: [Faults, string][] = [];
      const whole = after({
        onCall(n, _, ended) {
          for (const unflushed of ['lost', 'kept'] as const)
            if (n % 9 === 0) left.push([{ killBefore: n, unflushed }, ended(unflushed, () => fingerprint(programme))]);
        },
      });
      expect(whole).toBe(after({}));
      expect(new Set(left.map(([, state]) => state)).size).toBeGreaterThan(10);
      for (const [faults, state] of left) expect(after(faults), JSON.stringify(faults)).toBe(state);
    });
  });

  it('a job leaves nothing for a second time', () => {
    for (const job of jobs.filter((name) => !ANEW.includes(name))) {
      const stage = stageOf(job);
      opened(stage, (programme) => {
        again(programme, stage);
        const once = outcomeOf(programme);
        again(programme, stage);
        expect(outcomeOf(programme), job).toEqual(once);
      });
    }
  });
});

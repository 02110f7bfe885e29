/** Each job asked for at every call of each other: what comes out is what the two give one after the other. */
import { describe, expect, it } from 'vitest';
import { openProgramme, type Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { every, jobs, others, say } from './options.js';
import { ANEW, afterStop, differences, type Faults, type Outcome, outcomeOf } from './outcome.js';
import { again, attempt, type Stage } from './stage.js';
import { stageOf } from './stages.js';

const HOUR = 3_600_000;
const nothing = { mails: {}, invitations: {}, forms: 0 };

/** For each other the calls at which it is not simply kept out, and how many calls there are. */
function letIn(programme: Programme, stage: Stage, asked: readonly Stage[]): { calls: number; at: number[][] } {
  const at: number[][] = asked.map(() => []);
  const onCall = (n: number) => {
    if ((n - 1) % every !== 0) return;
    const before = fingerprint(programme);
    asked.forEach((other, index) => {
      const after = programme.undone(() => {
        attempt(programme, other);
        return fingerprint(programme);
      });
      if (after !== before) at[index]!.push(n);
    });
  };
  const { total } = programme.undone(() => attempt(programme, stage, { faults: { onCall }, timeoutMs: HOUR }));
  return { calls: total, at };
}

interface Both {
  readonly outcome: Outcome;
  readonly doubts: number;
}

/** The rest of what becomes of two, once for states that are alike. */
function finished(programme: Programme, order: readonly Stage[], seen: Map<string, Both>): Both {
  const state = fingerprint(programme);
  const known = seen.get(state);
  if (known) return known;
  for (const one of order) afterStop(programme, one, nothing);
  const found = { outcome: outcomeOf(programme), doubts: programme.view().outbox.doubts.length };
  seen.set(state, found);
  return found;
}

const weight = ({ lost, twice, tabs }: Omit<Faults, 'doubts'>) => lost.length + twice.length + tabs.length;

describe('together', () => {
  say(['job', 'calls', 'cases', 'let in', 'lost', 'twice', 'doubts', 'tabs', 's']);
  it.each(jobs)('%s', (job) => {
    const stage = stageOf(job);
    const programme = openProgramme(stage.folder);
    const asked = others.map((name) => (name === job ? stage : { ...stageOf(name), folder: stage.folder }));
    const started = performance.now();
    const { calls, at } = letIn(programme, stage, asked);
    const wrong: string[] = [];
    let from = performance.now();
    const looked = from - started;
    asked.forEach((other, index) => {
      const name = other.job;
      const sum = { lost: 0, twice: 0, tabs: 0, doubts: 0 };
      const order = [stage, other];
      const seen = new Map<string, Both>();
      const inTurn = (one: Stage, then: Stage) =>
        programme.undone(() => {
          for (const each of [one, then]) again(programme, each);
          return finished(programme, order, new Map()).outcome;
        });
      // What others have done before the last call that lets them in is done once.
      const wanted = at[index]!.length === 0 ? [] : [inTurn(stage, other), inTurn(other, stage)];
      for (const n of at[index]!) {
        const { outcome, doubts } = programme.undone(() => {
          const onCall = (call: number) => void (call === n && attempt(programme, other));
          attempt(programme, stage, { faults: { onCall } });
          return finished(programme, order, seen);
        });
        const all = wanted.map((one) =>
          differences(outcome, one, doubts, ANEW.includes(job) || ANEW.includes(name) ? 1 : 0),
        );
        const least = all.sort((one, two) => weight(one) - weight(two))[0]!;
        sum.lost += least.lost.length;
        sum.twice += least.twice.length;
        sum.tabs += least.tabs.length;
        sum.doubts += doubts;
        if (weight(least) + doubts > 0) wrong.push(`${name} at call ${n}: ${JSON.stringify({ ...least, doubts })}`);
      }
      const seconds = Math.round((performance.now() - from + looked / asked.length) / 1000);
      from = performance.now();
      const { lost, twice, doubts, tabs } = sum;
      const cases = Math.ceil(calls / every);
      say([`${job}+${name}`, calls, cases, at[index]!.length, lost, twice, doubts, tabs, seconds]);
    });
    programme.close();
    expect(wrong).toEqual([]);
  });
});

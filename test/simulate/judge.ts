/** Ends a run at each of its calls, and says what is wrong after what the organiser then does. */
import type { Ended } from '../../src/local/index.js';
import type { Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { ANEW, afterRecovery, differences, type Faults, type Outcome, outcomeOf } from './outcome.js';
import { again, attempt, type Stage } from './stage.js';

const HOUR = 3_600_000;
const KINDS = ['lost', 'kept'] as const;

/** What comes of a state, however it was reached, and of how many kills in its recovery. */
interface Judged extends Faults {
  readonly cases: number;
}

export class Judge {
  readonly seen = new Map<string, Judged>();
  /** By the state after the job was asked for again. */
  readonly resumed = new Map<string, Faults>();
  readonly sum = { lost: 0, twice: 0, doubts: 0, tabs: 0 };
  readonly wrong: string[] = [];
  constructor(
    readonly programme: Programme,
    readonly stage: Stage,
    readonly wanted: Outcome,
    /** How many kills there may be in a case. */
    readonly most: number,
  ) {}

  /**
   * Every kill of a run that begins in the present state, at every `step`-th call, and in each recovery at those of the
   * next of `steps`; says how many. Before a call is after the one before it.
   */
  kills([step, ...steps]: readonly number[], before: readonly string[] = []): number {
    if (!step) return 0;
    const { programme, stage } = this;
    let cases = 0;
    const look = (n: number, ended: Ended) => {
      for (const unflushed of KINDS) {
        const kill = `before call ${n}, ${unflushed}`;
        cases += 1 + ended(unflushed, () => this.judge([...before, kill], steps));
      }
    };
    const { total } = programme.undone(() =>
      attempt(programme, stage, {
        timeoutMs: HOUR,
        faults: { onCall: (n, _, ended) => void ((n - 1) % step === 0 && look(n, ended)) },
      }),
    );
    for (const unflushed of KINDS) {
      const faults = { killAfter: total, unflushed };
      programme.undone(() => {
        attempt(programme, stage, { faults });
        cases += 1 + this.judge([...before, `after the last, ${unflushed}`], steps);
      });
    }
    return cases;
  }

  /** Recovers from the present state, once for all that are alike. */
  judge(kills: readonly string[], steps: readonly number[]): number {
    const { programme, sum } = this;
    const state = fingerprint(programme);
    const known = this.seen.get(state);
    const cases = known?.cases || this.kills(steps, kills);
    const found = known ?? { ...programme.undone(() => this.recovered()), cases };
    this.seen.set(state, { ...found, cases });
    const { lost, twice, tabs, doubts } = found;
    sum.lost += lost.length;
    sum.twice += twice.length;
    sum.tabs += tabs.length;
    if (doubts > kills.length) sum.doubts++;
    if (lost.length + twice.length + tabs.length > 0 || doubts > kills.length)
      this.wrong.push(`${kills.join(', then ')}: ${JSON.stringify({ lost, twice, doubts, tabs })}`);
    return cases;
  }

  recovered(): Faults {
    const { programme, stage, wanted } = this;
    again(programme, stage);
    const state = fingerprint(programme);
    const known = this.resumed.get(state);
    if (known) return known;
    const doubts = afterRecovery(programme, stage, wanted.sent);
    const cut = ANEW.includes(stage.job) ? this.most : 0;
    const found = { ...differences(outcomeOf(programme), wanted, doubts, cut), doubts };
    this.resumed.set(state, found);
    return found;
  }
}

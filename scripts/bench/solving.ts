/** A solver with its instance, ready to be timed. */

export type Engine = typeof import('./engine.js');
/** Loads ours, so that no peer shares a process with it. */
export type LoadEngine = () => Promise<Engine>;

export interface Solving {
  /** This is timed. */
  solve(): void;
  /** Of the last answer. */
  total(): number;
  /** What a check finds wrong with the last answer, or ''. */
  fault(): string;
}

export type Solver<Instance> = (instance: Instance, engine: LoadEngine) => Promise<Solving>;

export function solving<Answer>(own: {
  readonly solve: () => Answer;
  readonly total: (answer: Answer) => number;
  readonly fault?: (answer: Answer) => string;
}): Solving {
  let last: { readonly answer: Answer } | undefined;
  const answer = (): Answer => {
    if (!last) throw new Error('Nothing was solved yet.');
    return last.answer;
  };
  return {
    solve() {
      last = { answer: own.solve() };
    },
    total: () => own.total(answer()),
    fault: () => own.fault?.(answer()) ?? '',
  };
}

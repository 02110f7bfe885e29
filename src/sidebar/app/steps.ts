/** The order in which the steps of a programme stand: by phase, and which of them are open. */
import type { Phase, StepView } from '../../api/types.js';

const PHASES: readonly Phase[] = ['prepare', 'match', 'run', 'close'];

export interface Group {
  readonly phase: Phase;
  /** Numbered through all groups, from 1. */
  readonly steps: readonly { readonly step: StepView; readonly number: number }[];
}

/** Only phases that have steps; within a phase the steps stay in order. */
export function groupsOf(steps: readonly StepView[]): readonly Group[] {
  const ordered = PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
  const numbered = ordered.map((step, i) => ({ step, number: i + 1 }));
  return PHASES.map((phase) => ({ phase, steps: numbered.filter(({ step }) => step.phase === phase) })).filter(
    (group) => group.steps.length > 0,
  );
}

/** What is next, else what needs attention. */
export function openStep(steps: readonly StepView[]): StepView | undefined {
  return steps.find((step) => step.state === 'next') ?? steps.find((step) => step.state === 'attention');
}

/**
 * Which cards are open once the one to work on is no longer `before` but `first`: it opens, and after a job that was
 * `done` it takes the place of the one which that job has finished.
 */
export function openCards(
  open: readonly string[],
  { before, first, done }: { readonly before?: string | undefined; readonly first: string; readonly done: boolean },
): readonly string[] {
  const others = open.filter((id) => id !== first && !(done && id === before));
  return [...others, first];
}

/** A step whose records were read earlier than what is shown beside it (both instants in UTC). */
export function isEarlier({ asOf }: StepView, now: string): boolean {
  return Date.parse(now) - Date.parse(asOf) >= 60_000;
}

/** The order in which the steps of a programme stand: by phase, and which of them is opened first. */
import type { StepView } from '../../api/types.js';

const PHASES = ['prepare', 'match', 'run', 'close'] as const;
export type Phase = (typeof PHASES)[number];

/** A step may name its phase. */
export type Step = StepView & { readonly phase?: Phase };

/** Phases of the steps that do not tell their own. */
const PHASE_OF: Readonly<Record<string, Phase>> = {
  setup: 'prepare',
  signups: 'prepare',
  match: 'match',
  publish: 'run',
  surveys: 'run',
};

export interface Group {
  readonly phase: Phase;
  /** Numbered through all groups, from 1. */
  readonly steps: readonly { readonly step: Step; readonly number: number }[];
}

/** Only phases that have steps; within a phase the steps stay in order. */
export function groupsOf(steps: readonly Step[]): readonly Group[] {
  const phaseOf = (step: Step) => step.phase ?? PHASE_OF[step.id] ?? 'run';
  const ordered = PHASES.flatMap((phase) => steps.filter((step) => phaseOf(step) === phase));
  const numbered = ordered.map((step, i) => ({ step, number: i + 1 }));
  return PHASES.map((phase) => ({ phase, steps: numbered.filter(({ step }) => phaseOf(step) === phase) })).filter(
    (group) => group.steps.length > 0,
  );
}

/** What is next, else what needs attention. */
export function openStep(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.state === 'next') ?? steps.find((step) => step.state === 'attention');
}

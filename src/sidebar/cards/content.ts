/** What the inside of every card is given: where its step stands, and its own records. */
import type { StepView } from '../../api/types.js';

export interface CardContent<Data> {
  readonly step: StepView;
  readonly data: Data;
}

/** This is the step to work on, so its button may stand out. */
export function isDue({ state }: StepView): boolean {
  return state === 'next' || state === 'attention';
}

/** What the inside of every card is given: where its step stands, its own records, and what has gone out. */
import type { CardName, CardView, OutboxView, StepView, StillToGo } from '../../api/types.js';

export interface CardContent<Name extends CardName> extends CardView<Name> {
  readonly step: StepView;
  readonly outbox: OutboxView & StillToGo;
}

/** This is the step to work on, so its button may stand out. */
export function isDue({ state }: StepView): boolean {
  return state === 'next' || state === 'attention';
}

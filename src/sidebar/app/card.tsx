/** One step of the programme as a card that opens and closes: what stands, and below it what can be done. */
import type { ComponentChildren } from 'preact';
import type { StepView, View } from '../../api/types.js';
import { STATE_WORDS, StepIcon } from '../kit/figures.js';

/** What the inside of every card is given. */
export interface CardContent {
  readonly view: View;
  readonly step: StepView;
}

export interface CardProps {
  readonly step: StepView;
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Card({ step, number, open, onToggle, children }: CardProps) {
  const { id, state, title, sentence } = step;
  return (
    <li class={`card ${state}${open ? ' open' : ''}`} data-test={`card-${id}`} data-state={state}>
      <h2>
        <button
          type="button"
          class="card-head"
          aria-expanded={open}
          aria-controls={`body-${id}`}
          data-test={`step-${id}`}
          data-button={`step-${id}`}
          onClick={onToggle}
        >
          <StepIcon state={state} number={number} />
          <span class="card-title">{title}</span>
          <span class={`badge ${state}`}>{STATE_WORDS[state]}</span>
          <span class="chevron" aria-hidden="true" />
        </button>
      </h2>
      <p class="sentence" data-test={`sentence-${id}`}>
        {sentence}
      </p>
      <section id={`body-${id}`} class="card-body" aria-label={title} hidden={!open}>
        {children}
      </section>
    </li>
  );
}

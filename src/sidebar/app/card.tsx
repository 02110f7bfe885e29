/** One step of the programme as a card that opens and closes: what stands, and below it what can be done. */
import type { ComponentType } from 'preact';
import type { CardName, CardView, StepView, View } from '../../api/types.js';
import type { CardContent } from '../cards/content.js';
import { CARDS, isCard } from '../cards/index.js';
import { Skeleton } from '../kit/blocks.js';
import { localTime } from '../kit/format.js';
import { Glyph } from '../kit/icons.js';
import { words } from '../words.js';
import { SentLater } from './sent-later.js';
import { isEarlier } from './steps.js';
import type { Overview } from './store.js';

interface CardProps {
  readonly step: StepView;
  readonly number: number;
  readonly overview: Overview;
  readonly cards: View['cards'];
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function Card({ step, number, overview, cards, open, onToggle }: CardProps) {
  const { id, state, title, sentence } = step;
  const name: string = id;
  return (
    <li class={`card ${state}${open ? ' open' : ''}`} data-test={`card-${id}`} data-state={state}>
      <h3>
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
          <span class={`badge ${state}`}>{words.states[state]}</span>
          <span class="chevron" aria-hidden="true" />
        </button>
      </h3>
      <p class="sentence" data-test={`sentence-${id}`}>
        {sentence}
      </p>
      {isEarlier(step, overview.now) && (
        <p class="sentence as-of" data-test={`as-of-${id}`}>
          {words.asOf(localTime(step.asOf))}
        </p>
      )}
      <section id={`body-${id}`} class="card-body" hidden={!open}>
        {isCard(name) ? (
          <Inside name={name} step={step} overview={overview} card={cards[name]} />
        ) : (
          <p class="empty">{words.newerCard}</p>
        )}
      </section>
    </li>
  );
}

/** The step's number, or a tick when done, or a mark when something is wrong. */
function StepIcon({ state, number }: { readonly state: StepView['state']; readonly number: number }) {
  return (
    <span class={`step-icon ${state}`} aria-hidden="true">
      {state === 'done' || state === 'open' ? <Glyph of="tick" /> : state === 'attention' ? '!' : number}
    </span>
  );
}

function Inside<Name extends CardName>(props: {
  readonly name: Name;
  readonly step: StepView;
  readonly overview: Overview;
  readonly card: CardView<Name> | undefined;
}) {
  const { name, step, overview, card } = props;
  const Content: ComponentType<CardContent<Name>> = CARDS[name];
  return card ? (
    <>
      {card.later?.map((one) => (
        <SentLater key={one.from} later={one} card={name} />
      ))}
      <Content step={step} outbox={overview.outbox} {...card} />
    </>
  ) : (
    <>
      <span class="aside">{words.loading}</span>
      <Skeleton heights={[20, 32, 20]} test="card-skeleton" />
    </>
  );
}

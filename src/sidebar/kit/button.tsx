/** The few controls that every card is made of: button, fold, notice, list that grows on demand. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useTheDesk } from '../app/store.js';
import { count, elapsed } from './format.js';

export interface ButtonProps {
  /** Stable hook for tests. */
  readonly test: string;
  /** Tells this button from others with the same hook. */
  readonly id?: string;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly label?: string;
  readonly title?: string;
  readonly pressed?: boolean;
  readonly off?: boolean;
  /** Enter in a field of its form presses it. */
  readonly submit?: boolean;
  readonly children: ComponentChildren;
}

/** Name under which a button's work is known to the desk. */
export const buttonName = (test: string, id = '') => (id ? `${test}:${id}` : test);

/** While anything runs every button is off; the one that started it counts the seconds. It keeps the focus throughout. */
export function Button(props: ButtonProps) {
  const { test, id, onClick, kind = 'plain', label, title, pressed, off, submit, children } = props;
  const { busy } = useTheDesk();
  const name = buttonName(test, id);
  const mine = busy?.button === name;
  const disabled = busy !== null || off === true;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${kind} b-${test}${mine ? ' mine' : ''}`}
      data-test={test}
      data-id={id}
      data-button={name}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      aria-busy={mine}
      title={title}
      onClick={() => !disabled && onClick()}
    >
      {mine && <span class="spinner" aria-hidden="true" />}
      {children}
      {mine && <Seconds since={busy.since} />}
    </button>
  );
}

function Seconds({ since }: { readonly since: number }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="seconds" aria-hidden="true" data-test="elapsed">
      {elapsed(Date.now() - since)}
    </span>
  );
}

export interface FoldProps {
  readonly test: string;
  readonly title: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A heading that shows and hides what is below it. Its content is made when first opened, and then kept. */
export function Fold({ test, title, open = false, children }: FoldProps) {
  const [shown, show] = useState(open);
  const [made, make] = useState(open);
  const id = useId();
  const toggle = () => {
    make(true);
    show(!shown);
  };
  return (
    <div class="fold">
      <button
        type="button"
        class="fold-head"
        data-test={test}
        aria-expanded={shown}
        aria-controls={id}
        onClick={toggle}
      >
        <span class="chevron" aria-hidden="true" />
        <span class="grow">{title}</span>
      </button>
      <div id={id} class="fold-body" hidden={!shown}>
        {made && children}
      </div>
    </div>
  );
}

export function Notice(props: { readonly tone: 'attention' | 'error' | 'calm'; readonly children: ComponentChildren }) {
  return <div class={`notice ${props.tone}`}>{props.children}</div>;
}

/** The first items of a list and a button for the next ones, so that 2,000 pairs do not stall the panel. */
export function Long<T>(props: {
  readonly items: readonly T[];
  readonly step?: number;
  readonly show: (item: T, index: number) => ComponentChildren;
}) {
  const { items, step = 50, show } = props;
  const [shown, more] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      <ul class="list">{items.slice(0, shown).map(show)}</ul>
      {rest > 0 && (
        <button type="button" class="button quiet wide" data-test="more" onClick={() => more(shown + step)}>
          Show {count(Math.min(step, rest), 'more', 'more')} of {rest} left
        </button>
      )}
    </>
  );
}

/** One line that is cut with an ellipsis and shown whole on hover. */
export function Line({ text, strong }: { readonly text: string; readonly strong?: boolean }) {
  return (
    <span class={strong ? 'line strong' : 'line'} title={text}>
      {text}
    </span>
  );
}

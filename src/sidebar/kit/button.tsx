/** A button that knows whether anything is running, and whether it was the one that started it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { elapsed } from './format.js';

/** What is running, if anything is. */
export const BusyContext = createContext<{
  /** Name of the button that started it. */
  readonly button: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
} | null>(null);

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

/** Name under which a button's work is known to the store. */
export const buttonName = (test: string, id = '') => (id ? `${test}:${id}` : test);

/** While anything runs every button is off; the one that started it counts the seconds. It keeps the focus throughout. */
export function Button(props: ButtonProps) {
  const { test, id, onClick, kind = 'plain', label, title, pressed, off, submit, children } = props;
  const busy = useContext(BusyContext);
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
      // A double click is one click: what slides below the mouse meanwhile was not meant.
      onClick={({ detail }) => !disabled && detail < 2 && onClick()}
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

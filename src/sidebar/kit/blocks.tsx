/** The blocks that everything is laid out with: fold, notice, skeleton, a list that grows on demand, a line that is cut. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { words } from '../words.js';

export interface FoldProps {
  readonly test: string;
  readonly title: ComponentChildren;
  readonly open?: boolean;
  /** Opens it when this comes true. */
  readonly needed?: boolean;
  readonly children: ComponentChildren;
}

/** A heading that shows and hides what is below it. Its content is made when first opened, and then kept. */
export function Fold({ test, title, open = false, needed = false, children }: FoldProps) {
  const [shown, show] = useState(open);
  const [made, make] = useState(open);
  const id = useId();
  useEffect(() => {
    if (!needed) return;
    make(true);
    show(true);
  }, [needed]);
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

/** The title of a fold with a number or another short mark behind it. */
export function Badged(props: {
  readonly text: string;
  readonly badge: ComponentChildren;
  readonly tone?: 'attention' | '';
}) {
  return (
    <>
      {props.text} <span class={props.tone ? `badge ${props.tone}` : 'badge'}>{props.badge}</span>
    </>
  );
}

export function Notice(props: { readonly tone: 'attention' | 'error' | 'calm'; readonly children: ComponentChildren }) {
  return <div class={`notice ${props.tone}`}>{props.children}</div>;
}

/** Stands where something will be once it is read; `heights` in pixels. */
export function Skeleton({ heights, test }: { readonly heights: readonly number[]; readonly test: string }) {
  return (
    <div class="skeleton" aria-hidden="true" data-test={test}>
      {heights.map((height, i) => (
        <span key={`${i}-${height}`} style={{ height: `${height}px` }} />
      ))}
    </div>
  );
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
          {words.showMore(Math.min(step, rest), rest)}
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

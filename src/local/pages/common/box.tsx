/** A box in front of the page: Escape or its cross closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface BoxProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Box({ title, onClose, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={box} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="frame-close"
          aria-label="Close dialog"
          title="Close"
          onClick={() => box.current?.close()}
        >
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}

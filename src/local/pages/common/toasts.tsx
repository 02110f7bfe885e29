/** Short notices in the corner, as the Sheet shows them: they go by themselves, and a click closes them. */
import { useEffect, useState } from 'preact/hooks';
import type { ToastShape } from '../../server/shapes.js';

interface Shown extends ToastShape {
  readonly id: number;
}

const SECONDS = 7;
let shown: readonly Shown[] = [];
let tell: (() => void) | undefined;
let count = 0;

export function say(toast: ToastShape): void {
  count += 1;
  const id = count;
  shown = [...shown.slice(-3), { ...toast, id }];
  tell?.();
  const { seconds = SECONDS } = toast;
  if (seconds >= 0) setTimeout(() => unsay(id), seconds * 1000);
}

function unsay(id: number): void {
  shown = shown.filter((toast) => toast.id !== id);
  tell?.();
}

export function Toasts() {
  const [toasts, setToasts] = useState(shown);
  useEffect(() => {
    tell = () => setToasts(shown);
    return () => {
      tell = undefined;
    };
  }, []);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, title, text }) => (
        <div class="toast" key={id}>
          <div>
            {title && <strong>{title}</strong>}
            <span>{text}</span>
          </div>
          <button type="button" aria-label="Close notice" onClick={() => unsay(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

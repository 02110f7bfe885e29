/** The foot of the panel, always in sight: what is running, what came of it, what went wrong, and the preview's buttons. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.js';
import { Glyph } from '../kit/figures.js';
import { PreviewButtons } from '../preview/page.js';
import { type Trouble as Failure, useTheDesk } from './store.js';

export function Foot() {
  const desk = useTheDesk();
  const { busy, pending, status, trouble } = desk;
  const sentence = useLater(busy?.sentence ?? '', 500);
  return (
    <footer>
      <div role="status" aria-live="polite">
        {sentence && (
          <p class="busy" data-test="busy">
            {sentence}
          </p>
        )}
        {status && (
          <div class={`notice ${status.tone}`} data-test="status">
            <span class="grow">{status.sentence}</span>
            <Dismiss />
          </div>
        )}
      </div>
      {trouble && desk.view && <Trouble trouble={trouble} />}
      {pending && <PreviewButtons pending={pending} />}
    </footer>
  );
}

export function Trouble({ trouble }: { readonly trouble: Failure }) {
  const { view } = useTheDesk();
  return (
    <div class="notice error" role="alert" data-test="error">
      <span class="grow">
        <span class="wrap">{trouble.sentence}</span>
        <Button test="retry" onClick={trouble.retry}>
          {trouble.retryLabel}
        </Button>
      </span>
      {view && <Dismiss />}
    </div>
  );
}

function Dismiss() {
  const { dismiss } = useTheDesk();
  return (
    <button
      type="button"
      class="button quiet close"
      data-test="dismiss"
      aria-label="Close this message"
      onClick={dismiss}
    >
      <Glyph of="close" />
    </button>
  );
}

/** The text, once it has stood for so many milliseconds: quick work needs no announcement. */
function useLater(text: string, wait: number): string {
  const [shown, show] = useState('');
  useEffect(() => {
    if (text === '') return show('');
    const timer = setTimeout(() => show(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
  return text === '' ? '' : shown;
}

/** The foot of the panel, always in sight: what is running, what came of it, what went wrong, and the preview's buttons. */
import { useEffect, useState } from 'preact/hooks';
import { words as checkWords } from '../check/words.js';
import { Button } from '../kit/button.js';
import { Bar } from '../kit/figures.js';
import { Glyph } from '../kit/icons.js';
import { Link } from '../kit/link.js';
import { PreviewButtons } from '../preview/page.js';
import { words as textsWords } from '../texts/words.js';
import { words } from '../words.js';
import { type Trouble, useStore } from './store.js';

export function Footer() {
  const { overview, busy, pending, checking, wording, status, trouble, progress, closeCheck, closeTexts } = useStore();
  const sentence = useLater(busy ? words.busy[busy.work] : '', 500);
  return (
    <footer>
      {progress && (
        <div class="sending" data-test="progress-sending">
          <Bar part={progress.done} whole={progress.all} />
          <p class="small">
            {words.sending(progress.done, progress.all, progress.seconds)} {!busy && words.sendingElsewhere}
          </p>
        </div>
      )}
      <div role="status" aria-live="polite">
        {sentence && (
          <p class="busy" data-test="busy">
            {sentence}
          </p>
        )}
        {status && (
          <div class={`notice ${status.tone}`} data-test="status">
            <span class="grow">
              <span class="wrap">{status.sentence}</span>
              {status.undo && (
                <span class="row">
                  <Button test="undo" onClick={status.undo}>
                    {words.undo}
                  </Button>
                </span>
              )}
            </span>
            <Dismiss />
          </div>
        )}
      </div>
      {trouble && overview && <TroubleNotice trouble={trouble} />}
      {pending && <PreviewButtons pending={pending} />}
      {wording && !pending && (
        <div class="stack confirm">
          <Button test="texts-back" onClick={closeTexts}>
            {textsWords.back}
          </Button>
        </div>
      )}
      {checking && (
        <Button test="check-back" onClick={closeCheck}>
          {checkWords.back}
        </Button>
      )}
    </footer>
  );
}

export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const { overview } = useStore();
  const { sentence, again, permission, field } = trouble;
  return (
    <div class="notice error" role="alert" data-test="error">
      <span class="grow">
        <span class="wrap">{sentence}</span>
        {permission && <Link test="trouble-permission" url={permission} text={words.permission} />}
        {!field && (
          <Button test="retry" onClick={again.go}>
            {words.again[again.how]}
          </Button>
        )}
      </span>
      {overview && <Dismiss />}
    </div>
  );
}

function Dismiss() {
  const { dismiss } = useStore();
  return (
    <button
      type="button"
      class="button quiet close"
      data-test="dismiss"
      aria-label={words.closeMessage}
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

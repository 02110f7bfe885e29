/** What a job would do, whole and exact, before anything is done: the organiser confirms or goes back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Preview } from '../../api/types.js';
import { type Pending, useTheDesk } from '../app/store.js';
import { Button, Fold, Notice } from '../kit/button.js';
import { thousands } from '../kit/format.js';
import { confirmLabel, isNothing, rowsIn, tabsByName } from './counts.js';
import { Invitations, Mails, NewForms } from './effects.js';
import { SheetChanges } from './sheet-changes.js';

const TITLES: Partial<Record<Preview['job'], string>> = {
  setup: 'Set up',
  intake: 'Read sign-ups',
  pair: 'Suggest pairs',
  publish: 'Publish',
  survey: 'Send survey',
  answers: 'Read answers',
  retry: 'Try again',
};

export function PreviewPage({ pending }: { readonly pending: Pending }) {
  const desk = useTheDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const { preview } = pending;
  useEffect(() => heading.current?.focus(), [preview]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && desk.back();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk.back]);
  const tabs = tabsByName(preview.tabs);
  const nothingSent = preview.mails.length + preview.events.length + preview.forms.length === 0;
  const sections = [
    { test: 'preview-mails', title: 'Mails', n: preview.mails.length, body: <Mails mails={preview.mails} /> },
    {
      test: 'preview-events',
      title: 'Invitations',
      n: preview.events.length,
      body: <Invitations events={preview.events} />,
    },
    { test: 'preview-forms', title: 'Forms', n: preview.forms.length, body: <NewForms forms={preview.forms} /> },
    {
      test: 'preview-tabs',
      title: 'Rows in the Sheet',
      n: rowsIn(preview),
      body: <SheetChanges tabs={tabs} open={nothingSent} />,
    },
  ];
  const shown = sections.filter(({ n, test }) => n > 0 || (test === 'preview-tabs' && preview.tabs.length > 0));
  return (
    <section class="preview" data-test="preview" aria-labelledby="preview-title">
      <p class="over">{pending.spent ? 'This was tried and did not finish.' : 'Preview. Nothing is done yet.'}</p>
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {TITLES[pending.job] ?? 'Preview'}
      </h2>
      <p class="summary" data-test="preview-summary">
        {preview.summary}
      </p>
      {preview.warnings.length > 0 && (
        <Notice tone="attention">
          <ul class="plain" data-test="preview-warnings">
            {preview.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {shown.map(({ test, title, n, body }, i) => (
        <Fold
          key={test}
          test={test}
          open={i === 0}
          title={
            <>
              {title} <span class="badge">{thousands(n)}</span>
            </>
          }
        >
          {body}
        </Fold>
      ))}
    </section>
  );
}

/** The buttons below the preview; always in sight. */
export function PreviewButtons({ pending }: { readonly pending: Pending }) {
  const desk = useTheDesk();
  return (
    <div class="stack confirm">
      {!isNothing(pending.preview) && !pending.spent && (
        <Button test="confirm" kind="primary" onClick={desk.confirm}>
          {confirmLabel(pending.preview)}
        </Button>
      )}
      <Button test="back" onClick={desk.back}>
        Back
      </Button>
    </div>
  );
}

/** What a job would do, whole and exact, before anything is done: the organiser confirms or goes back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Pending, useStore } from '../app/store.js';
import { Badged, Fold, Long, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { words } from '../words.js';
import { confirmLabel, tabsByName } from './counts.js';
import { Invitations, Mails, NewForms, UpdatedForms, Withdrawals } from './effects.js';
import { Days, SendLater } from './later.js';
import { SheetChanges } from './sheet-changes.js';

export function PreviewPage({ pending }: { readonly pending: Pending }) {
  const { back } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const { preview, spent } = pending;
  useEffect(() => heading.current?.focus(), [preview]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && back();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [back]);
  const { mails, coming, events, withdrawals, forms, updates, tabs, summary, told, shown, warnings, nothing } = preview;
  const sections = [
    { test: 'preview-mails', title: words.preview.mails, n: mails.length, body: <Mails mails={mails} /> },
    { test: 'preview-coming', title: words.preview.coming, n: coming.length, body: <Mails mails={coming} /> },
    { test: 'preview-events', title: words.preview.events, n: events.length, body: <Invitations events={events} /> },
    {
      test: 'preview-withdrawals',
      title: words.preview.withdrawals,
      n: withdrawals.length,
      body: <Withdrawals events={withdrawals} />,
    },
    { test: 'preview-forms', title: words.preview.forms, n: forms.length, body: <NewForms forms={forms} /> },
    {
      test: 'preview-updates',
      title: words.preview.updates,
      n: updates.reduce((sum, { questions }) => sum + questions.length, 0),
      body: <UpdatedForms updates={updates} />,
    },
  ].filter(({ n }) => n > 0);
  return (
    <section class="preview" data-test="preview" aria-labelledby="preview-title">
      <p class="over">{spent ? words.preview.unfinished : words.preview.untouched}</p>
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {preview.title}
      </h2>
      <div class="told" data-test="preview-told">
        {(nothing ? [summary] : told).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {warnings.length > 0 && (
        <Notice tone="attention">
          <ul class="plain" data-test="preview-warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {shown.length > 0 && (
        <Long
          items={shown}
          step={10}
          show={({ name, says }, i) => (
            <li key={`${i}${name}`} class="item" data-test="preview-shown">
              <span class="strong wrap">{name}</span>
              <span class="small wrap">{says}</span>
            </li>
          )}
        />
      )}
      {preview.days && preview.days.length > 1 && <Days of={preview.days} />}
      {preview.offer && !spent && <Offered pending={pending} />}
      {preview.mayWait && !spent && <SendLater pending={pending} />}
      {sections.map(({ test, title, n, body }, i) => (
        <Fold key={test} test={test} open={i === 0} title={<Badged text={title} badge={words.number(n)} />}>
          {body}
        </Fold>
      ))}
      {!nothing && (
        <Fold test="preview-details" title={words.preview.details}>
          <p class="muted" data-test="preview-summary">
            {summary}
          </p>
          {tabs.length > 0 && <SheetChanges tabs={tabsByName(tabs)} />}
        </Fold>
      )}
    </section>
  );
}

/** A tick shows at once what comes of it; where that cannot be told, it is as it was. */
function Offered({ pending: { preview, job, args, button } }: { readonly pending: Pending }) {
  const { preview: show, busy } = useStore();
  const [wanted, want] = useState(false);
  const { arg, label, help, isOn } = preview.offer!;
  return (
    <label class="tick">
      <input
        type="checkbox"
        data-test="preview-offer"
        checked={busy ? wanted : isOn}
        disabled={busy !== null}
        onChange={() => {
          want(!isOn);
          show(button, job, { ...args, [arg]: !isOn });
        }}
      />
      <span>
        {label}
        <small class="muted">{help}</small>
      </span>
    </label>
  );
}

/** The buttons below the preview; always in sight. */
export function PreviewButtons({ pending }: { readonly pending: Pending }) {
  const { confirm, back } = useStore();
  return (
    <div class="stack confirm">
      {!pending.preview.nothing && !pending.spent && (
        <Button test="confirm" kind="primary" onClick={confirm}>
          {confirmLabel(pending.preview)}
        </Button>
      )}
      <Button test="back" onClick={back}>
        {words.preview.back}
      </Button>
    </div>
  );
}

/** Card "Sign-ups": the form to share, who signed up, what is wrong in their answers, what each question is for. */
import { useState } from 'preact/hooks';
import type { CardContent } from '../app/card.js';
import { useTheDesk } from '../app/store.js';
import { Button, Fold, Line } from '../kit/button.js';
import { Balance, Glyph } from '../kit/figures.js';
import { count, thousands } from '../kit/format.js';
import { ProblemList } from './signups/problems.js';
import { Questions } from './signups/questions.js';

export function SignupsCard({ view, step }: CardContent) {
  const desk = useTheDesk();
  const { signups, problems } = view;
  return (
    <>
      {signups.formUrl ? (
        <FormLink url={signups.formUrl} />
      ) : (
        <p class="empty">There is no sign-up form yet. Set up makes one, or import your own responses as a tab.</p>
      )}
      {signups.people > 0 && (
        <>
          <Balance mentees={signups.mentees} seats={signups.seats} />
          <p class="muted">
            {count(signups.people, 'person', 'people')}: {count(signups.mentees, 'mentee')},{' '}
            {count(signups.mentors, 'mentor')}
            {signups.both > 0 && `, ${thousands(signups.both)} of them both`}.
          </p>
        </>
      )}
      {signups.tabs.length > 0 ? (
        <ul class="table" data-test="response-tabs">
          {signups.tabs.map((tab) => (
            <li key={tab.name}>
              <Line text={tab.name} />
              <span class="figure">{count(tab.responses, 'response')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="empty">No responses yet.</p>
      )}
      <Button
        test="run-intake"
        kind={step.state === 'next' ? 'primary' : 'plain'}
        onClick={() => desk.ask('run-intake', 'intake')}
      >
        Read sign-ups
      </Button>
      <Fold
        key={problems.length > 0 ? 'some' : 'none'}
        test="problems"
        open={step.state === 'attention' || (problems.length > 0 && problems.length <= 5)}
        title={
          <>
            Problems <span class={problems.length > 0 ? 'badge attention' : 'badge'}>{thousands(problems.length)}</span>
          </>
        }
      >
        <ProblemList problems={problems} />
      </Fold>
      <Fold
        test="questions"
        title={
          <>
            Questions <span class="badge">{thousands(signups.questions.length)}</span>
          </>
        }
      >
        <Questions signups={signups} />
      </Fold>
    </>
  );
}

function FormLink({ url }: { readonly url: string }) {
  const [said, say] = useState('');
  return (
    <div class="link-row">
      <a class="line grow" href={safe(url)} target="_blank" rel="noopener noreferrer" title={url} data-test="form-link">
        Sign-up form
        <Glyph of="open" />
      </a>
      <button
        type="button"
        class="button quiet"
        data-test="copy-link"
        onClick={async () => say((await copy(url)) ? 'Copied' : 'Press Ctrl+C in the link')}
      >
        <Glyph of="copy" /> <span aria-live="polite">{said || 'Copy link'}</span>
      </button>
    </div>
  );
}

/** Only web addresses become links; anything else leads nowhere. */
export function safe(url: string): string | undefined {
  return /^https?:[/][/]/i.test(url) ? url : undefined;
}

/** A frame from another host may not use the clipboard directly, but may copy what is selected. */
async function copy(text: string): Promise<boolean> {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'aside';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  if (done) return true;
  return navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : false;
}

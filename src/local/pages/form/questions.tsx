/** The questions page by page, with what is wrong beside each, until they are sent. */
import { useState } from 'preact/hooks';
import { pageAfter, pagesOf, pathThrough } from '../../forms/path.js';
import type { FormShape, SubmittedShape } from '../../server/shapes.js';
import { post, sentence } from '../common/api.js';
import { Linked } from '../common/linked.js';
import { pulseNow } from '../common/pulse.js';
import { answersOf, chosenIn, type Draft, draftFrom, missingOn } from './draft.js';
import { EmailQuestion, Question } from './question.js';

interface QuestionsProps {
  readonly form: FormShape;
  readonly onSent: (responseId: string) => void;
}

export function Questions({ form, onSent }: QuestionsProps) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(form));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  /** The pages that the respondent came by; the last of them is shown. */
  const [trail, setTrail] = useState<readonly number[]>([0]);
  const [sending, setSending] = useState(false);
  const pages = pagesOf(form.questions);
  const at = trail[trail.length - 1] ?? 0;
  const page = pages[at] ?? [];
  const next = pageAfter(pages, at, chosenIn(draft));
  const last = next === pages.length;

  function change(id: string, value: Draft['values'][string]): void {
    setDraft({ ...draft, values: { ...draft.values, [id]: value } });
    setProblems({ ...problems, [id]: '' });
  }

  function turn(to: readonly number[]): void {
    setTrail(to);
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.form h1')?.focus();
  }

  async function forward(): Promise<void> {
    const missing = missingOn(form, page, draft, at === 0);
    setProblems(missing);
    if (Object.keys(missing).length > 0) return focusFirst();
    if (!last) return turn(next === 0 ? [0] : [...trail, next]);
    setSending(true);
    try {
      const path = `/forms/d/e/${encodeURIComponent(form.id)}/formResponse`;
      const done = await post<SubmittedShape>(path, answersOf(form, draft));
      if (done.ok) onSent(done.responseId ?? '');
      else {
        setProblems(done.problems);
        const wrong = pages.findIndex((shown) => shown.some(({ id }) => done.problems[id]));
        const to = done.problems.email ? 0 : wrong === -1 ? at : wrong;
        const walked = pathThrough(pages, chosenIn(draft)) ?? [];
        setTrail(walked.slice(0, walked.indexOf(to) + 1));
        focusFirst();
      }
    } catch (thrown) {
      setProblems({ '': sentence(thrown) });
    }
    setSending(false);
    void pulseNow();
  }

  const head = page[0]?.kind === 'page' ? page[0] : undefined;
  const questions = head ? page.slice(1) : page;
  const needed = page.some(({ required }) => required) || (at === 0 && form.collectEmail);
  return (
    <main>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void forward();
        }}
      >
        <div class="panel form-title">
          <h1 tabIndex={-1}>{form.title}</h1>
          {at === 0 && form.description && (
            <p class="form-text">
              <Linked text={form.description} />
            </p>
          )}
          {form.responseId && <p class="form-note">You are editing your earlier response.</p>}
          {needed && <p class="form-needed">* Indicates required question</p>}
        </div>
        {problems[''] && (
          <p class="panel form-problem" role="alert">
            {problems['']}
          </p>
        )}
        {at === 0 && form.collectEmail && (
          <EmailQuestion
            value={draft.email}
            problem={problems.email}
            onChange={(email) => {
              setDraft({ ...draft, email });
              setProblems({ ...problems, email: '' });
            }}
          />
        )}
        {head && (
          <div class="panel form-section">
            <h2>{head.title}</h2>
            {head.help && <p>{head.help}</p>}
          </div>
        )}
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            value={draft.values[question.id]}
            problem={problems[question.id]}
            onChange={(value) => change(question.id, value)}
          />
        ))}
        <div class="form-foot">
          {trail.length > 1 && (
            <button type="button" class="plain-button" onClick={() => turn(trail.slice(0, -1))}>
              Back
            </button>
          )}
          <button type="submit" class="strong-button" disabled={sending}>
            {last ? (sending ? 'Submitting...' : 'Submit') : 'Next'}
          </button>
          {pages.length > 1 && (
            <span class="form-progress">
              <progress max={pages.length} value={at + 1} aria-label="Progress" /> Page {at + 1} of {pages.length}
            </span>
          )}
        </div>
        <p class="form-foot-note">This form lives in the workspace on this machine.</p>
      </form>
    </main>
  );
}

function focusFirst(): void {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>('.question-wrong');
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  });
}

// A Form as its respondents see it: page by page, then a confirmation.
import { useEffect, useState } from 'preact/hooks';
import type { FormShape, SubmittedShape } from '../../server/shapes.js';
import { getJson, post, sentence } from '../common/api.js';
import { Linked } from '../common/linked.js';
import { pulseNow } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { answersOf, type Draft, draftFrom, missingOn, pagesOf } from './draft.js';
import { EmailQuestion, Question } from './question.js';
import './form.css';

const formId = decodeURIComponent(location.pathname.split('/')[4] ?? '');

function FormPage() {
  const [form, setForm] = useState<FormShape>();
  const [error, setError] = useState('');
  const [query, setQuery] = useState(location.search);
  const [sentId, setSentId] = useState<string>();
  useEffect(() => {
    setForm(undefined);
    const path = `/data/form/${encodeURIComponent(formId)}${query}`;
    getJson<FormShape>(path).then(setForm, (thrown) => setError(sentence(thrown)));
  }, [query]);

  function again(edited: string): void {
    // A query of its own makes the second response start with an empty form.
    const next = edited ? `?edit2=${encodeURIComponent(edited)}` : `?again=${Date.now()}`;
    history.pushState(null, '', location.pathname + next);
    setQuery(next);
    setSentId(undefined);
  }

  if (!form) return <Waiting error={error} />;
  if (sentId !== undefined) {
    return (
      <Card title={form.title}>
        <p>{form.confirmation || 'Your response has been recorded.'}</p>
        <p class="after">
          {form.canEdit && sentId && (
            <button type="button" class="link-button" onClick={() => again(sentId)}>
              Edit your response
            </button>
          )}
          {form.canRepeat && (
            <button type="button" class="link-button" onClick={() => again('')}>
              Submit another response
            </button>
          )}
        </p>
      </Card>
    );
  }
  if (!form.open) {
    return (
      <Card title={form.title}>
        <p>{form.closedMessage || `The form "${form.title}" is no longer accepting responses.`}</p>
      </Card>
    );
  }
  return <Questions key={query} form={form} onSent={setSentId} />;
}

interface QuestionsProps {
  readonly form: FormShape;
  readonly onSent: (responseId: string) => void;
}

function Questions({ form, onSent }: QuestionsProps) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(form));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [at, setAt] = useState(0);
  const [sending, setSending] = useState(false);
  const pages = pagesOf(form);
  const page = pages[at] ?? [];
  const last = at === pages.length - 1;

  function change(id: string, value: Draft['values'][string]): void {
    setDraft({ ...draft, values: { ...draft.values, [id]: value } });
    setProblems({ ...problems, [id]: '' });
  }

  function turn(to: number): void {
    setAt(to);
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.form h1')?.focus();
  }

  async function forward(): Promise<void> {
    const missing = missingOn(form, page, draft, at === 0);
    setProblems(missing);
    if (Object.keys(missing).length > 0) return focusFirst();
    if (!last) return turn(at + 1);
    setSending(true);
    try {
      const path = `/forms/d/e/${encodeURIComponent(form.id)}/formResponse`;
      const done = await post<SubmittedShape>(path, answersOf(form, draft));
      if (done.ok) onSent(done.responseId ?? '');
      else {
        setProblems(done.problems);
        const wrong = pages.findIndex((shown) => shown.some(({ id }) => done.problems[id]));
        setAt(done.problems.email ? 0 : wrong === -1 ? at : wrong);
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
        <EmailQuestion value={draft.email} problem={problems.email} onChange={(email) => {
          setDraft({ ...draft, email });
          setProblems({ ...problems, email: '' });
        }} />
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
        {at > 0 && (
          <button type="button" class="plain-button" onClick={() => turn(at - 1)}>
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
  );
}

function Card({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <main class="form">
      <div class="panel form-title">
        <h1>{title}</h1>
        {children}
      </div>
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

show(<FormPage />);

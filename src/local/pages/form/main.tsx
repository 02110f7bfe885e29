/** A Form as its respondents see it: page by page, then a confirmation. */
import { useEffect, useState } from 'preact/hooks';
import type { FormShape } from '../../server/shapes.js';
import { getJson, sentence } from '../common/api.js';
import { show, Waiting } from '../common/shell.js';
import { Questions } from './questions.js';
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

show(<FormPage />);

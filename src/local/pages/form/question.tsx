/** One question: its title, mark and help, the input that its kind needs, and what is wrong with the answer. */
import type { ComponentChildren } from 'preact';
import type { QuestionShape } from '../../server/shapes.js';
import { Choices } from './choices.js';
import type { Value } from './draft.js';
import { Grid } from './grid.js';
import { Scale } from './scale.js';

interface QuestionProps {
  readonly question: QuestionShape;
  readonly value: Value | undefined;
  readonly problem: string | undefined;
  readonly onChange: (value: Value) => void;
}

const ONE_FIELD = new Set(['text', 'paragraph', 'list', 'date', 'time', 'datetime', 'duration']);

export function Question({ question, value, problem, onChange }: QuestionProps) {
  const { id, kind, title, help } = question;
  if (kind === 'section' || kind === 'page') {
    return (
      <div class="panel form-section">
        <h2>{title}</h2>
        {help && <p>{help}</p>}
      </div>
    );
  }
  const single = ONE_FIELD.has(kind);
  const field = { question, value, onChange };
  return (
    <Frame id={id} title={title} help={help} required={question.required} problem={problem} single={single}>
      {single && <OneField {...field} problem={problem} />}
      {(kind === 'choice' || kind === 'checkbox') && <Choices {...field} />}
      {kind === 'scale' && <Scale {...field} />}
      {(kind === 'grid' || kind === 'checkboxGrid') && <Grid {...field} />}
    </Frame>
  );
}

function OneField({ question, value, problem, onChange }: QuestionProps) {
  const { id, kind, required, options = [] } = question;
  const common = {
    id: `q-${id}`,
    'aria-required': required,
    'aria-invalid': Boolean(problem),
    'aria-describedby': `q-${id}-help q-${id}-problem`,
    value: value?.text ?? '',
  };
  if (kind === 'paragraph') {
    return (
      <textarea
        {...common}
        rows={Math.min(12, Math.max(3, common.value.split('\n').length))}
        placeholder="Your answer"
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
    );
  }
  if (kind === 'list') {
    return (
      <select {...common} onChange={(event) => onChange({ text: event.currentTarget.value })}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) =>
    onChange({ text: event.currentTarget.value });
  if (kind === 'date') return <input {...common} class="narrow" type="date" onInput={onInput} />;
  if (kind === 'time') return <input {...common} class="narrow" type="time" onInput={onInput} />;
  if (kind === 'datetime') return <input {...common} class="narrow" type="datetime-local" onInput={onInput} />;
  if (kind === 'duration') return <input {...common} class="narrow" placeholder="hh:mm:ss" onInput={onInput} />;
  return <input {...common} class="wide" placeholder="Your answer" onInput={onInput} />;
}

interface EmailProps {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (email: string) => void;
}

export function EmailQuestion({ value, problem, onChange }: EmailProps) {
  return (
    <Frame id="email" title="Email" help="" required problem={problem} single>
      <input
        id="q-email"
        class="wide"
        type="email"
        autoComplete="email"
        placeholder="Your e-mail address"
        aria-required
        aria-invalid={Boolean(problem)}
        aria-describedby="q-email-help q-email-problem"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Frame>
  );
}

interface FrameProps {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly problem: string | undefined;
  /** One input (a label names it) or several (a legend names them all). */
  readonly single: boolean;
  readonly children: ComponentChildren;
}

function Frame({ id, title, help, required, problem, single, children }: FrameProps) {
  const name = (
    <>
      {title}
      {required && (
        <span class="mark" title="Required">
          {'\u00a0'}*
        </span>
      )}
    </>
  );
  const rest = (
    <>
      <p class="question-help" id={`q-${id}-help`}>
        {help}
      </p>
      {children}
      <p class="question-problem" id={`q-${id}-problem`} role={problem ? 'alert' : undefined}>
        {problem}
      </p>
    </>
  );
  const look = `panel question ${problem ? 'question-wrong' : ''}`;
  return single ? (
    <div class={look} data-question={id}>
      <label class="question-title" for={`q-${id}`}>
        {name}
      </label>
      {rest}
    </div>
  ) : (
    <fieldset class={look} data-question={id} aria-describedby={`q-${id}-help q-${id}-problem`}>
      <legend class="question-title">{name}</legend>
      {rest}
    </fieldset>
  );
}

/** The check of this Sheet against live Google: step by step, each with what came out and how to mend it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckStepView, CheckView } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { Fold } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { CopyField } from '../kit/copy-field.js';
import { Glyph } from '../kit/icons.js';
import { Link } from '../kit/link.js';
import { words } from './words.js';

export function CheckPage({ view }: { readonly view: CheckView }) {
  const { check, busy } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, move] = useState(0);
  const [ended, tell] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const tryAll = async () => {
    tell(false);
    for (const [index, { id }] of view.steps.entries()) {
      move(index + 1);
      if (!(await check('check-start', { step: id }))) break;
    }
    move(0);
  };
  const states = view.steps.map(({ state }) => state);
  const tried = states.some((state) => state !== 'waiting');
  const number = (wanted: CheckStepView['state']) => states.filter((state) => state === wanted).length;
  return (
    <section class="preview" data-test="check" aria-labelledby="check-title">
      <h2 id="check-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      <div class="row">
        <Button test="check-start" kind={tried ? 'plain' : 'primary'} onClick={() => void tryAll()}>
          {tried ? words.restart : words.start}
        </Button>
      </div>
      <p role="status" class="strong" data-test="check-outcome">
        {at > 0 ? words.progress(at, view.steps.length) : tried && words.outcome(number('good'), number('mend'))}
      </p>
      <ol class="list checks">
        {view.steps.map((step, index) => (
          <Step key={step.id} step={step} now={busy !== null && at === index + 1} />
        ))}
      </ol>
      {view.hasForm && at === 0 && (
        <Button test="check-end" onClick={async () => tell((await check('check-end', { end: true })) !== null)}>
          {words.end}
        </Button>
      )}
      {ended && <p role="status">{words.ended}</p>}
      {view.report !== '' && at === 0 && (
        <Fold test="check-report" title={words.report}>
          <p class="small">{words.reportAbout}</p>
          <CopyField text={view.report} label={words.report} tests={['check-json', 'check-copy']} lines={6} />
        </Fold>
      )}
    </section>
  );
}

/** A state as the cards of the programme show theirs. */
const LOOK = { waiting: 'later', good: 'done', mend: 'attention', look: 'attention', later: 'later' } as const;

function Step({ step, now }: { readonly step: CheckStepView; readonly now: boolean }) {
  const { check } = useStore();
  const { id, title, state, label, came, mend, asks } = step;
  return (
    <li class="item check" data-test={`check-${id}`} data-state={state}>
      <span class="row">
        <span class={`step-icon ${now ? 'later' : LOOK[state]}`} aria-hidden="true">
          {state === 'good' && !now ? <Glyph of="tick" /> : state === 'mend' ? '!' : ''}
        </span>
        <span class="grow strong">{title}</span>
        <span class={`badge ${LOOK[state]}`}>{label}</span>
      </span>
      {came && <span class="wrap small">{came}</span>}
      {mend && <WithLinks text={mend} />}
      {asks && (
        <fieldset class="stack tight">
          <legend>{asks.question}</legend>
          {asks.choices.map(({ value, label }) => (
            <Button
              key={value}
              test="check-answer"
              id={`${id}-${value}`}
              onClick={() => void check(`check-answer:${id}-${value}`, { step: id, answer: value })}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      )}
      {state === 'later' && (
        <Button test="check-look" id={id} kind="quiet" onClick={() => void check(`check-look:${id}`, {})}>
          {words.refresh}
        </Button>
      )}
      {(state === 'mend' || (state === 'look' && !asks)) && (
        <Button
          test="check-retry"
          id={id}
          kind="quiet"
          label={words.retryLabel(title)}
          onClick={() => void check(`check-retry:${id}`, { step: id })}
        >
          {words.retry}
        </Button>
      )}
    </li>
  );
}

/** What to do, with its addresses as links. */
function WithLinks({ text }: { readonly text: string }) {
  return (
    <span class="wrap small">
      {text
        .split(/(https?:[/][/]\S+)/)
        .map((part) => (/^https?:/.test(part) ? <Link key={part} url={part} text={part} test="check-link" /> : part))}
    </span>
  );
}

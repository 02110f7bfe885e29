/** What needs a decision before all else: effects that may or may not have happened, and those that failed. */
import type { EffectView, View, Waits } from '../../api/types.js';
import { Line, Long, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { localTime } from '../kit/format.js';
import { words } from '../words.js';
import { SentLater } from './sent-later.js';
import { useStore } from './store.js';

export function Doubts(outbox: Pick<View['outbox'], 'doubts' | 'failures' | 'stopped' | 'waits' | 'later'>) {
  const { doubts, failures, stopped, waits, later = [] } = outbox;
  const sendings = doubts.filter(({ kind }) => kind !== 'form');
  return (
    <>
      {stopped && (
        <Notice tone="attention">
          <p data-test="stopped">{stopped}</p>
        </Notice>
      )}
      {waits.length > 0 && (
        <Notice tone="attention">
          <section data-test="waits" aria-label={words.waits.label}>
            {waits.map((one) => (
              <Waiting key={`${one.job} ${JSON.stringify(one.args)}`} waits={one} />
            ))}
          </section>
        </Notice>
      )}
      {later.map((one) => (
        <SentLater key={one.from} later={one} card="" />
      ))}
      {doubts.length > 0 && (
        <Notice tone="attention">
          <section data-test="doubts" aria-label={words.doubts.label}>
            <h2>{words.doubts.title(doubts.length)}</h2>
            <p>{words.doubts.why}</p>
            {sendings.length > 0 && <p>{words.doubts.look(placesOf(sendings))}</p>}
            {sendings.length < doubts.length && <p>{words.doubts.forms}</p>}
            <div class="stack">
              {MANY.map((kind) => (
                <Many key={kind} kind={kind} effects={doubts.filter((effect) => effect.kind === kind)} />
              ))}
            </div>
            <Long items={doubts} step={10} show={(effect) => <Doubt key={effect.key} effect={effect} />} />
          </section>
        </Notice>
      )}
      {failures.length > 0 && (
        <Notice tone="error">
          <section data-test="failures" aria-label={words.failures.label}>
            <h2>{words.failures.title(failures.length)}</h2>
            <Long items={failures} step={10} show={(effect) => <Failure key={effect.key} effect={effect} />} />
          </section>
        </Notice>
      )}
    </>
  );
}

/** What was confirmed in other words than it has now. */
function Waiting({ waits: { job, args, title, sentence, refused } }: { readonly waits: Waits }) {
  const { preview } = useStore();
  return (
    <>
      <p>{words.waits.of(title, sentence)}</p>
      {!refused && (
        <Button test="confirm-again" id={job} onClick={() => preview(`confirm-again:${job}`, job, args)}>
          {words.waits.look}
        </Button>
      )}
    </>
  );
}

/** Where a person looks to see whether these happened. */
function placesOf(effects: readonly EffectView[]): readonly string[] {
  return [...new Set(effects.map(({ kind }) => words.doubts.places[kind]))];
}

const MANY = ['mail', 'event'] as const;

/** One word on all of a kind. */
function Many({ kind, effects }: { readonly kind: (typeof MANY)[number]; readonly effects: readonly EffectView[] }) {
  const { edit } = useStore();
  if (effects.length < 2) return null;
  const decide = (button: string, as: 'done' | 'again') =>
    edit(button, 'settle', { key: effects.map(({ key }) => key), as, attempts: attemptsOf(effects) });
  return (
    <>
      <Button test="settle-all-done" id={kind} onClick={() => decide(`settle-all-done:${kind}`, 'done')}>
        {words.doubts.allArrived[kind](effects.length)}
      </Button>
      <Button test="settle-all-again" id={kind} onClick={() => decide(`settle-all-again:${kind}`, 'again')}>
        {words.doubts.noneArrived[kind](effects.length)}
      </Button>
    </>
  );
}

/** What was seen: what has been tried again since is not decided by it. */
function attemptsOf(effects: readonly EffectView[]): Record<string, number> {
  const seen: Record<string, number> = {};
  for (const { key, attempt } of effects) seen[key] = attempt;
  return seen;
}

function Doubt({ effect }: { readonly effect: EffectView }) {
  const { edit } = useStore();
  const { key, kind, what, to } = effect;
  const form = kind === 'form';
  const decide = (button: string, as: 'done' | 'again') =>
    edit(`${button}:${key}`, 'settle', { key, as, attempts: attemptsOf([effect]) });
  return (
    <li class="item" data-test="doubt" data-id={key}>
      <What effect={effect} />
      <span class="row">
        {!form && (
          <Button
            test="settle-done"
            id={key}
            label={words.doubts.arrivedLabel(what, to)}
            onClick={() => decide('settle-done', 'done')}
          >
            {words.doubts.arrived}
          </Button>
        )}
        <Button
          test="settle-again"
          id={key}
          label={form ? words.doubts.makeLabel(what) : words.doubts.sendLabel(what, to)}
          onClick={() => decide('settle-again', 'again')}
        >
          {form ? words.doubts.make : words.doubts.send}
        </Button>
      </span>
    </li>
  );
}

function Failure({ effect }: { readonly effect: EffectView }) {
  const { preview } = useStore();
  const { key, what, to } = effect;
  return (
    <li class="item" data-test="failure" data-id={key}>
      <What effect={effect} />
      <Button
        test="retry-effect"
        id={key}
        label={words.failures.retryLabel(what, to)}
        onClick={() => preview(`retry-effect:${key}`, 'retry', { key, attempts: attemptsOf([effect]) })}
      >
        {words.failures.retry}
      </Button>
    </li>
  );
}

function What({ effect }: { readonly effect: EffectView }) {
  return (
    <>
      <span class="wrap strong">{effect.what}</span>
      {effect.to && <Line text={effect.to} />}
      <span class="small wrap">{words.doubts.note(localTime(effect.at), effect.note)}</span>
    </>
  );
}

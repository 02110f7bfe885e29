/** What needs a decision before all else: effects that may or may not have happened, and those that failed. */
import type { EffectView, View } from '../../api/types.js';
import { Button, Line, Long, Notice } from '../kit/button.js';
import { count, list, localTime, whereToLook } from '../kit/format.js';
import { useTheDesk } from './store.js';

export function Doubts({ view }: { readonly view: View }) {
  const { doubts, failures } = view;
  const sendings = doubts.filter(({ kind }) => kind !== 'form');
  return (
    <>
      {doubts.length > 0 && (
        <Notice tone="attention">
          <section data-test="doubts" aria-label="Doubtful">
            <h2>Did {doubts.length === 1 ? 'this' : 'these'} get through?</h2>
            <p>Pairwright was stopped in the middle, so it cannot know. To send nothing twice, it waits for you.</p>
            {sendings.length > 0 && <p>Look in {places(sendings)} and say what you find.</p>}
            {sendings.length < doubts.length && (
              <p>
                A form that may be half made is not used: make it again. If you find the other one in Google Drive,
                delete it.
              </p>
            )}
            <Long items={doubts} step={10} show={(effect) => <Doubt key={effect.key} effect={effect} />} />
          </section>
        </Notice>
      )}
      {failures.length > 0 && (
        <Notice tone="error">
          <section data-test="failures" aria-label="Failed">
            <h2>{count(failures.length, 'thing')} could not be sent</h2>
            <Long items={failures} step={10} show={(effect) => <Failure key={effect.key} effect={effect} />} />
          </section>
        </Notice>
      )}
    </>
  );
}

function places(effects: readonly EffectView[]): string {
  return list([...new Set(effects.map((effect) => whereToLook(effect.kind)))]);
}

function Doubt({ effect }: { readonly effect: EffectView }) {
  const desk = useTheDesk();
  const form = effect.kind === 'form';
  const settle = (button: string, as: 'done' | 'again') =>
    desk.edit(`${button}:${effect.key}`, 'settle', { key: effect.key, as });
  const about = `${effect.what} to ${effect.to}`;
  return (
    <li class="item" data-test="doubt" data-id={effect.key}>
      <What effect={effect} />
      <span class="row">
        {!form && (
          <Button
            test="settle-done"
            id={effect.key}
            label={`It arrived: ${about}`}
            onClick={() => settle('settle-done', 'done')}
          >
            It arrived
          </Button>
        )}
        <Button
          test="settle-again"
          id={effect.key}
          label={form ? `Make again: ${effect.what}` : `Send again: ${about}`}
          onClick={() => settle('settle-again', 'again')}
        >
          {form ? 'Make it again' : 'Send again'}
        </Button>
      </span>
    </li>
  );
}

function Failure({ effect }: { readonly effect: EffectView }) {
  const desk = useTheDesk();
  return (
    <li class="item" data-test="failure" data-id={effect.key}>
      <What effect={effect} />
      <Button
        test="retry-effect"
        id={effect.key}
        label={`Try again: ${effect.what} to ${effect.to}`}
        onClick={() => desk.ask(`retry-effect:${effect.key}`, 'retry', { key: effect.key })}
      >
        Try again
      </Button>
    </li>
  );
}

function What({ effect }: { readonly effect: EffectView }) {
  return (
    <>
      <span class="wrap strong">{effect.what}</span>
      {effect.to && <Line text={effect.to} />}
      <span class="small wrap">
        {localTime(effect.at)}
        {effect.note && `. ${effect.note}`}
      </span>
    </>
  );
}

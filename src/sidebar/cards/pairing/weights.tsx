/** Other weights, tried: how many pairs would change is worked out while they are moved, and nothing is written. */
import { useEffect, useRef } from 'preact/hooks';
import type { Views } from '../../../api/types.js';
import { panel } from '../../../programme/pairing/words.js';
import { useStore } from '../../app/store.js';
import { Button } from '../../kit/button.js';
import { useDraft } from '../../kit/draft.js';
import { words } from '../../words.js';
import { Answer } from './answer.js';

/** Milliseconds without a move after which it is worked out. */
const PAUSE = 600;

export function Weights({ criteria, doubts }: Pick<Views['pairing'], 'criteria' | 'doubts'>) {
  const { ask, answers, busy, preview } = useStore();
  const [drafts, keep] = useDraft<Readonly<Record<string, number>>>('weights', {});
  const usable = criteria.filter(({ broken }) => !broken);
  const most = Math.max(100, ...usable.map(({ weight }) => weight));
  const weights = usable.flatMap(({ name, weight }) => {
    const wanted = drafts[name];
    return wanted === undefined || wanted === weight ? [] : [{ criterion: name, weight: wanted }];
  });
  const asked = JSON.stringify(weights);
  const seen = useRef('[]');
  useEffect(() => {
    if (busy || asked === seen.current) return;
    const timer = setTimeout(() => {
      seen.current = asked;
      if (weights.length > 0) ask('weigh', { about: 'weigh', weights });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked, busy]);
  const answer = answers.weigh;
  return (
    <div class="stack">
      {usable.map(({ name, weight }) => (
        <label key={name} class="field">
          <span class="row">
            <span class="grow wrap">{name}</span>
            <span class="figure">{words.number(drafts[name] ?? weight)}</span>
          </span>
          <input
            type="range"
            data-test="weight"
            data-id={name}
            min={0}
            max={most}
            value={drafts[name] ?? weight}
            onInput={({ currentTarget }) => keep((now) => ({ ...now, [name]: Number(currentTarget.value) }))}
          />
        </label>
      ))}
      <div role="status">{answer && weights.length > 0 && <Answer answer={answer} test="weigh-answer" />}</div>
      <span class="row">
        <Button
          test="weigh"
          off={weights.length === 0}
          onClick={() => preview('weigh', 'weigh', { weights, goOn: doubts !== '' })}
        >
          {panel.weights.look}
        </Button>
        <Button test="weights-back" kind="quiet" off={weights.length === 0} onClick={() => keep({})}>
          {panel.weights.back}
        </Button>
      </span>
    </div>
  );
}

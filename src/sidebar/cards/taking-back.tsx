/** Takes back what was published: pairs are chosen, one, several or all of a wave; a preview shows what comes of it. */
import { useState } from 'preact/hooks';
import type { Views } from '../../api/types.js';
import { panel } from '../../programme/introductions/words.js';
import { useStore } from '../app/store.js';
import { Fold, Long, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { localTime } from '../kit/format.js';

type Introductions = Views['introductions'];
type Published = Introductions['back'][number];

/** So many are seen without a search. */
const FEW = 8;

export function TakingBack({ back, unfinished }: Pick<Introductions, 'back' | 'unfinished'>) {
  const { preview } = useStore();
  return (
    <>
      {unfinished.length > 0 && (
        <Notice tone="attention">
          <p data-test="unfinished">{panel.back.unfinished(unfinished.length)}</p>
          <Button
            test="run-unfinished"
            onClick={() => preview('run-unfinished', 'unpublish', { ids: unfinished, apology: 'as chosen' })}
          >
            {panel.back.goOn}
          </Button>
        </Notice>
      )}
      {back.length > 0 && (
        <Fold test="take-back" title={panel.back.fold}>
          <Choosing back={back} />
        </Fold>
      )}
    </>
  );
}

function Choosing({ back }: Pick<Introductions, 'back'>) {
  const { preview } = useStore();
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const parts = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = back.filter(({ mentee, mentor }) =>
    parts.every((part) => `${mentee} ${mentor}`.toLowerCase().includes(part)),
  );
  const waves = [...new Set(found.map(({ at }) => at))];
  const ids = back.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const put = (some: readonly Published[], isIn: boolean) => {
    const next = new Set(picked);
    for (const { id } of some)
      if (isIn) next.add(id);
      else next.delete(id);
    pick(next);
  };
  return (
    <div class="stack">
      <p class="muted small">{panel.back.about}</p>
      {back.length > FEW && (
        <input
          type="search"
          data-test="back-search"
          aria-label={panel.back.search}
          placeholder={panel.back.search}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="empty">{panel.back.notFound(search)}</p>}
      {waves.map((at) => (
        <Wave key={at} at={at} pairs={found.filter((pair) => pair.at === at)} picked={picked} put={put} />
      ))}
      <Button
        test="run-unpublish"
        off={ids.length === 0}
        onClick={() => preview('run-unpublish', 'unpublish', { ids, apology: true })}
      >
        {panel.back.preview(ids.length)}
      </Button>
    </div>
  );
}

function Wave(props: {
  readonly at: string;
  readonly pairs: readonly Published[];
  readonly picked: ReadonlySet<string>;
  readonly put: (pairs: readonly Published[], isIn: boolean) => void;
}) {
  const { at, pairs, picked, put } = props;
  const isWhole = pairs.every(({ id }) => picked.has(id));
  return (
    <fieldset class="ticks">
      <legend class="small strong">{panel.back.wave(localTime(at), pairs.length)}</legend>
      {pairs.length > 1 && (
        <Button test="back-wave" id={at} kind="quiet" onClick={() => put(pairs, !isWhole)}>
          {isWhole ? panel.back.noneOfIt : panel.back.every}
        </Button>
      )}
      <Long
        items={pairs}
        step={20}
        show={(pair) => (
          <li key={pair.id}>
            <label class="tick">
              <input
                type="checkbox"
                data-test="back-pair"
                data-id={pair.id}
                checked={picked.has(pair.id)}
                onChange={({ currentTarget }) => put([pair], currentTarget.checked)}
              />
              <span class="wrap">
                {panel.back.pair(pair.mentee, pair.mentor)}
                {pair.ended && <span class="badge">{panel.back.ended}</span>}
              </span>
            </label>
          </li>
        )}
      />
    </fieldset>
  );
}

/** The list of pairings: searched, filtered, explained on demand, pinned and approved one by one or all at once. */
import { useId, useReducer, useRef, useState } from 'preact/hooks';
import type { PairingView } from '../../../api/types.js';
import { panel } from '../../../programme/pairing/words.js';
import { useStore } from '../../app/store.js';
import { Long, Notice } from '../../kit/blocks.js';
import { Button, buttonName } from '../../kit/button.js';
import { Choice } from '../../kit/fields.js';
import { Bar } from '../../kit/figures.js';
import { Glyph } from '../../kit/icons.js';
import { words } from '../../words.js';
import { Answer } from './answer.js';
import { findPairings, ORDERS, type Order, type PairFilter, sorted } from './search.js';

const FILTERS: readonly PairFilter[] = ['all', 'draft', 'weak', 'unmatched'];

export function Pairings({ pairings }: { readonly pairings: readonly PairingView[] }) {
  const { edit } = useStore();
  const [filter, setFilter] = useState<PairFilter>('all');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('sheet');
  const by = useId();
  // What is decided stays where it is until somebody looks for something else: nothing slides under the mouse.
  const kept = useRef<ReadonlySet<string>>(new Set());
  const [, renew] = useReducer((times: number) => times + 1, 0);
  const show = (one: PairFilter) => {
    kept.current = new Set();
    setFilter(one);
    renew(undefined);
  };
  const found = findPairings(pairings, filter, search, kept.current);
  kept.current = new Set(found.map(({ id }) => id));
  const weak = pairings.filter((pairing) => pairing.status === 'draft' && pairing.weak).length;
  const number = (one: PairFilter) => findPairings(pairings, one, '').length;
  const open = (status: PairingView['status']) => pairings.some((pairing) => pairing.status === status);
  const approve = (button: string, yes: boolean) => edit(button, 'approve', { ids: 'all', approve: yes });
  return (
    <div class="stack pairings">
      <div class="row">
        <Button test="approve-all" off={!open('draft')} onClick={() => approve('approve-all', true)}>
          {panel.pairings.approveAll}
        </Button>
        <Button test="approve-none" kind="quiet" off={!open('approved')} onClick={() => approve('approve-none', false)}>
          {panel.pairings.approveNone}
        </Button>
      </div>
      <fieldset class="segments">
        <legend id={by} class="aside">
          {panel.pairings.filter}
        </legend>
        {FILTERS.filter((one) => one !== 'weak' || one === filter || number(one) > 0).map((one) => (
          <button
            key={one}
            type="button"
            data-test={`filter-${one}`}
            aria-pressed={filter === one}
            onClick={() => show(one)}
          >
            {panel.pairings.filters[one]} <span>{words.number(number(one))}</span>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        data-test="search"
        aria-label={panel.pairings.searchLabel}
        placeholder={panel.pairings.search}
        value={search}
        onInput={(event) => {
          kept.current = new Set();
          setSearch(event.currentTarget.value);
        }}
      />
      <Choice
        name={panel.pairings.order}
        test="order"
        by={by}
        value={order}
        options={ORDERS.map((value) => ({ value, label: panel.pairings.orders[value] }))}
        onPick={(value) => setOrder(value as Order)}
      />
      {weak > 0 && filter !== 'weak' && (
        <Notice tone="attention">
          <p data-test="weak">{panel.pairings.weak(weak)}</p>
          <Button test="show-weak" onClick={() => show('weak')}>
            {panel.pairings.showWeak}
          </Button>
        </Notice>
      )}
      {found.length > 0 ? (
        <Long items={sorted(found, order)} show={(pairing) => <Item key={pairing.id} pairing={pairing} />} />
      ) : (
        <p class="empty">{search ? panel.pairings.notFound(search) : nobody(filter)}</p>
      )}
    </div>
  );
}

function nobody(filter: PairFilter): string {
  return filter === 'unmatched' ? panel.pairings.noUnmatched : panel.pairings.noDrafts;
}

function Item({ pairing }: { readonly pairing: PairingView }) {
  const [shown, show] = useState(false);
  const { answers } = useStore();
  const id = useId();
  const { mentee, mentor, score, status, why } = pairing;
  if (status === 'unmatched') {
    return (
      <li class="item unmatched" data-test="pairing" data-id={pairing.id} data-status={status}>
        <span class="line strong" title={mentee}>
          {mentee}
        </span>
        {!answers[buttonName('explain', pairing.id)] && (
          <span class="small wrap">{why || panel.pairings.noMentor}</span>
        )}
        <Further pairing={pairing} />
      </li>
    );
  }
  return (
    <li
      class={`item pairing ${status}${pairing.weak ? ' weak' : ''}`}
      data-test="pairing"
      data-id={pairing.id}
      data-status={status}
    >
      <button
        type="button"
        class="pair-head"
        data-test="why"
        aria-expanded={shown}
        aria-controls={id}
        title={`${mentee} \u2192 ${mentor}`}
        onClick={() => show(!shown)}
      >
        <span class="line strong">{mentee}</span>
        <span class="line">
          <span class="arrow" aria-hidden="true">
            {'\u2192'}
          </span>
          <span class="aside"> {panel.pairings.withMentor} </span>
          {mentor}
        </span>
        <span class="score">
          <Bar part={score} whole={100} />
          <span class="aside">, {panel.pairings.score} </span>
          {words.number(Math.round(score))}
        </span>
      </button>
      <Toggles pairing={pairing} />
      <div id={id} class="why stack" hidden={!shown}>
        <p>{why || panel.pairings.noWhy}</p>
        {status !== 'ended' && <Further pairing={pairing} />}
      </div>
    </li>
  );
}

/** Points, ranks and the next best of both, worked out on demand. */
function Further({ pairing }: { readonly pairing: PairingView }) {
  const { ask, answers } = useStore();
  const name = buttonName('explain', pairing.id);
  const answer = answers[name];
  if (answer) return <Answer answer={answer} test="explanation" />;
  return (
    <Button
      test="explain"
      id={pairing.id}
      kind="quiet"
      label={
        pairing.mentor
          ? panel.pairings.explainLabel(pairing.mentee, pairing.mentor)
          : panel.pairings.helpLabel(pairing.mentee)
      }
      onClick={() => ask(name, { about: 'pair', id: pairing.id })}
    >
      {pairing.mentor ? panel.pairings.explain : panel.pairings.help}
    </Button>
  );
}

function Toggles({ pairing }: { readonly pairing: PairingView }) {
  const { edit } = useStore();
  const { id, status, pinned, mentee, mentor } = pairing;
  if (status === 'published' || status === 'ended') {
    return <span class="badge toggles">{panel.pairings[status]}</span>;
  }
  const approved = status === 'approved';
  return (
    <span class="toggles">
      <Button
        test="pin"
        id={id}
        kind="quiet"
        pressed={pinned}
        label={panel.pairings.pinLabel(mentee, mentor)}
        title={pinned ? panel.pairings.pinned : panel.pairings.pin}
        onClick={() => edit(`pin:${id}`, 'pin', { id, pinned: !pinned })}
      >
        <Glyph of="pin" />
      </Button>
      <Button
        test="approve"
        id={id}
        kind="quiet"
        pressed={approved}
        label={panel.pairings.approveLabel(mentee, mentor)}
        title={approved ? panel.pairings.approved : panel.pairings.approve}
        onClick={() => edit(`approve:${id}`, 'approve', { ids: [id], approve: !approved })}
      >
        <Glyph of="tick" />
      </Button>
    </span>
  );
}

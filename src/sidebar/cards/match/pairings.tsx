/** The list of pairings: searched, filtered, explained on demand, pinned and approved one by one or all at once. */
import { useId, useState } from 'preact/hooks';
import type { PairingView } from '../../../api/types.js';
import { useTheDesk } from '../../app/store.js';
import { Button, buttonName, Long } from '../../kit/button.js';
import { Bar, Glyph } from '../../kit/figures.js';
import { findPairings, type PairFilter, thousands } from '../../kit/format.js';
import { Answer } from './answer.js';

const FILTERS: readonly { readonly filter: PairFilter; readonly label: string }[] = [
  { filter: 'all', label: 'All' },
  { filter: 'draft', label: 'Drafts' },
  { filter: 'unmatched', label: 'Unmatched' },
];

export function Pairings({ pairings }: { readonly pairings: readonly PairingView[] }) {
  const desk = useTheDesk();
  const [filter, setFilter] = useState<PairFilter>('all');
  const [search, setSearch] = useState('');
  const found = findPairings(pairings, filter, search);
  const open = (status: PairingView['status']) => pairings.some((pairing) => pairing.status === status);
  const approve = (button: string, yes: boolean) => desk.edit(button, 'approve', { ids: 'all', approve: yes });
  return (
    <div class="stack pairings">
      <fieldset class="segments">
        <legend class="aside">Show</legend>
        {FILTERS.map((one) => (
          <button
            key={one.filter}
            type="button"
            data-test={`filter-${one.filter}`}
            aria-pressed={filter === one.filter}
            onClick={() => setFilter(one.filter)}
          >
            {one.label} <span>{thousands(findPairings(pairings, one.filter, '').length)}</span>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        data-test="search"
        aria-label="Search pairings by name"
        placeholder="Search by name"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <div class="row">
        <Button test="approve-all" off={!open('draft')} onClick={() => approve('approve-all', true)}>
          Approve all
        </Button>
        <Button test="approve-none" kind="quiet" off={!open('approved')} onClick={() => approve('approve-none', false)}>
          Approve none
        </Button>
      </div>
      {found.length > 0 ? (
        <Long items={found} show={(pairing) => <Item key={pairing.id} pairing={pairing} />} />
      ) : (
        <p class="empty">{search ? `Nobody here is called "${search}".` : nobody(filter)}</p>
      )}
    </div>
  );
}

function nobody(filter: PairFilter): string {
  return filter === 'draft' ? 'No drafts: every pair is decided.' : 'Nobody is unmatched.';
}

function Item({ pairing }: { readonly pairing: PairingView }) {
  const [shown, show] = useState(false);
  const id = useId();
  const { mentee, mentor, score, status, why } = pairing;
  if (status === 'unmatched') {
    return (
      <li class="item unmatched" data-test="pairing" data-id={pairing.id} data-status={status}>
        <span class="line strong" title={mentee}>
          {mentee}
        </span>
        <span class="small wrap">{why || 'No mentor found.'}</span>
      </li>
    );
  }
  return (
    <li class={`item pairing ${status}`} data-test="pairing" data-id={pairing.id} data-status={status}>
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
          <span class="aside"> with mentor </span>
          {mentor}
        </span>
        <span class="score">
          <Bar part={score} whole={100} />
          <span class="aside">, score </span>
          {Math.round(score)}
        </span>
      </button>
      <Toggles pairing={pairing} />
      <div id={id} class="why stack" hidden={!shown}>
        <p>{why || 'No explanation was written for this pair.'}</p>
        {status !== 'ended' && <Further pairing={pairing} />}
      </div>
    </li>
  );
}

/** Points, ranks and the next best of both, worked out on demand. */
function Further({ pairing }: { readonly pairing: PairingView }) {
  const desk = useTheDesk();
  const name = buttonName('explain', pairing.id);
  const answer = desk.answers[name];
  if (answer) return <Answer answer={answer} test="explanation" />;
  return (
    <Button
      test="explain"
      id={pairing.id}
      kind="quiet"
      label={`Points and alternatives of ${pairing.mentee} and ${pairing.mentor}`}
      onClick={() => desk.question(name, { about: 'pair', id: pairing.id })}
    >
      Points and alternatives
    </Button>
  );
}

function Toggles({ pairing }: { readonly pairing: PairingView }) {
  const desk = useTheDesk();
  const { id, status, pinned, mentee, mentor } = pairing;
  if (status === 'published' || status === 'ended') {
    return <span class="badge toggles">{status === 'ended' ? 'Ended' : 'Published'}</span>;
  }
  const approved = status === 'approved';
  const pair = `${mentee} and ${mentor}`;
  return (
    <span class="toggles">
      <Button
        test="pin"
        id={id}
        kind="quiet"
        pressed={pinned}
        label={`Keep ${pair} together`}
        title={pinned ? 'Pinned: stays together when pairs are suggested again' : 'Pin: keep these two together'}
        onClick={() => desk.edit(`pin:${id}`, 'pin', { id, pinned: !pinned })}
      >
        <Glyph of="pin" />
      </Button>
      <Button
        test="approve"
        id={id}
        kind="quiet"
        pressed={approved}
        label={`Approve ${pair}`}
        title={approved ? 'Approved: take back' : 'Approve this pair'}
        onClick={() => desk.edit(`approve:${id}`, 'approve', { ids: [id], approve: !approved })}
      >
        <Glyph of="tick" />
      </Button>
    </span>
  );
}

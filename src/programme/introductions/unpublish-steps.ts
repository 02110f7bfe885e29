/** What is left to do for pairs that are marked as taken back, and for which of them it is. */
import { type Action, type DecisionAction, isEffect, type WithdrawalAction } from '../../core/action.js';
import { dict, groupBy } from '../../core/dict.js';
import { type EffectState, readLedger, unknownEffect } from '../../core/ledger.js';
import { read, write } from '../../core/rows.js';
import { pending } from '../../core/step.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { apologies, apologyKeys } from './apologies.js';
import { begunBack, type Given, isOut, withdrawalKey } from './given.js';
import { words } from './unpublish.words.js';

export function finishing(world: World, back: readonly Given[]): Action[] {
  const people = records.peopleById(world);
  return [
    write(
      records.pairings,
      back
        .filter(({ pair }) => pair.status === 'published')
        .map(({ pair: { id } }) => ({ id, status: 'ended' as const, why: words.why })),
    ),
    ...decisions(world, back),
    ...back.flatMap((one) => withdrawal(one, people)),
    ...apologies(world, back),
  ];
}

/** Ids of those with something left that does not go on by itself. */
export function unfinished(world: World): string[] {
  const back = begunBack(world);
  if (back.length === 0) return [];
  const ledger = readLedger(world);
  const left = dict<true>();
  const open = dict<true>();
  for (const item of pending(finishing(world, back), world)) {
    if (isEffect(item)) open[item.key] = true;
    if (item.kind === 'decision' || (isEffect(item) && !ledger[item.key]?.planned)) left[item.key] = true;
  }
  return back
    .filter((one) => {
      const { pair, keys, invitation } = one;
      const own = [keys.event, keys.mentee, keys.mentor, withdrawalKey(keys.event), ...apologyKeys(pair)];
      // It was to say that the invitation is withdrawn, and that will not be: it has other words, which nobody has seen.
      const isOther = one.withdrawal.planned && (one.withdrawal.state === 'failed' || invitation !== 'stands');
      const speaksOther = isOther && invitation !== 'withdrawn' && apologyKeys(pair).some((key) => open[key]);
      return pair.status === 'published' || speaksOther || own.some((key) => left[key]);
    })
    .map(({ pair }) => pair.id);
}

/** Ids of those of which something that was confirmed is still to go. */
export function underWay(world: World): string[] {
  const ledger = readLedger(world);
  const isToGo = ({ planned, state }: EffectState) => planned && (state === 'open' || state === 'doubtful');
  return begunBack(world)
    .filter(({ pair, withdrawal: own }) =>
      [own, ...apologyKeys(pair).map((key) => ledger[key] || unknownEffect)].some(isToGo),
    )
    .map(({ pair }) => pair.id);
}

/** What has not gone out does not, and nobody is asked any more whether the rest arrived. */
function decisions(world: World, gone: readonly Given[]): DecisionAction[] {
  const isGone = (id: string) => gone.some(({ pair }) => pair.id === id);
  const shared = groupBy(
    records.withStatus(read(world, records.pairings), 'published').filter(({ id }) => !isGone(id)),
    (pair) => givenKey(pair),
  );
  const found: DecisionAction[] = [];
  for (const one of gone) {
    // A mail to a mentor tells of others as well: it waits for a word in its new wording.
    const parts = (['event', 'mentee', 'mentor'] as const).filter(
      (part) => part !== 'mentor' || !shared[givenKey(one.pair)],
    );
    for (const part of parts) {
      const { state, planned, nextAttempt } = one[part];
      const key = one.keys[part];
      if (found.some((decision) => decision.key === key)) continue;
      if (state === 'open' && planned) found.push({ kind: 'decision', key, state: 'off', attempt: 0 });
      if (state === 'doubtful') found.push({ kind: 'decision', key, state: 'sent', attempt: nextAttempt - 1 });
    }
  }
  return found;
}

function givenKey({ mentorId, published }: records.Pairing): string {
  return `${mentorId}:${published}`;
}

function withdrawal(
  { pair, meeting, keys, event, invitation }: Given,
  people: Readonly<Record<string, records.Person>>,
): WithdrawalAction[] {
  const eventId = event.data.eventId || meeting?.eventId || '';
  if ((invitation !== 'stands' && invitation !== 'withdrawn') || !isOut(event) || eventId === '') return [];
  return [
    {
      kind: 'withdrawal',
      key: withdrawalKey(keys.event),
      occasion: words.withdrawal,
      eventId,
      title: words.meeting(pair.mentee, pair.mentor),
      start: meeting?.starts || '',
      zone: meeting?.zone || '',
      guests: [pair.menteeId, pair.mentorId].flatMap((id) => (people[id] ? [people[id]!.email] : [])),
    },
  ];
}

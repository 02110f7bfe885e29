/** What a pair has got by being published, as the Outbox tells it, and what of that can be withdrawn. */
import { type EffectState, readLedger, unknownEffect } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { firstOf, invitationKey, meetingsByPairing } from '../meetings/first-meetings.js';
import { beginning } from '../meetings/when.js';
import { menteeKey, mentorKey } from './mails.js';

export interface Given {
  readonly pair: records.Pairing;
  readonly meeting: records.MeetingRow | undefined;
  /** Keys of the invitation and of the two mails. */
  readonly keys: Readonly<Record<'event' | 'mentee' | 'mentor', string>>;
  readonly event: EffectState;
  readonly mentee: EffectState;
  readonly mentor: EffectState;
  /** Of the invitation: it can be withdrawn, nobody needs to, or it stands in the calendar of another account. */
  readonly invitation: 'none' | 'stands' | 'passed' | 'elsewhere' | 'withdrawn';
}

export function withdrawalKey(eventKey: string): string {
  return eventKey.replace(/^event:/, 'withdrawal:');
}

/** Whoever may have got something of it knows of it. */
export function isOut({ state }: EffectState): boolean {
  return state === 'done' || state === 'doubtful';
}

/** By pairing, asked for one after the other. */
export function givenIn(world: World): (pair: records.Pairing) => Given {
  const ledger = readLedger(world);
  const meetings = meetingsByPairing(world);
  const stateOf = (key: string) => ledger[key] || unknownEffect;
  return (pair) => {
    const keys = { event: invitationKey(firstOf(pair.id)), mentee: menteeKey(pair), mentor: mentorKey(pair) };
    const event = stateOf(keys.event);
    const meeting = meetings[pair.id];
    const begins = meeting ? beginning(meeting) : null;
    const stands = stateOf(withdrawalKey(keys.event)).state !== 'done';
    const isPassed = begins !== null && begins <= Date.parse(world.now);
    const isElsewhere = event.account !== '' && event.account !== world.owner;
    const invitation = !isOut(event)
      ? 'none'
      : !stands
        ? 'withdrawn'
        : isPassed
          ? 'passed'
          : isElsewhere
            ? 'elsewhere'
            : 'stands';
    return { pair, meeting, keys, event, mentee: stateOf(keys.mentee), mentor: stateOf(keys.mentor), invitation };
  };
}

/** Those that are published, and those that have ended since and of which somebody knows. */
export function mayBeTakenBack(world: World): Given[] {
  const given = givenIn(world);
  return read(world, records.pairings)
    .filter(({ status, takenBack }) => status === 'published' || (status === 'ended' && takenBack === ''))
    .map(given)
    .filter(({ pair, event, mentee, mentor }) => pair.status === 'published' || [event, mentee, mentor].some(isOut));
}

/** Taken back, while their invitations stand: a run that was ended has not come so far. */
export function unfinished(world: World): Given[] {
  const given = givenIn(world);
  return read(world, records.pairings)
    .filter(({ takenBack }) => takenBack !== '')
    .map(given)
    .filter(({ invitation }) => invitation === 'stands');
}

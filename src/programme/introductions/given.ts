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
  readonly withdrawal: EffectState;
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
    const withdrawal = stateOf(withdrawalKey(keys.event));
    const isPassed = begins !== null && begins <= Date.parse(world.now);
    // Where it is not known whose it is, that there is none here says nothing.
    const isElsewhere = event.account !== world.owner || event.account === '';
    const invitation = !isOut(event)
      ? 'none'
      : withdrawal.state === 'done'
        ? 'withdrawn'
        : isPassed
          ? 'passed'
          : isElsewhere
            ? 'elsewhere'
            : 'stands';
    const [mentee, mentor] = [stateOf(keys.mentee), stateOf(keys.mentor)];
    return { pair, meeting, keys, event, mentee, mentor, withdrawal, invitation };
  };
}

/** Those that are published, and those that have ended since and of which somebody knows. */
export function mayBeTakenBack(world: World): Given[] {
  const given = givenIn(world);
  return read(world, records.pairings)
    .filter(({ status, takenBack }) => takenBack === '' && (status === 'published' || status === 'ended'))
    .map(given)
    .filter(({ pair, event, mentee, mentor }) => pair.status === 'published' || [event, mentee, mentor].some(isOut));
}

/** Those that were taken back, or that a run which was ended has begun to take back. */
export function begunBack(world: World): Given[] {
  return read(world, records.pairings)
    .filter(({ takenBack }) => takenBack !== '')
    .map(givenIn(world));
}

/** What they had got may still stand, and nobody's word is on its way: published anew, they would have it twice. */
export function isHalfBack({ pair, event, withdrawal, invitation }: Given): boolean {
  const isCalledFor = event.state === 'open' ? !event.planned : invitation !== 'stands' || withdrawal.planned;
  return pair.takenBack !== '' && (pair.status === 'published' || !isCalledFor);
}

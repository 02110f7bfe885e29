/** What the card of introductions shows, and how they stand: what the receipts say, and no more. */
import { type EffectState, needsWord, readLedger, unknownEffect } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Standing } from '../area.js';
import { invitationKey, meetingsByPairing } from '../meetings/first-meetings.js';
import { type Found, readProblems } from '../problems.js';
import { mayBeTakenBack } from './given.js';
import { menteeKey, mentorKey } from './mails.js';
import { SOURCE } from './publish.js';
import { unfinished } from './unpublish-steps.js';
import { words } from './words.js';

export function view(world: World) {
  const pairings = read(world, records.pairings);
  const published = records.withStatus(pairings, 'published');
  const known = sendingsOf(published, world);
  const isToGo = (one: EffectState) => one.state === 'open' || (one.state === 'doubtful' && !needsWord(one, world));
  return {
    approved: records.withStatus(pairings, 'approved').length,
    waiting: known.filter(({ mails, event }) => mails.some(isToGo) || (event.planned && isToGo(event))).length,
    published: published.length,
    meetings: read(world, records.meetings).length,
    /** The latest first. */
    back: mayBeTakenBack(world)
      .map(({ pair: { id, mentee, mentor, status, published: at } }) => ({
        id,
        mentee,
        mentor,
        at,
        ended: status === 'ended',
      }))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    unfinished: unfinished(world),
  };
}

export function standing({ approved, waiting, published }: ReturnType<typeof view>, world: World): Standing {
  const problems = readProblems(world, [SOURCE]).filter(
    (one) => one.weight === 'stops' && !isSettled(one, world),
  ).length;
  const pairs = records.withStatus(read(world, records.pairings), 'published');
  const known = sendingsOf(pairs, world);
  const undecided = (one: EffectState) => needsWord(one, world);
  const failed = (one: EffectState) => one.state === 'failed';
  const [toDecide, lost] = [amountsOf(known, undecided), amountsOf(known, failed)];
  const introduced = known.filter(({ mails }) => mails.every(({ state }) => state === 'done')).length;
  const invited = known.filter(({ event }) => event.state === 'done').length;
  const isWhole = introduced === published && invited === published;
  const isDone = approved + waiting === 0 && published > 0;
  const sentence =
    approved + waiting > 0
      ? words.toIntroduce(approved + waiting)
      : published === 0
        ? words.notYet
        : isWhole
          ? words.done(published)
          : words.soFar(introduced, published, invited);
  const wrong = [
    ...(toDecide.mails + toDecide.events > 0 ? [words.toDecide(toDecide)] : []),
    ...(lost.mails + lost.events > 0 ? [words.notSent(lost)] : []),
    ...(problems > 0 ? [words.stopped(problems)] : []),
  ];
  return { done: isDone, wrong: wrong.length > 0, sentence: [sentence, ...wrong].join(' ') };
}

/** What was found of a pair is settled once that is no longer to be published. */
export function isSettled({ tab, who }: Found, world: World): boolean {
  if (tab !== records.pairings.name) return false;
  const approved = records.withStatus(read(world, records.pairings), 'approved');
  return !approved.some(({ mentee }) => mentee === who);
}

interface Sendings {
  readonly mails: readonly EffectState[];
  readonly event: EffectState;
}

function sendingsOf(pairs: readonly records.Pairing[], world: World): Sendings[] {
  const ledger = readLedger(world);
  const meetings = meetingsByPairing(world);
  return pairs.map((pair) => {
    const meeting = meetings[pair.id];
    return {
      mails: [menteeKey(pair), mentorKey(pair)].map((key) => ledger[key] || unknownEffect),
      event: (meeting && ledger[invitationKey(meeting)]) || unknownEffect,
    };
  });
}

/** A mail to a mentor is one, however many pairs it tells of. */
function amountsOf(known: readonly Sendings[], is: (one: EffectState) => boolean) {
  return {
    mails: new Set(known.flatMap(({ mails }) => mails).filter(is)).size,
    events: known.filter(({ event }) => is(event)).length,
  };
}

/** What is said of a round of peers: how good it is, why two were paired, and why somebody sits out. */
import { count, list, thousands } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { decimals } from '../../scoring/grammar.js';
import type { PeersCertificate } from './suggest-peers.js';

export const words = /* @__PURE__ */ catalogue('matching peers', {
  best({ pairs, repeats, total, bound }: Omit<PeersCertificate, 'statement'>, earlier: boolean, inTurn: boolean) {
    const aims = [
      count(pairs, 'pair'),
      ...(earlier ? [repeats === 0 ? 'no repeat' : count(repeats, 'repeat')] : []),
      ...(inTurn ? ['sitting out in turn'] : []),
      `${decimals(total)} of ${decimals(bound)} points`,
    ];
    return `Best possible: ${aims.join(', ')}; in this order of aims no pairing under these rules is better.`;
  },
  trio: (people: number, third: string, pair: readonly string[]) =>
    `${thousands(people)} is an odd number: ${third} joins ${list(pair)}, the pair that suits best; this is a rule of thumb, another trio might score more.`,
  standsIn: (name: string, others: number) => `${name} stands in, since ${thousands(others)} is an odd number.`,

  joins: (third: string) => `${third} joins them, so that nobody is left over.`,

  alone: 'Nobody else takes part.',
  nobodyAllowed: (name: string, criteria: readonly string[]) =>
    `Nobody may be paired with ${name} under these rules${criteria.length > 0 ? `, ${list(criteria)} among them` : ''}.`,
  noMorePairs: 'No pairing that is allowed has more pairs.',
  noTrio: (people: number, name: string) =>
    `${thousands(people)} is an odd number, and no pair may take in ${name} as a third.`,
  sitsOut(people: number, name: string, times: number) {
    const before =
      times === 0 ? 'has not sat out before' : `has sat out ${times === 1 ? 'once' : `${times} times`} before`;
    const whose = times === 0 ? '' : ', no more often than anybody else who could';
    return `${thousands(people)} is an odd number; ${name} ${before}${whose}.`;
  },

  noStandIn: 'The stand-in for an odd number does not take part, so one person may have to sit out.',
  nameStandIn: 'Name somebody who is free this round.',

  rulesOut: (criterion: string, pairs: number, possible: number) =>
    `${criterion} rules out ${thousands(pairs)} of ${count(possible, 'possible pair')} (${Math.round((100 * pairs) / possible)} %).`,
  widen: 'If that is more than you meant, widen the limit or take "must" away.',

  notKept: (one: string, other: string, why: string) => `The pinned pair ${one} with ${other} is not kept: ${why}.`,
  unpin: 'Take the pin away.',
  keptAgainst: (one: string, other: string, criteria: readonly string[]) =>
    `${one} is pinned to ${other} although ${list(criteria)} would rule the pair out; the pin is kept.`,
  unpinIf: 'Take the pin away if it was not meant.',
  absent: (name: string) => `${name} does not take part`,
  self: 'nobody is paired with themselves',
  notAllowed: 'the rules of this programme do not allow it',
  pinnedTwice: (name: string) => `${name} is pinned to somebody else as well`,
  unknown: 'somebody who is no longer in People',
});

/** Keeps the pairs of peers that the organiser pinned, in either direction. */
import type { Problem } from '../../core/problem.js';
import { list } from '../../core/text.js';
import type { Link, MatchInput } from '../model.js';
import { warning } from '../scoring/criterion-warnings.js';
import { byText } from '../scoring/names.js';
import { gatesOf, type PeerTable } from './peer-table.js';

export interface PinnedPeers {
  /** With whom each person is pinned, or -1. */
  readonly partnerOf: Int32Array;
  readonly problems: readonly Problem[];
}

export function pinPeers({ people, pins, taken }: MatchInput, { cast, table, joint }: PeerTable): PinnedPeers {
  const nodes = cast.people.length;
  const at = cast.menteeAt;
  const partnerOf = new Int32Array(nodes).fill(-1);
  const problems: Problem[] = [];
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) || `id ${id}`;
  const running = new Set(taken.map(keyOf));
  const ordered = [...new Map(pins.map((pin) => [keyOf(pin), pin])).values()]
    .map(({ mentee, mentor }) => [mentee, mentor].sort(byPlace) as [string, string])
    .sort((a, b) => byPlace(a[0], b[0]) || byPlace(a[1], b[1]));
  for (const [one, other] of ordered) {
    if (running.has(keyOf({ mentee: one, mentor: other }))) continue;
    const warn = (reason: string, mend: string) =>
      problems.push(warning('Pairings', 'Pinned', reason, mend, nameOf(one)));
    const [a, b] = [at.get(one), at.get(other)];
    const against = objection(a, b, nameOf(one), nameOf(other));
    if (against !== '') {
      warn(`The pinned pair ${nameOf(one)} with ${nameOf(other)} is not kept: ${against}.`, 'Take the pin away.');
      continue;
    }
    partnerOf[a!] = b!;
    partnerOf[b!] = a!;
    const gates = gatesOf(table, a!, b!);
    if (gates.length === 0) continue;
    warn(
      `${nameOf(one)} is pinned to ${nameOf(other)} although ${list(gates)} would rule the pair out; the pin is kept.`,
      'Take the pin away if it was not meant.',
    );
  }
  return { partnerOf, problems };

  /** As people stand in the cast, those who do not take part last. */
  function byPlace(one: string, other: string): number {
    const place = (id: string) => at.get(id) ?? nodes;
    return place(one) - place(other) || byText(one, other);
  }

  function objection(a: number | undefined, b: number | undefined, one: string, other: string): string {
    if (a === undefined) return `${one} does not take part`;
    if (b === undefined) return `${other} does not take part`;
    if (a === b) return 'nobody is paired with themselves';
    if (joint[a * nodes + b]! < 0 && (table.rule(a, b) || table.rule(b, a)))
      return 'the rules of this programme do not allow it';
    if (partnerOf[a]! >= 0) return `${one} is pinned to somebody else as well`;
    return partnerOf[b]! >= 0 ? `${other} is pinned to somebody else as well` : '';
  }
}

/** The same for both directions. */
function keyOf({ mentee, mentor }: Link): string {
  return JSON.stringify([mentee, mentor].sort(byText));
}

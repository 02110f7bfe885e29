/** Says of a round of peers how good it is, why two were paired, and why somebody sits out. */
import { count, list, thousands } from '../../core/text.js';
import type { CriterionPoints } from '../model.js';
import { shortNames } from '../scoring/names.js';
import { decimals, whyOf } from '../scoring/reasons.js';
import { gatesOf, type PeerTable } from './peer-table.js';
import type { PeersCertificate } from './peers.js';

interface About {
  readonly people: number;
  /** There were earlier rounds. */
  readonly earlier: boolean;
  /** Somebody sits out, chosen by who sat out before. */
  readonly inTurn: boolean;
  /** Names of the third and of the two joined, or nobody. */
  readonly trio: readonly string[];
  /** Name of the stand-in who was needed, or `''`. */
  readonly standIn: string;
}

export function peersStatement(
  { pairs, repeats, total, bound, proven }: Omit<PeersCertificate, 'statement'>,
  fault: string,
  { people, earlier, inTurn, trio, standIn }: About,
): string {
  if (people === 0) return 'There is nobody to match.';
  if (!proven) return `This result could not be proven best (${fault}) Please report it.`;
  if (pairs === 0) return 'No pair is possible under these rules.';
  const aims = [
    count(pairs, 'pair'),
    ...(earlier ? [repeats === 0 ? 'no repeat' : count(repeats, 'repeat')] : []),
    ...(inTurn ? ['sitting out in turn'] : []),
    `${decimals(total)} of ${decimals(bound)} points`,
  ];
  const better = 'in this order of aims no pairing under these rules is better';
  const sentences = [`Best possible: ${aims.join(', ')}; ${better}.`];
  if (trio.length > 0) {
    const [third, ...two] = trio;
    sentences.push(
      `${thousands(people)} is an odd number: ${third} joins ${list(two)}, the pair that suits best; this is a rule of thumb, another trio might score more.`,
    );
  }
  if (standIn !== '') sentences.push(`${standIn} stands in, since ${thousands(people - 1)} is an odd number.`);
  return sentences.join(' ');
}

interface Seat {
  readonly nodes: number;
  /** How many sit out. */
  readonly alone: number;
  readonly trio: boolean;
  /** How often this person has sat out before. */
  readonly times: number;
}

export function sittingCause(
  { participants, table, joint }: PeerTable,
  one: number,
  { nodes, alone, trio, times }: Seat,
): string {
  const { name } = participants.people[one]!;
  if (nodes === 1) return 'Nobody else takes part.';
  const row = joint.subarray(one * nodes, (one + 1) * nodes);
  if (row.every((score) => score < 0)) {
    const gates = new Set<string>();
    row.forEach((_, other) => {
      if (other !== one) for (const gate of gatesOf(table, one, other)) gates.add(gate);
    });
    const among = gates.size > 0 ? `, ${list([...gates].sort())} among them` : '';
    return `Nobody may be paired with ${name} under these rules${among}.`;
  }
  if (nodes % 2 === 0 || alone > 1) return 'No pairing that is allowed has more pairs.';
  if (trio) return `${thousands(nodes)} is an odd number, and no pair may take in ${name} as a third.`;
  const before =
    times === 0 ? 'has not sat out before' : `has sat out ${times === 1 ? 'once' : `${times} times`} before`;
  const whose = times === 0 ? '' : ', no more often than anybody else who could';
  return `${thousands(nodes)} is an odd number; ${name} ${before}${whose}.`;
}

/** Reasons that both ways give; what a third person has in common with the two is not told. */
export function whyPeers({ participants, table }: PeerTable, members: readonly number[], pinned: boolean): string {
  const [one, other, third] = members.map((at) => participants.people[at]!.name);
  const parts = bothWays(table.parts(members[0]!, members[1]!), table.parts(members[1]!, members[0]!));
  const names = shortNames(one!, other!);
  const why = whyOf(parts, pinned, names);
  if (third === undefined) return why;
  const told = why.replace(/^Both /, `${names[0]} and ${names[1]} both `);
  return `${told} ${third} joins them, so that nobody is left over.`;
}

/** One phrase where both ways say the same of both. */
function bothWays(there: readonly CriterionPoints[], back: readonly CriterionPoints[]): CriterionPoints[] {
  const parts = [...there];
  back.forEach((part, at) => {
    const { phrase } = there[at]!;
    const shared = phrase === part.phrase || (/^both /.test(phrase) && /^both /.test(part.phrase));
    if (!shared) parts.push(part);
  });
  return parts;
}

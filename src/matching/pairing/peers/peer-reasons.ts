/** Why two peers were paired, why somebody sits out, and how good the round is. */
import type { CriterionPoints } from '../../model.js';
import { shortNames } from '../../scoring/names.js';
import { whyOf } from '../../scoring/reasons.js';
import type { Fault } from '../../solvers/fault.js';
import { faultSentence } from '../../words.js';
import { words as pairing } from '../words.js';
import { gatesOf, type PeerTable } from './peer-table.js';
import type { PeersCertificate } from './suggest-peers.js';
import { words } from './words.js';

interface RoundFacts {
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
  figures: Omit<PeersCertificate, 'statement'>,
  fault: Fault | null,
  { people, earlier, inTurn, trio, standIn }: RoundFacts,
): string {
  if (people === 0) return pairing.statement.nobody;
  if (fault) return pairing.statement.unproven(faultSentence(fault));
  if (figures.pairs === 0) return pairing.statement.noPair;
  const sentences = [words.best(figures, earlier, inTurn)];
  const [third, ...two] = trio;
  if (third !== undefined) sentences.push(words.trio(people, third, two));
  if (standIn !== '') sentences.push(words.standsIn(standIn, people - 1));
  return sentences.join(' ');
}

interface SittingFacts {
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
  { nodes, alone, trio, times }: SittingFacts,
): string {
  const { name } = participants.people[one]!;
  if (nodes === 1) return words.alone;
  const row = joint.subarray(one * nodes, (one + 1) * nodes);
  if (row.every((score) => score < 0)) {
    const gates = new Set<string>();
    row.forEach((_, other) => {
      if (other !== one) for (const gate of gatesOf(table, one, other)) gates.add(gate);
    });
    return words.nobodyAllowed(name, [...gates].sort());
  }
  if (nodes % 2 === 0 || alone > 1) return words.noMorePairs;
  return trio ? words.noTrio(nodes, name) : words.sitsOut(nodes, name, times);
}

/** Reasons that both ways give; what a third person has in common with the two is not told. */
export function whyPeers({ participants, table }: PeerTable, members: readonly number[], pinned: boolean): string {
  const [one, other, third] = members.map((at) => participants.people[at]!.name);
  const parts = bothWays(table.parts(members[0]!, members[1]!), table.parts(members[1]!, members[0]!));
  const why = whyOf(parts, pinned, shortNames(one!, other!), third !== undefined);
  return third === undefined ? why : `${why} ${words.joins(third)}`;
}

/** One phrase where both ways say the same of both. On the way back the first of the two is the mentor. */
function bothWays(there: readonly CriterionPoints[], back: readonly CriterionPoints[]): CriterionPoints[] {
  const turned = { mentee: 'mentor', mentor: 'mentee', both: 'both', other: 'other' } as const;
  const told = ({ criterion, phrase, subject }: CriterionPoints) =>
    there.some(
      (one) => one.criterion === criterion && (one.phrase === phrase || (one.subject === 'both' && subject === 'both')),
    );
  return [
    ...there,
    ...back.filter((part) => !told(part)).map((part) => ({ ...part, subject: turned[part.subject || 'other'] })),
  ];
}

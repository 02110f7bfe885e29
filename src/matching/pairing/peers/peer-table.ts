/** Everybody with everybody: what each pair scores both ways, and who may not be paired. */
import type { Link, MatchInput } from '../../model.js';
import { byText } from '../../scoring/names.js';
import { type Participants, participantsOf } from '../../scoring/participants.js';
import { MANY } from '../../scoring/rule-warnings.js';
import { type ScoreTable, scoreTable } from '../../scoring/score-table.js';
import { ABSENT, PERFECT } from '../../scoring/tabulate.js';
import { type Warning, type WarningCode, warning } from '../../scoring/warning.js';
import { words } from './words.js';

export interface PeerTable {
  readonly participants: Participants;
  readonly table: ScoreTable;
  /** Row after row, the same in both directions: the scores both ways added up, or -1 when the pair is not allowed. */
  readonly joint: Int32Array;
  readonly warnings: readonly Warning[];
}

/** A perfect pair in `joint`; 100 in what people read. */
export const BOTH_PERFECT = 2 * PERFECT;

/** `absent`: people who do not take part. Roles and seats are not looked at: everybody asks and offers. */
export function peerTable(input: MatchInput, absent: ReadonlySet<string>): PeerTable {
  const people = input.people
    .filter(({ id }) => !absent.has(id))
    .map((one) => ({ ...one, mentee: true, mentor: true, capacity: 1 }));
  const everybody = { ...input, people, pins: [], taken: [] };
  const participants = participantsOf(everybody);
  const table = scoreTable(everybody, participants);
  const nodes = participants.people.length;
  const joint = new Int32Array(nodes * nodes).fill(-1);
  const removed = new Map<string, number>();
  for (let one = 0; one < nodes; one++) {
    for (let other = one + 1; other < nodes; other++) {
      const there = table.scores[one * nodes + other]!;
      const back = table.scores[other * nodes + one]!;
      if (there !== ABSENT && back !== ABSENT) {
        joint[one * nodes + other] = joint[other * nodes + one] = there + back;
        continue;
      }
      for (const gate of gatesOf(table, one, other)) removed.set(gate, (removed.get(gate) || 0) + 1);
    }
  }
  const told = table.warnings.filter(({ code }) => TWO_SIDED.indexOf(code) < 0);
  return {
    participants,
    table,
    joint,
    warnings: [...participants.warnings, ...told, ...removals(removed, (nodes * (nodes - 1)) / 2)],
  };
}

/** Names of the criteria that forbid two people in either direction. */
export function gatesOf(table: ScoreTable, one: number, other: number): string[] {
  return [...new Set([...table.gates(one, other), ...table.gates(other, one)])];
}

/** Warnings of the table that count each pair in both directions and speak of two sides. */
const TWO_SIDED: readonly WarningCode[] = [
  'criterion rules out many',
  'criterion leaves alone',
  'managers rule out many',
  'managers leave alone',
];

/** In their place, each pair counted once. */
function removals(removed: ReadonlyMap<string, number>, all: number): Warning[] {
  return [...removed]
    .filter(([, pairs]) => pairs > MANY * all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gate, pairs]) =>
      warning('criterion rules out many', 'Criteria', 'Limit', words.rulesOut(gate, pairs, all), words.widen),
    );
}

export interface PinnedPeers {
  /** With whom each person is pinned, or -1. */
  readonly partnerOf: Int32Array;
  readonly warnings: readonly Warning[];
}

export function pinPeers({ people, pins, taken }: MatchInput, { participants, table, joint }: PeerTable): PinnedPeers {
  const nodes = participants.people.length;
  const at = participants.menteeAt;
  const partnerOf = new Int32Array(nodes).fill(-1);
  const warnings: Warning[] = [];
  const nameById = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => nameById.get(id) || words.unknown;
  const running = new Set(taken.map(keyOf));
  const ordered = [...new Map(pins.map((pin) => [keyOf(pin), pin])).values()]
    .map(({ mentee, mentor }) => [mentee, mentor].sort(byPlace) as [string, string])
    .sort((a, b) => byPlace(a[0], b[0]) || byPlace(a[1], b[1]));
  for (const [one, other] of ordered) {
    if (running.has(keyOf({ mentee: one, mentor: other }))) continue;
    const names = [nameOf(one), nameOf(other)] as const;
    const [a, b] = [at.get(one), at.get(other)];
    const against = objection(a, b, ...names);
    if (against !== '') {
      const reason = words.notKept(...names, against);
      warnings.push(warning('pin not kept', 'Pairings', 'Pinned', reason, words.unpin, names[0]));
      continue;
    }
    partnerOf[a!] = b!;
    partnerOf[b!] = a!;
    const gates = gatesOf(table, a!, b!);
    if (gates.length === 0) continue;
    const reason = words.keptAgainst(...names, gates);
    warnings.push(warning('pin against rule', 'Pairings', 'Pinned', reason, words.unpinIf, names[0]));
  }
  return { partnerOf, warnings };

  /** In the order of the participants, those who do not take part last. */
  function byPlace(one: string, other: string): number {
    const place = (id: string) => at.get(id) ?? nodes;
    return place(one) - place(other) || byText(one, other);
  }

  function objection(a: number | undefined, b: number | undefined, one: string, other: string): string {
    if (a === undefined) return words.absent(one);
    if (b === undefined) return words.absent(other);
    if (a === b) return words.self;
    if (joint[a * nodes + b]! < 0 && (table.rule(a, b) || table.rule(b, a))) return words.notAllowed;
    if (partnerOf[a]! >= 0) return words.pinnedTwice(one);
    return partnerOf[b]! >= 0 ? words.pinnedTwice(other) : '';
  }
}

/** The same for both directions. */
function keyOf({ mentee, mentor }: Link): string {
  return JSON.stringify([mentee, mentor].sort(byText));
}
